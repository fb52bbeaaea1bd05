import { browserKeys } from '../../../src/preferences/keys.ts';

/**
 * Keys that are taken where a reader sits, each with its source. Written as `src/preferences/keys.ts` writes a chord.
 * A screen reader's own modifier (Insert, Caps Lock, Ctrl+Option) is no key a page can ask for; what is listed here is
 * the rest: what it catches without that modifier, and so would never reach the page.
 */

const letters = (modifiers: string, keys: string): readonly string[] =>
  [...keys].map((key) => `${modifiers}+${key}`);

const each = (modifiers: string, keys: readonly string[]): readonly string[] =>
  keys.map((key) => `${modifiers}+${key}`);

const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
const digits = '0123456789';

/** Chrome and Edge, Windows and Linux. https://support.google.com/chrome/answer/157179 https://support.microsoft.com/microsoft-edge/keyboard-shortcuts */
const chromium = [
  ...letters('Alt', 'DEF'),
  ...letters('Alt', '123456789'),
  ...each('Alt', ['Home', 'ArrowLeft', 'ArrowRight', 'Enter', 'F4', 'Backspace']),
  ...letters('Alt+Shift', 'TBIAN'),
  ...letters('Ctrl', 'TNWRLKEDFGHJPSUOAZXCVY0123456789+-='),
  ...letters('Ctrl+Shift', 'TNWRBOIJCDGMPQVKAZEUSYXHL'),
  ...each('Ctrl', ['PageUp', 'PageDown', 'Home', 'End', 'Enter', 'F4', 'F5', ...arrows]),
  ...each('Ctrl+Shift', ['Delete', 'PageUp', 'PageDown', 'F5', ...arrows]),
];

/** Firefox, Windows and Linux, English menus. https://support.mozilla.org/kb/keyboard-shortcuts-perform-firefox-tasks-quickly */
const firefox = [
  ...letters('Alt', 'FEVSBTHD'),
  ...letters('Alt', '123456789'),
  ...each('Alt', ['Home', 'Enter', 'F4', 'Backspace', ...arrows]),
  ...letters('Ctrl', 'TNWRLKEDFGHJPSUOAZXCVYIBMQ0123456789+-='),
  ...letters('Ctrl+Shift', 'TNWRBOIJCDGMPQVKAZEUSYXHL'),
  ...letters('Ctrl+Alt', 'RZX'),
  ...each('Ctrl', ['PageUp', 'PageDown', 'Home', 'End', 'Enter', 'F4', 'F5', 'F6', 'F7']),
  ...each('Ctrl+Shift', ['Delete', 'PageUp', 'PageDown', ...arrows]),
];

/** Every browser on macOS: Command. https://support.apple.com/HT201236 */
const macos = letters('Meta', `ABCDEFGHIJKLMNOPQRSTUVWXYZ${digits}+-=,[]`);

/** The desktop: Windows, GNOME, KDE, ChromeOS (Alt with brackets and signs moves windows). https://support.google.com/chromebook/answer/183101 */
const desktop = [
  ...each('Alt', ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10', 'F11', 'F12']),
  ...letters('Alt', '`[]-='),
  ...each('Ctrl+Alt', ['Delete', 'PageUp', 'PageDown', ...arrows]),
];

/** NVDA, browse mode and everywhere. https://www.nvaccess.org/files/nvda/documentation/userGuide.html */
const nvda = [
  'Ctrl+Alt+N',
  ...each('Ctrl+Alt', [...arrows, 'Home', 'End', 'PageUp', 'PageDown']),
  ...each('Alt', ['ArrowUp', 'ArrowDown']),
  ...each('Ctrl', [...arrows, 'Home', 'End']),
];

/** JAWS: sentences by Alt and the arrows, tables by Ctrl+Alt, places by Ctrl+Shift. https://support.freedomscientific.com/Content/Documents/Manuals/JAWS/Keystrokes.pdf */
const jaws = [
  ...each('Alt', ['ArrowUp', 'ArrowDown', 'Delete', 'Insert']),
  ...each('Ctrl+Alt', [...arrows, 'Home', 'End', 'PageUp', 'PageDown']),
  ...letters('Ctrl+Shift', 'KFGZ'),
  ...letters('Ctrl+Alt', 'JSWHLBPOMA'),
  ...each('Ctrl', [...arrows, 'Home', 'End']),
];

/** VoiceOver's modifier is Ctrl+Option, which a page sees as Ctrl+Alt. https://support.apple.com/guide/voiceover/welcome/mac */
const voiceOver = [
  ...letters('Ctrl+Alt', `ABCDEFGHIJKLMNOPQRSTUVWXYZ${digits},.-=;'[]/`),
  ...letters('Ctrl+Alt+Shift', `ABCDEFGHIJKLMNOPQRSTUVWXYZ${digits}`),
  ...each('Ctrl+Alt', [...arrows, 'Home', 'End', 'PageUp', 'PageDown', 'Enter', 'Delete']),
];

/** Orca: structural navigation's lists, and table cells. https://help.gnome.org/users/orca/stable/howto_structural_navigation.html */
const orca = [...letters('Alt+Shift', 'BCEFGHIKLMOPQRTUVXASD123456'), ...each('Alt+Shift', arrows)];

/** Narrator. https://support.microsoft.com/windows/appendix-b-narrator-keyboard-commands-and-touch-gestures */
const narrator = [
  ...each('Ctrl+Alt', [...arrows, 'Home', 'End']),
  ...each('Ctrl', ['Enter', ...arrows]),
];

/** Lectern's own, everywhere in the browser. */
const lectern: readonly string[] = Object.values(browserKeys).filter((keys) => keys !== '');

export const takenKeys = {
  chromium,
  firefox,
  macos,
  desktop,
  nvda,
  jaws,
  voiceOver,
  orca,
  narrator,
  lectern,
};
