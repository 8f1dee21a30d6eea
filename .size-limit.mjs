/** What a browser downloads for each import, dependencies included. An import that is not built yet is left out. */
import { existsSync } from 'node:fs';

export const limits = [
  { name: 'tutas', path: 'dist/index.js', limit: '450 kB' },
  { name: 'tutas/core (no language)', path: 'dist/core.js', limit: '67 kB' },
  { name: 'tutas/web', path: 'dist/web.js', limit: '446 kB' },
  { name: 'tutas/core/web', path: 'dist/core/web.js', limit: '64 kB' },
  { name: 'tutas/dom', path: 'dist/dom.js', limit: '446 kB' },
  { name: 'tutas/core/dom', path: 'dist/core/dom.js', limit: '64 kB' },
  { name: 'tutas/rehype', path: 'dist/rehype.js', limit: '444 kB' },
  { name: 'tutas/core/rehype', path: 'dist/core/rehype.js', limit: '63 kB' },
  { name: 'tutas/browser (script tag)', path: 'dist/browser.min.js', limit: '450 kB', isBundled: true },
  { name: 'tutas/kazakh', path: 'dist/kazakh.js', limit: '388 kB' },
  { name: 'tutas/pack', path: 'dist/pack.js', limit: '18 kB' },
  { name: 'tutas/pack (no trained model)', path: 'dist/pack.js', names: '{ commonRules, definePack }', limit: '7 kB' },
];

export default limits
  .filter(({ path }) => existsSync(path))
  .map(({ name, path, names, limit }) => ({ name, path, limit, gzip: true, ...(names && { import: names }) }));
