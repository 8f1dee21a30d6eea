/**
 * Bars in groups, from left to right.
 *
 * @module
 */
import { escapeXml, svgOf, type Theme } from './theme.ts';

/** A group of bars. */
export interface Group {
  readonly name: string;
  /** One value for each name of the series, from 0 to 1; undefined where there is none. */
  readonly values: readonly (number | undefined)[];
  /** What is written behind each bar. */
  readonly labels: readonly string[];
}

/** What is drawn. */
export interface Chart {
  readonly title: string;
  readonly note: string;
  readonly series: readonly string[];
  readonly groups: readonly Group[];
}

const WIDTH = 780;
const LEFT = 150;
const RIGHT = 70;
const BAR = 15;
const GAP = 14;
const TOP = 66;

/** Draws the bars; the first series is the one that matters. */
export function barChart({ title, note, series, groups }: Chart, theme: Theme): string {
  const colours = [theme.main, ...theme.others];
  const drawn = [`<text x="0" y="18" fill="${theme.ink}" font-size="16" font-weight="600">${escapeXml(title)}</text>`];
  let x = 0;
  for (const [index, name] of series.entries()) {
    drawn.push(
      `<rect x="${x}" y="33" width="12" height="12" rx="2" fill="${colours[index]}"/>`,
      `<text x="${x + 18}" y="44" fill="${theme.dim}">${escapeXml(name)}</text>`,
    );
    x += 44 + name.length * 7;
  }
  let y = TOP;
  const scale = WIDTH - LEFT - RIGHT;
  for (const { name, values, labels } of groups) {
    const height = values.length * (BAR + 2);
    drawn.push(
      `<text x="${LEFT - 12}" y="${y + height / 2 + 4}" fill="${theme.ink}" text-anchor="end">${escapeXml(name)}</text>`,
    );
    for (const [index, value] of values.entries()) {
      if (value === undefined) continue;
      const top = y + index * (BAR + 2);
      const width = Math.max(1, value * scale).toFixed(1);
      const weight = index === 0 ? ' font-weight="600"' : '';
      drawn.push(
        `<rect x="${LEFT}" y="${top}" width="${width}" height="${BAR}" rx="2" fill="${colours[index]}"/>`,
        `<text x="${(LEFT + Number(width) + 6).toFixed(1)}" y="${top + 12}" fill="${index === 0 ? theme.ink : theme.dim}"${weight}>${escapeXml(labels[index] ?? '')}</text>`,
      );
    }
    y += height + GAP;
  }
  drawn.push(
    `<path d="M${LEFT - 0.5} ${TOP - 4}V${y - GAP + 4}" stroke="${theme.line}"/>`,
    `<text x="0" y="${y + 8}" fill="${theme.dim}" font-size="12">${escapeXml(note)}</text>`,
  );
  return svgOf(WIDTH, y + 18, title, drawn);
}
