/**
 * Which folder of src/ may import which: `npm run architecture` (scripts/architecture.mjs) checks it and draws it.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */

/** The folders from the highest to the lowest: each imports only what stands behind it here. */
export const layers = [
  'cli',
  'view',
  'dom',
  'api',
  'plain-text',
  'engine',
  'render',
  'decide',
  'detect',
  'region',
  'html',
  'language',
  'model',
  'text',
];

const entry = '^src/(core/)?[^/]+[.]ts$';

/** @param {readonly string[]} folders */
const inside = (folders) => `^src/(${folders.join('|')})/`;

export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Two modules that import each other are one module, or share something that belongs in a third.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-folder-without-a-layer',
      comment: 'A new folder gets its place in the list of layers.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: [entry, inside(layers)] },
      to: {},
    },
    {
      name: 'entries-are-imported-by-nobody',
      comment: 'An entry exports; what is needed inside is imported from where it is written.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: entry },
    },
    ...layers.slice(1).map((folder, index) => ({
      name: `${folder}-imports-downhill`,
      comment: 'A folder imports only folders behind it in the list of layers.',
      severity: 'error',
      from: { path: inside([folder]) },
      to: { path: inside(layers.slice(0, index + 1)) },
    })),
    {
      name: 'html-and-language-are-apart',
      comment: 'HTML has no language, and a pack sees no HTML.',
      severity: 'error',
      from: { path: inside(['html']) },
      to: { path: inside(['language', 'model']) },
    },
    {
      name: 'model-knows-no-language',
      comment: 'What is in model/ serves any language.',
      severity: 'error',
      from: { path: inside(['model']) },
      to: { path: inside(layers.filter((folder) => folder !== 'model')) },
    },
    {
      name: 'languages-stand-beside-the-engine',
      comment: 'A pack reaches the engine as an argument; only where defaults are set is one named.',
      severity: 'error',
      from: { path: '^src/', pathNot: [entry, inside(['cli', 'dom', 'api']), '^src/language/kazakh/'] },
      to: { path: '^src/language/kazakh/' },
    },
    {
      name: 'core-reaches-no-language',
      comment: 'Who imports `tutas/core` gets no data of any language.',
      severity: 'error',
      from: { path: '^src/(core|pack|core/[^/]+)[.]ts$' },
      to: { path: '^src/language/kazakh/', reachable: true },
    },
    {
      name: 'nothing-outside',
      comment: 'The library imports no test, bench, script or training corpus.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench|scripts|corpus)/' },
    },
    {
      name: 'only-dependencies-of-users',
      comment:
        'What the package imports must be installed with it. The command, and the tables of encodings, are bundled.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|api/standard-decoders)' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'nothing-missing',
      comment: 'An import that cannot be resolved would go unchecked.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
