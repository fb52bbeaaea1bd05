/** One step back from a change of many settings at once: a set-up that took an hour is not lost to one press. */
import { signal } from '@preact/signals';
import type { Changes } from '../preferences/kept-rows.ts';
import { unusualWaysOfReading, usualWaysOfReading } from '../preferences/layers.ts';
import { changePreferences, livePreferences } from './live-preferences.ts';
import type { Place } from './refusal.tsx';

const before = signal<Changes | null>(null);

/** Whether there is something to take back. */
export const canUndo = (): boolean => before.value !== null;

/** Every way of reading as it stands now, to come back to. */
const waysOfReadingNow = (): Changes => ({
  ...usualWaysOfReading,
  ...unusualWaysOfReading(livePreferences.value),
});

/** Makes a change after which `undo` comes back to `way`; where it is refused, to what it came back to before. */
const changeLeaving = async (
  way: Changes | null,
  changes: Changes,
  at: Place,
): Promise<boolean> => {
  const wayBefore = before.value;
  before.value = way;
  const isKept = await changePreferences(changes, at);
  if (!isKept) before.value = wayBefore;
  return isKept;
};

/**
 * Changes ways of reading so that `undo` can take it back. A second press changes nothing, and leaves what there is to come back to.
 * Gives whether the change, tried `at` a place, is kept.
 */
export const changeWithUndo = (changes: Changes, at: Place): Promise<boolean> => {
  const now = waysOfReadingNow();
  const isNew = Object.entries(changes).some(([name, value]) => now[name] !== value);
  return changeLeaving(isNew ? now : before.value, changes, at);
};

/** Takes the last change of many settings back. Gives whether it did. */
export const undo = async (): Promise<boolean> =>
  before.value !== null && changeLeaving(null, before.value, 'reset');
