/**
 * Files for the tests of the command: a folder that is removed afterwards.
 *
 * @module
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

/** A folder of the test file's own. */
export interface Folder {
  /** The path of a file in it. */
  path(name: string): string;
  /** Writes a file; returns its path. */
  write(name: string, content: string | Uint8Array): string;
  read(name: string): string;
  /** Writes a tree of files, by their paths in it; returns its directory. */
  tree(name: string, files: Readonly<Record<string, string | Uint8Array>>): string;
}

/** Makes the folder; it is removed after the last test. */
export function makeFolder(): Folder {
  const folder = mkdtempSync(join(tmpdir(), 'tutas-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string): string => join(folder, name);
  return {
    path,
    write(name, content): string {
      writeFileSync(path(name), content);
      return path(name);
    },
    read: (name) => readFileSync(path(name), 'utf8'),
    tree(name, files): string {
      const root = path(name);
      for (const [below, content] of Object.entries(files)) {
        const file = join(root, below);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
      return root;
    },
  };
}

/** The path of a file in fixtures/. */
export function fixture(path: string): string {
  return fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url));
}

/** The text of a file in fixtures/. */
export function fixtureText(path: string): string {
  return readFileSync(fixture(path), 'utf8');
}

/** A torn word, and what it is. */
export const TORN = '<p>ба</p><p>й</p><p>қауға</p>';
/** The torn word made whole. */
export const WHOLE = '<p>байқауға</p>';
