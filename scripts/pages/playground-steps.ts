/**
 * Clicks through the playground, and holds what it shows to what the library does in Node.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { normalize as normalizeWithoutLanguage } from '../../src/core.ts';
import { applyDecisions, explain, normalize, normalizeText } from '../../src/index.ts';
import { definePack, kazakh } from '../../src/kazakh.ts';
import { checkAccessible, checkFits, type Look, openSession, SCHEMES, takePicture, WIDTHS } from './session.ts';

const page = readFileSync(new URL('../../fixtures/pages/krmm/broken.html', import.meta.url), 'utf8').trim();
const glued = page.replaceAll(/>\s+</gv, '><');
/** Where one rule makes the difference. */
const school = '<p>Балалар</p><p>№</p><p>5</p><p>мектепте</p><p>ба</p><p>й</p><p>қауға</p><p>қатысты</p><p>.</p>';
const DESKTOP: Look = { width: 1280, scheme: 'light' };
/** 10 Mbit/s as Chromium takes it, in bytes, and the delay of a request in milliseconds. */
const SLOW = { offline: false, downloadThroughput: 10_000_000 / 8, uploadThroughput: 10_000_000 / 8, latency: 20 };
/** The pack must have arrived after so many milliseconds at that speed. */
const PACK_MILLISECONDS = 2000;
/** Copies of the page that make a large input: 100 kB. */
const LARGE = 12;
/** Presses of a key after which what is looked for is not there. */
const PRESSES = 80;

/** Like assert.equal, without printing a whole page. */
function same(got: string, expected: string): void {
  let at = 0;
  while (at < expected.length && got[at] === expected[at]) at += 1;
  assert.ok(
    got === expected,
    `from ${at} on: ${JSON.stringify(got.slice(at, at + 80))} is not ${JSON.stringify(expected.slice(at, at + 80))}`,
  );
}

function different(got: string, other: string): void {
  assert.ok(got !== other, `both are ${JSON.stringify(got.slice(0, 80))}`);
}

async function ready(tab: Page): Promise<void> {
  await tab.waitForSelector('html[data-pack=ready]', { timeout: 30_000 });
}

/** What the page gives as its result. */
async function resultOf(tab: Page): Promise<string> {
  await tab.getByText('Result', { exact: true }).click();
  const text = (await tab.getByRole('region', { name: 'Result' }).textContent()) ?? '';
  await tab.getByText('Side by side', { exact: true }).click();
  return text;
}

async function paste(tab: Page, text: string): Promise<void> {
  const box = tab.getByLabel('HTML or text to be repaired');
  await tab.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await box.focus();
  await tab.keyboard.press('Control+a');
  await tab.keyboard.press('Control+v');
  same(await box.inputValue(), text);
}

async function clipboard(tab: Page): Promise<string> {
  return tab.evaluate(() => navigator.clipboard.readText());
}

/** The page works before the pack is there, and without it when it does not come. */
async function beforeThePack(browser: Browser, url: string): Promise<void> {
  const session = await openSession(browser, DESKTOP);
  const { page: tab } = session;
  let release: () => void = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await tab.route('**/pack/**', async (route) => {
    await held;
    await route.continue();
  });
  await tab.goto(url);
  await tab.getByRole('button', { name: 'Minified' }).click();
  same(await resultOf(tab), normalizeWithoutLanguage(glued));
  await tab.locator('section.list .row').first().click();
  await tab.getByRole('heading', { name: 'Decision', exact: true }).waitFor();
  assert.equal(await tab.getByRole('progressbar').count(), 1);
  release();
  await ready(tab);
  same(await resultOf(tab), normalize(glued));
  await session.finish();
}

