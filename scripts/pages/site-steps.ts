/**
 * Looks at the site: its search, its way to the playground, and that it asks nothing of anybody else.
 *
 * @module
 */
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { openSession, takePicture, WIDTHS } from './session.ts';

/** All steps; prints what was seen. */
export async function checkSite(browser: Browser, origin: string, pictures: string): Promise<void> {
  for (const width of WIDTHS) {
    const session = await openSession(browser, { width, scheme: 'light' });
    const { page: tab, requests } = session;
    await tab.goto(`${origin}/index.html`);
    await tab.locator('#tsd-search-trigger').click();
    await tab.locator('#tsd-search-input').fill('Scrapy');
    await tab.locator('#tsd-search-results').getByText('Python and Scrapy').first().waitFor();
    await tab.keyboard.press('Escape');
    await takePicture(tab, pictures, `site-${width}`);
    const way = 'a[href$="playground/index.html"]';
    await tab.locator(`main ${way}, .col-content ${way}`).first().waitFor();
    await tab.goto(`${origin}/documents/Python_and_Scrapy.html`);
    const link = tab.locator(way);
    assert.equal(await link.count(), 1);
    await tab.goto(new URL((await link.getAttribute('href')) ?? '', tab.url()).href);
    await tab.waitForSelector('html[data-pack=ready]');
    assert.deepEqual(
      requests.filter((request) => !request.startsWith(`${origin}/`)),
      [],
    );
    await session.finish();
  }
  console.log('site: search finds a guide, every page leads to the playground, no request to elsewhere');
}
