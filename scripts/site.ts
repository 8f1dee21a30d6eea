/**
 * Builds the site, one folder of static files: `npm run site` writes build/site.
 *
 * It is what typedoc makes of the sources, with README, guides and the other pages of docs/ as its documents, and the
 * playground beside them. The links between documents are those of the repository; typedoc turns them into links between
 * pages.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  Application,
  type CommentDisplayPart,
  Converter,
  type DefaultThemeRenderContext,
  type DocumentReflection,
  JSX,
  type ProjectReflection,
  ReflectionKind,
  TSConfigReader,
  TypeDocReader,
} from 'typedoc';

const root = fileURLToPath(new URL('../', import.meta.url));
const out = join(root, 'build/site');

/** Documents by the heading they stand under, in this order. */
const DOCUMENTS: Readonly<Record<string, readonly string[]>> = {
  Guides: readdirSync(join(root, 'docs/guides'))
    .sort()
    .map((name) => `docs/guides/${name}`),
  Reference: readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `docs/${name}`),
  Project: ['CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'bench/README.md', 'bench/quality/README.md'],
};

/** Gives a document the name its first heading has, which then need not be there twice. */
function nameByHeading(document: DocumentReflection, group: string): void {
  const [first] = document.content as [CommentDisplayPart | undefined];
  const heading = /^\s*# (.+)\n/u.exec(first?.text ?? '');
  if (first === undefined || heading === null) return;
  document.name = (heading[1] as string).replaceAll('`', '');
  first.text = first.text.slice(heading[0].length);
  document.frontmatter.group = group;
}

function documentsOf(project: ProjectReflection): DocumentReflection[] {
  return project.getReflectionsByKind(ReflectionKind.Document) as DocumentReflection[];
}

process.chdir(root);
rmSync(out, { recursive: true, force: true });
const app = await Application.bootstrapWithPlugins(
  {
    out,
    projectDocuments: Object.values(DOCUMENTS).flat(),
    name: 'tutas',
    includeVersion: true,
    searchInDocuments: true,
    searchInComments: true,
    navigation: { includeGroups: true },
    groupOrder: ['Guides', 'Reference', 'Project', 'Modules', '*'],
    favicon: 'playground/icon.svg',
    headings: { document: true, readme: false },
    highlightLanguages: ['bash', 'html', 'javascript', 'json', 'mermaid', 'python', 'typescript'],
  },
  [new TypeDocReader(), new TSConfigReader()],
);
const groups = new Map(Object.entries(DOCUMENTS).flatMap(([group, files]) => files.map((file) => [file, group])));
app.converter.on(
  Converter.EVENT_RESOLVE_BEGIN,
  ({ project }) => {
    for (const document of documentsOf(project)) {
      const file = project.files.getReflectionPath(document);
      nameByHeading(document, groups.get(file?.slice(root.length) ?? '') ?? 'Reference');
    }
  },
  // Before typedoc sorts and groups.
  1000,
);
// The playground is no page of typedoc's: the sidebar of every page leads to it, and the first page says so at once.
const playground = ({ relativeURL }: DefaultThemeRenderContext): JSX.Element =>
  JSX.createElement(
    'p',
    {},
    JSX.createElement(
      'a',
      { href: relativeURL('playground/index.html') ?? '' },
      'Try it on your own text: the playground',
    ),
  );
app.renderer.hooks.on('pageSidebar.begin', playground);
app.renderer.hooks.on('content.begin', (context) =>
  context.page.url === 'index.html' ? playground(context) : JSX.createElement(JSX.Fragment, null),
);
const project = await app.convert();
if (project === undefined || app.logger.hasErrors()) process.exit(1);
app.validate(project);
await app.generateOutputs(project);
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1);
execFileSync('npm', ['run', '--silent', 'playground', '--', '--out', join(out, 'playground')], { stdio: 'inherit' });
