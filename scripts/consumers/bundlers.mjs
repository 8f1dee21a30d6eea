/** webpack, Rspack and Vite: a small program bundled for browsers and for Node, from ES modules and from CommonJS, and run. */

import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { attempt, BROKEN, expectWhole, Project } from './project.mjs';

const call = `globalThis.print(normalize(${JSON.stringify(BROKEN)}));`;
const PROGRAMS = {
  'app.mjs': `import { normalize } from 'tutas';
import { NormalizeStream } from 'tutas/web';
if (typeof NormalizeStream !== 'function') throw new Error('no stream');
${call}`,
  'app.cjs': `const { normalize } = require('tutas');
if (typeof require('tutas/web').NormalizeStream !== 'function') throw new Error('no stream');
${call}`,
  'core.mjs': `import { toText } from 'tutas/core';
if (toText('<p><p>Төр</p><p>аға</p> <p>келді.</p></p>') !== 'Төраға келді.') throw new Error('core');
import('tutas').then(({ normalize }) => ${call.slice(0, -1)}, globalThis.fail);`,
};

/** Runs a bundle where a page would: without anything of Node. */
async function runAsPage(file) {
  const printed = await new Promise((done, fail) => {
    const page = createContext({ TextDecoder, TextEncoder, TransformStream, print: done, fail, setTimeout });
    page.self = page;
    runInContext(readFileSync(file, 'utf8'), page);
  });
  expectWhole(printed);
}

/** Both have the same interface: `bundle(config, callback)`. */
async function usePacker(tarball, name, specifier) {
  const project = new Project(name.toLowerCase());
  if (!(await project.install(tarball, specifier))) return project;
  for (const [file, code] of Object.entries(PROGRAMS)) project.write(file, code);
  project.write(
    'bundle.cjs',
    `const packer = require(${JSON.stringify(specifier.replace(/@[\d.]+$/v, ''))});
const [entry, target, output] = process.argv.slice(2);
const config = {
  mode: 'production',
  entry: './' + entry,
  target,
  // One file: what an import() loads later must run here too.
  ...(target === 'web' && { plugins: [new packer.optimize.LimitChunkCountPlugin({ maxChunks: 1 })] }),
  // Minifying takes the most time, and once is enough to see that it breaks nothing.
  optimization: { minimize: entry === 'app.mjs' && target === 'web' },
  performance: { hints: false },
  output: { path: __dirname + '/out', filename: output },
};
packer.${name}(config, (error, stats) => {
  if (error || stats.hasErrors() || stats.hasWarnings()) {
    console.error(error ?? stats.toString({ all: false, errors: true, warnings: true }));
    process.exitCode = 1;
  }
});
`,
  );
  for (const entry of Object.keys(PROGRAMS)) {
    for (const target of ['web', 'node']) {
      await attempt(`${name}: ${entry} for ${target}`, async () => {
        const output = `${entry}-${target}.cjs`;
        project.node('bundle.cjs', entry, target, output);
        const file = project.path('out', output);
        if (target === 'web') await runAsPage(file);
        else expectWhole(project.node('-e', `globalThis.print = console.log; require(${JSON.stringify(file)})`));
      });
    }
  }
  return project;
}

export const useWebpack = (tarball, { packages }) => usePacker(tarball, 'webpack', packages[0]);
export const useRspack = (tarball, { packages }) => usePacker(tarball, 'rspack', packages[0]);

export async function useVite(tarball, { packages }) {
  const project = new Project('vite');
  if (!(await project.install(tarball, ...packages))) return project;
  for (const [file, code] of Object.entries(PROGRAMS)) project.write(file, code);
  project.write(
    'bundle.mjs',
    `import { build } from 'vite';
const [entry] = process.argv.slice(2);
await build({
  configFile: false,
  logLevel: 'error',
  build: { lib: { entry, formats: ['iife'], name: 'app', fileName: () => entry + '.js' }, outDir: 'out', emptyOutDir: false, minify: true },
});
`,
  );
  for (const entry of ['app.mjs', 'core.mjs']) {
    await attempt(`vite: ${entry} for a page`, async () => {
      project.node('bundle.mjs', entry);
      await runAsPage(project.path('out', `${entry}.js`));
    });
  }
  project.write('index.html', '<!doctype html><script type="module" src="/app.mjs"></script>');
  await attempt('vite: a site', () => project.node('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'));
  return project;
}
