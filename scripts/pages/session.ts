/**
 * What the checks of pages share: a tab that takes note of whatever goes wrong, accessibility, pictures.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** Widths of a desktop and of a phone. */
export const WIDTHS: readonly number[] = [1280, 390];
export const SCHEMES = ['light', 'dark'] as const;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How a tab looks. */
export interface Look {
  readonly width: number;
  readonly scheme: (typeof SCHEMES)[number];
}

/** A tab, and what went wrong in it. */
export interface Session {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every request that was made. */
  readonly requests: string[];
  /** Fails when a script threw, something was refused or did not load. */
  finish(): Promise<void>;
}

/** Opens a tab. */
export async function openSession(browser: Browser, { width, scheme }: Look): Promise<Session> {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 844 : 900 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // Leaving a page that is not complete yet is no fault of the page.
    if (reason !== 'net::ERR_ABORTED') faults.push(`${request.url()}: ${reason}`);
  });
  page.on('request', (request) => requests.push(request.url()));
  return {
    page,
    context,
    requests,
    async finish(): Promise<void> {
      await context.close();
      assert.deepEqual(faults, []);
    },
  };
}

/** Fails when axe-core finds a violation; `state` names what is shown. */
export async function checkAccessible(page: Page, state: string): Promise<void> {
  // Evaluated and not added: the page allows no scripts but its own.
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
  )) as axe.AxeResults;
  const told = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes
        .map(({ html }) => html)
        .slice(0, 3)
        .join(' ')}`,
  );
  assert.deepEqual(told, [], `axe-core on ${state}`);
}

/** Fails when the page is wider than the window. */
export async function checkFits(page: Page, state: string): Promise<void> {
  const [wide, window] = (await page.evaluate(
    '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
  )) as [number, number];
  assert.ok(wide <= window, `${state} is ${wide} px wide in a window of ${window} px`);
}

/** Takes pictures into a folder that is not committed. */
export async function takePicture(page: Page, folder: string, name: string, fullPage = false): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage, animations: 'disabled' });
}
