/**
 * What is painted as long as the reader's own code and the article are on their way: the controls, and how the article begins.
 * ReaderView takes these very elements over, all but the contents, so they are made as it makes them, and nothing moves. A screen
 * reader has them from ReaderView.
 */
import type { Beginning } from '../platform/beginning.ts';
import { t } from '../platform/strings.ts';
import { landmark, ours } from './ours.ts';

type Attributes = Readonly<Record<string, string>>;
type Child = Element | string;

const make = (name: string, attributes: Attributes, ...children: readonly Child[]): Element => {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, value);
  }
  element.append(...children);
  return element;
};

/** Met by Orca in Firefox while the page is still loading, they have it say nothing at all of the page, one time in three. */
const UNHEARD = { 'aria-hidden': 'true' } as const;

const makeContents = (): Element =>
  make(
    'nav',
    { id: 'contents', 'aria-label': t('contents'), ...ours() },
    make('details', {}, make('summary', { id: 'contents-title' }, t('contents'))),
  );

const makeControls = (address: string, { hasContents }: Beginning): Element =>
  make(
    'header',
    { class: 'reader-header', ...landmark('controlsLandmark'), ...UNHEARD },
    make(
      'div',
      { class: 'ways-out' },
      make('button', { type: 'button' }, t('backToThePage')),
      make('a', { href: address }, t('originalPage')),
    ),
    make(
      'button',
      { type: 'button', id: 'controls', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' },
      t('settingsTitle'),
    ),
    ...(hasContents ? [makeContents()] : []),
    make('details', { class: 'tools' }, make('summary', {}, t('tools'))),
  );

const makeArticle = ({ kicker, title }: Beginning): Element =>
  make(
    'article',
    { id: 'article', class: 'reading', 'aria-labelledby': 'headline', tabindex: '-1' },
    ...(kicker === null ? [] : [make('p', { class: 'kicker' }, kicker)]),
    make('h1', { id: 'headline' }, title),
  );

/** The controls and the beginning of the article at `address`, to be put into an empty body. */
export const makeBeginning = (address: string, beginning: Beginning): readonly Element[] => [
  makeControls(address, beginning),
  make('main', { 'aria-label': t('articleLandmark'), ...UNHEARD }, makeArticle(beginning)),
];
