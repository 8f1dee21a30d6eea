/**
 * Checks the links of the site: `npm run site:links`, after `npm run site`. Every link to a page, a file or a place in a page
 * must lead to one, and no page may load anything from elsewhere.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Parser } from 'htmlparser2';

const site = fileURLToPath(new URL('../build/site', import.meta.url));
if (!existsSync(site)) throw new Error('There is no build/site: npm run site');

/** Attributes that make a browser load what they name; a link that is only followed may lead anywhere. */
const LOADED: Readonly<Record<string, readonly string[]>> = {
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  script: ['src'],
  link: ['href'],
  iframe: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  object: ['data'],
};
const ELSEWHERE = /^(?:[a-z][a-z0-9+.\-]*:|\/\/)/iv;

interface Page {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
  readonly loaded: readonly string[];
}

function readPage(html: string): Page {
  const ids = new Set<string>();
  const links: string[] = [];
  const loaded: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes): void {
      for (const id of [attributes.id, name === 'a' ? attributes.name : undefined]) if (id !== undefined) ids.add(id);
      if (name === 'a' && attributes.href !== undefined) links.push(attributes.href);
      for (const attribute of LOADED[name] ?? []) {
        const value = attributes[attribute];
        if (value === undefined) continue;
        if (attribute === 'srcset') loaded.push(...value.split(',').map((part) => part.trim().split(/\s/v)[0] ?? ''));
        else loaded.push(value);
      }
    },
  });
  parser.end(html);
  return { ids, links, loaded };
}

const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
  statSync(join(site, name)).isFile(),
);
const pages = new Map<string, Page>();
for (const name of files) {
  if (name.endsWith('.html')) pages.set(join(site, name), readPage(readFileSync(join(site, name), 'utf8')));
}
const faults: string[] = [];
let checked = 0;
for (const [path, { links, loaded }] of pages) {
  const here = relative(site, path);
  for (const target of loaded) if (ELSEWHERE.test(target)) faults.push(`${here} loads ${target}`);
  for (const target of [...links, ...loaded]) {
    if (ELSEWHERE.test(target)) continue;
    checked += 1;
    const { pathname, hash } = new URL(target, 'http://site/');
    const [before = ''] = target.split(/[?#]/v);
    let file = before === '' ? path : normalize(join(dirname(path), decodeURIComponent(before)));
    if (pathname.endsWith('/') && before !== '' && existsSync(file)) file = join(file, 'index.html');
    const id = decodeURIComponent(hash.slice(1));
    if (!existsSync(file)) faults.push(`${here}: ${target} leads nowhere`);
    // Places of the playground are what a link carries.
    else if (id !== '' && !/^\d+\./v.test(id) && pages.get(file)?.ids.has(id) === false) {
      faults.push(`${here}: ${target} leads to no place in that page`);
    }
  }
}
for (const name of files.filter((file) => file.endsWith('.css'))) {
  for (const [found] of readFileSync(join(site, name), 'utf8').matchAll(
    /(?:url\(|@import)\s*["']?(?:https?:)?\/\/[^\s"'\)]+/gv,
  )) {
    faults.push(`${name} loads ${found}`);
  }
}
for (const fault of faults) console.error(fault);
console.log(`${pages.size} pages, ${checked} links inside the site, ${faults.length} faults`);
if (pages.size < 20 || faults.length > 0) process.exitCode = 1;
