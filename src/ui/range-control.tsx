/** A number within bounds: a slider, a field for the exact number, and a button each way. */
import { t } from '../platform/strings.ts';
import type { RangeRow } from '../preferences/row.ts';
import { announce } from './announcer.tsx';
import { shownNumber } from './labels.ts';

interface Props {
  readonly row: RangeRow;
  readonly label: string;
  readonly value: number;
  readonly change: (value: number) => Promise<boolean>;
}

const withinBounds = (row: RangeRow, value: number): number =>
  Math.min(row.max, Math.max(row.min, value));

/** What is typed may stand between the steps, but is no finer than a hundredth. */
const toHundredths = (value: number): number => Math.round(value * 100) / 100;

const VISIBLE_UNITS = { '': '', '%': '%', em: 'em', characters: '' } as const;

const Step = ({ row, label, value, change, by }: Props & { readonly by: number }) => {
  const next = withinBounds(row, toHundredths(value + by));
  const step = async () => {
    if (!(await change(next))) return;
    const end = next === row.min || next === row.max;
    announce(t(end ? 'valueAtEnd' : 'valueChanged', label, shownNumber(row, next)));
  };
  const name = by < 0 ? t('rangeDecrease', label) : t('rangeIncrease', label);
  return (
    <button type="button" class="step" aria-label={name} title={name} onClick={step}>
      <span aria-hidden="true">{by < 0 ? '−' : '+'}</span>
    </button>
  );
};

const Slider = ({ row, label, value, change }: Props) => (
  <input
    type="range"
    aria-label={label}
    aria-valuetext={shownNumber(row, value)}
    min={row.min}
    max={row.max}
    step={row.step}
    value={value}
    onInput={(event) => change(event.currentTarget.valueAsNumber)}
  />
);

const Exactly = ({ row, label, value, change }: Props) => {
  const commit = async (field: HTMLInputElement) => {
    const typed = field.valueAsNumber;
    const next = Number.isNaN(typed) ? value : withinBounds(row, toHundredths(typed));
    field.value = String(next);
    if ((await change(next)) && next !== typed)
      announce(t('valueChanged', label, shownNumber(row, next)));
  };
  const unit = VISIBLE_UNITS[row.unit];
  return (
    <span class="exactly">
      <input
        type="number"
        aria-label={t('rangeExactly', label)}
        min={row.min}
        max={row.max}
        step="any"
        value={value}
        onChange={(event) => commit(event.currentTarget)}
      />
      {unit !== '' && <span aria-hidden="true">{unit}</span>}
    </span>
  );
};

export const RangeControl = (props: Props) => (
  <fieldset class="range">
    <legend>{props.label}</legend>
    <div class="range-row">
      <Step {...props} by={-props.row.step} />
      <Slider {...props} />
      <Step {...props} by={props.row.step} />
      <Exactly {...props} />
    </div>
  </fieldset>
);
