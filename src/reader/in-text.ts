/** What stands in the article's element and is not its text as it is shown. The page's own markup comes without classes. */
const besides = [
  '.note',
  '.reading-time',
  '.link-list',
  '.link-number',
  '.picture-description',
  '.put-in > button',
  // A table while its lines are shown in its place.
  '[hidden]',
].join();

/** Whether an element belongs to the article's text as it is shown, and is not a word of the reader's own. */
export const isInText = (element: Element): boolean => element.closest(besides) === null;
