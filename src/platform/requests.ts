/** What a surface may ask of the background, and what it may get: the documented union, parsed at both ends. */
import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { noArticleReasons } from '../article/article.ts';
import { browser } from './browser.ts';
import { placeSchema } from './place.ts';

const tab = v.pipe(v.number(), v.integer(), v.minValue(0));

export const requestSchema = v.variant('type', [
  /** What is the page in this tab? */
  v.object({ type: v.literal('examine'), tab }),
  /** Open the page of this tab in the reader. */
  v.object({ type: v.literal('read'), tab }),
  /** Go back from the reader in this tab to its page. */
  v.object({ type: v.literal('leave'), tab }),
  /** Let the page of this tab call the panel and tell its waypoints. */
  v.object({ type: v.literal('find-waypoints'), tab }),
  /** Change these preferences, by their names: all of them or, where one is not valid, none. */
  v.object({ type: v.literal('set-preferences'), values: v.record(v.string(), v.unknown()) }),
  /** See the article of this address kept, whose reader has opened, and make room for it. */
  v.object({ type: v.literal('finish'), address: v.string() }),
  /** Keep where the reader is in the article of this address, beside that article. */
  v.object({
    type: v.literal('keep-place'),
    address: v.string(),
    place: placeSchema,
    keptOnDisk: v.boolean(),
    isPrivate: v.boolean(),
  }),
]);

export type Request = v.InferOutput<typeof requestSchema>;

/** Why something was not done. Each has a sentence, the string `refusal_REASON`. */
export const refusalReasons = [
  ...noArticleReasons,
  /** The browser lets no extension into this page. */
  'forbidden',
  /** The page went away while it was read. */
  'gone',
  /** The page's answer made no sense. */
  'unreadable',
  /** Nothing could be stored, not even in memory; or what is stored could not be read first. */
  'storage-full',
  /** The request or its sender is not known. */
  'malformed',
  'not-allowed',
  /** The value does not fit the preference. */
  'invalid-preference',
  /** What is set for single sites, or the reader's own presets, would be more than can be kept. */
  'sites-full',
  'presets-full',
  /** The background gave no answer. */
  'no-answer',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

const refusedSchema = v.object({ ok: v.literal(false), reason: v.picklist(refusalReasons) });
export type Refused = v.InferOutput<typeof refusedSchema>;

/** A refusal as a value. */
export const refused = (reason: RefusalReason): Refused => ({ ok: false, reason });

const outcomeSchema = v.union([v.object({ ok: v.literal(true) }), refusedSchema]);
export type Outcome = v.InferOutput<typeof outcomeSchema>;

const examinationSchema = v.union([
  v.object({
    ok: v.literal(true),
    kind: v.literal('article'),
    words: v.number(),
    /** Whether the page as a whole looks like an article, too: not a shop, a forum or a manual. */
    isLikely: v.boolean(),
  }),
  v.object({ ok: v.literal(true), kind: v.literal('reader') }),
  refusedSchema,
]);
/** What the page of a tab is. */
export type Examination = v.InferOutput<typeof examinationSchema>;

const replySchemas = {
  examine: examinationSchema,
  read: outcomeSchema,
  leave: outcomeSchema,
  'find-waypoints': outcomeSchema,
  'set-preferences': outcomeSchema,
  finish: outcomeSchema,
  'keep-place': outcomeSchema,
} as const satisfies Record<Request['type'], unknown>;

export type Reply<Type extends Request['type']> = v.InferOutput<(typeof replySchemas)[Type]>;

/** Sends a request up to the background. Never throws: no answer, or a wrong one, is a refusal. */
export const send = async <Sent extends Request>(
  request: Sent,
): Promise<Reply<Sent['type']> | Refused> => {
  const answer: unknown = await browser.runtime.sendMessage(request).catch(() => null);
  const schema: v.GenericSchema<unknown, Reply<Sent['type']>> = replySchemas[request.type];
  const reply = v.safeParse(schema, answer);
  return reply.success ? reply.output : refused('no-answer');
};

/** Who sent a message, as the browser says. */
export interface Sender {
  readonly id: string | null;
  readonly address: string | null;
}

/** Answers every message, for as long as this context lives. */
export const onRequest = (answer: (message: unknown, sender: Sender) => Promise<unknown>): void => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answer(message, { id: sender.id ?? null, address: sender.url ?? null }),
  );
};

/** Whether a sender is one of this extension's own pages: not a web page, nor our script inside one. */
export const isOwnPage = (sender: Sender): boolean =>
  sender.id === browser.runtime.id &&
  sender.address !== null &&
  sender.address.startsWith(browser.runtime.getURL(''));
