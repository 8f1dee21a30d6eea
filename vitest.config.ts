/**
 * `npm test` runs the tests against src/, `npm run test:dist` the same files against the built package: a test that
 * imports `tutas` or `tutas/node` gets one or the other.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const dist = process.env.TUTAS_TARGET === 'dist';
const long = process.env.TUTAS_LONG === '1';

function at(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

const config: ViteUserConfig = defineConfig({
  resolve: {
    alias: [
      { find: /^tutas$/v, replacement: at(dist ? './dist/index.js' : './src/index.ts') },
      { find: /^tutas\/([a-z\/]+)$/v, replacement: at(dist ? './dist/$1.js' : './src/$1.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts', 'src/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
    setupFiles: ['./scripts/vitest-setup.ts'],
    reporters: ['default', './scripts/summary-reporter.ts'],
    // No test leaves anything behind for another, so the modules, the pack above all, are loaded once for each worker.
    isolate: false,
    // A main thread that only waits for its workers needs no core of its own: without this a machine of two cores runs
    // one file at a time.
    maxWorkers: '100%',
    testTimeout: long ? 600_000 : 30_000,
    hookTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.test.ts', 'src/**/*.generate.ts', 'src/**/*.generated.ts'],
    },
  },
});

export default config;
