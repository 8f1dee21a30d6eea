#!/usr/bin/env node
/**
 * Writes docs/sizes.md: what each import costs a browser, minified and compressed with gzip, dependencies included.
 * `npm run sizes`, after `npm run build`; `npm run size` holds the same figures to their limits.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { limits } from '../.size-limit.mjs';
import { root } from './tarball.mjs';

const rows = [];
for (const { name, path, isBundled } of limits) {
  const file = join(root, path);
  const options = { entryPoints: [file], bundle: true, minify: true, format: 'esm', write: false, logLevel: 'silent' };
  const code = isBundled ? readFileSync(file) : (await build(options)).outputFiles[0].contents;
  const zipped = gzipSync(code, { level: 9 }).length;
  rows.push(`| \`${name}\` | ${(code.length / 1000).toFixed(0)} | ${(zipped / 1000).toFixed(0)} |`);
}
statSync(join(root, 'dist/index.js'));

writeFileSync(
  join(root, 'docs/sizes.md'),
  `# Sizes

What each import costs a browser, dependencies included, minified, in kB (1,000 bytes). Written by \`npm run sizes\`.

| import | minified | and gzip |
| --- | --- | --- |
${rows.join('\n')}

The entries below \`tutas/core\` are those of the same names without the Kazakh pack and its data, the greater part of the
others; \`options.pack\` gives them one. Of \`tutas/core\` itself about 14 kB (gzip) are the names of the character references
of HTML.
`,
);
console.log(rows.join('\n'));
