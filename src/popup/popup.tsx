/** The popup's entry: asks what the page is, then shows the view. */
import { render } from 'preact';
import { inTime } from '../platform/in-time.ts';
import { send } from '../platform/requests.ts';
import { stringsDirection, stringsLanguage, t } from '../platform/strings.ts';
import { activeTab } from '../platform/tabs.ts';
import { fitWindow } from '../ui/fit-window.ts';
import { followPreferences } from '../ui/live-preferences.ts';
import { showFocusWhole } from '../ui/show-focus.ts';
import { patience } from './patience.ts';
import { PopupView } from './popup-view.tsx';
import { siteOfReader } from './site-of-reader.ts';

document.documentElement.lang = stringsLanguage();
document.documentElement.dir = stringsDirection();
document.title = t('popupTitle');

const tab = (await activeTab()) ?? -1;
const examined = send({ type: 'examine', tab });
const [found] = await Promise.all([
  inTime(examined, null, patience),
  siteOfReader(tab).then(followPreferences),
]);
render(
  <PopupView tab={tab} found={found} examined={examined} close={() => window.close()} />,
  document.body,
);
fitWindow(document);
addEventListener('resize', () => fitWindow(document));
showFocusWhole(document);
