/** The language and direction of passages, where they differ from the page's. */
import { all } from '../ask.ts';

const CARRIED = ['lang', 'dir'] as const;

const pageSays = (
  { ownerDocument: { body, documentElement } }: Element,
  name: 'lang' | 'dir',
): string =>
  (
    body.getAttribute(name) ??
    documentElement.getAttribute(name) ??
    (name === 'dir' ? 'ltr' : '')
  ).toLowerCase();

/** Writes `xml:lang` as `lang`, and forgets what only repeats the page's own language or direction. */
export const settleLanguages = (body: Element): void => {
  for (const element of all(body, '*')) {
    const xml = element.getAttribute('xml:lang');
    if (xml && !element.hasAttribute('lang')) element.setAttribute('lang', xml);
  }
  for (const name of CARRIED)
    for (const element of all(body, `[${name}]`)) {
      const isNested = element.parentElement?.closest(`[${name}]`);
      const own = element.getAttribute(name)?.toLowerCase() ?? '';
      if (
        own === '' ||
        (own === pageSays(element, name) && (!isNested || !body.contains(isNested)))
      )
        element.removeAttribute(name);
    }
};

/** Before `box` is undone, the language and direction that it declares go to its children. */
export const handDown = (box: Element): void => {
  for (const name of CARRIED) {
    const value = box.getAttribute(name);
    if (value === null) continue;
    for (const child of box.children)
      if (!child.hasAttribute(name)) child.setAttribute(name, value);
  }
};
