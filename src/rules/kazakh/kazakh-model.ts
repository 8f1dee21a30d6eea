/**
 * The Kazakh model, unpacked when it is first asked.
 *
 * @module
 */
import type { RunModel } from '../rule.ts';
import { packedModel } from './model.generated.ts';
import { createModel } from './model.ts';
import { unpackFilters, unpackWeights } from './model-data.ts';
import { createWordSource } from './model-lexicon.ts';

let model: RunModel | undefined;

/** The trained model for Kazakh. */
export const kazakhModel: RunModel = {
  decide(run, settled) {
    model ??= createModel(unpackWeights(packedModel), createWordSource(unpackFilters(packedModel)), {
      threshold: 0.84,
      noisyThreshold: 0.95,
      noisyCaution: 0,
    });
    return model.decide(run, settled);
  },
};
