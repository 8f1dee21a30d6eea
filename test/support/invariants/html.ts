/**
 * Checks of what `normalize()` and `applyDecisions()` write: nothing gained, nothing lost, the same again.
 *
 * @module
 */
import { diagnose, normalize, toText } from 'tutas';
import { lost, type Violation } from '../inertness.ts';
import { type Check, differs, type Fault, quote, type Subject, unlessLimited } from './subject.ts';

/** A fault for the first violation of some kinds. */
function faultOf(
  violations: readonly Violation[],
  wanted: (violation: Violation) => boolean,
  out: string | undefined,
): Fault | undefined {
  const found = violations.find(wanted);
  if (found === undefined) return undefined;
  const { kind, what, as, scripting } = found;
  return { kind, detail: `${what} (as ${as}${scripting ? '' : ', without scripting'}): ${quote(out)}` };
}

const isGained = ({ kind, clone }: Violation): boolean => kind !== 'text' && !clone;
const isText = ({ kind }: Violation): boolean => kind === 'text';
const isClone = ({ clone }: Violation): boolean => clone;

/** A fault of `applyDecisions()` with edited decisions that the decisions as they were do not have. */
function editedFault(subject: Subject, wanted: (violation: Violation) => boolean): Fault | undefined {
  if (subject.violations.some(wanted)) return undefined;
  return faultOf(subject.editedViolations, wanted, subject.replayed);
}

export const HTML_CHECKS: readonly Check[] = [
  {
    name: 'normalize: nothing live is gained',
    invariant: 9,
    run: (subject) => faultOf(subject.violations, isGained, subject.normalized),
  },
  {
    name: 'normalize: the text stays',
    invariant: 2,
    run: (subject) => faultOf(subject.violations, isText, subject.normalized),
  },
  {
    name: 'normalize: no element is cloned',
    invariant: 9,
    isNotPromised: true,
    run: (subject) => faultOf(subject.violations, isClone, subject.normalized),
  },
  {
    name: 'normalize: no element and no comment is lost',
    invariant: 2,
    run(subject) {
      const { normalized } = subject;
      if (normalized === undefined || subject.violations.some((violation) => !isClone(violation))) return undefined;
      const [first] = lost(subject.html, normalized, subject.carriers);
      return first === undefined ? undefined : { kind: 'lost', detail: `${first} is missing: ${quote(normalized)}` };
    },
  },
  {
    name: 'applyDecisions, edited: nothing live is gained',
    invariant: 9,
    run(subject) {
      return editedFault(subject, isGained);
    },
  },
  {
    name: 'applyDecisions, edited: the text stays',
    invariant: 2,
    run(subject) {
      return editedFault(subject, isText);
    },
  },
  {
    name: 'normalize: twice is once',
    invariant: 3,
    run({ normalized, options, fitsIntoWindow }) {
      if (normalized === undefined || !fitsIntoWindow) return undefined;
      return differs(
        'changes',
        unlessLimited(() => normalize(normalized, options)),
        normalized,
      );
    },
  },
  {
    name: 'toText: the text of the repaired is the text of the broken',
    invariant: 3,
    run({ normalized, text, options, fitsIntoWindow }) {
      if (normalized === undefined || text === undefined || !fitsIntoWindow) return undefined;
      return differs(
        'differs',
        unlessLimited(() => toText(normalized, options)),
        text,
      );
    },
  },
  {
    name: 'diagnose: broken is what changes, and has a region',
    invariant: 4,
    run({ html, normalized, options }) {
      const diagnosis = unlessLimited(() => diagnose(html, options));
      if (diagnosis === undefined || normalized === undefined) return undefined;
      if (diagnosis.broken !== (normalized !== html)) {
        return { kind: 'verdict', detail: `broken is ${diagnosis.broken}, the output is ${quote(normalized)}` };
      }
      const { regions } = diagnosis;
      if (diagnosis.broken && regions.length === 0) {
        return { kind: 'no region', detail: `broken, but no region; the output is ${quote(normalized)}` };
      }
      let at = 0;
      for (const { start, end } of regions) {
        if (!(start >= at && end >= start && end <= html.length)) {
          return { kind: 'offsets', detail: `a region from ${start} to ${end}, after ${at}, of ${html.length}` };
        }
        at = end;
      }
      return undefined;
    },
  },
];
