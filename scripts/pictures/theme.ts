/**
 * Colours of the pictures, and what every drawing needs.
 *
 * @module
 */

/** A scheme of colours. */
export interface Theme {
  readonly name: 'light' | 'dark';
  readonly ink: string;
  readonly dim: string;
  readonly line: string;
  readonly pane: string;
  readonly mark: string;
  readonly markInk: string;
  readonly paragraph: string;
  readonly main: string;
  readonly others: readonly string[];
}

/** Those of the report and the playground, so that all look alike. */
export const THEMES: readonly Theme[] = [
  {
    name: 'light',
    ink: '#1c1e21',
    dim: '#5b626c',
    line: '#cfd4db',
    pane: '#f6f7f9',
    mark: '#d5f0dc',
    markInk: '#0b5127',
    paragraph: '#8f3500',
    main: '#0b7a3b',
    others: ['#7d8590', '#b6bdc6'],
  },
  {
    name: 'dark',
    ink: '#e8eaed',
    dim: '#a3abb6',
    line: '#3c424b',
    pane: '#1e2126',
    mark: '#17402a',
    markInk: '#a5ebbd',
    paragraph: '#ffb27d',
    main: '#4fc37e',
    others: ['#8a929d', '#59616c'],
  },
];

/** Escapes text for XML. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A drawing with a title, which is also what those hear who cannot see it. */
export function svgOf(width: number, height: number, title: string, inside: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui, -apple-system, 'Segoe UI', sans-serif" font-size="13">
<title>${escapeXml(title)}</title>
${inside.join('\n')}
</svg>
`;
}
