/** What each of the reader's keys does. */
import { formatProgress } from './about-article.ts';
import { nextScheme, stepTextSize } from './change-look.ts';
import { goToContents } from './contents.tsx';
import { openDialog } from './dialog.tsx';
import type { Acts } from './keys.ts';
import { leave } from './leave.ts';
import { openLinks } from './links-dialog.tsx';
import { say } from './message.tsx';
import { moveTo } from './move.ts';
import { moveLine } from './move-line.ts';
import { progressAt } from './progress.ts';
import { readingPoint } from './reading-point.ts';
import { turnAndSay } from './screens/turn.ts';
import { closeSettings, openSettings, settingsAreOpen } from './settings-state.ts';
import { shownArticle } from './shown-article.ts';
import type { StopKind, Way } from './stops.ts';

const inArticle = (act: (root: HTMLElement) => void) => (): void => {
  if (shownArticle.value !== null) act(shownArticle.value.root);
};

const move = (kind: StopKind, way: Way) => inArticle((root) => moveTo(root, kind, way));

/** Says how much is left, from where the reader is. */
export const sayProgress = (): void =>
  inArticle((root) => say(formatProgress(progressAt(root, readingPoint(root)))))();

/** The acts of every command, on the article that is shown. */
export const acts: Acts = {
  'previous-heading': move('heading', 'previous'),
  'next-heading': move('heading', 'next'),
  'previous-paragraph': move('paragraph', 'previous'),
  'next-paragraph': move('paragraph', 'next'),
  'previous-image': move('image', 'previous'),
  'next-image': move('image', 'next'),
  'previous-table': move('table', 'previous'),
  'next-table': move('table', 'next'),
  'previous-line': inArticle((root) => moveLine(root, 'previous')),
  'next-line': inArticle((root) => moveLine(root, 'next')),
  'previous-screen': () => turnAndSay('previous'),
  'next-screen': () => turnAndSay('next'),
  contents: () => goToContents(document),
  links: openLinks,
  progress: sayProgress,
  settings: () => (settingsAreOpen() ? closeSettings() : openSettings()),
  'larger-text': () => stepTextSize(1),
  'smaller-text': () => stepTextSize(-1),
  'next-scheme': nextScheme,
  back: leave,
  help: () => openDialog('help'),
};
