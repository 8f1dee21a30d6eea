/** Options of the library and rules of the pack, to be switched. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { RulePack } from '../../../src/language/pack.ts';
import { totalsOf } from '../../../src/view/summary.ts';
import { CARRIERS, type Kind, type Settings } from '../document.ts';
import type { Shown } from '../repair.ts';
import { Choice } from './choice.tsx';

interface Props {
  readonly settings: Settings;
  readonly kind: Kind;
  /** The pack with what is switched off left out. */
  readonly pack: RulePack;
  /** The pack as it is. */
  readonly complete: RulePack;
  readonly decisions: readonly Shown[];
  readonly onChange: (settings: Partial<Settings>) => void;
}

const LANGUAGES: readonly (readonly [Settings['language'], string])[] = [
  ['kk', 'Kazakh'],
  ['none', 'None'],
];
const WHITESPACE: readonly (readonly [Settings['whitespace'], string])[] = [
  ['auto', 'Measure'],
  ['trust', 'Trust'],
  ['ignore', 'Ignore'],
];

/** What the Kazakh model calls itself in a decision. */
const MODEL = 'kazakh-model';

export function SettingsPanel(props: Props): JSX.Element {
  const { settings, kind, onChange } = props;
  return (
    <section class="settings" aria-labelledby="settings-heading">
      <h2 id="settings-heading">Options and rules</h2>
      <Choice
        legend="Language"
        name="language"
        choices={LANGUAGES}
        value={settings.language}
        onChange={(language) => onChange({ language })}
      />
      <Choice
        legend="Whitespace between tags"
        name="whitespace"
        choices={WHITESPACE}
        value={settings.whitespace}
        onChange={(whitespace) => onChange({ whitespace })}
      />
      <Slider
        name="minConfidence"
        label="Least confidence of a join by language"
        value={settings.minConfidence}
        onChange={(minConfidence) => onChange({ minConfidence })}
      />
      <Slider
        name="minProbability"
        label="Least probability that a region is broken"
        value={settings.minProbability}
        onChange={(minProbability) => onChange({ minProbability })}
      />
      {kind === 'html' ? <Carriers {...props} /> : null}
      <Words name="add" label="Words to count as known" words={settings.add} onChange={(add) => onChange({ add })} />
      <Words
        name="never"
        label="Words never to make by joining"
        words={settings.never}
        onChange={(never) => onChange({ never })}
      />
      <Rules {...props} />
    </section>
  );
}

interface SliderProps {
  readonly name: string;
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function Slider({ name, label, value, onChange }: SliderProps): JSX.Element {
  return (
    <div class="field">
      <label for={name}>
        {label}: <output for={name}>{value.toFixed(2)}</output>
      </label>
      <input
        id={name}
        type="range"
        min={0}
        max={1}
        step={0.01}
        value={value}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}

function Carriers({ settings, onChange }: Props): JSX.Element {
  return (
    <fieldset class="checks">
      <legend>Elements that may wrap a fragment and mean nothing</legend>
      {CARRIERS.map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={settings.carriers.includes(name)}
            onChange={({ currentTarget }) => {
              const carriers = settings.carriers.filter((carrier) => carrier !== name);
              onChange({ carriers: currentTarget.checked ? [...carriers, name] : carriers });
            }}
          />
          <code>{name}</code>
        </label>
      ))}
    </fieldset>
  );
}

interface WordsProps {
  readonly name: string;
  readonly label: string;
  readonly words: readonly string[];
  readonly onChange: (words: string[]) => void;
}

function Words({ name, label, words, onChange }: WordsProps): JSX.Element {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <input
        id={name}
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={words.join(' ')}
        placeholder="parted by spaces"
        onChange={(event) => onChange(event.currentTarget.value.split(/\s+/v).filter((word) => word !== ''))}
      />
    </div>
  );
}

function Rules({ settings, complete, decisions, onChange }: Props): JSX.Element {
  const counts = useMemo(() => {
    const sums = new Map<string, number>();
    for (const { rule, count } of totalsOf(decisions).rules) sums.set(rule, (sums.get(rule) ?? 0) + count);
    return sums;
  }, [decisions]);
  const names = complete.rules.map(({ name }) => name);
  const isUsed = (name: string): boolean => counts.has(name) || settings.off.includes(name);
  const toggle = (name: string, isOn: boolean): void => {
    const off = settings.off.filter((other) => other !== name);
    onChange({ off: isOn ? off : [...off, name] });
  };
  const list = (shown: readonly string[]): JSX.Element => (
    <ul class="rules">
      {shown.map((name) => (
        <li key={name}>
          <label>
            <input
              type="checkbox"
              checked={!settings.off.includes(name)}
              onChange={({ currentTarget }) => toggle(name, currentTarget.checked)}
            />
            <code>{name}</code>
          </label>
          <span class="count">{counts.get(name)?.toLocaleString('en') ?? ''}</span>
        </li>
      ))}
    </ul>
  );
  const used = names.filter(isUsed).sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
  const others = names.filter((name) => !isUsed(name));
  return (
    <fieldset class="checks stacked">
      <legend>Rules, and how often each decided</legend>
      {list(used)}
      {complete.model === undefined ? null : (
        <ul class="rules">
          <li>
            <label>
              <input
                type="checkbox"
                checked={settings.model}
                onChange={({ currentTarget }) => onChange({ model: currentTarget.checked })}
              />
              The model, for what rules leave open
            </label>
            <span class="count">{counts.get(MODEL)?.toLocaleString('en') ?? ''}</span>
          </li>
        </ul>
      )}
      <details>
        <summary>{others.length} rules that did not decide here</summary>
        {list(others)}
      </details>
      <p class="note">What markup settles is not a rule of the pack; “Whitespace between tags” governs it.</p>
    </fieldset>
  );
}
