export type BrowserName = 'chromium' | 'firefox';
/** The program of a browser on this machine: its full path, or undefined when there is none. */
export const findBrowser: (name: BrowserName) => string | undefined;
/** One line that says what to install; undefined when nothing is missing. */
export const ensureBrowsers: () => string | undefined;
