/**
 * Writes `src/html/named-references.generated.ts`, the names of the character references of HTML in the order that
 * compresses best: by what they mean. `npm run generate:references`; the same bytes every time.
 *
 *     tsx scripts/named-references.ts --check   exit 1 when the file is not what would be written
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { characterEntities } from 'character-entities';
import { characterEntitiesLegacy } from 'character-entities-legacy';

const FILE = new URL('../src/html/named-references.generated.ts', import.meta.url);

interface Name {
  readonly name: string;
  readonly first: number;
  readonly second: number;
}

/** Longer names first where several mean the same: that compresses a little better. */
function byMeaning(left: Name, right: Name): number {
  return left.first - right.first || right.name.length - left.name.length || (left.name < right.name ? -1 : 1);
}

/** The format is that of `unpack()` in `src/html/named-references.ts`. */
export function packNames(): string {
  const legacy = new Set(characterEntitiesLegacy);
  const groups = new Map<number, Name[]>();
  for (const [name, meaning] of Object.entries(characterEntities)) {
    const [first = 0, second = 0] = [...meaning].map((character) => character.codePointAt(0) ?? 0);
    const group = groups.get(second) ?? [];
    groups.set(second, group);
    group.push({ name, first, second });
  }
  const packed: string[] = [];
  for (const [second, names] of [...groups].sort(([left], [right]) => left - right)) {
    let text = second.toString(36);
    let last = 0;
    for (const { name, first } of names.sort(byMeaning)) {
      const step = first - last;
      last = first;
      text += step === 0 ? ',' : step === 1 ? ' ' : `~${step.toString(36)}~`;
      text += (legacy.has(name) ? '!' : '') + name;
    }
    packed.push(text);
  }
  return packed.join('|');
}

export function renderModule(): string {
  return `// Made by scripts/named-references.ts; do not edit.
/** The names of the character references of HTML, as \`named-references.ts\` reads them. */
export const PACKED_NAMES = '${packNames()}';
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = renderModule();
  if (!process.argv.includes('--check')) writeFileSync(FILE, text);
  else if (text !== readFileSync(FILE, 'utf8')) {
    console.error('src/html/named-references.generated.ts is not what scripts/named-references.ts writes');
    process.exitCode = 1;
  }
}
