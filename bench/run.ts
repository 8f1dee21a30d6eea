/**
 * `npm run bench`: the speed benches, their tables on standard output. Exit code 1 when a bar is missed.
 *
 * `npm run bench -- small scale` runs those named; `--rounds 20` sets the effort; `--record` writes what was measured to
 * `bench/records/`, with the name of the machine.
 *
 * @module
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { load } from './load.bench.ts';
import { scale } from './scale.bench.ts';
import { smallInputs } from './small.bench.ts';
import { plainText } from './text.bench.ts';
import { throughput } from './throughput.bench.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '40' }, record: { type: 'boolean', default: false } },
});
const rounds = Number(values.rounds);

const BENCHES: Readonly<Record<string, () => { readonly text: string; readonly passed?: boolean }>> = {
  throughput: () => throughput(rounds),
  small: () => smallInputs(rounds),
  scale: () => scale(),
  text: () => plainText(rounds),
  load: () => load(rounds >> 1),
};

const names = positionals.length === 0 ? ['throughput', 'small'] : positionals;
for (const name of names) {
  if (!Object.hasOwn(BENCHES, name)) {
    console.error(`there is no bench '${name}'; there are ${Object.keys(BENCHES).join(', ')}`);
    process.exit(2);
  }
}

const machine = `${cpus()[0]?.model ?? 'unknown'} × ${availableParallelism()}, ${process.platform}-${process.arch}, Node ${process.version}`;
console.log(`${machine}; load ${loadavg()[0]?.toFixed(1)}\n`);

const measured: Record<string, unknown> = {};
for (const name of names) {
  const result = (BENCHES[name] as () => { readonly text: string; readonly passed?: boolean })();
  console.log(result.text);
  const { text: _text, ...rest } = result;
  measured[name] = rest;
  if (result.passed === false) process.exitCode = 1;
}

if (values.record) {
  const now = new Date();
  const folder = new URL('records/', import.meta.url);
  const name = `${now.toISOString().slice(0, 10)}-${process.platform}-${process.arch}-node${process.versions.node}-${names.join('-')}.json`;
  mkdirSync(folder, { recursive: true });
  const record = { date: now.toISOString(), machine, load: loadavg(), rounds, ...measured };
  writeFileSync(new URL(name, folder), `${JSON.stringify(record, null, 1)}\n`);
  console.log(`written to bench/records/${name}`);
}
