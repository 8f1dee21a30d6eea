/** One of a few, as radio buttons in a row. */
import type { JSX } from 'preact';

interface Props<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly choices: readonly (readonly [value: T, label: string])[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** Whether the legend is for screen readers only. */
  readonly isQuiet?: boolean;
}

export function Choice<T extends string>({ legend, name, choices, value, onChange, isQuiet }: Props<T>): JSX.Element {
  return (
    <fieldset class="choice">
      <legend class={isQuiet === true ? 'hidden' : ''}>{legend}</legend>
      {choices.map(([choice, label]) => (
        <label key={choice}>
          <input type="radio" name={name} value={choice} checked={choice === value} onChange={() => onChange(choice)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
