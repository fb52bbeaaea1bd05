/** The way into the settings and out of them. The panel itself is loaded behind the text: later.ts. */
import { t } from '../platform/strings.ts';
import { closeSettings, openSettings, settingsAreOpen } from './settings-state.ts';

/** Opens and closes the settings. */
export const SettingsButton = () => (
  <button
    type="button"
    id="controls"
    aria-haspopup="dialog"
    aria-expanded={settingsAreOpen()}
    onClick={() => (settingsAreOpen() ? closeSettings() : openSettings())}
  >
    {t('settingsTitle')}
  </button>
);
