/** Presets: those that come with Lectern, the reader's own, and the way to make one. */
import { useId, useRef } from 'preact/hooks';
import { optionString, t } from '../platform/strings.ts';
import type { Changes } from '../preferences/kept-rows.ts';
import { unusualWaysOfReading, usualWaysOfReading } from '../preferences/layers.ts';
import { withChanges } from '../preferences/named-changes.ts';
import { presetNames, presets } from '../preferences/presets.ts';
import { announce } from './announcer.tsx';
import { changePreferences, livePreferences, usualPreferences } from './live-preferences.ts';
import { Refusal, refuse } from './refusal.tsx';
import { changeWithUndo } from './undo.ts';

const LONGEST_NAME = 40;

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

/** A preset of the reader's own is a whole: what it does not name stands at its default. */
const Own = ({ remove }: OwnProps) => (
  <ul class="presets">
    {Object.entries(usualPreferences.value.ownPresets).map(([name, changes]) => (
      <li key={name}>
        <button type="button" onClick={() => apply(name, { ...usualWaysOfReading, ...changes })}>
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

const keep = (name: string, changes: Changes | null): Promise<boolean> => {
  const { ownPresets } = usualPreferences.value;
  return changePreferences({ ownPresets: withChanges(ownPresets, name, changes) }, 'ownPresets');
};

const save = async (field: HTMLInputElement): Promise<void> => {
  const name = field.value.trim();
  if (name === '') {
    refuse(t('presetNameMissing'), 'ownPresets');
    field.focus();
    return;
  }
  if (!(await keep(name, unusualWaysOfReading(livePreferences.value)))) return;
  field.value = '';
  announce(t('presetSaved', name));
};

export const PresetsControl = () => {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const remove = async (name: string) => {
    const removed = keep(name, null);
    field.current?.focus();
    if (await removed) announce(t('presetDeleted', name));
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (field.current !== null) void save(field.current);
  };
  return (
    <>
      <BuiltIn />
      {Object.keys(usualPreferences.value.ownPresets).length > 0 && <Own remove={remove} />}
      <Refusal at="presets" />
      <form class="field" onSubmit={submit}>
        <label for={id}>{t('presetName')}</label>
        <div class="range-row">
          <input id={id} type="text" autocomplete="off" maxLength={LONGEST_NAME} ref={field} />
          <button type="submit">{t('presetSave')}</button>
        </div>
        <Refusal at="ownPresets" />
      </form>
    </>
  );
};
