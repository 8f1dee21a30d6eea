/**
 * Clicks through pages of `--report`.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { checkAccessible, checkFits, openSession, SCHEMES, takePicture, WIDTHS } from './session.ts';

const page = readFileSync(new URL('../../fixtures/pages/krmm/broken.html', import.meta.url), 'utf8');
const glued = page.replaceAll(/>\s+</gv, '><');
const command = new URL('../../dist/cli.js', import.meta.url).pathname;

function report(folder: string, name: string, sources: readonly string[]): string {
  const files = sources.map((source, index) => {
    const path = join(folder, `${name}-${index}.html`);
    writeFileSync(path, source);
    return path;
  });
  const out = join(folder, `${name}.html`);
  execFileSync(process.execPath, [command, '--report', out, '-o', '/dev/null', ...files], { cwd: folder });
  return out;
}

/** Follows the first link of a kind, and returns where it has led: the place must be in the window. */
async function follow(tab: Page, link: string): Promise<string> {
  await tab.locator(link).first().click();
  const found = (await tab.evaluate(`(() => {
    const target = document.querySelector(':target');
    const { top, bottom } = target.getBoundingClientRect();
    const frame = target.closest('.text')?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
    return { id: target.id, isSeen: bottom > Math.max(0, frame.top) && top < Math.min(innerHeight, frame.bottom) };
  })()`)) as { id: string; isSeen: boolean };
  assert.ok(found.isSeen, `${link} leads to ${found.id}, which is not in the window`);
  return found.id;
}

async function checkOne(browser: Browser, file: string, pictures: string): Promise<void> {
  for (const width of WIDTHS) {
    for (const scheme of SCHEMES) {
      const session = await openSession(browser, { width, scheme });
      const { page: tab } = session;
      const name = `report-${width}-${scheme}`;
      await tab.goto(pathToFileURL(file).href);
      await checkFits(tab, name);
      await checkAccessible(tab, name);
      await takePicture(tab, pictures, name);
      if (width < 600) {
        const scrolls = await tab.evaluate(
          '[...document.querySelectorAll(".scroll")].every(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)',
        );
        assert.ok(scrolls, `${name}: the tables scroll sideways`);
      }
      const place = await follow(tab, 'tbody a[href^="#o"]');
      await takePicture(tab, pictures, `${name}-place`);
      const row = await follow(tab, `#${place}`);
      assert.equal(row.slice(1), place.slice(1));
      await takePicture(tab, pictures, `${name}-row`);
      await session.finish();
    }
  }
}

async function checkMany(browser: Browser, file: string, pictures: string): Promise<void> {
  for (const width of WIDTHS) {
    const session = await openSession(browser, { width, scheme: 'light' });
    const { page: tab } = session;
    await tab.goto(pathToFileURL(file).href);
    await checkFits(tab, 'the report of many files');
    await takePicture(tab, pictures, `report-many-${width}`);
    assert.match(await follow(tab, 'tbody a[href^="#file-"]'), /^file-\d+$/v);
    // By keyboard: the table of files is reached, and scrolls.
    await tab.goto('about:blank');
    await tab.goto(pathToFileURL(file).href);
    await tab.keyboard.press('Tab');
    assert.equal(await tab.evaluate('document.activeElement.className'), 'scroll');
    await session.finish();
  }
}

/** All steps; prints what was seen. */
export async function checkReport(browser: Browser, folder: string, pictures: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  // What axe-core takes grows with the number of elements.
  const one = report(folder, 'one', [glued.slice(0, glued.indexOf('<p><p>', 900))]);
  const many = report(folder, 'many', [page, '<p>Сау болыңыз!</p>', glued, page.repeat(2)]);
  const large = report(folder, 'large', [page.repeat(12)]);
  const [input, output] = [statSync(join(folder, 'large-0.html')).size, statSync(large).size];
  assert.ok(input > 100_000 && output < 1_000_000, `${input} bytes make a report of ${output}`);
  console.log(`report: ${(input / 1000).toFixed(0)} kB of input make ${(output / 1000).toFixed(0)} kB`);
  await checkOne(browser, one, pictures);
  console.log('report: rows lead to their places and back; fits, tables scroll, no violation of axe-core');
  await checkMany(browser, many, pictures);
  console.log('report: the table of many files leads to each');
}
