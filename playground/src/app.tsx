/**
 * The playground: input above, what became of it below, and beside it why.
 *
 * @module
 */
import type { JSX } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Verdict } from '../../src/language/pack.ts';
import { leastSureFirst } from '../../src/view/summary.ts';
import { DecisionList } from './components/decision-list.tsx';
import { DecisionPanel } from './components/decision-panel.tsx';
import { Header } from './components/header.tsx';
import { InputPanel } from './components/input-panel.tsx';
import { ResultPanel } from './components/result-panel.tsx';
import { SettingsPanel } from './components/settings-panel.tsx';
import { startOn, type Work } from './document.ts';
import { packOf, repair, type Shown } from './repair.ts';
import { fragmentOf } from './share.ts';
import { useMessage } from './use-message.ts';
import { usePack } from './use-pack.ts';
import { useSettled } from './use-settled.ts';
import { useWork } from './use-work.ts';

/** Characters of a link beyond which some programs cut it. */
const LONG_LINK = 30_000;

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Puts the work into the address, and the address on the clipboard; returns what to tell the reader. */
async function share(work: Work): Promise<string> {
  const fragment = await fragmentOf(work);
  history.replaceState(null, '', fragment);
  const length = location.href.length;
  const long = length > LONG_LINK ? ` It has ${length.toLocaleString('en')} characters: some programs cut it.` : '';
  return (await copy(location.href))
    ? `The link is on the clipboard.${long}`
    : `The link is in the address bar.${long}`;
}

export function App(): JSX.Element {
  const [message, setMessage] = useMessage();
  const [selected, setSelected] = useState<string>();
  const [work, setWork] = useWork(setMessage);
  const pack = usePack();
  const kazakh = pack.state === 'ready' ? pack.pack : undefined;
  const settled = useSettled(work);
  const used = useMemo(() => packOf(settled.settings, kazakh), [settled.settings, kazakh]);
  const repaired = useMemo(() => repair(settled, used), [settled, used]);
  const { decisions } = repaired;
  const order = useMemo(() => leastSureFirst(decisions), [decisions]);
  const current = decisions.find(({ key }) => key === selected);

  const start = useCallback((next: Work) => {
    setSelected(undefined);
    setWork(() => next);
  }, []);
  const edit = (decision: Shown, verdict: Verdict): void =>
    setWork((now) => {
      const { [decision.key]: _old, ...edits } = now.edits;
      return { ...now, edits: verdict === decision.proposed ? edits : { ...edits, [decision.key]: verdict } };
    });
  const move = (from: Shown | undefined, steps: number): void => {
    const at = from === undefined ? -steps : order.findIndex((index) => decisions[index] === from);
    const next = order[Math.min(order.length - 1, Math.max(0, at + steps))];
    setSelected(next === undefined ? undefined : decisions[next]?.key);
  };
  const accept = (decision: Shown): void => {
    setWork((now) => ({ ...now, accepted: [...new Set([...now.accepted, decision.key])] }));
    move(decision, 1);
  };

  return (
    <>
      <Header pack={pack} />
      <main>
        <InputPanel work={work} repaired={repaired} onStart={start} onTell={setMessage} />
        <div class="work">
          <ResultPanel
            repaired={repaired}
            work={work}
            selected={current}
            onSelect={setSelected}
            onOutput={(output) => setWork((now) => ({ ...now, settings: { ...now.settings, output } }))}
            onCopy={async () => {
              const done = await copy(repaired.output);
              setMessage(
                done ? 'The result is on the clipboard.' : 'The browser does not allow to copy; select the result.',
              );
            }}
            onShare={async () => setMessage(await share(work))}
            onReset={() => setWork((now) => startOn(now.kind, now.input, now.settings))}
          />
          <aside aria-label="Decisions">
            {current === undefined ? null : (
              <DecisionPanel
                decision={current}
                repaired={repaired}
                isAccepted={work.accepted.includes(current.key)}
                onVerdict={(verdict) => edit(current, verdict)}
                onAccept={() => accept(current)}
                onMove={(steps) => move(current, steps)}
                onClose={() => setSelected(undefined)}
              />
            )}
            <DecisionList repaired={repaired} order={order} work={work} selected={current} onSelect={setSelected} />
          </aside>
          <SettingsPanel
            settings={work.settings}
            kind={work.kind}
            pack={used}
            complete={packOf({ ...work.settings, off: [], model: true }, kazakh)}
            decisions={decisions}
            onChange={(settings) => setWork((now) => ({ ...now, settings: { ...now.settings, ...settings } }))}
          />
        </div>
      </main>
      <p class="status" role="status" aria-live="polite">
        {message}
      </p>
    </>
  );
}
