/**
 * The only HTML → DocumentFragment door. Whatever made the HTML, a page, a store or a forged message, what comes
 * out here holds text, its structure, pictures and media: no script, no style, no form, no frame, no foreign name.
 */
import createPurifier, {
  type Config,
  type DOMPurify,
  type UponSanitizeAttributeHookEvent,
} from 'dompurify';
import { forbiddenWithContents, plainAttributes, safeTags, urlAttributes } from './safe-markup.ts';

/** Put before every id of the page, so that none can equal one of the reader's own. */
export const idPrefix = 'article-';

const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);
const isDrawnData = (url: string): boolean => /^data:image\/(?!svg)[\w.+-]+[;,]/i.test(url);

/** Each candidate of a `srcset`, without its width or density, has to be on the web. */
const isWebSet = (value: string): boolean =>
  value
    .split(/\s+/)
    .map((part) => part.replace(/^,+|,+$/g, ''))
    .every((part) => part === '' || /^[\d.]+[wxh]$/.test(part) || isWeb(part));

type Rule = (value: string, element: Element) => string | null;

const keepWhen =
  (holds: (value: string, element: Element) => boolean): Rule =>
  (value, element) =>
    holds(value, element) ? value : null;

const isOfImage = (element: Element): boolean => element.localName === 'img';

const linkTarget: Rule = (value) => {
  if (value.startsWith('#')) return value.length > 1 ? `#${idPrefix}${value.slice(1)}` : null;
  return /^(https?:\/\/|mailto:|tel:)/i.test(value) ? value : null;
};

const rules: Readonly<Record<string, Rule>> = {
  id: (value) => (/^\S+$/.test(value) ? `${idPrefix}${value}` : null),
  headers: (value) => value.replace(/\S+/g, `${idPrefix}$&`),
  href: linkTarget,
  src: keepWhen((value, element) =>
    isOfImage(element)
      ? isWeb(value) || isDrawnData(value) || value.startsWith('blob:')
      : isWeb(value),
  ),
  srcset: keepWhen(isWebSet),
  poster: keepWhen(isWeb),
  cite: keepWhen(isWeb),
  // A title on anything but an abbreviation is a tooltip: noise to a screen reader, out of reach for the keyboard.
  title: keepWhen((_, element) => ['abbr', 'dfn'].includes(element.localName)),
};

const applyRule = (element: Element, event: UponSanitizeAttributeHookEvent): void => {
  const rule = rules[event.attrName];
  if (rule === undefined) return;
  const value = rule(event.attrValue, element);
  event.keepAttr = value !== null;
  event.attrValue = value ?? '';
};

const config = {
  ALLOWED_TAGS: [...safeTags],
  ALLOWED_ATTR: [...plainAttributes, ...urlAttributes],
  // The rules above have judged every address by then; the purifier's own check stays behind them.
  ADD_URI_SAFE_ATTR: [...plainAttributes, 'srcset'],
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|tel:|blob:|#)/i,
  ADD_FORBID_CONTENTS: [...forbiddenWithContents],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
} as const satisfies Config;

const makePurifier = (window: Window & typeof globalThis): DOMPurify => {
  const purifier = createPurifier(window);
  purifier.addHook('uponSanitizeAttribute', applyRule);
  return purifier;
};

/** One purifier a window: each makes the Trusted Types policy `dompurify`, which the CSP lets exist once. */
const purifiers = new WeakMap<Window, DOMPurify>();

const purifierOf = (window: Window & typeof globalThis): DOMPurify => {
  const purifier = purifiers.get(window) ?? makePurifier(window);
  purifiers.set(window, purifier);
  return purifier;
};

/**
 * Makes untrusted HTML into nodes that are safe to insert into `ownerDocument`.
 * Ids and the links to them are prefixed with {@link idPrefix}; addresses that are not http(s), mailto, tel or a
 * fragment are dropped, relative ones too. Takes any string; nonsense gives an empty fragment.
 * @throws when `ownerDocument` is shown by no window, which only a bug can bring about.
 */
export function sanitise(html: string, ownerDocument: Document): DocumentFragment {
  const window = ownerDocument.defaultView;
  if (window === null) throw new Error('Sanitising needs a document that a window shows.');
  const fragment = purifierOf(window).sanitize(html, config);
  return ownerDocument.importNode(fragment, true);
}
