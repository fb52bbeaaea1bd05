/** The rows of "Colour". How they become colours: colours.ts. */
import { choice, colour } from './row.ts';
import { lookOfScheme, type Scheme, schemeNames, schemes } from './schemes.ts';

const own = (usual: string) =>
  colour({
    group: 'colour',
    default: usual,
    onlyWith: { name: 'contrast', option: 'own' },
  });

/** The ratios of a contrast floor: WCAG 1.4.3, WCAG 1.4.6, and one for those who need more. */
const FLOORS = { off: 1, '4.5': 4.5, '7': 7, '10': 10 } as const;

export type Floor = keyof typeof FLOORS;

/** The least contrast ratio that a floor lets pass. */
export const ratioOfFloor = (floor: Floor): number => FLOORS[floor];

export const colourRows = {
  contrast: choice<Scheme>({
    group: 'colour',
    default: 'system',
    options: schemeNames,
    sample: lookOfScheme,
  }),
  ownText: own(schemes.sepia.text),
  ownBackground: own(schemes.sepia.background),
  ownLink: own(schemes.sepia.link),
  ownVisited: own(schemes.sepia.visited),
  ownHighlight: own(schemes.sepia.highlight),
  contrastFloor: choice<Floor>({
    group: 'colour',
    default: '4.5',
    options: ['off', '4.5', '7', '10'],
  }),
};
