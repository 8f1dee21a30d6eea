/**
 * The last stage, chosen: HTML, text of HTML, or lines of plain text.
 *
 * @module
 */
import type { Source } from '../html/source.ts';
import { HtmlRenderer } from '../render/html.ts';
import { LineRenderer } from '../render/lines.ts';
import type { Renderer } from '../render/renderer.ts';
import { TextRenderer } from '../render/text.ts';
import type { Writer } from '../render/writer.ts';
import type { Mode } from './extras.ts';
import type { Reporter } from './reporter.ts';

/** Makes the renderer of a mode; a reporter is told what it unwraps. */
export function createRenderer(
  mode: Mode,
  source: Source,
  dropsInvisible: boolean,
  writer: Writer | undefined,
  reporter: Reporter | undefined,
): Renderer {
  if (mode === 'text') return new TextRenderer(source, dropsInvisible);
  if (mode === 'plain') return new LineRenderer(source);
  const renderer = new HtmlRenderer(source, writer);
  if (reporter !== undefined) renderer.onUnwrap = (from, to) => reporter.unwrapped(from, to);
  return renderer;
}
