/**
 * Builds the image of the Dockerfile and repairs a page with it: `npm run docker`. Where there is no Docker, or it cannot get
 * the base image, the steps of the Dockerfile are run in a temporary folder instead, each where it would be in the image.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './support/workshop.ts';

const IMAGE = 'tutas-check';
const page = readFileSync(join(root, 'fixtures/pages/krmm/broken.html'));
const expected = readFileSync(join(root, 'fixtures/pages/krmm/expected.txt'), 'utf8').trimEnd();

/** Instructions of a Dockerfile that are met here. */
interface Step {
  readonly instruction: string;
  readonly rest: string;
}

function stepsOf(dockerfile: string): Step[] {
  return dockerfile
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, instruction = '', rest = ''] = /^([A-Z]+) (.*)$/v.exec(line) ?? [];
      return { instruction, rest };
    });
}

/** Takes the steps in a folder for every stage, and returns what the last one gives for a page. */
function runSteps(steps: readonly Step[], folder: string): string {
  let stage = '';
  let place = '';
  let entry: string[] = [];
  // What `npm install --global` installs goes into the stage, as it would go into the image.
  const env = (): NodeJS.ProcessEnv => ({
    ...process.env,
    npm_config_prefix: join(stage, 'usr'),
    PATH: `${join(stage, 'usr/bin')}:${process.env.PATH}`,
  });
  const take: Readonly<Record<string, (rest: string) => void>> = {
    FROM(rest): void {
      const [, name = 'last'] = / AS (.*)$/v.exec(rest) ?? [];
      stage = join(folder, name);
      place = stage;
      mkdirSync(stage, { recursive: true });
    },
    WORKDIR(rest): void {
      place = join(stage, rest);
      mkdirSync(place, { recursive: true });
    },
    COPY(rest): void {
      const [, from, source = '', target = ''] = /^(?:--from=(\S+) )?(\S+) (\S+)$/v.exec(rest) ?? [];
      if (from !== undefined) cpSync(join(folder, from, source), join(place, target));
      else for (const file of sources()) copy(file, join(place, target, file));
    },
    RUN(rest): void {
      const { status, stdout, stderr } = spawnSync('sh', ['-ec', rest], { cwd: place, env: env(), encoding: 'utf8' });
      assert.equal(status, 0, `RUN ${rest}\n${stdout}\n${stderr}`);
    },
    USER(): void {},
    ENTRYPOINT(rest): void {
      entry = JSON.parse(rest) as string[];
    },
  };
  for (const { instruction, rest } of steps) {
    const step = take[instruction];
    assert.ok(step !== undefined, `the check does not know ${instruction}`);
    step(rest);
    console.log(`  ${instruction} ${rest}`);
  }
  const [program = '', ...rest] = entry;
  return execFileSync(program, [...rest, '--text'], { cwd: place, env: env(), input: page, encoding: 'utf8' });
}

/** The files of the repository, those that are new as well, as .dockerignore leaves them. */
function sources(): string[] {
  const listed = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  return execFileSync('git', listed, { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((name) => name !== '');
}

function copy(file: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  cpSync(join(root, file), target);
}

function withDocker(): string | undefined {
  if (spawnSync('docker', ['info'], { stdio: 'ignore', timeout: 20_000 }).status !== 0) return undefined;
  if (spawnSync('docker', ['build', '--quiet', '--tag', IMAGE, root], { stdio: 'inherit' }).status !== 0)
    return undefined;
  return execFileSync('docker', ['run', '--rm', '--interactive', IMAGE, '--text'], { input: page, encoding: 'utf8' });
}

let text = withDocker();
if (text === undefined) {
  console.log('Docker is not to be had: the steps of the Dockerfile, in a folder');
  const folder = mkdtempSync(join(tmpdir(), 'tutas-docker-'));
  try {
    text = runSteps(stepsOf(readFileSync(join(root, 'Dockerfile'), 'utf8')), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
assert.ok(text.trimEnd() === expected, `the command gave ${text.slice(0, 200)}`);
console.log('the command of the image repairs the real page to the letter');
