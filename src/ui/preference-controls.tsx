/** The control of each preference that a surface may show, made from its row of the table. */
import { t } from '../platform/strings.ts';
import { preferences } from '../preferences/preferences.ts';
import type { Scheme } from '../preferences/schemes.ts';
import { ChoiceControl } from './choice-control.tsx';
import { changePreference, livePreferences } from './live-preferences.ts';
import { RangeControl } from './range-control.tsx';
import { ToggleControl } from './toggle-control.tsx';

export const TextSizeControl = () => (
  <RangeControl
    row={preferences.textSize}
    label={t('preference_textSize')}
    value={livePreferences.value.textSize}
    change={(value) => changePreference('textSize', value)}
  />
);

const schemeLabels = {
  system: 'option_contrast_system',
  light: 'option_contrast_light',
  dark: 'option_contrast_dark',
  sepia: 'option_contrast_sepia',
  'black-on-white': 'option_contrast_black_on_white',
  'white-on-black': 'option_contrast_white_on_black',
  'yellow-on-black': 'option_contrast_yellow_on_black',
} as const satisfies Record<Scheme, string>;

export const ContrastControl = () => (
  <ChoiceControl
    name="contrast"
    row={preferences.contrast}
    label={t('preference_contrast')}
    labelOf={(scheme) => t(schemeLabels[scheme])}
    value={livePreferences.value.contrast}
    change={(value) => changePreference('contrast', value)}
  />
);

export const OpenAtOnceControl = () => (
  <ToggleControl
    label={t('preference_openAtOnce')}
    value={livePreferences.value.openAtOnce}
    change={(value) => changePreference('openAtOnce', value)}
  />
);
