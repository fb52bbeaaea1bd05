import { browserNames } from './browser.ts';

/** The browsers that are tested: LECTERN_BROWSER=firefox narrows a run to one of them. */
export const chosen = browserNames.filter((name) => name === (process.env.LECTERN_BROWSER ?? name));
