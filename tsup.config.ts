/**
 * How src/ becomes dist/. Run it with `npm run build` (scripts/build.ts), which also writes the data file and checks
 * the result.
 *
 * - ESM: the dependencies stay imports, the entries share chunks. Of `entities/decode` only the mending of code points is
 *   needed; it is bundled, since Node would read all tables of that entry at every start.
 * - CJS: the dependencies are ES modules only, so they are bundled (Jest and older loaders cannot require them). The
 *   entries share chunks here too: esbuild splits ES modules only, so each finished chunk is turned into CommonJS.
 * - Types: one pass for both, `.d.ts` and `.d.cts`.
 *
 * An entry that is not in src/ is left out.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Plugin as EsbuildPlugin, transform } from 'esbuild';
import type { Options } from 'tsup';

/** The imports of package.json `exports`, and the command. */
export const entries: readonly string[] = [
  ...['index', 'core', 'node', 'web', 'dom', 'rehype', 'kazakh', 'pack'],
  // Without the pack.
  ...['core/web', 'core/dom', 'core/rehype'],
].filter(isWritten);

/** Packages whose code ends up inside the CJS files, as the build found it. THIRD_PARTY_NOTICES.md must name each. */
export const bundled: Set<string> = new Set();

/** The generated data module, and the file of the package that carries it once for both formats. */
export const modelSource = 'src/language/kazakh/model/model.generated.ts';
export const modelFile = 'data/kazakh-model.js';
/** What reads that file for CommonJS. */
export const modelReader = 'data/kazakh-model.cjs';

/**
 * The tables of encodings with several bytes to a character. The command and the Node stream, of both formats, load one
 * file of them when a page needs it: a CommonJS module, which ES modules import as well, and which Jest can load.
 */
export const tablesSource = '@exodus/bytes/multi-byte.js';
export const tablesFile = 'data/multi-byte.cjs';

const dependencies = ['domhandler', 'entities'];

/** Entries of dependencies that are bundled into the ES modules too. */
const bundledEntries = ['entities/decode'];

/** Takes of `entities/decode` the one module that is needed: what stands beside it there is never found to be unused. */
const codePointsOnly: EsbuildPlugin = {
  name: 'code-points-only',
  setup(build) {
    build.onResolve({ filter: /^entities\/decode$/ }, () => ({
      path: fileURLToPath(new URL('decode-codepoint.js', import.meta.resolve('entities/decode'))),
    }));
  },
};

/** What the command uses and the library does not: bundled, so development dependencies. */
const commandDependencies = ['commander', 'fdir', 'ignore', 'picomatch', 'tinyglobby', 'tinypool'];

/** Takes note of the packages that esbuild names above their code. */
export function noteBundled(code: string): void {
  for (const [, name] of code.matchAll(/^\s*(?:\/\/ |")(?:\.\.\/)*node_modules\/((?:@[^\/]+\/)?[^\/]+)/gmv)) {
    if (name !== undefined) bundled.add(name);
  }
}

/** Puts a reference to the shared file where a source imports the tables. */
const sharedTables: EsbuildPlugin = {
  name: 'shared-tables',
  setup(build) {
    build.onResolve({ filter: /^@exodus\/bytes\/multi-byte\.js$/ }, () => ({
      path: `./${tablesFile}`,
      external: true,
    }));
  },
};

function isWritten(name: string): boolean {
  return existsSync(`src/${name}.ts`);
}

function entry(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]));
}

/** Puts a reference to the shared data file, or to what reads it, where a source imports `model.generated.ts`. */
const sharedModel = (exported: readonly string[], file: string): EsbuildPlugin => ({
  name: 'shared-model',
  setup(build) {
    build.onResolve({ filter: /model\.generated\.ts$/ }, ({ path }) => ({ path, namespace: 'shared-model' }));
    build.onResolve({ filter: /kazakh-model\.c?js$/ }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /.*/, namespace: 'shared-model' }, () => ({
      contents: `export { ${exported.join(', ')} } from './${file}';`,
      loader: 'js',
    }));
  },
});

const shared: Options = {
  config: false,
  outDir: 'dist',
  target: 'es2024',
  platform: 'neutral',
  removeNodeProtocol: false,
  splitting: true,
  silent: true,
};

/** @param exported - The names that the generated data module exports. */
export function options(exported: readonly string[]): Options[] {
  return [
    {
      ...shared,
      entry: entry(entries),
      format: 'esm',
      external: [/^node:/, ...dependencies],
      noExternal: bundledEntries,
      esbuildPlugins: [codePointsOnly, sharedTables, sharedModel(exported, modelFile)],
    },
    {
      ...shared,
      platform: 'node',
      // The command's worker threads start from files of their own: ours, and that of tinypool, which looks for it there.
      entry: {
        ...entry(['cli']),
        'cli-worker': 'src/cli/worker.ts',
        'entry/worker': 'node_modules/tinypool/dist/entry/worker.js',
      },
      format: 'esm',
      external: dependencies,
      // Who uses the library need not install what the command uses.
      noExternal: [...commandDependencies, ...bundledEntries],
      // What is CommonJS among them requires modules of Node.
      banner: {
        js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
      },
      esbuildPlugins: [codePointsOnly, sharedTables, sharedModel(exported, modelFile)],
      plugins: [
        {
          name: 'bundled',
          renderChunk(code): void {
            noteBundled(code);
          },
        },
      ],
    },
    {
      ...shared,
      entry: entry(entries),
      format: 'esm',
      outExtension: () => ({ js: '.cjs' }),
      external: [/^node:/],
      noExternal: [...dependencies, 'domelementtype', 'domutils', 'dom-serializer'],
      esbuildPlugins: [codePointsOnly, sharedTables, sharedModel(exported, modelReader)],
      plugins: [
        {
          name: 'to-commonjs',
          async renderChunk(code, { path }) {
            if (!path.endsWith('.cjs')) return;
            noteBundled(code);
            // A `require` for what is imported late too: Jest knows no other.
            return transform(code, { format: 'cjs', target: 'es2024', supported: { 'dynamic-import': false } });
          },
        },
      ],
    },
    {
      ...shared,
      entry: entry(entries),
      format: ['esm', 'cjs'],
      external: [/^node:/, ...dependencies],
      dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0', rewriteRelativeImportExtensions: false } },
    },
  ];
}

const config: Options[] = options([]);
export default config;
