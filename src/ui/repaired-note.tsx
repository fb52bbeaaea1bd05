/** Says which settings were found damaged and stand at their default. */
import { formatList, plural } from '../platform/strings.ts';
import { labelOf } from './labels.ts';
import { repairedPreferences } from './live-preferences.ts';

export const RepairedNote = () => {
  const names = repairedPreferences.value;
  if (names.length === 0) return null;
  const list = formatList(names.map(labelOf));
  return <p>{plural('settingsRepaired', names.length, list)}</p>;
};
