/** A copy made by the browser in one go, and then rid of what is no content: the quick way, for nearly every page. */
import { all, contains, find, nextNode, shadowRoot } from './ask.ts';
import { isKept, neverContent } from './copy-hidden.ts';
import { isForm, unclobbered } from './unclobbered.ts';
import { unshownMark } from './unshown.ts';

/** Chromium's parser nests no deeper; a deeper tree, built by a script, keeps its text and loses its nesting. */
export const DEEPEST = 512;

/** Depth is measured at every so many elements: from one element to the next it grows by one at most. */
const STRIDE = 256;

const isShallow = (element: Element): boolean => {
  let depth = 0;
  for (let at: Element | null = element; at; at = unclobbered(at, 'parentElement')) depth += 1;
  return depth < DEEPEST - STRIDE;
};

/** What a look at every element of a page tells of how to copy it. */
export interface Survey {
  /**
   * Whether the browser's own deep copy holds all that the page shows: it leaves shadow trees behind, keeps CDATA as no
   * text, and overflows its stack where a script has nested thousands of elements.
   */
  readonly isPlain: boolean;
  /** The elements that the page does not show, by their number in its body; those inside them are not told. */
  readonly unshown: readonly number[];
}

const notPlain: Survey = { isPlain: false, unshown: [] };

/** All in the first body in a tree: that of the page, whatever calls itself so. */
const elementsIn = (root: Element): readonly Element[] => {
  const body = find(root, 'body');
  return body === null ? [] : all(body, '*');
};

/** Looks at every element of the body of `page` once. */
export const survey = (page: Document, isUnshown: (element: Element) => boolean): Survey => {
  if (unclobbered(page, 'contentType') !== 'text/html') return notPlain;
  const elements = elementsIn(unclobbered(page, 'documentElement'));
  const unshown: number[] = [];
  let last: Element | null = null;
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements[index] as Element;
    if (shadowRoot(element) || (index % STRIDE === 0 && !isShallow(element))) return notPlain;
    if ((last && contains(last, element)) || !isUnshown(element)) continue;
    unshown.push(index);
    last = element;
  }
  return { isPlain: true, unshown };
};

/** Marks in `root`, a whole copy, the elements of these numbers. */
export const markUnshown = (root: Element, unshown: readonly number[]): void => {
  if (unshown.length === 0) return;
  const copies = elementsIn(root);
  for (const index of unshown) copies[index]?.setAttribute(unshownMark, '');
};

/** The plain box that stands for a form, whose fields could clobber its properties. */
export const boxForForm = (form: Element, into: Document): Element => {
  const box = into.createElement('div');
  for (const name of ['id', 'class', 'lang', 'dir', 'role', unshownMark]) {
    const value = unclobbered(form, 'getAttribute').call(form, name);
    if (value !== null) box.setAttribute(name, value);
  }
  return box;
};

const undoForm = (form: Element): void => {
  const box = boxForForm(form, unclobbered(form, 'ownerDocument'));
  box.append(...unclobbered(form, 'childNodes'));
  unclobbered(form, 'replaceWith').call(form, box);
};

const DOUBTFUL = `${[...neverContent].join()}, [hidden], [style*="none" i], [style*="hidden" i], [aria-hidden="true"]`;

/** Comments and processing instructions. */
const SHOW_REMARKS = 0x80 | 0x40;

const dropRemarks = (root: Element): void => {
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_REMARKS);
  const remarks: Node[] = [];
  for (let remark = nextNode(walker); remark; remark = nextNode(walker)) remarks.push(remark);
  for (const remark of remarks) remark.parentNode?.removeChild(remark);
};

/** Takes from `root`, a whole copy of a page, what copying node by node would not have brought. */
export const dropWhatIsNoContent = (root: Element): void => {
  for (const element of all(root, DOUBTFUL))
    if (!isForm(element) && !isKept(element)) element.remove();
  for (const form of all(root, 'form')) undoForm(form);
  dropRemarks(root);
};
