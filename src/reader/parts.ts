/** What later.ts loads. */
export { HelpDialog } from './help-dialog.tsx';
export { SettingsPanel } from './settings-panel.tsx';
