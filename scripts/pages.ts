/**
 * Clicks through the playground, the report and, where it was built, the site in headless Chromium: `npm run pages`, after
 * `npm run build` and `npm run playground`. Pictures of both, on a desktop and on a phone, light and dark, go into build/pictures.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkPlayground } from './pages/playground-steps.ts';
import { checkReport } from './pages/report-steps.ts';
import { checkSite } from './pages/site-steps.ts';
import { launchChromium } from './support/chromium.ts';
import { serveFolder } from './support/static-server.ts';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const playground = at('build/playground');
const pictures = at('build/pictures');

if (!existsSync(playground)) throw new Error('There is no build/playground: npm run playground');
if (!existsSync(at('dist/cli.js'))) throw new Error('There is no dist/: npm run build');
const server = await serveFolder(playground);
const browser = await launchChromium();
try {
  const file = pathToFileURL(at('build/playground/index.html')).href;
  await checkPlayground(browser, `${server.origin}/index.html`, file, pictures);
  await checkReport(browser, at('build/report'), pictures);
  if (existsSync(at('build/site'))) {
    const site = await serveFolder(at('build/site'));
    await checkSite(browser, site.origin, pictures).finally(() => site.close());
  }
  console.log(`Chromium ${browser.version()}; pictures in build/pictures`);
} finally {
  await browser.close();
  server.close();
}
