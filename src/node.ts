/**
 * `tutas/node`: a Node stream over the push engine.
 *
 * @example
 * ```ts
 * import { createReadStream, createWriteStream } from 'node:fs';
 * import { pipeline } from 'node:stream/promises';
 * import { NormalizeTransform } from 'tutas/node';
 *
 * await pipeline(createReadStream('in.html'), new NormalizeTransform(), createWriteStream('out.html'));
 * ```
 *
 * @module
 */
export { NormalizeTransform, type NormalizeTransformOptions } from './api/node-stream.ts';
