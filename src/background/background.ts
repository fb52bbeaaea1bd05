/** The background: wires what comes in to what is done about it. Every listener is set at once, for the worker may be new. */

import { clearPrivateMemory } from '../platform/article-store.ts';
import {
  createMenuEntry,
  onButton,
  onCommand,
  onInstalled,
  onMenuEntry,
  onStartup,
  openPanel,
  openPopup,
} from '../platform/button.ts';
import { onSynced, pushPreferences } from '../platform/preference-store.ts';
import { onPrivateWindowsClosed } from '../platform/private-window.ts';
import { onRequest } from '../platform/requests.ts';
import { answer } from './answer.ts';
import { takeOverPreferences } from './preference-writer.ts';
import { readOrSayWhyNot, toggleReader } from './toggle.ts';
import { stepActs } from './waypoints.ts';

onRequest(answer);
onButton(toggleReader);
onCommand({
  'toggle-reader': toggleReader,
  'open-popup': openPopup,
  'open-waypoints': openPanel,
  ...stepActs,
});
onMenuEntry(readOrSayWhyNot);
onSynced(takeOverPreferences);
onPrivateWindowsClosed(clearPrivateMemory);
onStartup(async () => {
  await takeOverPreferences();
  await pushPreferences();
});
onInstalled(async () => {
  await createMenuEntry();
  await takeOverPreferences();
});
