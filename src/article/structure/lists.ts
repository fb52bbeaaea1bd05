/** Lists whose items are where lists may have them. */
import { all, contentsOf } from '../ask.ts';
import { make } from './reshape.ts';

const isItem = (node: Node): boolean => node.nodeName === 'LI';

/** A list directly inside a list belongs to the item before it. */
const adopt = (list: Element): void => {
  const before = list.previousElementSibling;
  if (before && isItem(before)) before.append(list);
  else {
    const item = make(list.ownerDocument, 'li');
    list.replaceWith(item);
    item.append(list);
  }
};

const isStray = (node: Node): boolean =>
  !isItem(node) && (node.nodeType === 1 || (node.nodeType === 3 && node.nodeValue?.trim() !== ''));

const gatherStrays = (list: Element): void => {
  for (const node of contentsOf(list).filter(isStray)) {
    const item = make(list.ownerDocument, 'li');
    node.replaceWith(item);
    item.append(node);
  }
};

/** Items without a list around them. */
const enclose = (item: Element): void => {
  const before = item.previousElementSibling;
  if (before?.hasAttribute('data-enclosed')) before.append(item);
  else {
    const list = make(item.ownerDocument, 'ul', { 'data-enclosed': '' });
    item.replaceWith(list);
    list.append(item);
  }
};

/** Mends the lists under `body`. */
export const settleLists = (body: Element): void => {
  for (const list of all(body, ':is(ul, ol) > :is(ul, ol)')) adopt(list);
  for (const list of all(body, 'ul, ol')) gatherStrays(list);
  for (const item of all(body, 'li'))
    if (!item.parentElement?.matches('ul, ol, menu')) enclose(item);
};
