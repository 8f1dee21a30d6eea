/**
 * Headless Chromium, that of the system. Where there is none and the script may, it installs Debian's.
 *
 * @module
 */
import { type Browser, chromium } from 'playwright-core';
import { needProgram } from './debian.ts';

const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Starts Chromium; whoever starts it closes it. */
export function launchChromium(): Promise<Browser> {
  needProgram(EXECUTABLE, 'chromium');
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  });
}
