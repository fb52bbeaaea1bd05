/** Opening what hides a place by the page's own controls: summaries, and buttons that say what they open. */
import { all, attribute, documentOf, matches, tagOf } from '../page/dom.ts';
import { nameOf } from '../page/names.ts';
import { holdersOf } from '../page/tree.ts';
import { isReached } from '../page/visibility.ts';
import { readWords } from '../skip-links/read-words.ts';
import type { Destination } from '../waypoint.ts';
import type { Undo } from './undo.ts';
import { wait } from './wait.ts';

/** How long a page may take to open its panel, and how often to look, in milliseconds. */
const PATIENCE = 500;
const PAUSE = 25;

const becomesReached = async (element: Element): Promise<boolean> => {
  for (let waited = 0; !isReached(element); waited += PAUSE) {
    if (waited >= PATIENCE) return false;
    await wait(element, PAUSE);
  }
  return true;
};

const POINTERS = ['aria-controls', 'data-target', 'data-bs-target', 'href'];

const pointsTo = (control: Element, ids: ReadonlySet<string>): boolean =>
  POINTERS.some((name) =>
    (attribute(control, name) ?? '').split(/\s+/u).some((id) => ids.has(id.replace(/^#/u, ''))),
  );

const CONTROLS =
  '[aria-controls], [data-target], [data-bs-target], [href^="#"]:is([role="button"], [data-toggle], [aria-expanded])';
const CLOSED = ':is(button, [role="button"], a)[aria-expanded="false"]';

const idsAround = (element: Element): ReadonlySet<string> =>
  new Set(
    [element, ...holdersOf(element)]
      .map((at) => attribute(at, 'id') ?? '')
      .filter((id) => id !== ''),
  );

/** A link with an address would leave the page, and a button that submits would send a form: they are no controls. */
const isSafeToPress = (control: Element): boolean =>
  tagOf(control) === 'a'
    ? /^(#|$)/u.test(attribute(control, 'href') ?? '')
    : !matches(control, 'form :is(button:not([type="button" i]), input:not([type="button" i]))');

/** What a page has to open its parts with. */
interface Controls {
  readonly pointing: readonly Element[];
  readonly closed: readonly Element[];
}

const controlsIn = (document: Document): Controls => ({
  pointing: all(document, CONTROLS),
  closed: all(document, CLOSED),
});

const controlsOf = (
  { pointing, closed }: Controls,
  element: Element,
  destination: Destination | null,
): readonly Element[] => {
  const ids = idsAround(element);
  const own = pointing.filter((control) => pointsTo(control, ids));
  const speaking = closed.filter(
    (control) => destination !== null && readWords(nameOf(control)).destination === destination,
  );
  return [...new Set([...own, ...speaking])].filter(isReached).filter(isSafeToPress);
};

const press = (control: Element): void => (control as Partial<HTMLElement>).click?.call(control);

const foldedAround = (element: Element): readonly Element[] =>
  [...holdersOf(element)].filter((holder) => matches(holder, 'details:not([open])'));

const unfold = (element: Element): Undo => {
  const folded = foldedAround(element);
  for (const details of folded) details.setAttribute('open', '');
  return () => {
    for (const details of folded) details.removeAttribute('open');
  };
};

const pressUntilReached = async (
  controls: readonly Element[],
  element: Element,
): Promise<Undo | null> => {
  for (const control of controls) {
    press(control);
    if (await becomesReached(element)) return () => press(control);
    if (attribute(control, 'aria-expanded') === 'true') press(control);
  }
  return null;
};

/** Opens what hides an element if the page offers a control for it; null when it does not, and the page is as before. */
export const openTo = async (
  element: Element,
  destination: Destination | null,
): Promise<Undo | null> => {
  const document = documentOf(element);
  if (document === null) return null;
  const fold = unfold(element);
  if (isReached(element)) return fold;
  const pressed = await pressUntilReached(
    controlsOf(controlsIn(document), element, destination),
    element,
  );
  if (pressed === null) fold();
  return pressed;
};

/** Makes a function that tells whether a page has something that may open what hides an element. Keep it for one look at the page. */
export const createOpenable = (
  document: Document,
): ((element: Element, destination: Destination | null) => boolean) => {
  let controls: Controls | undefined;
  return (element, destination) => {
    if (foldedAround(element).length > 0) return true;
    controls ??= controlsIn(document);
    return controlsOf(controls, element, destination).length > 0;
  };
};
