/** Where input comes from: examples, typing, pasting, files. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { sniffEncoding } from '../../../src/api/sniff-encoding.ts';
import { type Kind, kindOf, startOn, type Work } from '../document.ts';
import { EXAMPLES } from '../examples.ts';
import type { Repaired } from '../repair.ts';
import { MOST_CHARACTERS } from '../share.ts';
import { Choice } from './choice.tsx';

interface Props {
  readonly work: Work;
  readonly repaired: Repaired;
  readonly onStart: (work: Work) => void;
  readonly onTell: (message: string) => void;
}

const KINDS: readonly (readonly [Kind, string])[] = [
  ['html', 'HTML'],
  ['text', 'Plain text'],
];

export function InputPanel({ work, repaired, onStart, onTell }: Props): JSX.Element {
  const file = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (input: string, kind: Kind): void => {
    if (input.length > MOST_CHARACTERS) {
      onTell(`That is more than ${MOST_CHARACTERS.toLocaleString('en')} characters. Use the command for it.`);
    } else onStart(startOn(kind, input, work.settings));
  };
  const open = async (opened: File | undefined): Promise<void> => {
    if (opened === undefined) return;
    const text = await textOf(opened);
    take(text, kindOf(text));
    onTell(`Opened ${opened.name}.`);
  };
  return (
    <section
      class={isOver ? 'input over' : 'input'}
      aria-labelledby="input-heading"
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        const { files, items } = event.dataTransfer ?? {};
        if (files?.[0] !== undefined) void open(files[0]);
        else if (items?.[0] !== undefined) items[0].getAsString((text) => take(text, kindOf(text)));
      }}
    >
      <h2 id="input-heading">Input</h2>
      <Examples input={work.input} onStart={onStart} />
      <Box work={work} onInput={take} />
      <div class="bar">
        <Choice
          legend="The input is"
          name="kind"
          choices={KINDS}
          value={work.kind}
          onChange={(kind) => onStart(startOn(kind, work.input, work.settings))}
        />
        <button type="button" onClick={() => file.current?.click()}>
          Open a file…
        </button>
        <input
          ref={file}
          class="hidden"
          type="file"
          tabIndex={-1}
          aria-label="File to open"
          accept=".html,.htm,.xhtml,.txt,text/html,text/plain"
          onChange={(event) => {
            void open(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
        <p class="figures">
          {repaired.source.length.toLocaleString('en')} characters in, {repaired.output.length.toLocaleString('en')}{' '}
          out, {repaired.milliseconds.toFixed(1)} ms
        </p>
      </div>
    </section>
  );
}

interface BoxProps {
  readonly work: Work;
  readonly onInput: (input: string, kind: Kind) => void;
}

/** Where the input is typed and pasted. */
function Box({ work, onInput }: BoxProps): JSX.Element {
  return (
    <>
      <label class="hidden" for="input">
        HTML or text to be repaired
      </label>
      <textarea
        id="input"
        rows={9}
        spellcheck={false}
        dir="auto"
        value={work.input}
        placeholder="Paste or drop HTML or text here."
        onPaste={(event) => {
          // What replaces everything says itself what it is.
          const { value, selectionStart, selectionEnd } = event.currentTarget;
          const pasted = event.clipboardData?.getData('text/plain') ?? '';
          if (pasted === '' || selectionStart !== 0 || selectionEnd !== value.length) return;
          event.preventDefault();
          onInput(pasted, kindOf(pasted));
        }}
        onInput={(event) => onInput(event.currentTarget.value, work.kind)}
      />
    </>
  );
}

/** Inputs to begin with, and what the chosen one shows. */
function Examples({ input, onStart }: { readonly input: string; readonly onStart: Props['onStart'] }): JSX.Element {
  return (
    <>
      <ul class="examples" aria-label="Examples">
        {EXAMPLES.map(({ name, work: example }) => (
          <li key={name}>
            <button type="button" aria-pressed={example.input === input} onClick={() => onStart(example)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      <p class="note">{EXAMPLES.find(({ work: example }) => example.input === input)?.what ?? 'Your own input.'}</p>
    </>
  );
}

/** The text of a file in the encoding it declares. */
async function textOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return new TextDecoder(sniffEncoding(bytes)?.encoding ?? 'utf-8').decode(bytes);
}
