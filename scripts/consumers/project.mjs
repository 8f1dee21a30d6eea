/** A fresh project with the packed package installed, as its users have one, and the attempts made in it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run, temporaryFolder } from '../tarball.mjs';

export const BROKEN = '<p>ба</p><p>й</p><p>қауға</p>';
export const WHOLE = '<p>байқауға</p>';

let failures = 0;

export function countFailures() {
  return failures;
}

/** Tries something, prints whether it went well, and goes on. */
export async function attempt(name, action) {
  const started = performance.now();
  let fault;
  try {
    await action();
  } catch (error) {
    fault = error.message;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${fault === undefined ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  if (fault !== undefined) {
    failures += 1;
    console.error(fault);
  }
  return fault === undefined;
}

/** Says that something was not tried, and why. */
export function skip(name, reason) {
  console.log(`skip ${name}: ${reason}`);
}

export function expectWhole(printed) {
  if (String(printed).trim() !== WHOLE) throw new Error(`printed ${JSON.stringify(printed)}`);
}

/** A project in a folder of its own outside the repository. */
export class Project {
  constructor(name) {
    this.name = name;
    this.folder = temporaryFolder(name);
    this.write('package.json', { name: 'consumer', private: true, version: '1.0.0' });
  }

  path(...names) {
    return join(this.folder, ...names);
  }

  write(name, content) {
    const path = this.path(name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }

  run(program, args, options) {
    return run(this.folder, program, args, options);
  }

  node(...args) {
    return this.run(process.execPath, args);
  }

  /** Installs the tarball and other packages beside it. */
  install(tarball, ...packages) {
    const options = ['--loglevel=error', '--no-audit', '--no-fund', '--prefer-offline'];
    return attempt(`${this.name}: npm install ${packages.join(' ')}`.trimEnd(), () =>
      this.run('npm', ['install', ...options, tarball, ...packages]),
    );
  }

  /** Removes the folder, or says where it is when something failed since `before` failures. */
  close(before) {
    if (failures === before) rmSync(this.folder, { recursive: true, force: true });
    else console.error(`The project is left in ${this.folder}`);
  }
}
