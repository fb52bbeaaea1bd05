/** The little of Firefox's own window that `inside.ts` uses; see https://searchfox.org. */

interface GeckoBrowsingContext {
  readonly embedderElement: GeckoBrowser;
  readonly currentWindowGlobal: {
    /** Changes with every document that a tab shows. */
    readonly innerWindowId: number;
    getActor(name: 'MarionetteCommands'): MarionetteActor;
    drawSnapshot(rect: DOMRect | null, scale: number, background: string): Promise<ImageBitmap>;
  };
  fullZoom: number;
  prefersColorSchemeOverride: 'none' | 'light' | 'dark';
  forcedColorsOverride: 'none' | 'active' | 'inactive';
  mediumOverride: '' | 'print';
}

/** Marionette's own way into a document: https://searchfox.org/mozilla-central/source/remote/marionette/actors */
interface MarionetteActor {
  executeScript(
    script: string,
    args: unknown[],
    options: { timeout: 60_000; sandboxName: 'default' | 'system' | null },
  ): Promise<unknown>;
  dispatchEvent(name: string, details: unknown): Promise<void>;
  assertInViewPort(target: unknown): Promise<void>;
}

type GeckoBrowser = Element & {
  readonly ownerDocument: Document & { readonly defaultView: GeckoWindow };
  readonly browserId: number;
  readonly browsingContext: GeckoBrowsingContext;
  readonly currentURI: { readonly spec: string };
  readonly webProgress: { readonly isLoadingDocument: boolean };
  fixupAndLoadURIString(address: string, options: { triggeringPrincipal: unknown }): void;
  goBack(requireUserInteraction: boolean): void;
  reload(): void;
};

type GeckoPanel = Element & { hidePopup(): void };

type GeckoTab = Element & { readonly linkedBrowser: GeckoBrowser };

/** https://searchfox.org/mozilla-central/source/browser/components/tabbrowser/content/tabbrowser.js */
interface GeckoTabsListener {
  readonly onStateChange: (browser: GeckoBrowser) => void;
}

type GeckoWindow = Window & {
  OpenBrowserWindow(options: { private: boolean }): GeckoWindow;
  readonly delayedStartupPromise: Promise<void>;
  readonly gBrowser: {
    readonly tabs: readonly GeckoTab[];
    selectedTab: GeckoTab;
    addTab(address: string, options: { triggeringPrincipal: unknown }): GeckoTab;
    getTabForBrowser(browser: GeckoBrowser): GeckoTab;
    removeTab(tab: GeckoTab): void;
    addTabsProgressListener(listener: GeckoTabsListener): void;
    removeTabsProgressListener(listener: GeckoTabsListener): void;
  };
};

interface GeckoExtension {
  readonly views: Iterable<{ readonly viewType: string; readonly xulBrowser: GeckoBrowser }>;
  wakeupBackground?: () => Promise<void>;
  terminateBackground(): Promise<void>;
}

interface GeckoScriptError {
  readonly errorMessage: string;
  readonly sourceName: string;
  readonly lineNumber: number;
  readonly flags: number;
}

declare const Services: {
  readonly wm: {
    getMostRecentWindow(type: 'navigator:browser'): GeckoWindow;
    getEnumerator(type: 'navigator:browser'): Iterable<GeckoWindow>;
  };
  readonly prefs: {
    setIntPref(name: string, value: number): void;
    clearUserPref(name: string): void;
  };
  readonly scriptSecurityManager: { getSystemPrincipal(): unknown };
  readonly console: { getMessageArray(): readonly object[] };
  readonly startup: { quit(mode: number): void };
};

declare const Ci: {
  readonly nsIScriptError: { new (): GeckoScriptError; readonly warningFlag: number };
};

declare const BrowsingContext: { getCurrentTopByBrowserId(id: number): GeckoBrowsingContext };

declare const WebExtensionPolicy: {
  getByID(id: string): {
    readonly mozExtensionHostname: string;
    readonly extension: GeckoExtension;
  };
};

declare const ChromeUtils: {
  /** Of each process of documents: what it is for, and the nanoseconds that it has computed. */
  requestProcInfo(): Promise<{
    readonly children: readonly { readonly type: string; readonly cpuTime: number }[];
  }>;
  importESModule(name: `moz-src:${string}/CustomizableUI.sys.mjs`): {
    readonly CustomizableUI: { addWidgetToArea(widget: string, area: string): void };
  };
  importESModule(name: `chrome:${string}/Actions.sys.mjs`): {
    readonly actions: {
      readonly State: new () => object;
      readonly Chain: {
        fromJSON(
          state: object,
          actions: unknown,
          options: object,
        ): Promise<{ dispatch(state: object, options: object): Promise<void> }>;
      };
    };
  };
};
