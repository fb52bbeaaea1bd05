/**
 * Functions that run in a document of ours and give what is wrong in it, a line each. They travel as text: they see their
 * arguments and the document only.
 */

/** What needs scrolling in two ways, or stands outside the window: WCAG 1.4.10. Tables and code may, in a region that scrolls. */
export const findOutside = (): readonly string[] => {
  const { scrollWidth, clientWidth } = document.documentElement;
  const page = scrollWidth > clientWidth + 1 ? [`the page: ${scrollWidth} in ${clientWidth}`] : [];
  const mayScroll = '.scroll-region, .scroll-region *, pre, pre *, .visually-hidden, .skip-links *';
  const scrolls = (element: Element): boolean =>
    /auto|scroll/.test(getComputedStyle(element).overflowX) &&
    element.scrollWidth > element.clientWidth + 1;
  const outside = [...document.querySelectorAll('body *')].filter((element) => {
    if (!element.checkVisibility() || element.matches(mayScroll)) return false;
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (left < -1 || right > innerWidth + 1 || scrolls(element));
  });
  return [...page, ...outside.map((element) => element.outerHTML.slice(0, 120))];
};

/** Text that is wider or higher than what holds it, and cannot be scrolled to: WCAG 1.4.12. */
export const findCut = (): readonly string[] => {
  const mayScroll = '.scroll-region, .scroll-region *, pre, .visually-hidden, .skip-links *';
  const holdsWords = (element: Element) =>
    [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
  const isCut = (element: Element): boolean => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    if (clientWidth === 0) return false;
    const cutsHeight = /hidden|clip/.test(overflowX + overflowY) && scrollHeight > clientHeight + 1;
    return cutsHeight || (scrollWidth > clientWidth + 1 && holdsWords(element));
  };
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.checkVisibility() && !element.matches(mayScroll) && isCut(element))
    .map((element) => element.outerHTML.slice(0, 120));
};

/** Gives every stop the focus in turn, and finds those that something else covers then: WCAG 2.4.11, 2.4.12. */
export const findCovered = (): readonly string[] => {
  const selector = 'a[href], button, input, summary, [tabindex="0"]';
  const root = document.querySelector('dialog:popover-open') ?? document;
  const stops = [...root.querySelectorAll<HTMLElement>(selector)].filter((one) =>
    one.checkVisibility(),
  );
  const isCovered = (stop: HTMLElement, x: number, y: number): boolean => {
    const above = y < 0 || y >= innerHeight - 1 ? null : document.elementFromPoint(x, y);
    const around = stop.closest('label') ?? stop;
    return above !== null && !around.contains(above) && !above.contains(stop);
  };
  return stops.flatMap((stop) => {
    stop.focus();
    if (document.activeElement !== stop) return [`takes no focus: ${stop.outerHTML.slice(0, 99)}`];
    // As Tab would have come there: src/ui/show-focus.ts.
    stop.dispatchEvent(new KeyboardEvent('keyup', { key: 'Tab', bubbles: true }));
    const boxes = [...stop.getClientRects()].filter(({ height }) => height < innerHeight);
    const wrong = boxes.slice(0, 1).filter(({ left, right, top, bottom }) => {
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const points = [
        [x, y],
        [x, top + 2],
        [x, bottom - 2],
      ] as const;
      return points.some(([across, down]) => isCovered(stop, across, down));
    });
    return wrong.map(
      ({ top, bottom }) =>
        `${Math.round(top)} to ${Math.round(bottom)}: ${stop.outerHTML.slice(0, 99)}`,
    );
  });
};

/** How far what has the focus reaches out of the window, in CSS pixels; 0 where it is all in view, or higher than it. */
export const measureFocusOut = (): number => {
  const { top, bottom, height } = (document.activeElement ?? document.body).getBoundingClientRect();
  return height > innerHeight ? 0 : Math.round(Math.max(0, -top, bottom - innerHeight));
};

/** Targets below 44 CSS pixels: WCAG 2.5.5. A link in a sentence is as high as its line, a part of a text may be. */
export const findSmall = (): readonly string[] => {
  const least = 43.9;
  const isInSentence = (element: Element): boolean => {
    const around = element.closest('p, li, figcaption, td, blockquote, dd');
    const rest = around?.textContent?.replace(element.textContent ?? '', '').trim() ?? '';
    return element.localName === 'a' && rest !== '';
  };
  const ofThePage = '.skip-links *, .body *, .left-out-text *, .put-in > div *';
  const root = document.querySelector('dialog:popover-open') ?? document;
  const targets = [...root.querySelectorAll<HTMLElement>('a[href], button, input, summary')];
  return targets
    .filter((one) => one.checkVisibility() && !isInSentence(one) && !one.matches(ofThePage))
    .map((one) => one.closest('label') ?? one)
    .filter((one) => {
      const { width, height } = one.getBoundingClientRect();
      return width < least || height < least;
    })
    .map((one) => {
      const { width, height } = one.getBoundingClientRect();
      return `${Math.round(width)} × ${Math.round(height)}: ${one.outerHTML.slice(0, 120)}`;
    });
};

/** Stops whose focus shows less than a line of 2 CSS pixels around them in the colour for it: WCAG 2.4.13. */
export const findUnmarked = (): readonly string[] => {
  const selector = 'a[href], button, input, summary, [tabindex="0"]';
  const root = document.querySelector('dialog:popover-open') ?? document;
  const stops = [...root.querySelectorAll<HTMLElement>(selector)];
  return stops
    .filter((one) => one.checkVisibility())
    .flatMap((stop) => {
      stop.focus();
      const shown = stop.closest('.option') ?? stop;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shown);
      const probe = document.createElement('i');
      probe.style.color = 'var(--focus)';
      (stop.closest('.option') ?? stop.parentElement ?? document.body).append(probe);
      const wanted = getComputedStyle(probe).color;
      probe.remove();
      const isThere = outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2;
      return isThere && outlineColor === wanted
        ? []
        : [`${outlineStyle} ${outlineWidth} ${outlineColor}: ${shown.outerHTML.slice(0, 99)}`];
    });
};

/** Controls that have no edge of their own, no line below and no browser's drawing: not to be seen in forced colours. */
export const findUnseen = (): readonly string[] => {
  const seesEdge = (element: Element): boolean => {
    const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(element);
    return Number.parseFloat(borderTopWidth) > 0 && borderTopColor !== backgroundColor;
  };
  const isDrawn = (element: Element): boolean =>
    element.matches('input:is([type=range], [type=radio], [type=checkbox])')
      ? getComputedStyle(element).appearance !== 'none'
      : seesEdge(element);
  const isUnderlined = (element: Element): boolean =>
    getComputedStyle(element).textDecorationLine.includes('underline');
  return [...document.querySelectorAll('a[href], button, input, summary')]
    .filter((one) => one.checkVisibility())
    .filter((one) => (one.localName === 'a' ? !isUnderlined(one) : !isDrawn(one)))
    .map((one) => one.outerHTML.slice(0, 120));
};

/** The spacing that a reader may lay over any page: WCAG 1.4.12. */
export const overrideSpacing = (): void => {
  for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    element.style.setProperty('line-height', '1.5', 'important');
    element.style.setProperty('letter-spacing', '0.12em', 'important');
    element.style.setProperty('word-spacing', '0.16em', 'important');
    if (element.localName === 'p')
      element.style.setProperty('margin-bottom', `${2 * size}px`, 'important');
  }
};
