import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { archivePages } from './archive.js';

test('every page becomes Markdown with whole words', () => {
  const archive = mkdtempSync(join(tmpdir(), 'archive-'));
  try {
    assert.deepEqual(archivePages(join(import.meta.dirname, 'pages'), archive), { pages: 2, broken: 1 });
    const text = '# Байқау\n\nБалалар шығармашылық байқауға қатысты.\n\nМектептің оқушылары бірінші орын алды.\n';
    assert.equal(readFileSync(join(archive, 'one.md'), 'utf8'), text);
    assert.equal(readFileSync(join(archive, 'two.md'), 'utf8'), '# Хабар\n\nБүгін қалада жаңа мектеп ашылды.\n');
  } finally {
    rmSync(archive, { recursive: true });
  }
});
