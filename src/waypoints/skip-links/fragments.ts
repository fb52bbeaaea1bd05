/** From the part of an address after # to the element it names. */
import { attribute, documentOf, read, tagOf, windowOf } from '../page/dom.ts';
import { elementsOf } from '../page/tree.ts';

/** Where a fragment leads; `exact` when a browser would find it too. */
export interface Indicated {
  readonly element: Element;
  readonly exact: boolean;
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const withId = (document: Document, id: string): Element | null =>
  id === '' ? null : read(document, 'getElementById').call(document, id);

/** Letters and digits only, without case: what is left when two spellings of one id are compared. */
const bare = (id: string): string =>
  decode(decode(id))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** What a document's elements are called: built once, when the first fragment is not found by id. */
interface Names {
  /** `<a name>`, exactly. */
  readonly anchors: ReadonlyMap<string, Element>;
  /** Any id or name, bare. */
  readonly alike: ReadonlyMap<string, Element>;
}

const addFirst = (names: Map<string, Element>, name: string, element: Element): void => {
  if (name !== '' && !names.has(name)) names.set(name, element);
};

const collectNames = (document: Document): Names => {
  const anchors = new Map<string, Element>();
  const alike = new Map<string, Element>();
  for (const element of elementsOf(document)) {
    const id = attribute(element, 'id');
    const name = attribute(element, 'name');
    if (name !== null && tagOf(element) === 'a') addFirst(anchors, name, element);
    if (id !== null) addFirst(alike, bare(id), element);
    if (name !== null && tagOf(element) !== 'meta') addFirst(alike, bare(name), element);
  }
  return { anchors, alike };
};

/** Finds what a fragment names in a document; null when nothing in it comes near. */
export type Finder = (document: Document, fragment: string) => Indicated | null;

/**
 * Makes a finder for one look at a page: it remembers names. It finds what the browser would scroll to
 * (https://html.spec.whatwg.org/multipage/browsing-the-web.html#find-a-potential-indicated-element), else the element that was
 * meant though the spelling differs: by case, by encoding, by `name`, or because it is in a shadow root.
 */
export const createFinder = (): Finder => {
  const known = new WeakMap<Document, Names>();
  const namesOf = (document: Document): Names => {
    const names = known.get(document) ?? collectNames(document);
    known.set(document, names);
    return names;
  };
  const exactly = (document: Document, fragment: string): Element | null =>
    withId(document, fragment) ?? namesOf(document).anchors.get(fragment) ?? null;

  return (document, fragment) => {
    const exact = exactly(document, fragment) ?? exactly(document, decode(fragment));
    if (exact !== null) return { element: exact, exact: true };
    const element = namesOf(document).alike.get(bare(fragment));
    return element === undefined ? null : { element, exact: false };
  };
};

const withoutFragment = (address: string): string => address.split('#', 1)[0] ?? '';

/** The fragment of a link that stays on its page; null for a link that leaves it or has none. */
export const fragmentOf = (link: Element): string | null => {
  const href = (attribute(link, 'href') ?? '').trim();
  const [before, ...after] = href.split('#');
  if (after.length === 0) return null;
  const fragment = after.join('#');
  return before === '' || staysHere(link, before ?? '') ? fragment : null;
};

const staysHere = (link: Element, address: string): boolean => {
  const document = documentOf(link);
  const parse = windowOf(link)?.URL;
  if (document === null || parse === undefined) return false;
  try {
    const there = new parse(address, read(document, 'baseURI')).href;
    return there === withoutFragment(read(document, 'URL'));
  } catch {
    return false;
  }
};
