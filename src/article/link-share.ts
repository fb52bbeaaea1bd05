/** How much of a text is links. */
import { all } from './ask.ts';
import { countLetters } from './text.ts';

/** Above this share of its characters a text is a list of ways to elsewhere: an article with a link in every sentence stays far below. */
const LINK_LIST_SHARE = 0.85;

/** Whether an element holds little but links, as a front page or a list of headlines does. */
export const isLinkList = (element: Element): boolean => {
  const linked = all(element, 'a[href]').reduce((total, link) => total + countLetters(link), 0);
  const most = linked / LINK_LIST_SHARE;
  return linked > 0 && countLetters(element, most) < most;
};
