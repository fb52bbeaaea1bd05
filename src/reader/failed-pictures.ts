/** A picture that will not load shows in its place that it is one, its description, and a link to itself. */
import { isolated, t } from '../platform/strings.ts';
import { giveFocus } from './fragment-links.ts';
import { isDecoration, removeDescription } from './showing/describe-pictures.ts';

const wordsFor = ({ alt }: HTMLImageElement): string =>
  ['', t('imageNoDescription')].includes(alt)
    ? t('imageFailedNoDescription')
    : t('imageFailed', isolated(alt));

const standIn = (picture: HTMLImageElement): HTMLElement => {
  const link = picture.ownerDocument.createElement('a');
  link.className = 'picture-failed';
  link.href = picture.currentSrc || picture.src;
  link.textContent = wordsFor(picture);
  return link;
};

const replace = (picture: HTMLImageElement): void => {
  removeDescription(picture);
  if (isDecoration(picture)) {
    picture.remove();
    return;
  }
  const hadFocus = picture.ownerDocument.activeElement === picture;
  const around = picture.closest('a');
  const link = around ?? standIn(picture);
  picture.replaceWith(around === null ? link : wordsFor(picture));
  if (hadFocus) giveFocus(link);
};

const onError = (event: Event): void => {
  if (event.target instanceof HTMLImageElement) replace(event.target);
};

/** Watches an element's pictures until the function returned is called. An error does not bubble, but it can be captured. */
export const watchPictures = (root: HTMLElement): (() => void) => {
  root.addEventListener('error', onError, true);
  return () => root.removeEventListener('error', onError, true);
};
