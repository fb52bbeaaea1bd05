/**
 * Where the reader is in the article. Nobody tells; what is known is where the focus or the caret last went, and what
 * stands at the top of the window. The first counts as long as it is in view, for those who scroll have left it.
 */
import { signal } from '@preact/signals';
import { firstBelow } from '../ui/anchor.ts';
import { oncePerFrame } from './once-per-frame.ts';
import { shownArticle, shownBlocks } from './shown-article.ts';

let lastPoint: Node | null = null;
let lastPlace: Node | null = null;

/** Rises each time the reader may have come elsewhere in the article. */
export const moves = signal(0);

const isInArticle = (node: Node | null): node is Node => {
  const root = shownArticle.value?.root;
  return node?.isConnected === true && node !== root && root?.contains(node) === true;
};

const elementOf = (node: Node): Element | null =>
  node instanceof Element ? node : node.parentElement;

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= 0 && top <= innerHeight;
};

/** The first block that is not above the window's top; the last where all are. */
const firstInView = (blocks: readonly HTMLElement[]): HTMLElement | null => {
  const first = firstBelow(
    blocks.length,
    1,
    (index) => blocks[index]?.getBoundingClientRect().bottom ?? 0,
  );
  return blocks[first] ?? blocks.at(-1) ?? null;
};

/** What the window shows of the article: null while its beginning is still below the top. */
const placeInWindow = (root: HTMLElement): Node | null => {
  if (isInArticle(lastPoint) && isInView(elementOf(lastPoint) ?? root)) return lastPoint;
  return root.getBoundingClientRect().top > 0 ? null : firstInView(shownBlocks.value);
};

const isAtControls = ({ activeElement, body }: Document, root: HTMLElement): boolean =>
  activeElement !== null && activeElement !== body && !root.contains(activeElement);

/**
 * The node that the reader is at: inside `root`, or `root` itself where all of its text is still to come. Whoever has
 * gone up to the controls is still where they were in the text.
 */
export const readingPoint = (root: HTMLElement): Node => {
  const place = placeInWindow(root);
  if (place !== null) return place;
  return isInArticle(lastPlace) && isAtControls(root.ownerDocument, root) ? lastPlace : root;
};

const noteMove = (): void => {
  const root = shownArticle.value?.root;
  if (root === undefined) return;
  lastPlace = placeInWindow(root) ?? (isAtControls(root.ownerDocument, root) ? lastPlace : null);
  moves.value += 1;
};

const remember = (node: Node | null): void => {
  if (!isInArticle(node)) return;
  lastPoint = node;
  noteMove();
};

/** Follows focus, caret and scroll, for as long as the document lives. */
export const followReader = (document: Document): void => {
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Node) remember(target);
  });
  document.addEventListener('selectionchange', () => {
    remember(document.getSelection()?.focusNode ?? null);
  });
  document.addEventListener('scroll', oncePerFrame(noteMove), { passive: true });
};