/** How long the page and its pack take where the line is slow. */
async function atTenMegabits(browser: Browser, url: string): Promise<string> {
  const session = await openSession(browser, DESKTOP);
  const { page: tab, context } = session;
  const protocol = await context.newCDPSession(tab);
  await protocol.send('Network.enable');
  await protocol.send('Network.emulateNetworkConditions', SLOW);
  const started = performance.now();
  await tab.goto(url, { waitUntil: 'commit' });
  await tab.getByRole('button', { name: 'Minified' }).click();
  const clicked = performance.now() - started;
  const interactive = (await tab.evaluate("performance.getEntriesByName('interactive')[0].startTime")) as number;
  await ready(tab);
  const loaded = (await tab.evaluate(
    'Math.max(...performance.getEntriesByType("resource").filter(({ name }) => name.includes("/pack/")).map(({ responseEnd }) => responseEnd)) - Math.min(...performance.getEntriesByType("resource").filter(({ name }) => name.includes("/pack/")).map(({ startTime }) => startTime))',
  )) as number;
  const total = performance.now() - started;
  assert.ok(loaded < PACK_MILLISECONDS, `the pack took ${loaded.toFixed(0)} ms`);
  await session.finish();
  return `at 10 Mbit/s: interactive after ${interactive.toFixed(0)} ms (clicked by a script after ${clicked.toFixed(0)}), pack loaded in ${loaded.toFixed(0)} ms, all there after ${total.toFixed(0)} ms`;
}

/** Paste, click a join, refuse it, copy, share, open the link elsewhere. */
async function throughTheWork(browser: Browser, url: string): Promise<void> {
  const session = await openSession(browser, DESKTOP);
  const { page: tab, context, requests } = session;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await tab.goto(url);
  await ready(tab);
  await paste(tab, page);
  same(await resultOf(tab), normalize(page));

  const { decisions } = explain(page);
  const at = decisions.findIndex(({ verdict }) => verdict === 'join');
  const refused = applyDecisions(
    page,
    decisions.map((decision, index) => (index === at ? { ...decision, verdict: 'space' as const } : decision)),
  );
  different(refused, normalize(page));
  await tab.getByRole('region', { name: 'Output, with boundaries' }).locator('.boundary.join').first().click();
  const panel = tab.getByRole('region', { name: 'Decision', exact: true });
  assert.match(
    (await panel.textContent()) ?? '',
    /trust-whitespace.*98 %.*no whitespace, tags around single fragments.*> 99 %/v,
  );
  await panel.getByRole('button', { name: 'Refuse' }).click();
  same(await resultOf(tab), refused);
  await tab.getByRole('button', { name: 'Copy the result' }).click();
  await tab.getByText('The result is on the clipboard.').waitFor();
  same(await clipboard(tab), refused);

  await tab.getByRole('button', { name: 'Copy a link' }).click();
  await tab.getByText('The link is on the clipboard.').waitFor();
  const link = await clipboard(tab);
  await tab.reload();
  await ready(tab);
  same(await resultOf(tab), refused);
  const other = await openSession(browser, DESKTOP);
  await other.page.goto(link);
  await ready(other.page);
  same(await resultOf(other.page), refused);
  await other.page.getByRole('button', { name: 'Undo 1 change' }).click();
  same(await resultOf(other.page), normalize(page));
  await other.page.goto(`${url}#1.nonsense`);
  await other.page.getByText('The link could not be read').waitFor();
  await other.finish();

  const origin = new URL(url).origin;
  assert.deepEqual(
    requests.filter((request) => !request.startsWith(`${origin}/`)),
    [],
  );
  await session.finish();
}

/** Rules, options and text. */
async function throughTheSettings(browser: Browser, url: string): Promise<void> {
  const session = await openSession(browser, DESKTOP);
  const { page: tab, context } = session;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await tab.goto(url);
  await ready(tab);
  await paste(tab, school);
  await tab.getByLabel('join-school-number', { exact: true }).uncheck();
  const rules = kazakh.rules.filter(({ name }) => name !== 'join-school-number');
  const without = normalize(school, { pack: definePack({ ...kazakh, rules }) });
  different(without, normalize(school));
  same(await resultOf(tab), without);
  await tab.getByLabel('join-school-number', { exact: true }).check();
  same(await resultOf(tab), normalize(school));
  await tab.getByRole('button', { name: 'Minified' }).click();
  await tab.getByLabel('Words never to make by joining').fill('байқауға');
  await tab.keyboard.press('Tab');
  same(await resultOf(tab), normalize(glued, { lexicon: { never: ['байқауға'] } }));
  await tab.getByRole('group', { name: 'Language' }).getByText('None').click();
  same(await resultOf(tab), normalizeWithoutLanguage(glued, { lexicon: { never: ['байқауға'] } }));
  await tab.getByRole('button', { name: 'Verse that stays' }).click();
  await tab.getByText('Not broken: the output is the input').waitFor();
  for (const name of ['Lines of text', 'Torn words']) {
    await tab.getByRole('button', { name }).click();
    const text = await tab.getByLabel('HTML or text to be repaired').inputValue();
    const repaired = normalizeText(text);
    different(repaired, text);
    same(await resultOf(tab), repaired);
    await tab.getByRole('region', { name: 'Output, with boundaries' }).locator('.boundary.join').first().click();
    await tab.getByRole('button', { name: 'Refuse' }).click();
    const refused = await resultOf(tab);
    different(refused, repaired);
    same(refused.replaceAll(/\s/gv, ''), repaired.replaceAll(/\s/gv, ''));
  }
  await session.finish();
}

