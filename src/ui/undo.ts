/** One step back from a change of many settings at once: a set-up that took an hour is not lost to one press. */
import { signal } from '@preact/signals';
import type { Changes } from '../preferences/kept-rows.ts';
import { unusualWaysOfReading, usualWaysOfReading } from '../preferences/layers.ts';
import { changePreferences, livePreferences, siteChanges } from './live-preferences.ts';
import type { Place } from './refusal.tsx';

/** Ways of reading to come back to, and whether they are those of one site: they are not to be laid upon the others. */
interface Before {
  readonly way: Changes;
  readonly ofSite: boolean;
}

const before = signal<Before | null>(null);

const isOfSite = (): boolean => siteChanges.value !== null;

/** Whether there is something to take back. */
export const canUndo = (): boolean => before.value?.ofSite === isOfSite();

/** Every way of reading as it stands now, to come back to. */
const waysOfReadingNow = (): Changes => ({
  ...usualWaysOfReading,
  ...unusualWaysOfReading(livePreferences.value),
});

/** Makes a change after which `undo` comes back to `next`; where it is refused, to what it came back to before. */
const changeLeaving = async (
  next: Before | null,
  changes: Changes,
  at: Place,
): Promise<boolean> => {
  const last = before.value;
  before.value = next;
  const isKept = await changePreferences(changes, at);
  if (!isKept) before.value = last;
  return isKept;
};

/**
 * Changes ways of reading so that `undo` can take it back. A second press changes nothing, and leaves what there is to come back to.
 * Gives whether the change, tried `at` a place, is kept.
 */
export const changeWithUndo = (changes: Changes, at: Place): Promise<boolean> => {
  const way = waysOfReadingNow();
  const isNew = Object.entries(changes).some(([name, value]) => way[name] !== value);
  return changeLeaving(isNew ? { way, ofSite: isOfSite() } : before.value, changes, at);
};

/** Takes the last change of many settings back. Gives whether it did. */
export const undo = async (): Promise<boolean> =>
  before.value !== null && canUndo() && changeLeaving(null, before.value.way, 'reset');
