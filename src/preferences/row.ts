/** What a row of the preferences table says, by the kind of its value. A control and a parser derive from it. */

/** CSS custom properties: the only road from a preference to a look. */
export type Look = Readonly<Record<`--${string}`, string>>;

/** The sections of the settings, in their order. All but the last are ways of reading. */
export const groups = ['text', 'colour', 'pictures', 'links', 'focus', 'general'] as const;
export type Group = (typeof groups)[number];

/** The choice that makes a row matter: its control is shown while `name` stands at `option`. */
export interface OnlyWith {
  readonly name: string;
  readonly option: string;
}

interface Common<Value> {
  readonly default: Value;
  readonly group: Group;
  readonly onlyWith: OnlyWith | null;
  /** Names this preference had before; read when its own name is not stored. */
  readonly oldNames: readonly string[];
  /** A method, so that a row of narrower values is still a row. */
  look(value: Value): Look;
}

export type Unit = '' | '%' | 'em' | 'characters';

/** A number within bounds, changed by `step`. `unit` is shown behind the number. */
export type RangeRow = Common<number> & {
  readonly control: 'range';
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit: Unit;
};

/** One of several names. `sample` is the look that an option's own label has. */
export type ChoiceRow<Name extends string = string> = Common<Name> & {
  readonly control: 'choice';
  readonly options: readonly Name[];
  sample(option: Name): Look;
};

/** Yes or no. */
export type ToggleRow = Common<boolean> & { readonly control: 'toggle' };

/** A name that the reader types. `tidy` takes out what may not stand in it; what it would change is not valid. */
export type TextRow = Common<string> & {
  readonly control: 'text';
  readonly maxLength: number;
  /** The string that says how the name is written. */
  readonly hint: 'fontNameHint';
  tidy(text: string): string;
};

/** A colour, as `#rrggbb`. */
export type ColourRow = Common<string> & { readonly control: 'colour' };

/** What no single control shows: lists that have a place of their own in the settings. */
export type KeptRow<Value = unknown> = Common<Value> & {
  readonly control: 'none';
  accepts(value: unknown): boolean;
};

export type Row = RangeRow | ChoiceRow | ToggleRow | TextRow | ColourRow | KeptRow;

const nothing = (): Look => ({});

const common = { oldNames: [], onlyWith: null, look: nothing } as const;

type Given<R extends Row> = Omit<R, 'control' | 'oldNames' | 'look' | 'sample' | 'onlyWith'> &
  Partial<Pick<R, 'oldNames' | 'look' | 'onlyWith'>>;

export const range = (row: Given<RangeRow>): RangeRow => ({ ...common, ...row, control: 'range' });

export const choice = <Name extends string>(
  row: Given<ChoiceRow<Name>> & Partial<Pick<ChoiceRow<Name>, 'sample'>>,
): ChoiceRow<Name> => ({ ...common, sample: nothing, ...row, control: 'choice' });

export const toggle = (row: Given<ToggleRow>): ToggleRow => ({
  ...common,
  ...row,
  control: 'toggle',
});

export const text = (row: Given<TextRow>): TextRow => ({ ...common, ...row, control: 'text' });

export const colour = (row: Given<ColourRow>): ColourRow => ({
  ...common,
  ...row,
  control: 'colour',
});

export const kept = <Value>(row: Given<KeptRow<Value>>): KeptRow<Value> => ({
  ...common,
  ...row,
  control: 'none',
});
