/**
 * The invariants of the library as checks, each at one door. Their numbers:
 *
 * 1 pieces equal the whole; 2 nothing is lost; 3 twice is once; 4 healthy stays; 5 linear time, limits bind; 6 nothing throws;
 * 7 doors agree; 8 explanations replay; 9 what is inert stays inert, see SECURITY.md.
 *
 * @module
 */
import { HTML_CHECKS } from './html.ts';
import { PIECE_CHECKS } from './pieces.ts';
import { REPLAY_CHECKS } from './replay.ts';
import { type Case, type Check, type Fault, Subject } from './subject.ts';
import { TEXT_CHECKS } from './text.ts';
import { TREE_CHECKS } from './tree.ts';

/** Every check. */
export const CHECKS: readonly Check[] = [
  ...HTML_CHECKS,
  ...REPLAY_CHECKS,
  ...PIECE_CHECKS,
  ...TEXT_CHECKS,
  ...TREE_CHECKS,
];

/** Tries a check. What throws is a fault too, of invariant 6. */
export async function tryCheck(check: Check, subject: Subject): Promise<Fault | undefined> {
  try {
    return await check.run(subject);
  } catch (error) {
    const { name, message } = error as Error;
    return { kind: `throws ${name}`, detail: message };
  }
}

/** Tries the check of that name on a case. */
export async function tryCase(name: string, tried: Case): Promise<Fault | undefined> {
  const check = CHECKS.find((found) => found.name === name);
  if (check === undefined) throw new RangeError(`there is no check '${name}'`);
  return tryCheck(check, new Subject(tried));
}
