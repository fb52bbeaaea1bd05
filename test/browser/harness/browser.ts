import type { SerialisedFunction } from './serialised.ts';
import type { Surface, Tab } from './surface.ts';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

export interface Command {
  readonly name: string;
  readonly shortcut: string;
}

/** A real browser with the extension in it. Both browsers give this one interface, so that one scenario runs in both. */
export interface TestBrowser {
  readonly name: BrowserName;
  /** The address of a file of the extension. */
  readonly extensionAddress: (path: string) => string;
  readonly openTab: (address: string) => Promise<Tab>;
  /** Opens an address in a private window of its own, which closes with its tab. */
  readonly openPrivateTab: (address: string) => Promise<Tab>;
  readonly tabs: () => Promise<readonly Tab[]>;
  /** A click on the extension's button in the toolbar while this tab is in front: grants `activeTab` as a person's click does. */
  readonly pressToolbarButton: (tab: Tab) => Promise<void>;
  /** The open popup, once it is there. */
  readonly popup: () => Promise<Surface>;
  readonly popupIsOpen: () => Promise<boolean>;
  /** Closes the popup if it is open. */
  readonly closePopup: () => Promise<void>;
  /** Runs a function in the background context, waking it when it sleeps. */
  readonly inBackground: SerialisedFunction;
  readonly commands: () => Promise<readonly Command[]>;
  /** Ends the service worker or event page, as the browser does when it is idle. */
  readonly stopBackground: () => Promise<void>;
  /** Console errors and uncaught exceptions of the extension so far, in any of its documents. */
  readonly errors: () => Promise<readonly string[]>;
  /** Closes the browser and opens it again on the same profile, with the extension. */
  readonly restart: () => Promise<TestBrowser>;
  /** The same for an extension that is installed for good, and with the tabs that were open. */
  readonly restoreSession: () => Promise<TestBrowser>;
  readonly close: () => Promise<void>;
  /** Resolves when the browser has ended, by whomever. */
  readonly closed: Promise<unknown>;
}

export interface LaunchOptions {
  /** The built extension. */
  readonly extension: string;
  /** The profile's folder, which must exist. */
  readonly profile: string;
  readonly headed?: boolean;
  /** Firefox gives the focus to one window at a time, as it does when no test drives it. Real keys reach a popup only so. */
  readonly realFocus?: boolean;
  /** Opens with the tabs of the last run. The extension is installed for good: it is there before them. */
  readonly restoresSession?: boolean;
  /** The X display of a headed browser, when not the one of this process. */
  readonly display?: string;
  /** The environment of a session with a screen reader; the browser then lets it read all documents. */
  readonly screenReader?: NodeJS.ProcessEnv;
}
