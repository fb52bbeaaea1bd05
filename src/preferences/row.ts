/** What a row of the preferences table says, by the kind of its value. A control and a parser derive from it. */
import type { Keys } from './keys.ts';

/** CSS custom properties: the only road from a preference to a look. */
export type Look = Readonly<Record<`--${string}`, string>>;

type Common<Value> = {
  readonly default: Value;
  /** Names this preference had before; read when its own name is not stored. */
  readonly oldNames: readonly string[];
  /** A method, so that a row of narrower values is still a row. */
  look(value: Value): Look;
};

/** A number within bounds, changed by `step`. `unit` is shown behind the number. */
export type RangeRow = Common<number> & {
  readonly control: 'range';
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit: '%' | '';
};

/** One of several names. */
export type ChoiceRow<Name extends string = string> = Common<Name> & {
  readonly control: 'choice';
  readonly options: readonly Name[];
};

/** Yes or no. */
export type ToggleRow = Common<boolean> & { readonly control: 'toggle' };

/** The reader's shortcuts, where they differ from the usual. */
export type KeysRow = Common<Keys> & { readonly control: 'keys' };

export type Row = RangeRow | ChoiceRow | ToggleRow | KeysRow;

const nothing = (): Look => ({});

type Given<R extends { oldNames: unknown; look: unknown; control: unknown }> = Omit<
  R,
  'control' | 'oldNames' | 'look'
> &
  Partial<Pick<R, 'oldNames' | 'look'>>;

export const range = (row: Given<RangeRow>): RangeRow => ({
  oldNames: [],
  look: nothing,
  ...row,
  control: 'range',
});

export const choice = <Name extends string>(row: Given<ChoiceRow<Name>>): ChoiceRow<Name> => ({
  oldNames: [],
  look: nothing,
  ...row,
  control: 'choice',
});

export const toggle = (row: Given<ToggleRow>): ToggleRow => ({
  oldNames: [],
  look: nothing,
  ...row,
  control: 'toggle',
});

export const keys = (row: Given<KeysRow>): KeysRow => ({
  oldNames: [],
  look: nothing,
  ...row,
  control: 'keys',
});
