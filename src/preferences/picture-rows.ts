/** The rows of "Pictures" and of "Links and tables". What CSS cannot do of them, the reader does to the article. */
import { choice, type Look, toggle } from './row.ts';

/** A stand-in is what shows where a picture would not load. */
const PICTURE_LOOKS = {
  shown: {
    '--picture-display': 'initial',
    '--picture-filter': 'none',
    '--stand-in-display': 'initial',
  },
  /** Dark enough not to dazzle on black, light enough to be made out. */
  dimmed: {
    '--picture-display': 'initial',
    '--picture-filter': 'brightness(0.55)',
    '--stand-in-display': 'initial',
  },
  described: {
    '--picture-display': 'none',
    '--picture-filter': 'none',
    '--stand-in-display': 'initial',
  },
  hidden: {
    '--picture-display': 'none',
    '--picture-filter': 'none',
    '--stand-in-display': 'none',
  },
} as const satisfies Record<string, Look>;

const LINK_LOOKS = {
  underlined: { '--link-line': 'underline' },
  plain: { '--link-line': 'none' },
  numbered: { '--link-line': 'underline' },
} as const satisfies Record<string, Look>;

export type PicturesShown = keyof typeof PICTURE_LOOKS;
export type LinksShown = keyof typeof LINK_LOOKS;

export const pictureRows = {
  pictures: choice({
    group: 'pictures',
    default: 'shown',
    options: Object.keys(PICTURE_LOOKS) as readonly PicturesShown[],
    look: (pictures) => PICTURE_LOOKS[pictures],
  }),
  /** Descriptions as text below the pictures. */
  descriptions: toggle({ group: 'pictures', default: false }),
};

export const linkRows = {
  links: choice({
    group: 'links',
    default: 'underlined',
    options: Object.keys(LINK_LOOKS) as readonly LinksShown[],
    look: (links) => LINK_LOOKS[links],
  }),
  tables: choice({
    group: 'links',
    default: 'scrolling',
    options: ['scrolling', 'by-line'],
  }),
};
