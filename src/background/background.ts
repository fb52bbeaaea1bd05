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
import { onSynced, pullPreferences, pushPreferences } from '../platform/preference-store.ts';
import { onPrivateWindowsClosed } from '../platform/private-window.ts';
import { onRequest } from '../platform/requests.ts';
import { answer } from './answer.ts';
import { applyButtonPreference } from './preference-writer.ts';
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
onSynced(pullPreferences);
onPrivateWindowsClosed(clearPrivateMemory);
onStartup(async () => {
  await pullPreferences();
  await applyButtonPreference();
  await pushPreferences();
});
onInstalled(async () => {
  await createMenuEntry();
  await pullPreferences();
  await applyButtonPreference();
});
