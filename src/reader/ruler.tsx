/** The reading ruler: follows the pointer, the focus, the caret, and the keys that go on by a line. */
import { useEffect } from 'preact/hooks';
import { livePreferences } from '../ui/live-preferences.ts';
import { layouts } from './laid-out.ts';
import { linesNear } from './lines.ts';
import { readingHeight } from './move-line.ts';
import { moves } from './reading-point.ts';
import { bandAt, type RulerKind } from './ruler-band.ts';
import { shownArticle } from './shown-article.ts';

const followPointer = ({ clientY }: PointerEvent): void => {
  readingHeight.value = clientY;
};

const topOfSelection = (document: Document): number | null => {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  return selection.getRangeAt(0).getClientRects()[0]?.top ?? null;
};

/** What the keys have gone to in the text. A press of the mouse gives the focus too, to all of the article. */
const isGoal = (target: EventTarget | null): target is Element =>
  target instanceof Element && target.matches('article :focus-visible');

/** The first line of what has the focus: measured a frame later, when the window has followed it. */
const followFocus = ({ target }: Event): void => {
  if (!isGoal(target)) return;
  requestAnimationFrame(() => {
    readingHeight.value = target.getBoundingClientRect().top + 1;
  });
};

const followCaret = (): void => {
  readingHeight.value = topOfSelection(document) ?? readingHeight.value;
};

const follow = (): (() => void) => {
  const teardown = new AbortController();
  const options = { signal: teardown.signal, passive: true };
  document.addEventListener('pointermove', followPointer, options);
  document.addEventListener('focusin', followFocus, options);
  document.addEventListener('selectionchange', followCaret, options);
  return () => teardown.abort();
};

/** Measured anew whenever the text has moved under it. */
const bandNow = (root: HTMLElement, kind: RulerKind) =>
  moves.value < 0 || layouts.value < 0
    ? null
    : bandAt(linesNear(root), readingHeight.value ?? innerHeight / 3, kind);

const Band = ({ kind, root }: { readonly kind: RulerKind; readonly root: HTMLElement }) => {
  useEffect(follow, []);
  const band = bandNow(root, kind);
  if (band === null) return null;
  return (
    <div
      class={kind === 'line' ? 'ruler' : 'ruler window'}
      aria-hidden="true"
      style={{ top: `${band.top}px`, height: `${band.bottom - band.top}px` }}
    />
  );
};

/** Nothing while it is off. It takes no pointer and says nothing: the text under it is as it was. */
export const Ruler = () => {
  const { ruler } = livePreferences.value;
  const root = shownArticle.value?.root;
  return ruler === 'off' || root === undefined ? null : <Band kind={ruler} root={root} />;
};
