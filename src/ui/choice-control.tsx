/** One of several names: radio buttons, each with a sample of its look. */
import type { ChoiceRow } from '../preferences/row.ts';
import { applyLook } from './remembered-look.ts';

type Props<Name extends string> = {
  readonly name: string;
  readonly row: ChoiceRow<Name>;
  readonly label: string;
  readonly labelOf: (option: Name) => string;
  readonly value: Name;
  readonly change: (value: Name) => void;
};

export const ChoiceControl = <Name extends string>(props: Props<Name>) => (
  <fieldset class="choice">
    <legend>{props.label}</legend>
    <div class="choice-options">
      {props.row.options.map((option) => (
        <label
          key={option}
          class="option"
          ref={(element) => {
            if (element !== null) applyLook(element, props.row.look(option));
          }}
        >
          <input
            type="radio"
            name={props.name}
            value={option}
            checked={option === props.value}
            onChange={() => props.change(option)}
          />
          <span>{props.labelOf(option)}</span>
        </label>
      ))}
    </div>
  </fieldset>
);
