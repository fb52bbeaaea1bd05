/** Presets: those that come with Lectern, the reader's own, and the way to make one. */
import { useRef } from 'preact/hooks';
import { optionString, t } from '../platform/strings.ts';
import type { Changes } from '../preferences/kept-rows.ts';
import { usualWaysOfReading, waysOfReadingIn } from '../preferences/layers.ts';
import { namedEntries } from '../preferences/named-changes.ts';
import { presetNames, presets } from '../preferences/presets.ts';
import { announce } from './announcer.tsx';
import { usualPreferences } from './live-preferences.ts';
import { keepPreset, PresetForm } from './preset-form.tsx';
import { Refusal } from './refusal.tsx';
import { changeWithUndo } from './undo.ts';

const apply = async (label: string, changes: Changes): Promise<void> => {
  if (await changeWithUndo(changes, 'presets')) announce(t('presetApplied', label));
};

const BuiltIn = () => (
  <ul class="presets">
    {presetNames.map((name) => {
      const label = optionString('preset', name);
      return (
        <li key={name}>
          <button type="button" onClick={() => apply(label, presets[name])}>
            {label}
          </button>
        </li>
      );
    })}
  </ul>
);

interface OwnProps {
  readonly remove: (name: string) => void;
}

/** A preset of the reader's own is a whole: what it does not name stands at its default; so does what only a newer Lectern knows. */
const wholeWay = (changes: Changes): Changes => ({
  ...usualWaysOfReading,
  ...waysOfReadingIn(changes),
});

const Own = ({ remove }: OwnProps) => (
  <ul class="presets">
    {namedEntries(usualPreferences.value.ownPresets).map(([name, changes]) => (
      <li key={name}>
        <button type="button" onClick={() => apply(name, wholeWay(changes))}>
          {name}
        </button>
        <button
          type="button"
          class="step"
          aria-label={t('presetDelete', name)}
          title={t('presetDelete', name)}
          onClick={() => remove(name)}
        >
          <span aria-hidden="true">×</span>
        </button>
      </li>
    ))}
  </ul>
);

export const PresetsControl = () => {
  const field = useRef<HTMLInputElement>(null);
  const remove = async (name: string) => {
    const removed = keepPreset(name, null);
    field.current?.focus();
    if (await removed) announce(t('presetDeleted', name));
  };
  return (
    <>
      <BuiltIn />
      {Object.keys(usualPreferences.value.ownPresets).length > 0 && <Own remove={remove} />}
      <Refusal at="presets" />
      <PresetForm field={field} />
    </>
  );
};
