/** Changes of the look that keys make: each a step, said with where it has come to. */
import { t } from '../platform/strings.ts';
import type { Changes } from '../preferences/kept-rows.ts';
import { preferences } from '../preferences/preferences.ts';
import { labelOf, labelOfOption, shownNumber } from '../ui/labels.ts';
import { changePreferences, livePreferences } from '../ui/live-preferences.ts';
import { lastRefusal } from '../ui/refusal.tsx';
import { say, show } from './message.tsx';

/** A key has no place where a refusal could stand: it is seen as what the reader says. */
const change = async (changes: Changes): Promise<boolean> => {
  const isKept = await changePreferences(changes);
  if (!isKept) show(lastRefusal());
  return isKept;
};

/** Makes the text larger (`1`) or smaller (`-1`) by a step, within its bounds. */
export const stepTextSize = async (direction: 1 | -1): Promise<void> => {
  const row = preferences.textSize;
  const wanted = livePreferences.value.textSize + direction * row.step;
  const next = Math.min(row.max, Math.max(row.min, wanted));
  if (!(await change({ textSize: next }))) return;
  const key = next === wanted ? 'valueChanged' : 'valueAtEnd';
  say(t(key, labelOf('textSize'), shownNumber(row, next)));
};

/** Goes on to the next colour scheme; from the last to the first. */
export const nextScheme = async (): Promise<void> => {
  const { options } = preferences.contrast;
  const next = options[(options.indexOf(livePreferences.value.contrast) + 1) % options.length];
  if (next === undefined || !(await change({ contrast: next }))) return;
  say(t('valueChanged', labelOf('contrast'), labelOfOption('contrast', next)));
};
