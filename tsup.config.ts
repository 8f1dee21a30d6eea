/**
 * How src/ becomes dist/. Run it with `npm run build` (scripts/build.ts), which also writes the data file and checks
 * the result.
 *
 * - ESM: the dependencies stay imports, the entries share chunks.
 * - CJS: the dependencies are ES modules only, so they are bundled (Jest and older loaders cannot require them). The
 *   entries share chunks here too: esbuild splits ES modules only, so each finished chunk is turned into CommonJS.
 * - Types: one pass for both, `.d.ts` and `.d.cts`.
 *
 * An entry that is not in src/ is left out.
 */
import { existsSync } from 'node:fs';
import { type Plugin as EsbuildPlugin, transform } from 'esbuild';
import type { Options } from 'tsup';

/** The imports of package.json `exports`, and the command. */
export const entries: readonly string[] = ['index', 'core', 'node', 'web', 'dom', 'rehype', 'kazakh'].filter(isWritten);

/** Packages whose code ends up inside the CJS files, as the build found it. THIRD_PARTY_NOTICES.md must name each. */
export const bundled: Set<string> = new Set();

/** The generated data module, and the file of the package that carries it once for both formats. */
export const modelSource = 'src/rules/kazakh/model.generated.ts';
export const modelFile = 'data/kazakh-model.js';
/** What reads that file for CommonJS. */
export const modelReader = 'data/kazakh-model.cjs';

const dependencies = ['commander', 'domhandler', 'entities', 'htmlparser2', 'tinypool', 'unicode-segmenter'];

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
      // The command's worker threads start from a file of their own.
      entry: { ...entry([...entries, 'cli'].filter(isWritten)), 'cli-worker': 'src/cli/worker.ts' },
      format: 'esm',
      external: [/^node:/, ...dependencies],
      esbuildPlugins: [sharedModel(exported, modelFile)],
    },
    {
      ...shared,
      entry: entry(entries),
      format: 'esm',
      outExtension: () => ({ js: '.cjs' }),
      external: [/^node:/],
      noExternal: [...dependencies, 'domelementtype', 'domutils', 'dom-serializer'],
      esbuildPlugins: [sharedModel(exported, modelReader)],
      plugins: [
        {
          name: 'to-commonjs',
          async renderChunk(code, { path }) {
            if (!path.endsWith('.cjs')) return;
            for (const [, name] of code.matchAll(/^\/\/ node_modules\/((?:@[^\/]+\/)?[^\/]+)/gmv)) {
              if (name !== undefined) bundled.add(name);
            }
            return transform(code, { format: 'cjs', target: 'es2024' });
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
