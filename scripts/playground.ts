/**
 * Builds the playground, one folder of static files: `npm run playground` writes build/playground, `-- --out DIR` another
 * folder. It can be put on any host of files, or opened from a disk.
 *
 * - main.js: the page and the library without a language. With the page and its style it is all that the first view needs;
 *   the build fails when that is too large.
 * - pack/: the Kazakh pack, loaded when the page is there. Its data come in pieces so that progress can be told.
 *
 * All are classic scripts: a page that was opened from a disk may load no modules.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { packedModel } from '../src/language/kazakh/model/model.generated.ts';

/** Pieces of the data: enough to see the bar move, too few for requests to cost much. */
const PIECES = 8;
/** The first view may weigh so much, compressed: a tenth of a second at 10 Mbit/s. */
const FIRST_VIEW_BYTES = 100_000;

const root = fileURLToPath(new URL('../', import.meta.url));
const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'build/playground') } } });
const out = values.out;

/** Puts the data of the pieces where the pack imports the generated module. */
const dataFromPieces: Plugin = {
  name: 'data-from-pieces',
  setup(builder) {
    builder.onResolve({ filter: /model\.generated\.ts$/ }, ({ path }) => ({ path, namespace: 'pieces' }));
    builder.onLoad({ filter: /.*/, namespace: 'pieces' }, () => ({
      contents: "export const packedModel = JSON.parse(globalThis.tutasPieces.join(''));",
      loader: 'js',
    }));
  },
};

const common: BuildOptions = {
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2024',
  charset: 'utf8',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  loader: { '.html': 'text', '.txt': 'text' },
  define: { PACK_PIECES: String(PIECES) },
  logLevel: 'warning',
};

rmSync(out, { recursive: true, force: true });
mkdirSync(join(out, 'pack'), { recursive: true });
for (const file of ['index.html', 'style.css', 'icon.svg'])
  copyFileSync(join(root, 'playground', file), join(out, file));
await build({ ...common, entryPoints: [join(root, 'playground/src/main.tsx')], outfile: join(out, 'main.js') });
await build({
  ...common,
  entryPoints: [join(root, 'playground/src/pack-entry.ts')],
  outfile: join(out, 'pack/kazakh.js'),
  plugins: [dataFromPieces],
});
const data = JSON.stringify(packedModel);
const length = Math.ceil(data.length / PIECES);
for (let index = 0; index < PIECES; index += 1) {
  const piece = JSON.stringify(data.slice(index * length, (index + 1) * length));
  writeFileSync(join(out, `pack/data-${index}.js`), `(globalThis.tutasPieces??=[])[${index}]=${piece};\n`);
}

const zipped = (file: string): number => gzipSync(readFileSync(join(out, file)), { level: 9 }).length;
const sum = (files: readonly string[]): number => files.reduce((total, file) => total + zipped(file), 0);
const first = sum(['index.html', 'style.css', 'icon.svg', 'main.js']);
const pack = sum(['pack/kazakh.js', ...Array.from({ length: PIECES }, (_, index) => `pack/data-${index}.js`)]);
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
console.log(`${out}: the first view ${kilobytes(first)} (gzip), the Kazakh pack after it ${kilobytes(pack)}`);
if (first >= FIRST_VIEW_BYTES) {
  console.error(`the first view must stay below ${kilobytes(FIRST_VIEW_BYTES)}`);
  process.exitCode = 1;
}
