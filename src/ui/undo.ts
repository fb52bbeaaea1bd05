/** One step back from a change of many settings at once: a set-up that took an hour is not lost to one press. */
import { signal } from '@preact/signals';
import type { Changes } from '../preferences/kept-rows.ts';
import { unusualWaysOfReading, usualWaysOfReading } from '../preferences/layers.ts';
import { changePreferences, livePreferences } from './live-preferences.ts';

const before = signal<Changes | null>(null);

/** Whether there is something to take back. */
export const canUndo = (): boolean => before.value !== null;

/** Every way of reading as it stands now, to come back to. */
const waysOfReadingNow = (): Changes => ({
  ...usualWaysOfReading,
  ...unusualWaysOfReading(livePreferences.value),
});

/** Changes ways of reading so that `undo` can take it back. */
export const changeWithUndo = (changes: Changes): void => {
  before.value = waysOfReadingNow();
  changePreferences(changes);
};

/** Takes the last change of many settings back. */
export const undo = (): void => {
  if (before.value !== null) changePreferences(before.value);
  before.value = null;
};
