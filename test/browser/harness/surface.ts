import type { SerialisedCondition, SerialisedFunction } from './serialised.ts';

/** What the reader's system says of the looks they want. An absent key leaves the browser's own choice. */
export interface Media {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  /** As on paper. */
  readonly print?: boolean;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A document that a person sees and works with: a tab's, or the popup's. */
export interface Surface {
  /** Runs a function in the document; it sees the document's globals and its arguments, nothing from here. */
  readonly evaluate: SerialisedFunction;
  /** Runs a function until what it returns is truthy, across navigations too; fails with its text after the deadline. */
  readonly waitFor: SerialisedCondition;
  /** Scrolls to the first match and clicks its middle with the mouse; waits for it to be there. */
  readonly click: (selector: string) => Promise<void>;
  /** Presses a key with its modifiers: "Tab", "Shift+Tab", "Alt+ArrowLeft", "a". */
  readonly press: (keys: string) => Promise<void>;
  /** Types text into what has the focus. */
  readonly type: (text: string) => Promise<void>;
  /** Writes what is in view as PNG; `zoom` 4 is the browser's 400 %. */
  readonly screenshot: (file: string, zoom?: number) => Promise<void>;
  readonly emulate: (media: Media) => Promise<void>;
  readonly setSize: (size: Size) => Promise<void>;
  /**
   * Zooms as the browser's own zoom does: at 4, 400 %, a window of 1280 px is 320 CSS pixels wide. Stays until the next.
   * Chromium's popup stays at 100 %: no test can zoom it.
   */
  readonly zoom: (factor: number) => Promise<void>;
}

export type Tab = Surface & {
  readonly address: () => Promise<string>;
  /** Goes to an address and waits until it is loaded; one that fails to load is no error. */
  readonly open: (address: string) => Promise<void>;
  readonly back: () => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly bringToFront: () => Promise<void>;
  readonly close: () => Promise<void>;
};
