/** One of several names: radio buttons, each with a sample of its look. */
import { useId } from 'preact/hooks';
import type { ChoiceRow } from '../preferences/row.ts';
import { applyLook } from './remembered-look.ts';

interface Props {
  readonly row: ChoiceRow;
  readonly label: string;
  readonly labelOf: (option: string) => string;
  readonly value: string;
  readonly change: (value: string) => void;
}

export const ChoiceControl = ({ row, label, labelOf, value, change }: Props) => {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      <div class="choice-options">
        {row.options.map((option) => (
          <label
            key={option}
            class="option"
            ref={(element) => {
              if (element !== null) applyLook(element, row.sample(option));
            }}
          >
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === value}
              onChange={() => change(option)}
            />
            <span>{labelOf(option)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
