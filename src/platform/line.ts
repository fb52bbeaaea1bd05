/**
 * The line between the panel and the page that it stands over: a port, which ends with either of them. So what is shown in the page
 * goes when the panel goes, and the panel hears when the page goes. The page's end stands in a hostile place: what it says is parsed.
 */
import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { type Row, rowGroups } from '../waypoints/rows.ts';
import { destinations, kinds, landmarkRoles, problems } from '../waypoints/waypoint.ts';
import { browser } from './browser.ts';

const NAME = 'waypoints';

const kindSchema = {
  kind: v.picklist(kinds),
  role: v.nullable(v.picklist(landmarkRoles)),
  level: v.nullable(v.number()),
};

const rowSchema: v.GenericSchema<unknown, Row> = v.object({
  ...kindSchema,
  group: v.picklist(rowGroups),
  name: v.string(),
  problems: v.array(v.picklist(problems)),
  destination: v.nullable(v.picklist(destinations)),
  instead: v.nullable(v.object(kindSchema)),
  markup: v.nullable(v.string()),
});

const fromPageSchema = v.variant('type', [
  /** What the page has. May come again, when more is known. */
  v.object({ type: v.literal('listed'), rows: v.array(rowSchema) }),
  /** What came of going: null where focus is there, else why not. */
  v.object({ type: v.literal('arrived'), failure: v.nullable(v.picklist(['gone', 'nowhere'])) }),
]);
/** What the page's end of the line says. */
export type FromPage = v.InferOutput<typeof fromPageSchema>;

const row = v.pipe(v.number(), v.integer(), v.minValue(0));

const fromPanelSchema = v.variant('type', [
  /** Show where a row leads; null shows nothing. */
  v.object({ type: v.literal('point'), row: v.nullable(row) }),
  v.object({ type: v.literal('go'), row }),
]);
/** What the panel's end of the line says. */
export type FromPanel = v.InferOutput<typeof fromPanelSchema>;

/** One end of the line. Saying something on a line that has ended does nothing. */
export interface Line<Said> {
  readonly say: (message: Said) => void;
  readonly end: () => void;
}

const endOf = <Said>(port: Runtime.Port): Line<Said> => ({
  say: (message) => {
    try {
      port.postMessage(message);
    } catch {
      // Ended meanwhile: the other one has gone.
    }
  },
  end: () => port.disconnect(),
});

interface Heard<Message> {
  readonly heard: (message: Message) => void;
  readonly ended: () => void;
}

const follow = <Message>(
  port: Runtime.Port,
  schema: v.GenericSchema<unknown, Message>,
  { heard, ended }: Heard<Message>,
): void => {
  port.onMessage.addListener((message: unknown) => {
    const parsed = v.safeParse(schema, message);
    if (parsed.success) heard(parsed.output);
  });
  port.onDisconnect.addListener(() => {
    // Chromium gives the reason here, and complains on the console where nobody reads it.
    void browser.runtime.lastError;
    ended();
  });
};

/** The page's end: calls the panel that had this script injected. */
export const callPanel = (heard: Heard<FromPanel>): Line<FromPage> => {
  const port = browser.runtime.connect({ name: NAME });
  follow(port, fromPanelSchema, heard);
  return endOf(port);
};

const isPageOf = (tab: number, { name: called, sender }: Runtime.Port): boolean =>
  called === NAME &&
  sender?.id === browser.runtime.id &&
  sender?.tab?.id === tab &&
  sender?.frameId === 0;

/** The panel's end: waits for the call of a tab's page. To be set before the page is asked. */
export const awaitPage = (tab: number, heard: Heard<FromPage>): Promise<Line<FromPanel>> =>
  new Promise((resolve) => {
    const take = (port: Runtime.Port): void => {
      if (!isPageOf(tab, port)) return;
      browser.runtime.onConnect.removeListener(take);
      follow(port, fromPageSchema, heard);
      resolve(endOf(port));
    };
    browser.runtime.onConnect.addListener(take);
  });
