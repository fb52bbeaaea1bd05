/** Pictures and their descriptions: beside each other, or the one in the place of the other. */
import { isolated, t } from '../../platform/strings.ts';
import type { Preferences } from '../../preferences/preferences.ts';
import { isInText } from '../in-text.ts';

export type PictureWays = Pick<Preferences, 'pictures' | 'descriptions'>;

const CLASS_NAME = 'picture-description';

/** Marked as decoration by the page: nothing is said of it, in no way of showing. */
export const isDecoration = (picture: Element): boolean => picture.getAttribute('alt') === '';

/** A picture that the page does not describe says so; an invented description would be a lie, none would hide it. */
const nameUndescribed = (picture: HTMLImageElement): void => {
  if (!picture.hasAttribute('alt')) picture.alt = t('imageNoDescription');
};

/** What is ours beside a picture does not name the link it stands in. */
const isSilent = (node: Node): boolean =>
  (node.textContent ?? '').trim() === '' || (node instanceof Element && !isInText(node));

const isOnlyContentOfLink = (picture: HTMLImageElement): boolean => {
  const link = picture.closest('a');
  return link !== null && [...link.childNodes].every((node) => isSilent(node));
};

/** How the description of a picture stands beside it, or that it does not. */
const placeOf = (picture: HTMLImageElement, ways: PictureWays): 'none' | 'beside' | 'instead' => {
  switch (ways.pictures) {
    case 'shown':
    case 'dimmed':
      return ways.descriptions ? 'beside' : 'none';
    case 'described':
      return 'instead';
    case 'hidden':
      return isOnlyContentOfLink(picture) ? 'instead' : 'none';
    default:
      return ways.pictures satisfies never;
  }
};

const existing = (picture: HTMLImageElement): HTMLElement | null => {
  const next = picture.nextElementSibling;
  return next instanceof HTMLElement && next.classList.contains(CLASS_NAME) ? next : null;
};

const insert = (picture: HTMLImageElement): HTMLElement => {
  const description = picture.ownerDocument.createElement('span');
  description.className = CLASS_NAME;
  picture.after(description);
  return description;
};

const wordsOf = (picture: HTMLImageElement): string =>
  picture.alt === t('imageNoDescription')
    ? picture.alt
    : t('imageDescribed', isolated(picture.alt));

/** Beside the picture, the picture itself says its description: a screen reader shall not hear it twice. */
const write = (picture: HTMLImageElement, place: 'beside' | 'instead'): void => {
  const description = existing(picture) ?? insert(picture);
  description.textContent = wordsOf(picture);
  if (place === 'beside') description.setAttribute('aria-hidden', 'true');
  else description.removeAttribute('aria-hidden');
};

/** Takes away the description that stands beside a picture. */
export const removeDescription = (picture: HTMLImageElement): void => existing(picture)?.remove();

/** Writes or takes away the descriptions of all pictures in an element. Can be called again at any time. */
export const describePictures = (root: HTMLElement, ways: PictureWays): void => {
  for (const picture of root.querySelectorAll('img')) {
    nameUndescribed(picture);
    const place = isDecoration(picture) ? 'none' : placeOf(picture, ways);
    if (place === 'none') removeDescription(picture);
    else write(picture, place);
  }
};
