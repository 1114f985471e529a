import { say } from '../text.ts';

interface Props<Value extends string> {
  legend: string;
  choices: readonly { value: Value; text: string }[];
  /** Undefined until something was answered; empty: none of this. */
  chosen: readonly Value[] | undefined;
  onChoose: (chosen: Value[]) => void;
}

/** A question to which more than one answer fits, or none. */
export function Several<Value extends string>({ legend, choices, chosen, onChoose }: Props<Value>) {
  const toggle = (value: Value) => {
    const before = chosen ?? [];
    onChoose(before.includes(value) ? before.filter((each) => each !== value) : [...before, value]);
  };
  return (
    <fieldset class="several">
      <legend>{legend}</legend>
      {choices.map(({ value, text }) => (
        <label class="choice" key={value}>
          <input type="checkbox" checked={chosen?.includes(value) ?? false} onChange={() => toggle(value)} />
          <span>{text}</span>
        </label>
      ))}
      <label class="choice">
        <input type="checkbox" checked={chosen?.length === 0} onChange={() => onChoose([])} />
        <span>{say('helloNone')}</span>
      </label>
    </fieldset>
  );
}
