/** The settings page's entry. */
import { render } from 'preact';
import { stringsDirection, stringsLanguage, t } from '../platform/strings.ts';
import { followPreferences } from '../ui/live-preferences.ts';
import { showFocusWhole } from '../ui/show-focus.ts';
import { SettingsView } from './settings-view.tsx';

document.documentElement.lang = stringsLanguage();
document.documentElement.dir = stringsDirection();
document.title = t('settingsTitleFull');

await followPreferences();
render(<SettingsView />, document.body);
showFocusWhole(document);
