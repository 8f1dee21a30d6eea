/**
 * The Kazakh model, unpacked when it is first asked.
 *
 * @module
 */
import type { RunModel } from '../rule.ts';
import { packedModel } from './model.generated.ts';
import { createModel } from './model.ts';
import { unpackRetrieval, unpackWeights } from './model-data.ts';
import { createWordSource } from './model-lexicon.ts';

let model: RunModel | undefined;

/** The trained model for Kazakh. */
export const kazakhModel: RunModel = {
  decide(run, settled) {
    model ??= createModel(
      unpackWeights(packedModel),
      createWordSource(unpackRetrieval(packedModel.words), unpackRetrieval(packedModel.suffixes)),
      { caution: 1, noisyCaution: 6 },
    );
    return model.decide(run, settled);
  },
};
