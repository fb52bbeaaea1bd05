/** A surface's view of the preferences: it follows the store, and asks the background for changes. */
import { computed, effect, signal } from '@preact/signals';
import { readPreferences, watchPreferences } from '../platform/preference-store.ts';
import { send } from '../platform/requests.ts';
import { t } from '../platform/strings.ts';
import type { ParsedPreferences } from '../preferences/parse.ts';
import { lookOf, type PreferenceName, type Preferences } from '../preferences/preferences.ts';
import { announce } from './announcer.tsx';
import { refusalSentence } from './refusal-sentence.ts';
import { applyLook, rememberLook } from './remembered-look.ts';

const parsed = signal<ParsedPreferences>(await readPreferences());

/** The preferences that hold now. */
export const livePreferences = computed(() => parsed.value.values);

/** The names whose stored value could not be used. */
export const repairedPreferences = computed(() => parsed.value.repaired);

effect(() => {
  const look = lookOf(livePreferences.value);
  applyLook(document.documentElement, look);
  rememberLook(look, localStorage);
});

/** Changes asked for and not yet answered. Meanwhile the surface shows what the reader chose, not an older echo. */
let underWay = 0;

watchPreferences((stored) => {
  if (underWay === 0) parsed.value = stored;
});

const settle = async (name: PreferenceName, value: unknown): Promise<void> => {
  const outcome = await send({ type: 'set-preference', name, value });
  underWay -= 1;
  if (!outcome.ok) announce(t('settingNotSaved', refusalSentence(outcome.reason)));
  if (underWay === 0) parsed.value = await readPreferences();
};

/** Shows a change at once, asks for it, and takes it back with a sentence where it is refused. */
export const changePreference = <Name extends PreferenceName>(
  name: Name,
  value: Preferences[Name],
): void => {
  underWay += 1;
  parsed.value = { ...parsed.value, values: { ...parsed.value.values, [name]: value } };
  void settle(name, value);
};
