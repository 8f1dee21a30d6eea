/**
 * Draws the pictures of the README from the sources and the committed records into docs/images: `npm run pictures`.
 * `-- --check` fails when one of them is not what would be drawn.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { barChart } from './pictures/bars.ts';
import { qualityChart, speedChart } from './pictures/charts.ts';
import { repairPicture } from './pictures/repair-picture.ts';
import { THEMES } from './pictures/theme.ts';

const folder = new URL('../docs/images/', import.meta.url);
const page = readFileSync(new URL('../fixtures/pages/krmm/broken.html', import.meta.url), 'utf8');
/** The first two paragraphs of the page: every kind of damage it has. */
const piece = page
  .slice(0, page.indexOf('<p>Атап', 0) === -1 ? page.indexOf(' Атап') : page.indexOf('<p>Атап'))
  .trimEnd();

mkdirSync(folder, { recursive: true });
let stale = 0;
for (const theme of THEMES) {
  const pictures = {
    repair: repairPicture(piece, theme),
    quality: barChart(qualityChart(), theme),
    speed: barChart(speedChart(), theme),
  };
  for (const [name, svg] of Object.entries(pictures)) {
    const file = new URL(`${name}-${theme.name}.svg`, folder);
    if (!process.argv.includes('--check')) writeFileSync(file, svg);
    else if (!existsSync(file) || readFileSync(file, 'utf8') !== svg) {
      console.error(`docs/images/${name}-${theme.name}.svg is not what the records say: npm run pictures`);
      stale += 1;
    }
  }
}
if (stale > 0) process.exitCode = 1;
else console.log(`docs/images: ${3 * THEMES.length} pictures`);
