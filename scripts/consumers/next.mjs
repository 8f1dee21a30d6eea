/**
 * Next: a site whose middleware is the example of docs/streaming.md, with a page that repairs on the server and a
 * component that repairs in the browser; built, started and fetched.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { root } from '../tarball.mjs';
import { attempt, BROKEN, Project, WHOLE } from './project.mjs';

const NEWS = 'Бүгін ашылды.';

/** The example, as it stands in the documentation. */
function middlewareOfDocs() {
  const page = readFileSync(join(root, 'docs/streaming.md'), 'utf8');
  const code = [...page.matchAll(/^```ts\n(.*?)^```/gmsv)].map(([, text]) => text);
  const found = code.find((text) => text.includes("from 'next/server'"));
  if (found === undefined) throw new Error('docs/streaming.md has no example for Next');
  return found;
}

async function listen(server) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server.address().port;
}

async function freePort() {
  const server = createServer();
  const port = await listen(server);
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until the server answers. */
async function fetchWhenUp(url) {
  const until = Date.now() + 30_000;
  for (;;) {
    try {
      return await fetch(url);
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}

async function texts(url) {
  const response = await fetchWhenUp(url);
  return `${response.status} ${await response.text()}`;
}

export async function useNext(tarball, { packages }) {
  const project = new Project('next');
  if (!(await project.install(tarball, ...packages))) return project;
  project.write('package.json', { ...JSON.parse(readFileSync(project.path('package.json'), 'utf8')), type: 'module' });
  project.write('middleware.ts', middlewareOfDocs());
  project.write(
    'app/layout.tsx',
    `import type { ReactNode } from 'react';
export default function Layout({ children }: { children: ReactNode }) {
  return <html lang="kk"><body>{children}</body></html>;
}
`,
  );
  project.write(
    'app/page.tsx',
    `import { normalize } from 'tutas';
import { Repaired } from './repaired.tsx';
export default function Page() {
  return <main><div dangerouslySetInnerHTML={{ __html: normalize(${JSON.stringify(BROKEN)}) }} /><Repaired /></main>;
}
`,
  );
  project.write(
    'app/repaired.tsx',
    `'use client';
import { toText } from 'tutas/core';
export function Repaired() {
  return <b>{toText('<p><p>Бү</p><p>гін</p> <p>ашылды.</p></p>')}</b>;
}
`,
  );
  project.write('next.config.js', 'export default { typescript: { tsconfigPath: "tsconfig.json" } };');
  project.write('tsconfig.json', {
    compilerOptions: {
      ...{ target: 'es2022', lib: ['dom', 'dom.iterable', 'es2022'], strict: true, noEmit: true, jsx: 'react-jsx' },
      ...{ module: 'esnext', moduleResolution: 'bundler', allowImportingTsExtensions: true, isolatedModules: true },
    },
    include: ['**/*.ts', '**/*.tsx'],
    exclude: ['node_modules'],
  });
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', CI: '1' };
  const next = 'node_modules/next/dist/bin/next';
  const origin = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(BROKEN);
  });
  env.ORIGIN = `http://127.0.0.1:${await listen(origin)}`;
  const isBuilt = await attempt('next: build', () => project.run(process.execPath, [next, 'build'], { env }));
  if (isBuilt) {
    await attempt('next: a page and the middleware', async () => {
      const port = await freePort();
      const server = spawn(process.execPath, [next, 'start', '--port', String(port)], {
        cwd: project.folder,
        env,
        stdio: 'ignore',
      });
      try {
        const page = await texts(`http://127.0.0.1:${port}/`);
        for (const part of ['200 ', WHOLE, NEWS]) if (!page.includes(part)) throw new Error(`got ${page}`);
        const news = await texts(`http://127.0.0.1:${port}/news/1`);
        if (news !== `200 ${WHOLE}`) throw new Error(`got ${news}`);
      } finally {
        server.kill();
        await once(server, 'exit');
      }
    });
  }
  origin.close();
  return project;
}
