/**
 * Programs that a script needs and npm has not: those of the system, else Debian's.
 *
 * @module
 */
import { execFileSync, spawnSync } from 'node:child_process';

/**
 * Installs a program with apt-get where it is not there and the user may.
 *
 * @param program its name, or its path
 * @param name the name of the package; default: that of the program
 * @throws Error when it is missing and cannot be installed
 */
export function needProgram(program: string, name: string = program): void {
  if (spawnSync('which', [program], { stdio: 'ignore' }).status === 0) return;
  if (process.getuid?.() !== 0) throw new Error(`${program} is not installed, and only root can install it`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env, stdio: 'ignore' });
}
