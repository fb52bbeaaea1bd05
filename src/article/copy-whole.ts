/** A copy made by the browser in one go, and then rid of what is no content: the quick way, for nearly every page. */
import { isKept } from './copy-hidden.ts';
import { isForm, unclobbered } from './unclobbered.ts';

/** Chromium's parser nests no deeper; a deeper tree, built by a script, keeps its text and loses its nesting. */
export const DEEPEST = 512;

/** Depth is measured at every so many elements: from one element to the next it grows by one at most. */
const STRIDE = 256;

const isShallow = (element: Element): boolean => {
  let depth = 0;
  for (let at: Element | null = element; at; at = unclobbered(at, 'parentElement')) depth += 1;
  return depth < DEEPEST - STRIDE;
};

/**
 * Whether the browser's own deep copy of `page` holds all that it shows: it leaves shadow trees behind, keeps CDATA as
 * no text, and overflows its stack where a script has nested thousands of elements.
 */
export const isPlain = (page: Document): boolean => {
  if (unclobbered(page, 'contentType') !== 'text/html') return false;
  const elements = unclobbered(page, 'documentElement').getElementsByTagName('*');
  const { length } = elements;
  for (let index = 0; index < length; index += 1) {
    const element = elements[index] as Element;
    if (element.shadowRoot || (index % STRIDE === 0 && !isShallow(element))) return false;
  }
  return true;
};

/** The plain box that stands for a form, whose fields could clobber its properties. */
export const boxForForm = (form: Element, into: Document): Element => {
  const box = into.createElement('div');
  for (const name of ['id', 'class', 'lang', 'dir', 'role']) {
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

const DOUBTFUL =
  'script, style, template, input, select, textarea, datalist, optgroup, option, progress, meter, canvas, frameset, ' +
  'frame, map, area, param, [hidden], [style*="none" i], [style*="hidden" i], [aria-hidden="true"]';

/** Comments and processing instructions. */
const SHOW_REMARKS = 0x80 | 0x40;

const dropRemarks = (root: Element): void => {
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_REMARKS);
  const remarks: Node[] = [];
  for (let remark = walker.nextNode(); remark; remark = walker.nextNode()) remarks.push(remark);
  for (const remark of remarks) remark.parentNode?.removeChild(remark);
};

/** Takes from `root`, a whole copy of a page, what copying node by node would not have brought. */
export const dropWhatIsNoContent = (root: Element): void => {
  for (const element of root.querySelectorAll(DOUBTFUL))
    if (!isForm(element) && !isKept(element)) element.remove();
  for (const form of root.querySelectorAll('form')) undoForm(form);
  dropRemarks(root);
};
