#!/usr/bin/env node
/**
 * Adds to package-lock.json the optional platform packages that npm left out, so that `npm ci` accepts the lock.
 *
 * npm writes an optional package into the lock only when it could read that package's metadata. A mirror that lacks the
 * binaries of other platforms therefore yields a lock that `npm ci` refuses ("Missing: … from lock file"). The missing
 * entries need no more than a version and the platforms they are for: they are skipped everywhere else.
 *
 *     node scripts/fill-lock.mjs           fill in what is missing
 *     node scripts/fill-lock.mjs --check   exit 1 when something is missing, or the lock names a package host
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const check = process.argv.includes('--check');
const text = readFileSync(file, 'utf8');
const lock = JSON.parse(text);

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** The platform a binary package is for, read from its name: `@rollup/rollup-linux-arm64-gnu` is linux on arm64. */
function platformOf(name) {
  const words = name.slice(name.lastIndexOf('/') + 1).split('-');
  const os = words.filter((word) => systems.includes(word));
  const cpu = words.filter((word) => processors.includes(word));
  const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : words.includes('gnu') ? ['glibc'] : [];
  return { cpu, libc, os };
}

/** True when a package installed at `from` would find `name` in the lock, going up the nested node_modules. */
function isLocked(from, name) {
  for (let folder = from; ; ) {
    if (`${folder === '' ? '' : `${folder}/`}node_modules/${name}` in lock.packages) return true;
    if (folder === '') return false;
    const up = folder.lastIndexOf('node_modules/');
    folder = up <= 0 ? '' : folder.slice(0, up - 1);
  }
}

const added = {};
for (const [place, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(place, name)) continue;
    const platform = platformOf(name);
    if (platform.cpu.length === 0 && platform.os.length === 0) continue; // an ordinary optional package
    added[`node_modules/${name}`] = {
      version: version.replace(/^[\^~]/v, ''),
      ...(platform.cpu.length > 0 && { cpu: platform.cpu }),
      ...(entry.dev && { dev: true }),
      ...(platform.libc.length > 0 && { libc: platform.libc }),
      optional: true,
      ...(platform.os.length > 0 && { os: platform.os }),
    };
  }
}

const names = Object.keys(added);
const hosts = Object.values(lock.packages).filter(({ resolved }) => resolved?.startsWith('http')).length;
if (check) {
  if (names.length > 0)
    console.error(`package-lock.json lacks ${names.length} optional entries: node scripts/fill-lock.mjs`);
  if (hosts > 0) console.error(`package-lock.json names a package host in ${hosts} entries`);
  if (names.length > 0 || hosts > 0) process.exitCode = 1;
} else if (names.length > 0) {
  const packages = { ...lock.packages, ...added };
  lock.packages = Object.fromEntries(
    Object.keys(packages)
      .sort((a, b) => a.localeCompare(b, 'en'))
      .map((place) => [place, packages[place]]),
  );
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`package-lock.json: added ${names.length} optional entries`);
}
