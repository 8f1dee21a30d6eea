/**
 * What a worker thread runs: repairs the batches it is sent. Memory is handed over, not copied.
 *
 * @module
 */
import Tinypool from 'tinypool';
import { type BatchRepairer, createBatchRepairer, type RecordTask, type RepairedBatch } from './records.ts';

let repairer: Promise<BatchRepairer> | undefined;

/** Repairs a batch. */
export default async function repairBatch(bytes: Uint8Array<ArrayBuffer>): Promise<RepairedBatch> {
  repairer ??= createBatchRepairer(Tinypool.workerData as RecordTask);
  const batch = (await repairer)(bytes);
  return Tinypool.move({
    [Tinypool.transferableSymbol]: batch.bytes.buffer,
    [Tinypool.valueSymbol]: batch,
  } as never) as unknown as RepairedBatch;
}
