/** Functions that run in a document of either browser. They travel as text: they see their arguments and the document only. */

/** Where to click an element: its middle in the viewport, after scrolling to it; undefined while there is none. */
export const findMiddle = (selector: string): { x: number; y: number } | undefined => {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const box = element?.getBoundingClientRect();
  if (box === undefined || box.width === 0 || box.height === 0) return undefined;
  return { x: Math.floor(box.x + box.width / 2), y: Math.floor(box.y + box.height / 2) };
};

/** What the window adds around the document, in CSS pixels. */
export const measureFrame = (): { width: number; height: number } => ({
  width: outerWidth - innerWidth,
  height: outerHeight - innerHeight,
});
