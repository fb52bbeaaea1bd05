/** From a page into the reader, and back. */
import type { Article } from '../article/article.ts';
import { titleOf } from '../platform/reader-title.ts';
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
import { keepArticle } from './article-keeper.ts';
import { lookAt } from './look.ts';

const done: Outcome = { ok: true };

const withoutFragment = (address: string): string => address.replace(/#.*$/s, '');

/** A reader who has gone on to another page meanwhile is not pulled back. */
const stillShows = (state: TabState | null, article: Article): boolean =>
  state?.address != null && withoutFragment(state.address) === withoutFragment(article.address);

const openReader = async (
  tab: number,
  article: Article,
  inMemoryOnly: boolean,
): Promise<Outcome> => {
  const [state, kept] = await Promise.all([tabState(tab), keepArticle(article, { inMemoryOnly })]);
  if (!stillShows(state, article)) return refused('gone');
  if (!kept.ok) return kept;
  return (await show(tab, readerAddressOf(article.address, titleOf(article))))
    ? done
    : refused('gone');
};

const readOnce = async (tab: number): Promise<Outcome> => {
  const { state, extraction } = await lookAt(tab, 'whole');
  if (isReader(state?.address ?? null)) return done;
  if (!extraction.ok) return extraction;
  return state === null ? refused('gone') : openReader(tab, extraction.article, state.isPrivate);
};

const underWay = new Map<number, Promise<Outcome>>();

/** Opens the page of a tab in the reader. Asked again while at it, it is done once. */
export const read = (tab: number): Promise<Outcome> => {
  const reading = underWay.get(tab) ?? readOnce(tab).finally(() => underWay.delete(tab));
  underWay.set(tab, reading);
  return reading;
};

/** Goes back from the reader to the page as it was left; where the tab has no such history, to the page's address. */
export const leave = async (tab: number): Promise<Outcome> => {
  const state = await tabState(tab);
  if (state === null) return refused('gone');
  if (!isReader(state.address) || (await goBack(tab))) return done;
  const page = pageOfReader(state.address);
  return page !== null && (await show(tab, page)) ? done : refused('gone');
};

/** Whether a tab is being read into the reader at this moment. */
export const isReading = (tab: number): boolean => underWay.has(tab);
