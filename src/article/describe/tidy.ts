/** Text of the page as people read it. */
import { nextNode, textContent } from '../ask.ts';
import { isGlued } from '../glued.ts';
import { singleSpaced } from '../single-spaced.ts';

/** Soft hyphens, joiners and marks of order that no reader sees, and that spoil a comparison. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff\u200e\u200f]/g;

const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z]+\d?);/i;

/** Single spaces, no unseen characters, and what was escaped twice (`&amp;quot;` arrives as `&quot;`) unescaped. */
export const tidy = (text: string): string => {
  const plain =
    text.includes('&') && ENTITY.test(text)
      ? (new DOMParser().parseFromString(text.replaceAll('<', '&lt;'), 'text/html').body
          .textContent ?? '')
      : text;
  return singleSpaced(plain.replace(UNSEEN, '')).trim();
};

/** The text of an element that holds at most `most` characters, tidied; null for one that holds more: it is no label. */
export const shortText = (element: Element, most: number): string | null => {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let text = '';
  let box: Node | null = null;
  for (let node = nextNode(walker); node; node = nextNode(walker)) {
    const data = textContent(node) ?? '';
    const { parentNode } = node;
    const isApart = box !== parentNode && !/^SU[BP]$/.test(parentNode?.nodeName ?? '');
    // A name and the date behind it may be parted by the page's style alone.
    if (isApart && (isGlued(text, data) || /\p{L}\d$/u.test(text.slice(-1) + data.charAt(0))))
      text += ' ';
    text += data;
    box = parentNode;
    if (text.length > most * 4) return null;
  }
  const short = tidy(text);
  return short.length > most ? null : short;
};
