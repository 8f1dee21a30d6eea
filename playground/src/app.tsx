/**
 * The playground: input above, what became of it below, and beside it why.
 *
 * @module
 */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { leastSureFirst } from '../../src/view/summary.ts';
import { copy, share } from './clipboard.ts';
import { DecisionList } from './components/decision-list.tsx';
import { DecisionPanel } from './components/decision-panel.tsx';
import { Header } from './components/header.tsx';
import { InputPanel } from './components/input-panel.tsx';
import { ResultPanel } from './components/result-panel.tsx';
import { SettingsPanel } from './components/settings-panel.tsx';
import { startOn } from './document.ts';
import { packOf, repair } from './repair.ts';
import { useMessage } from './use-message.ts';
import { usePack } from './use-pack.ts';
import { useReview } from './use-review.ts';
import { useSettled } from './use-settled.ts';
import { useWork } from './use-work.ts';

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

  const { start, edit, move, accept } = useReview(decisions, order, setSelected, setWork);

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
