#!/usr/bin/env node
/**
 * Writes docs/sizes.md: what each import costs a browser, minified and compressed with gzip, dependencies included.
 * `npm run sizes`, after `npm run build`; `npm run size` holds the same figures to their limits.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { limits } from '../.size-limit.mjs';
import { root } from './tarball.mjs';

const rows = [];
for (const { name, path, names, isBundled } of limits) {
  const file = join(root, path);
  const input = names
    ? { stdin: { contents: `export ${names} from './${path}';`, resolveDir: root } }
    : { entryPoints: [file] };
  const options = { ...input, bundle: true, minify: true, format: 'esm', write: false, logLevel: 'silent' };
  const code = isBundled ? readFileSync(file) : (await build(options)).outputFiles[0].contents;
  const zipped = gzipSync(code, { level: 9 }).length;
  rows.push(`| \`${name}\` | ${(code.length / 1000).toFixed(0)} | ${(zipped / 1000).toFixed(0)} |`);
}

/**
 * What weighs what in `tutas/core`: by how much the compressed bundle shrinks when the code of a folder is cut out of it.
 * Built from the sources, since the names of the files end at the build.
 */
async function weigh() {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/core.ts')],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    legalComments: 'inline',
    format: 'esm',
    target: 'es2024',
    write: false,
    plugins: [
      {
        name: 'name-files',
        setup({ onLoad }) {
          // A comment that minifying keeps stands before the code of every file.
          onLoad({ filter: /\.[jt]s$/ }, ({ path }) => ({
            contents: `/*! file ${relative(root, path)} */\n${readFileSync(path, 'utf8')}`,
            loader: path.endsWith('.ts') ? 'ts' : 'js',
          }));
        },
      },
    ],
  });
  const [, ...parts] = outputFiles[0].text
    .split('/*! file ')
    .map((text) => ({ text: text.slice(text.indexOf('*/') + 2), group: groupOf(text.slice(0, text.indexOf(' '))) }));
  const size = (kept) => gzipSync(kept.map(({ text }) => text).join(''), { level: 9 }).length;
  const whole = size(parts);
  return [...new Set(parts.map(({ group }) => group))]
    .map((group) => [group, whole - size(parts.filter((part) => part.group !== group))])
    .filter(([, bytes]) => bytes > 50)
    .sort(([, left], [, right]) => right - left)
    .map(([group, bytes]) => `| ${group} | ${(bytes / 1000).toFixed(1)} |`);
}

function groupOf(path) {
  if (path.includes('named-references.generated')) return 'the names of character references';
  if (path.includes('weights.generated')) return "the detector's weights";
  const folder = /^src\/([a-z\-]+)\//v.exec(path)?.[1];
  return folder === undefined ? 'entries and packages' : `\`${folder}/\``;
}

const weights = await weigh();

writeFileSync(
  join(root, 'docs/sizes.md'),
  `# Sizes

What each import costs a browser, dependencies included, minified, in kB (1,000 bytes). Written by \`npm run sizes\`.

| import | minified | and gzip |
| --- | --- | --- |
${rows.join('\n')}

The entries below \`tutas/core\` are those of the same names without the Kazakh pack and its data, the greater part of the
others; \`options.pack\` gives them one.

What weighs what in \`tutas/core\`: by so many kB (gzip) a bundle of it shrinks when this part is cut out. The parts do not
sum up to the whole, since what two of them have alike is stored once.

| part | gzip |
| --- | --- |
${weights.join('\n')}
`,
);
console.log(rows.join('\n'));
