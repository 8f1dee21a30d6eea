/**
 * Lets Node run the TypeScript of src/, in worker threads too: `node --import ./scripts/typescript-threads.mjs src/cli.ts`.
 * (`tsx` alone does not reach into threads on Node 20.)
 */
import { register } from 'tsx/esm/api';

register();
