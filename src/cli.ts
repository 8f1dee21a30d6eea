#!/usr/bin/env node
/**
 * The command `tutas`. Everything is in src/cli/; this file is what the shell starts.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { main } from './cli/main.ts';

/** Read late: only `--version` asks for it. */
function version(): string {
  return (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version;
}

// Not process.exit(): what was written to a pipe must still arrive.
process.exitCode = await main(process.argv.slice(2), version);