/** A large input: repaired when typing pauses, shown in parts, and a decision of another part is gone to. */
async function withMuch(browser: Browser, url: string): Promise<void> {
  const session = await openSession(browser, DESKTOP);
  const { page: tab } = session;
  await tab.goto(url);
  await ready(tab);
  const much = page.repeat(LARGE);
  await tab.getByLabel('HTML or text to be repaired').fill(much);
  await tab.getByText(/^Part 1 of \d+$/v).waitFor();
  assert.ok((await tab.locator('.sides .boundary').count()) <= 2 * 800);
  await tab.getByRole('button', { name: 'Next part' }).click();
  await tab.getByText(/^Part 2 of \d+$/v).waitFor();
  await tab.locator('section.list .row').first().click();
  await tab.getByText(/^Part 1 of \d+$/v).waitFor();
  same(await resultOf(tab), normalize(much));
  await session.finish();
}

/** A file that is opened is read in the encoding it declares; one that is dropped as well. */
async function withFiles(browser: Browser, url: string): Promise<void> {
  const session = await openSession(browser, DESKTOP);
  const { page: tab } = session;
  await tab.goto(url);
  const box = tab.getByLabel('HTML or text to be repaired');
  const text = '<meta charset="windows-1251"><p>Привет</p>';
  // The letters from U+0410 on stand in windows-1251 in the same order from 0xC0 on.
  const bytes = [...text]
    .map((letter) => letter.charCodeAt(0))
    .map((code) => (code < 0x410 ? code : code - 0x410 + 0xc0));
  const file = { name: 'old.html', mimeType: 'text/html', buffer: Buffer.from(bytes) };
  await tab.getByLabel('File to open').setInputFiles(file);
  await tab.getByText('Opened old.html.').waitFor();
  same(await box.inputValue(), text);
  const dropped = await tab.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['ба\nй\nқауға\n'], 'lines.txt', { type: 'text/plain' }));
    return transfer;
  });
  await tab.dispatchEvent('section.input', 'drop', { dataTransfer: dropped });
  await tab.getByText('Opened lines.txt.').waitFor();
  same(await box.inputValue(), 'ба\nй\nқауға\n');
  assert.ok(await tab.getByRole('radio', { name: 'Plain text' }).isChecked());
  await session.finish();
}

/** Whatever is pasted or comes by a link is text, and nothing of the page can send it anywhere. */
async function withHostileInput(browser: Browser, url: string): Promise<void> {
  const session = await openSession(browser, DESKTOP);
  const { page: tab, context } = session;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await tab.goto(url);
  await ready(tab);
  const hostile = `<p>ба</p><p>й<img src=x onerror="window.taken=1"></p><p>қауға</p><script>window.taken=1</script><svg onload="window.taken=1"><a href="javascript:window.taken=1">x</a>\u0000</p><p>"><iframe srcdoc="<script>parent.taken=1</script>">`;
  await paste(tab, `${page}${hostile}`);
  for (const view of ['Difference', 'Result', 'Side by side']) {
    await tab.getByText(view, { exact: true }).click();
    await tab.locator('section.list .row').nth(2).click();
    const found = await tab.evaluate('document.querySelectorAll("#app :is(img, script, svg, iframe, a)").length');
    assert.equal(found, 0, view);
  }
  assert.equal(await tab.evaluate('window.taken'), undefined);
  const sent = await tab.evaluate("fetch(location.href).then(() => 'sent', () => 'barred')");
  assert.equal(sent, 'barred');
  // That fetch is the one thing that the page is meant to complain of.
  await context.close();
}

