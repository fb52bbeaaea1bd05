/** Whether a skip link does what it says, and all that is wrong with it. */
import { all, matches, textOf } from '../page/dom.ts';
import { isFocusable, isTabStop } from '../page/focusable.ts';
import type { Sight } from '../page/visibility.ts';
import { type Problem, problems } from '../waypoint.ts';
import type { Indicated } from './fragments.ts';

const CONTENT =
  'img, svg, picture, video, audio, iframe, canvas, object, input, select, textarea, button';

/** An empty anchor marks a place in the text, and so does what takes focus: reading goes on from there. */
const isEmpty = (element: Element): boolean =>
  !matches(element, 'a, span') &&
  textOf(element) === '' &&
  all(element, CONTENT).length === 0 &&
  !isFocusable(element);

const targetProblems = (target: Indicated, sight: Sight): readonly Problem[] => {
  const concealment = sight.concealment(target.element);
  const found: readonly (Problem | false)[] = [
    !target.exact && 'target-named-otherwise',
    concealment === 'inert' && 'target-inert',
    concealment === 'hidden' && 'target-hidden',
    isEmpty(target.element) && 'target-empty',
    !isFocusable(target.element) && 'target-not-focusable',
  ];
  return found.filter((problem) => problem !== false);
};

const isUnreachable = (link: Element, sight: Sight): boolean =>
  sight.concealment(link) !== null || !isTabStop(link);

/** All that is wrong with a skip link, worst first; nothing when it works. */
export const judge = (
  link: Element,
  target: Indicated | null,
  sight: Sight,
): readonly Problem[] => {
  const ofTarget: readonly Problem[] =
    target === null ? ['target-missing'] : targetProblems(target, sight);
  const found = new Set([...ofTarget, ...(isUnreachable(link, sight) ? ['link-unreachable'] : [])]);
  return problems.filter((problem) => found.has(problem));
};
