#!/usr/bin/env node
/**
 * Writes THIRD_PARTY_NOTICES.md: the licences of the packages whose code is bundled into the CJS files and the command, taken from
 * node_modules, and after them what scripts/train/NOTICES.md says about the data.
 *
 *     node scripts/notices.mjs           write it
 *     node scripts/notices.mjs --check   exit 1 when it is not up to date
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const packages = [
  'domhandler',
  'domelementtype',
  'entities',
  '@exodus/bytes',
  'commander',
  'fdir',
  'ignore',
  'picomatch',
  'tinyglobby',
  'tinypool',
];
const root = new URL('../', import.meta.url);
const file = new URL('THIRD_PARTY_NOTICES.md', root);

const sections = packages.map((name) => {
  const folder = new URL(`node_modules/${name}/`, root);
  const { license } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
  const licence = readdirSync(folder).find((entry) => /^licen[cs]e/iv.test(entry));
  if (licence === undefined) throw new Error(`${name} has no licence file`);
  const text = readFileSync(new URL(licence, folder), 'utf8').replaceAll('\r\n', '\n').trim();
  return `## ${name} (${license})\n\n\`\`\`text\n${text}\n\`\`\`\n`;
});

const data = new URL('scripts/train/NOTICES.md', root);
const notices = `# Third-party notices

The CommonJS files (\`dist/*.cjs\`) and the command of this package contain code of the packages below. The other ES modules
contain one function of entities and import whatever else they need.
Written by \`npm run notices\`.

${sections.join('\n')}${existsSync(data) ? `\n${readFileSync(data, 'utf8')}` : ''}`;

if (process.argv.includes('--check')) {
  const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (written !== notices) {
    console.error('THIRD_PARTY_NOTICES.md is not up to date: npm run notices');
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, notices);
}
