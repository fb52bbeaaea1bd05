/** Says which settings were found damaged and stand at their default. */
import { t } from '../platform/strings.ts';
import type { PreferenceName } from '../preferences/preferences.ts';
import { repairedPreferences } from './live-preferences.ts';

const labels = {
  textSize: 'preference_textSize',
  contrast: 'preference_contrast',
  openAtOnce: 'preference_openAtOnce',
  articlesKept: 'preference_articlesKept',
  keys: 'preference_keys',
} as const satisfies Record<PreferenceName, string>;

export const RepairedNote = () => {
  const names = repairedPreferences.value;
  if (names.length === 0) return null;
  const listed = names.map((name) => t(labels[name]));
  return <p>{t('settingsRepaired', new Intl.ListFormat(undefined).format(listed))}</p>;
};
