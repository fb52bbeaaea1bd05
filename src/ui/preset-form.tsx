/** Saves the settings as they are as a preset. Where its name is taken, the reader is told, and goes on or gives another. */
import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../platform/strings.ts';
import type { Changes } from '../preferences/kept-rows.ts';
import { unusualWaysOfReading } from '../preferences/layers.ts';
import { changesUnder, withChanges } from '../preferences/named-changes.ts';
import { announce } from './announcer.tsx';
import { changePreferences, livePreferences, usualPreferences } from './live-preferences.ts';
import { forgetRefusal, isRefused, Refusal, refuse } from './refusal.tsx';

const LONGEST_NAME = 40;

/** Keeps what a preset holds under its name; with null, deletes it. Gives whether that is kept. */
export const keepPreset = (name: string, changes: Changes | null): Promise<boolean> => {
  const { ownPresets } = usualPreferences.value;
  return changePreferences({ ownPresets: withChanges(ownPresets, name, changes) }, 'ownPresets');
};

const save = async (name: string, field: HTMLInputElement): Promise<void> => {
  if (!(await keepPreset(name, unusualWaysOfReading(livePreferences.value)))) return;
  field.value = '';
  announce(t('presetSaved', name));
};

const isTaken = (name: string): boolean =>
  changesUnder(usualPreferences.value.ownPresets, name) !== null;

interface Props {
  readonly field: RefObject<HTMLInputElement | null>;
}

/** The button stands as long as the sentence that asks. It goes at its own press: the focus goes to the field before. */
const Replace = ({ name, field }: Props & { readonly name: string }) => {
  const replace = (): void => {
    if (field.current === null) return;
    field.current.focus();
    void save(name, field.current);
  };
  return (
    <button type="button" class="reset" onClick={replace}>
      {t('presetReplace', name)}
    </button>
  );
};

export const PresetForm = ({ field }: Props) => {
  const id = useId();
  const [taken, setTaken] = useState('');
  const isAsking = taken !== '' && isRefused('ownPresets');
  const submit = (event: Event): void => {
    event.preventDefault();
    const name = field.current?.value.trim() ?? '';
    setTaken(isTaken(name) ? name : '');
    if (name === '') refuse(t('presetNameMissing'), 'ownPresets');
    else if (isTaken(name)) refuse(t('presetExists', name), 'ownPresets');
    else if (field.current !== null) return void save(name, field.current);
    field.current?.focus();
  };
  return (
    <form class="field" onSubmit={submit}>
      <label for={id}>{t('presetName')}</label>
      <div class="range-row">
        <input
          id={id}
          type="text"
          autocomplete="off"
          maxLength={LONGEST_NAME}
          ref={field}
          onInput={() => isAsking && forgetRefusal()}
        />
        <button type="submit">{t('presetSave')}</button>
      </div>
      <Refusal at="ownPresets" />
      {isAsking && <Replace name={taken} field={field} />}
    </form>
  );
};