/** Presses `key` until what has the focus fits. */
async function pressUntil(tab: Page, key: string, fits: string): Promise<void> {
  for (let presses = 0; presses < PRESSES; presses += 1) {
    await tab.keyboard.press(key);
    if (await tab.evaluate(`document.activeElement?.matches(${JSON.stringify(fits)}) === true`)) return;
  }
  assert.fail(`${key} does not lead to ${fits}`);
}

/** Everything by keyboard alone. */
async function byKeyboard(browser: Browser, url: string): Promise<void> {
  const session = await openSession(browser, DESKTOP);
  const { page: tab } = session;
  await tab.goto(url);
  await ready(tab);
  await pressUntil(tab, 'Tab', '.examples li:nth-child(2) button');
  await tab.keyboard.press('Enter');
  const before = await resultOf(tab);
  await tab.locator('body').click({ position: { x: 1, y: 1 } });
  await pressUntil(tab, 'Tab', '.sides > :last-child .boundary');
  await pressUntil(tab, 'ArrowRight', '.boundary.join');
  await tab.keyboard.press('Enter');
  await pressUntil(tab, 'Tab', '.decision .main');
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Space');
  await tab.keyboard.press('Tab');
  // The radio buttons of the verdict.
  assert.equal(await tab.evaluate('document.activeElement.name'), 'verdict');
  const refused = await resultOf(tab);
  different(refused, before);
  await session.finish();
}

/** The page at every width and in every scheme: fits, is accessible, has its picture taken. */
async function looks(browser: Browser, url: string, pictures: string): Promise<void> {
  for (const width of WIDTHS) {
    for (const scheme of SCHEMES) {
      const session = await openSession(browser, { width, scheme });
      const { page: tab } = session;
      const name = `playground-${width}-${scheme}`;
      await tab.goto(url);
      await ready(tab);
      // What axe-core takes grows with the number of elements: a short input has all kinds of them.
      await tab.getByLabel('HTML or text to be repaired').fill(school);
      await tab.locator('section.list .row').first().click();
      await checkAccessible(tab, name);
      await tab.getByText('Difference', { exact: true }).click();
      await checkAccessible(tab, `${name}, the difference`);
      await tab.getByText('Side by side', { exact: true }).click();
      await tab.getByRole('button', { name: 'Minified' }).click();
      await checkFits(tab, name);
      await takePicture(tab, pictures, name, true);
      await tab.locator('section.list .row').first().click();
      await checkFits(tab, `${name}, a decision`);
      await takePicture(tab, pictures, `${name}-decision`);
      await tab.getByText('Difference', { exact: true }).click();
      await takePicture(tab, pictures, `${name}-difference`);
      await session.finish();
    }
  }
}

/** Opened from a disk, without any server. */
async function fromDisk(browser: Browser, file: string): Promise<void> {
  const session = await openSession(browser, DESKTOP);
  await session.page.goto(file);
  await ready(session.page);
  same(await resultOf(session.page), normalize(page));
  await session.finish();
}

/** All steps; prints what was seen. */
export async function checkPlayground(browser: Browser, url: string, file: string, pictures: string): Promise<void> {
  await beforeThePack(browser, url);
  console.log('playground: works before the pack arrives, and with it');
  console.log(`playground: ${await atTenMegabits(browser, url)}`);
  await throughTheWork(browser, url);
  console.log('playground: pasted, clicked, refused, copied, shared, reloaded; no request to elsewhere');
  await throughTheSettings(browser, url);
  console.log('playground: rules, options and plain text give what the library gives');
  await withMuch(browser, url);
  console.log('playground: 100 kB are repaired and shown in parts');
  await withFiles(browser, url);
  console.log('playground: files are opened in their encoding, and dropped');
  await withHostileInput(browser, url);
  console.log('playground: hostile input stays text, and the page can send nothing');
  await byKeyboard(browser, url);
  console.log('playground: by keyboard alone');
  await fromDisk(browser, file);
  console.log('playground: opened from a disk');
  await looks(browser, url, pictures);
  console.log(`playground: ${WIDTHS.join(' and ')} px, ${SCHEMES.join(' and ')}: fits, no violation of axe-core`);
}
