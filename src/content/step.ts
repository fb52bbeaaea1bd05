/** Injected into a page at a shortcut: goes to the article, or to the next or previous landmark or heading. */
import { findWaypoints } from '../waypoints/find.ts';
import { go } from '../waypoints/go.ts';
import { isFocused } from '../waypoints/going/focus.ts';
import { outline } from '../waypoints/showing/outline.ts';
import { type Step, stepFrom } from '../waypoints/step.ts';
import { findArticleStart } from './article-start.ts';

/** Shows where the step has led, until the focus goes on. */
const showWhileFocused = (element: Element): void => {
  if (!isFocused(element)) return;
  const hide = outline(document, element);
  element.addEventListener('blur', hide, { once: true });
};

/** Takes a step in this page. False where there is nothing of the kind to go to. */
export const step = async (name: Step): Promise<boolean> => {
  const articleStart = name === 'go-to-article' ? findArticleStart(document) : null;
  const waypoint = stepFrom(document, findWaypoints(document, { articleStart }), name);
  if (waypoint === null) return false;
  const arrival = await go(document, waypoint);
  if (arrival.ok) showWhileFocused(arrival.element);
  return arrival.ok;
};
