/**
 * Writes the letters and a text of the toy language into a folder: `tsx scripts/consumers/write-toy.ts FOLDER`.
 *
 * @module
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOY_LETTERS, toySentences } from '../../corpus/toy-language.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('takes a folder');
writeFileSync(join(folder, 'letters.json'), JSON.stringify(TOY_LETTERS));
writeFileSync(join(folder, 'text.txt'), toySentences(1, 400).join('\n'));
