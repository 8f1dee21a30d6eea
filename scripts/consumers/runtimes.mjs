/** Deno and Bun, when this machine has them; `npm run runtimes` installs them, and workerd, and asks more of them. */
import { execFileSync } from 'node:child_process';
import { attempt, BROKEN, expectWhole, Project, skip } from './project.mjs';

const PROGRAM = `import { normalize } from 'tutas';
import { normalizeResponse } from 'tutas/web';
const response = new Response(${JSON.stringify(BROKEN)}, { headers: { 'content-type': 'text/html' } });
const text = await normalizeResponse(response).text();
if (text !== normalize(${JSON.stringify(BROKEN)})) throw new Error(text);
console.log(text);
`;

function has(program) {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function useRuntime(tarball, name, args) {
  if (!has(name)) {
    skip(name, `not on this machine; npm run runtimes -- ${name} installs it`);
    return undefined;
  }
  const project = new Project(name);
  if (!(await project.install(tarball))) return project;
  project.write('app.mjs', PROGRAM);
  await attempt(name, () => expectWhole(project.run(name, [...args, 'app.mjs'])));
  return project;
}

export const useDeno = (tarball) =>
  useRuntime(tarball, 'deno', ['run', '-A', '--no-remote', '--node-modules-dir=manual']);
export const useBun = (tarball) => useRuntime(tarball, 'bun', ['run']);
