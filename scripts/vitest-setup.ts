/**
 * How many runs a property test gets: 100, or 10,000 with `npm run test:long`. The seed is fixed, so that a run can be
 * had again; TUTAS_SEED sets another one.
 */
import { configureGlobal } from 'fast-check';

configureGlobal({
  numRuns: process.env.TUTAS_LONG === '1' ? 10_000 : 100,
  seed: Number(process.env.TUTAS_SEED ?? 20_250_701),
});
