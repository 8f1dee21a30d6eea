/**
 * Headless Chromium, that of the system. Where there is none and the script may, it installs Debian's.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium';

function install(): void {
  if (existsSync(EXECUTABLE)) return;
  if (process.getuid?.() !== 0) throw new Error(`${EXECUTABLE} is missing, and only root can install it`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { env });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env, stdio: 'ignore' });
}

/** Starts Chromium; whoever starts it closes it. */
export function launchChromium(): Promise<Browser> {
  install();
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  });
}
