/**
 * Browsers size a popup to its content, but to 800 by 600 px at most, which is 200 by 150 CSS px at a zoom of 400 %.
 * A width that asks for the window's would be circular; so the content gets it only after it was seen not to fit.
 */
export const fitWindow = ({ body, documentElement: root }: Document): void => {
  if (root.scrollWidth > root.clientWidth) body.classList.add('narrow');
};
