/** The control of any preference, made from its row of the table. */
import { useRef } from 'preact/hooks';
import { t } from '../platform/strings.ts';
import { type PreferenceName, rowOf } from '../preferences/preferences.ts';
import type { Row } from '../preferences/row.ts';
import { announce } from './announcer.tsx';
import { ChoiceControl } from './choice-control.tsx';
import { ColourControl } from './colour-control.tsx';
import { labelOf, labelOfOption } from './labels.ts';
import { changePreferences, livePreferences } from './live-preferences.ts';
import { RangeControl } from './range-control.tsx';
import { Refusal } from './refusal.tsx';
import { TextControl } from './text-control.tsx';
import { ToggleControl } from './toggle-control.tsx';

interface Props {
  readonly name: PreferenceName;
}

const Control = ({ name }: Props) => {
  const row: Row = rowOf(name);
  const value: unknown = livePreferences.value[name];
  const shared = {
    name,
    label: labelOf(name),
    change: (next: unknown) => changePreferences({ [name]: next }, name),
  };
  switch (row.control) {
    case 'range':
      return <RangeControl {...shared} row={row} value={Number(value)} />;
    case 'choice':
      return (
        <ChoiceControl
          {...shared}
          row={row}
          labelOf={(option) => labelOfOption(name, option)}
          value={String(value)}
        />
      );
    case 'toggle':
      return <ToggleControl {...shared} value={value === true} />;
    case 'text':
      return <TextControl {...shared} row={row} value={String(value)} />;
    case 'colour':
      return <ColourControl {...shared} name={name} value={String(value)} />;
    case 'none':
      return null;
    default:
      return row satisfies never;
  }
};

const Reset = ({ name, reset }: Props & { readonly reset: () => void }) => {
  if (livePreferences.value[name] === rowOf(name).default) return null;
  return (
    <button type="button" class="reset" onClick={reset}>
      {t('resetOne', labelOf(name))}
    </button>
  );
};

/** The control, and while the preference is not at its default, a button that puts it back. */
export const PreferenceControl = ({ name }: Props) => {
  const place = useRef<HTMLDivElement>(null);
  const reset = async () => {
    const done = changePreferences({ [name]: rowOf(name).default }, name);
    // The button goes with the difference; the focus stays at the control it belongs to.
    place.current?.querySelector<HTMLElement>('input, button')?.focus();
    if (await done) announce(t('resetDone', labelOf(name)));
  };
  return (
    <div class="preference" ref={place}>
      <Control name={name} />
      <Reset name={name} reset={reset} />
      <Refusal at={name} />
    </div>
  );
};
