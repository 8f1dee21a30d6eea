/**
 * TypeScript in its module modes with library checks on: the version of this repository, the oldest that README states,
 * and with `--all` the one written in Go.
 */
import { attempt, BROKEN, Project } from './project.mjs';

const typed = `
import { createNormalizer, diagnose, explain, normalize, normalizeChunks, normalizeText, toText } from 'tutas';
import * as core from 'tutas/core';
import * as kazakh from 'tutas/kazakh';
import rehypeTutas from 'tutas/rehype';
import { NormalizeStream, normalizeResponse } from 'tutas/web';

export const answered: (response: Response) => Response = (response) => normalizeResponse(response, { encoding: 'utf-8' });
export const sent = (): Response => new Response(new NormalizeStream().readable);
const text: string = toText(normalize(${JSON.stringify(BROKEN)})) + normalizeText('бар') + explain('').output;
const push: { write(chunk: string): string; end(): string } = createNormalizer();
const pieces: AsyncGenerator<string> = normalizeChunks(['']);
const stream: NormalizeStream = new NormalizeStream();
export const used: unknown[] = [text, push, pieces, stream, diagnose(''), core, kazakh, rehypeTutas];
// @ts-expect-error A document is a string.
normalize(1);
`;
const typedDom = `
import { type AnyNode, normalizeDom, type ParentNode } from 'tutas/dom';
export const repaired = (nodes: AnyNode[], one: ParentNode): AnyNode[] => [...normalizeDom(nodes), ...normalizeDom(one)];
`;
const typedNode = `
import type { Transform } from 'node:stream';
import { NormalizeTransform } from 'tutas/node';
export const transform: Transform = new NormalizeTransform();
`;

/** A compiler, and whether it knows `resolution-mode`, which a CommonJS module needs for types of an ES module. */
const COMPILERS = [
  { name: 'typescript', version: '6.0.3', modes: true },
  { name: 'typescript-5-0', version: 'npm:typescript@5.0.4', modes: false },
];
const ALSO = { name: 'typescript-7', version: 'npm:typescript@7.0.2', modes: true };
const NODE_TYPES = '@types/node@20.19.43';

export async function useTypeScript(tarball, { all }) {
  const project = new Project('typescript');
  const compilers = all ? [...COMPILERS, ALSO] : COMPILERS;
  const packages = compilers.map(({ name, version }) => `${name}@${version}`);
  if (!(await project.install(tarball, NODE_TYPES, ...packages))) return project;
  project.write('module.mts', typed + typedDom + typedNode);
  project.write('module.cts', typed + typedDom + typedNode);
  project.write('without-dom.cts', typed + typedNode);
  project.write('bundled.ts', typed + typedDom + typedNode);
  project.write('edge.ts', typed + typedDom);
  for (const { name, modes } of compilers) {
    const compile = (mode, options, ...files) =>
      attempt(`${name}, ${mode}`, () => {
        const compilerOptions = {
          target: 'es2022',
          strict: true,
          noEmit: true,
          exactOptionalPropertyTypes: true,
          skipLibCheck: false,
          ...options,
        };
        project.write('tsconfig.json', { compilerOptions, files });
        project.node(project.path('node_modules', name, 'bin/tsc'), '-p', '.');
      });
    const node16 = { module: 'node16', moduleResolution: 'node16', types: ['node'], lib: ['es2022'] };
    await compile('node16', node16, 'module.mts', modes ? 'module.cts' : 'without-dom.cts');
    const bundler = { module: 'esnext', moduleResolution: 'bundler', lib: ['es2022', 'dom', 'dom.iterable'] };
    await compile('bundler', { ...bundler, types: ['node'] }, 'bundled.ts');
    await compile('bundler without Node', { ...bundler, types: [] }, 'edge.ts');
  }
  return project;
}
