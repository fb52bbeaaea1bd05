/**
 * The pipeline from a page to its article, one line a stage. Each stage is a function on an inert copy of the page.
 */
import { setLeadApart, setLeadAsText, setPictureApart } from './apart.ts';
import type { Article, Extraction, LeadImage, NoArticleReason } from './article.ts';
import { type Judgement, judge } from './blocks/judge.ts';
import type { Scene } from './blocks/scene.ts';
import type { Candidate, SecondOpinion } from './candidates/candidate.ts';
import { choose } from './choose.ts';
import { copyPage } from './copy.ts';
import { type Description, describe } from './describe/describe.ts';
import { readLinkedData, type Thing } from './describe/linked-data.ts';
import { isLiveBlog, judgeCompleteness } from './judge-completeness.ts';
import { leftOutOf } from './left-out/left-out.ts';
import { isLinkList } from './link-share.ts';
import { isPage } from './page-kind.ts';
import { structure } from './structure/structure.ts';
import { textOf } from './text.ts';
import { unclobbered } from './unclobbered.ts';
import { countWords } from './words.ts';

const none = (reason: NoArticleReason): Extraction => ({ ok: false, reason });

const whyNoText = (page: Document): NoArticleReason =>
  page.body.textContent?.trim() ? 'not-an-article' : 'no-text';

/** The caption and the credit, which the page may set as one or as two. */
const wordsOf = (image: LeadImage | null): readonly string[] => {
  const [caption, credit] = [image?.caption ?? '', image?.credit ?? ''];
  return [caption, credit, caption + credit, credit + caption];
};

const saidApart = ({ title, kicker, lead, leadImage }: Description): readonly string[] =>
  [title, kicker, lead, ...wordsOf(leadImage)].filter((text) => text !== null);

/** Shorter blocks are dates, names and headings. */
const LEAST_START = 60;

/** Where the text begins: with the first of the kept blocks that is a paragraph. */
const startOf = ({ kept }: Candidate): Node | null => {
  for (const { text, texts, container } of kept)
    if (text.length >= LEAST_START && !container.about.isHeading) return texts[0] ?? null;
  return null;
};

const articleFrom = (
  address: string,
  page: Document,
  things: readonly Thing[],
  scene: Scene,
  chosen: Candidate,
): Article => {
  const description = describe(page, address, things, startOf(chosen));
  setLeadAsText(chosen.body, description.lead);
  const body = structure(chosen.body, address);
  const leadImage = setPictureApart(body, description.leadImage);
  const text = textOf(body);
  return {
    address,
    ...description,
    leadImage,
    lead: setLeadApart(body, description.lead),
    body: body.innerHTML,
    words: countWords(text),
    completeness: judgeCompleteness(page, scene.boxes, things, text),
    liveBlog: isLiveBlog(page, scene.boxes, things),
    leftOut: leftOutOf(scene, chosen.kept, saidApart(description)),
  };
};

/** The article of the copied `page` by the `judgement` of its blocks, or the reason why there is none. */
export const extractJudged = (
  page: Document,
  judgement: Judgement,
  address: string,
  askSecond?: SecondOpinion,
): Extraction => {
  const things = readLinkedData(page);
  const chosen = choose(page, judgement, things, askSecond);
  if (!chosen) return none(whyNoText(page));
  if (isLinkList(chosen.body)) return none('not-an-article');
  const article = articleFrom(address, page, things, judgement.scene, chosen);
  return article.body === '' ? none(whyNoText(page)) : { ok: true, article };
};

/**
 * The article of `document`, or the reason why there is none. The document is only read, never changed; whatever it
 * holds, the answer is a value. `address` is where it came from, for a document that was fetched and is not shown;
 * `askSecond` is asked where too little is found.
 */
export const extract = (
  document: Document,
  address: string = unclobbered(document, 'URL'),
  askSecond?: SecondOpinion,
): Extraction => {
  if (!isPage(document)) return none('not-a-page');
  const page = copyPage(document);
  return extractJudged(page, judge(page), address, askSecond);
};
