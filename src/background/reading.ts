/** From a page into the reader, and back. */
import type { Article, KeptLink } from '../article/article.ts';
import { inTime } from '../platform/in-time.ts';
import { skipLinksIn } from '../platform/injection.ts';
import { openAhead } from '../platform/library.ts';
import { type Outcome, refused } from '../platform/requests.ts';
import {
  goBack,
  isReader,
  pageOfReader,
  readerAddressOf,
  show,
  type TabState,
  tabState,
} from '../platform/tabs.ts';
import { leaveForLater } from './afterwards.ts';
import { type Keeping, keepArticle } from './article-keeper.ts';
import { beginningOf } from './beginning-of.ts';
import { lookAt } from './look.ts';

const done: Outcome = { ok: true };

const withoutFragment = (address: string): string => address.replace(/#.*$/s, '');

/** A reader who has gone on to another page meanwhile is not pulled back. */
const stillShows = (state: TabState | null, article: Article): boolean =>
  state?.address != null && withoutFragment(state.address) === withoutFragment(article.address);

/** So long, in milliseconds, a page may look for its links. */
const PATIENCE = 1000;

const withLinks = (article: Article, skipLinks: readonly KeptLink[]): Article =>
  skipLinks.length === 0 ? article : { ...article, skipLinks: [...skipLinks] };

interface Opening {
  readonly article: Article;
  readonly links: Promise<readonly KeptLink[]>;
  readonly keeping: Keeping;
}

const keep = async ({ article, links, keeping }: Opening): Promise<Outcome> =>
  keepArticle(withLinks(article, await inTime(links, [], PATIENCE)), keeping);

/**
 * Shows the reader while its page looks for its links, and while its article is being kept with them: the stores answer in turn, so
 * the reader finds it. One that asks too early, or where nothing could be kept, hears of it by `finish`.
 */
const openReader = async (tab: number, opening: Opening): Promise<Outcome> => {
  const { article } = opening;
  const keptArticle = keep(opening);
  leaveForLater(article.address, keptArticle);
  if (!stillShows(await tabState(tab), article)) return refused('gone');
  const shown = await show(tab, readerAddressOf(article.address, beginningOf(article)));
  if (!shown) return refused('gone');
  return keptArticle;
};

interface Looking {
  readonly looked: ReturnType<typeof lookAt>;
  readonly links: Promise<readonly KeptLink[]>;
}

/** Both are injected at once, before any wait: the page takes one after the other, and is gone when the reader opens. */
const lookForAll = (tab: number): Looking => ({
  looked: lookAt(tab, 'whole'),
  links: skipLinksIn(tab),
});

const readOnce = async (tab: number): Promise<Outcome> => {
  const { looked, links } = lookForAll(tab);
  const { state, extraction } = await looked;
  if (isReader(state?.address ?? null)) return done;
  if (!extraction.ok) return extraction;
  if (state === null) return refused('gone');
  const { isPrivate } = state;
  return openReader(tab, { article: extraction.article, links, keeping: { isPrivate } });
};

const readPrepared = (tab: number): Promise<Outcome> => {
  const reading = readOnce(tab);
  const { giveUp } = openAhead();
  return reading.finally(giveUp);
};

type ForTab = (tab: number) => Promise<Outcome>;

/** What is asked again for a tab while it is `underWay` is done once. */
const once =
  (underWay: Map<number, Promise<Outcome>>, act: ForTab): ForTab =>
  (tab) => {
    const outcome = underWay.get(tab) ?? act(tab).finally(() => underWay.delete(tab));
    underWay.set(tab, outcome);
    return outcome;
  };

const beingRead = new Map<number, Promise<Outcome>>();

/** Opens the page of a tab in the reader. */
export const read = once(beingRead, readPrepared);

const goFromReader = async (tab: number): Promise<Outcome> => {
  const state = await tabState(tab);
  if (state === null) return refused('gone');
  if (!isReader(state.address) || (await goBack(tab))) return done;
  const page = pageOfReader(state.address);
  return page !== null && (await show(tab, page)) ? done : refused('gone');
};

/**
 * Goes back from the reader to the page as it was left; where the tab has no such history, to the page's address. Gone twice, it would be the
 * page before.
 */
export const leave = once(new Map(), goFromReader);

/** Whether a tab is being read into the reader at this moment. */
export const isReading = (tab: number): boolean => beingRead.has(tab);
