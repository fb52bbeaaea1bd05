/** Mathematics: one MathML element a formula, whatever drew it; the source text where there is no MathML. */
import { all } from '../ask.ts';
import { make, unwrap } from './reshape.ts';

const MATHML = 'http://www.w3.org/1998/Math/MathML';

/** What MathJax 2 and 3, KaTeX and MediaWiki put around a formula. */
const RENDERED =
  'mjx-container, .MathJax, .MathJax_Display, .MathJax_SVG, .MathJax_CHTML, .katex-display, .katex, .mwe-math-element';

const PREVIEWS = '.MathJax_Preview, .MathJax_Processing';

const parseMath = (markup: string, document: Document): Element | null => {
  const parsed = new DOMParser().parseFromString(markup, 'text/html').querySelector('math');
  return parsed && document.importNode(parsed, true);
};

const mathIn = (drawn: Element): Element | null => {
  const inside = drawn.querySelector('math');
  if (inside) return inside;
  const holder = drawn.closest('[data-mathml]') ?? drawn.querySelector('[data-mathml]');
  return parseMath(holder?.getAttribute('data-mathml') ?? '', drawn.ownerDocument);
};

/** The formula's own text in TeX, which tells a reader more than a picture without words. */
const sourceIn = (drawn: Element): string | null =>
  drawn.querySelector('annotation[encoding*="tex" i]')?.textContent?.trim() ||
  drawn.getAttribute('aria-label') ||
  drawn.querySelector('[aria-label]')?.getAttribute('aria-label') ||
  null;

const isDisplayed = (drawn: Element): boolean =>
  drawn.matches('[display="true"], .katex-display, .MathJax_Display') ||
  drawn.closest('.katex-display, .MathJax_Display, .mwe-math-element-block') !== null;

const settleDrawn = (drawn: Element): void => {
  const math = mathIn(drawn);
  const source = sourceIn(drawn);
  if (math) {
    if (isDisplayed(drawn)) math.setAttribute('display', 'block');
    drawn.replaceWith(math);
  } else if (source && !drawn.querySelector('img'))
    drawn.replaceWith(make(drawn.ownerDocument, 'code', {}, source));
};

/** MathJax leaves the source beside what it drew; where nothing was drawn the source is the formula. */
const settleScript = (script: Element): void => {
  const isMath = script.getAttribute('type')?.startsWith('math/mml');
  const isDrawn = script.previousElementSibling?.localName === 'math';
  const source = script.textContent?.trim() ?? '';
  const math = isMath ? parseMath(source, script.ownerDocument) : null;
  if (isDrawn || source === '') script.remove();
  else script.replaceWith(math ?? make(script.ownerDocument, 'code', {}, source));
};

/** `semantics` holds the formula first and its annotations behind; the TeX among them becomes the text alternative. */
const settleSemantics = (semantics: Element): void => {
  const math = semantics.closest('math');
  const source = semantics.querySelector('annotation[encoding*="tex" i]')?.textContent?.trim();
  if (math && source && !math.hasAttribute('alttext')) math.setAttribute('alttext', source);
  for (const annotation of all(semantics, 'annotation, annotation-xml')) annotation.remove();
  unwrap(semantics);
};

/** Makes every formula under `body` MathML, or keeps its source as text. */
export const settleFormulas = (body: Element): void => {
  for (const preview of all(body, PREVIEWS)) preview.remove();
  for (const drawn of all(body, RENDERED)) if (body.contains(drawn)) settleDrawn(drawn);
  for (const script of all(body, 'script[type^="math/"]')) settleScript(script);
  for (const semantics of all(body, 'semantics')) settleSemantics(semantics);
  for (const math of all(body, 'math')) if (math.namespaceURI !== MATHML) unwrap(math);
  for (const twin of all(body, 'math + img[class*="math"]')) twin.remove();
};
