/**
 * The Article: what Lectern makes of a page. A plain value that survives a message, a store and a restart.
 * The schema is the truth; the types derive from it. Everything is untrusted text until it passes the reader's door.
 */
import * as v from 'valibot';
import { completenessSchema } from './completeness.ts';
import { leftOutsSchema } from './left-out.ts';

const text = v.pipe(v.string(), v.trim());
const address = v.pipe(v.string(), v.url());
const isDate = v.check((value: string) => !Number.isNaN(Date.parse(value)));

const leadImageSchema = v.pipe(
  v.object({
    /** Absolute address of the picture. */
    source: address,
    /** The page's own alt text: null when the page gives none, '' when the page marks the picture as decoration. */
    description: v.nullable(v.string()),
    caption: v.nullable(text),
    /** Who made the picture, where the page says it apart from the caption. */
    credit: v.nullable(text),
  }),
  v.readonly(),
);

export const keptLinksSchema = v.array(
  v.object({ name: v.pipe(text, v.nonEmpty()), fragment: v.string() }),
);

export const articleSchema = v.pipe(
  v.object({
    /** The address of the original page, as the browser showed it. */
    address,
    title: v.pipe(text, v.nonEmpty()),
    /** The short line above the headline: the topic, or the series. */
    kicker: v.nullable(text),
    /** The standfirst, where the page sets it apart from the body. */
    lead: v.nullable(text),
    byline: v.nullable(text),
    /** When it was published: ISO 8601, a date or a date with time. */
    published: v.nullable(v.pipe(v.string(), isDate)),
    site: v.nullable(text),
    /** BCP 47, as the page declares it. */
    language: v.nullable(text),
    direction: v.picklist(['ltr', 'rtl']),
    leadImage: v.nullable(leadImageSchema),
    /** HTML of the body. Not safe: it is sanitised where it is inserted. */
    body: v.pipe(v.string(), v.nonEmpty()),
    /** Words of the body, counted in the article's language. */
    words: v.pipe(v.number(), v.integer(), v.minValue(0)),
    /** Whether the body is all there is, and what shows that it is not. */
    completeness: completenessSchema,
    /** How many pages of the site are joined in the body, where the article stands on several. */
    pages: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2))),
    /** A live blog grows from the top and has no end; the reader says so. */
    liveBlog: v.boolean(),
    /** What the page shows beside it, in page order. */
    leftOut: leftOutsSchema,
    /** The page's own accessibility links, each with the fragment of its place, '' where it has none. Missing in what was kept before. */
    skipLinks: v.optional(keptLinksSchema),
  }),
  v.readonly(),
);

export type Article = v.InferOutput<typeof articleSchema>;
/** One of the page's own accessibility links, kept with its article. */
export type KeptLink = v.InferOutput<typeof keptLinksSchema>[number];
export type LeadImage = v.InferOutput<typeof leadImageSchema>;

/** Why a page gives no article. */
export const noArticleReasons = ['no-text', 'not-an-article', 'not-a-page'] as const;
export type NoArticleReason = (typeof noArticleReasons)[number];

export const extractionSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), article: articleSchema }),
  v.object({ ok: v.literal(false), reason: v.picklist(noArticleReasons) }),
]);

/** An article, or the reason why there is none. */
export type Extraction = v.InferOutput<typeof extractionSchema>;
