/**
 * A stand-in for the browser's extension API in unit tests: stores that remember and tell, tabs that go where they are
 * sent, strings of the real messages file. In unit tests it stands in the place of webextension-polyfill (vitest.config.ts).
 */
import { vi } from 'vitest';
import strings from '../../src/_locales/en/messages.json';

type Listener = (...values: never[]) => unknown;

const event = () => {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    /** Calls every listener and gives what they returned. */
    emit: (...values: unknown[]) =>
      [...listeners].map((listener) => listener(...(values as never[]))),
    clear: () => listeners.clear(),
  };
};

type Items = Record<string, unknown>;

const pick = (items: Items, keys: unknown): Items => {
  if (keys === null || keys === undefined) return { ...items };
  const wanted = [keys].flat().map(String);
  return Object.fromEntries(wanted.filter((key) => key in items).map((key) => [key, items[key]]));
};

/** A storage area. `full` makes every write fail as a full one does. */
const area = () => {
  let items: Items = {};
  const onChanged = event();
  const state = { full: false };
  const write = (next: Items, names: readonly string[]): void => {
    if (state.full) throw new Error('QUOTA_BYTES quota exceeded');
    const changes = names.map((name) => [name, { oldValue: items[name], newValue: next[name] }]);
    items = next;
    onChanged.emit(Object.fromEntries(changes));
  };
  return {
    state,
    onChanged,
    get: vi.fn(async (keys?: unknown) => structuredClone(pick(items, keys))),
    set: vi.fn(async (given: Items) =>
      write({ ...items, ...structuredClone(given) }, Object.keys(given)),
    ),
    remove: vi.fn(async (keys: string | readonly string[]) => {
      const names = [keys].flat();
      write(
        Object.fromEntries(Object.entries(items).filter(([key]) => !names.includes(key))),
        names,
      );
    }),
    clear: () => {
      items = {};
      state.full = false;
    },
  };
};

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { content: string }>>;
}

const messages: Readonly<Record<string, Message>> = strings;

const getMessage = (key: string, values: readonly string[] = []): string => {
  const found = messages[key];
  if (found === undefined) return '';
  return found.message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const position = found.placeholders?.[name.toLowerCase()]?.content.slice(1);
    return values[Number(position) - 1] ?? '';
  });
};

interface Tab {
  id: number;
  url?: string;
  incognito: boolean;
  status?: 'loading';
}

const tabs = new Map<number, Tab>();

const tabOrThrow = (id: number): Tab => {
  const tab = tabs.get(id);
  if (tab === undefined) throw new Error(`No tab with id: ${id}.`);
  return tab;
};

const origin = 'extension://lectern/';

/** The fake itself: the shape of webextension-polyfill's default export, as far as Lectern uses it. */
const fake = {
  runtime: {
    id: 'lectern',
    getURL: (path: string) => origin + path,
    sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(async () => undefined),
    openOptionsPage: vi.fn(async () => undefined),
    onMessage: event(),
    onInstalled: event(),
    onStartup: event(),
  },
  storage: { local: area(), sync: area(), session: area() },
  i18n: { getMessage: vi.fn(getMessage), getUILanguage: vi.fn(() => 'en') },
  tabs: {
    get: vi.fn(async (id: number) => ({ ...tabOrThrow(id) })),
    getCurrent: vi.fn(async () => [...tabs.values()][0]),
    query: vi.fn(async () => [...tabs.values()].slice(0, 1)),
    update: vi.fn(async (id: number, { url }: { url: string }): Promise<void> => {
      tabs.set(id, { ...tabOrThrow(id), url });
    }),
    goBack: vi.fn(async (_id: number): Promise<void> => undefined),
    onUpdated: event(),
  },
  windows: { getAll: vi.fn(async (): Promise<{ incognito: boolean }[]> => []), onRemoved: event() },
  scripting: {
    executeScript: vi.fn<(injection: unknown) => Promise<{ result?: unknown }[]>>(async () => []),
  },
  action: {
    setPopup: vi.fn(async (_: { popup: string }) => undefined),
    getPopup: vi.fn(async () => `${origin}popup.html`),
    openPopup: vi.fn(async () => undefined),
    onClicked: event(),
  },
  commands: { onCommand: event() },
  contextMenus: { create: vi.fn(), removeAll: vi.fn(async () => undefined), onClicked: event() },
  extension: { inIncognitoContext: false },
};

/** What jsdom has not: a window that asks for nothing special. */
if (typeof window !== 'undefined')
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });

/** Puts a tab there. */
export const addTab = (tab: Tab): void => void tabs.set(tab.id, { ...tab });

/** Takes a tab away. */
export const removeTab = (id: number): void => void tabs.delete(id);

/** Where a tab is. */
export const addressOf = (id: number): string | undefined => tabs.get(id)?.url;

/** Everything as new: empty stores, no tabs, calls forgotten. Listeners stay, for modules set them once. */
export const resetBrowser = (): void => {
  tabs.clear();
  for (const store of Object.values(fake.storage)) store.clear();
  fake.extension.inIncognitoContext = false;
  vi.clearAllMocks();
};

export { fake as default, fake as fakeBrowser };
