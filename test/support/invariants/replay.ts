/**
 * Checks of explanations: they replay, and what they say is in order.
 *
 * @module
 */
import { applyDecisions, type Decision } from 'tutas';
import { bareText } from '../inertness.ts';
import { type Check, differs, type Fault, quote, type Subject, unlessLimited } from './subject.ts';

/** What is wrong with a list of decisions. */
function faultIn(decisions: readonly Decision[], html: string, output: string): Fault | undefined {
  let last = 0;
  for (const { confidence, before, after, rule } of decisions) {
    if (!(confidence >= 0 && confidence <= 1)) return { kind: 'confidence', detail: `${confidence} by ${rule}` };
    for (const { source, output: place } of [before, after]) {
      for (const [span, most] of [
        [source, html.length],
        [place, output.length],
      ] as const) {
        if (!(span.start >= 0 && span.end >= span.start && span.end <= most)) {
          return { kind: 'offsets', detail: `${JSON.stringify(span)} of ${most} characters` };
        }
      }
    }
    if (before.source.end > after.source.start || before.source.end < last) {
      return { kind: 'order', detail: `${JSON.stringify(before.source)} and ${JSON.stringify(after.source)}` };
    }
    last = before.source.end;
  }
  return undefined;
}

const BETWEEN = { join: /^$/u, space: /^ $/u, break: /\n/u } as const;

function placeOf({ before, after }: Decision): string {
  return `${before.source.end} ${after.source.start}`;
}

/** Where an output does not do what a decision says. A join that would make a tag or a reference may become a space. */
function disobedience(edited: readonly Decision[], told: readonly Decision[], out: string): Fault | undefined {
  const verdicts = new Map(edited.map((decision) => [placeOf(decision), decision.verdict]));
  for (const decision of told) {
    const { verdict, before, after } = decision;
    const wanted = verdicts.get(placeOf(decision));
    const where = `${JSON.stringify(before.source)} and ${JSON.stringify(after.source)}: ${quote(out)}`;
    if (wanted !== undefined && wanted !== verdict && !(wanted === 'join' && verdict === 'space')) {
      return { kind: 'verdict', detail: `${verdict} instead of ${wanted} between ${where}` };
    }
    const between = out.slice(before.output.end, after.output.start);
    if (!BETWEEN[verdict].test(between)) {
      return { kind: `between, ${verdict}`, detail: `${JSON.stringify(between)} for ${verdict} between ${where}` };
    }
  }
  return undefined;
}

/** Fragments of nothing but invisible characters have no place in the output, and drawings may stand between others. */
function showsFragments({ html, options }: Subject): boolean {
  return options.invisible !== 'drop' && !/<(?:svg|math)/iu.test(html);
}

function eachOutput(run: (subject: Subject, output: 'html' | 'text') => Fault | undefined): Check['run'] {
  return (subject) => run(subject, 'html') ?? run(subject, 'text');
}

export const REPLAY_CHECKS: readonly Check[] = [
  {
    name: 'explain: gives what normalize and toText give',
    invariant: 8,
    run: eachOutput((subject, output) =>
      differs(output, subject.explained(output)?.output, output === 'html' ? subject.normalized : subject.text),
    ),
  },
  {
    name: 'applyDecisions: explanations replay',
    invariant: 8,
    run: eachOutput((subject, output) => {
      const explained = subject.explained(output);
      if (explained === undefined) return undefined;
      const { html, options } = subject;
      const got = unlessLimited(() => applyDecisions(html, explained.decisions, { ...options, output }));
      return differs(output, got, explained.output);
    }),
  },
  {
    name: 'explain: offsets and confidence are in order',
    invariant: 8,
    run: eachOutput((subject, output) => {
      const explained = subject.explained(output);
      return explained && faultIn(explained.decisions, subject.html, explained.output);
    }),
  },
  {
    name: 'explain: text output does what the decisions say',
    invariant: 8,
    run(subject) {
      if (!showsFragments(subject)) return undefined;
      const explained = subject.explained('text');
      return explained && disobedience(explained.decisions, explained.decisions, explained.output);
    },
  },
  {
    name: 'applyDecisions, edited: text output does what the decisions say',
    invariant: 8,
    run(subject) {
      const { edited, html, options } = subject;
      if (edited === undefined || !showsFragments(subject)) return undefined;
      const told: Decision[] = [];
      const out = unlessLimited(() =>
        applyDecisions(html, edited, { ...options, output: 'text', onDecision: (decision) => told.push(decision) }),
      );
      return out === undefined ? undefined : disobedience(edited, told, out);
    },
  },
  {
    name: 'applyDecisions, edited: text output keeps every letter',
    invariant: 2,
    run({ edited, html, options, text }) {
      if (edited === undefined || text === undefined) return undefined;
      const got = unlessLimited(() => applyDecisions(html, edited, { ...options, output: 'text' }));
      if (got === undefined || bareText(got) === bareText(text)) return undefined;
      return { kind: 'letters', detail: `${quote(got)} where toText() gives ${quote(text)}` };
    },
  },
];
