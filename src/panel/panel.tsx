/** The panel's entry: has the page of the tab in front tell its waypoints, then shows them. */
import { render } from 'preact';
import { stringsDirection, stringsLanguage, t } from '../platform/strings.ts';
import { activeTab } from '../platform/tabs.ts';
import { fitWindow } from '../ui/fit-window.ts';
import { followPreferences } from '../ui/live-preferences.ts';
import { askPage } from './page.ts';
import { PanelView } from './panel-view.tsx';
import { findWhoSaysPositions } from './rows.tsx';

document.documentElement.lang = stringsLanguage();
document.documentElement.dir = stringsDirection();
document.title = t('panelTitle');

// At once, before the page has answered and this window has loaded: where the focus comes into a field only after that, Orca has
// begun to read the window from its top, and the first key only stops it.
render(<PanelView />, document.body);
fitWindow(document);
addEventListener('resize', () => fitWindow(document));

void findWhoSaysPositions();
await followPreferences();
await askPage((await activeTab()) ?? -1);
