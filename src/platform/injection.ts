/** Runs the content script in the page of a tab, on the grant that the button, a shortcut or the menu gave. */
import * as v from 'valibot';
import {
  type Extraction,
  extractionSchema,
  type KeptLink,
  keptLinksSchema,
} from '../article/article.ts';
import type { Step } from '../waypoints/step.ts';
import { browser } from './browser.ts';
import { type Outcome, type Refused, refused } from './requests.ts';

/**
 * The browsers' words for "went away while we were at it"; there is no code for it.
 * Chromium: "No tab with id: 7", "The tab was closed.", "The frame was removed."; Firefox: "Invalid tab ID: 7".
 */
const GONE_WORDS = /no tab|invalid tab|closed|removed|unload|destroyed|detached|discarded/i;

const refusalOf = (error: unknown): Refused =>
  refused(GONE_WORDS.test(String(error)) ? 'gone' : 'forbidden');

/**
 * What is injected: a look at this one page; or the whole article, whose further pages are fetched, and with it what looks for the
 * page's own links. A file's value counts only as the last.
 */
const SCRIPTS = { page: ['content.js'], whole: ['skip-links.js', 'whole.js'] } as const;
export type Extent = keyof typeof SCRIPTS;

/** What is injected for what it does, not for its value. */
type PlainScript = 'waypoints.js' | 'step.js';

/** Below so many words an article is doubtful: a second, slower look may find more. */
const DOUBTFUL_WORDS = 60;

const isDoubtful = (found: Extraction | Refused): boolean =>
  found.ok
    ? found.article.words < DOUBTFUL_WORDS
    : found.reason === 'no-text' || found.reason === 'not-an-article';

interface Injected {
  readonly ok: true;
  readonly value: unknown;
}

/** Runs scripts of ours in a tab's page, and gives the value of the last. Refused where the browser lets nothing in. */
const inject = async (tab: number, ...files: readonly string[]): Promise<Injected | Refused> => {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab },
      files: [...files],
    });
    // Firefox runs nothing on its own pages, and says nothing.
    return answer === undefined ? refused('forbidden') : { ok: true, value: answer.result };
  } catch (error) {
    return refusalOf(error);
  }
};

const run = async (tab: number, files: readonly string[]): Promise<Extraction | Refused> => {
  const injected = await inject(tab, ...files);
  if (!injected.ok) return injected;
  const extraction = v.safeParse(extractionSchema, injected.value);
  return extraction.success ? extraction.output : refused('unreadable');
};

/** What a script of ours answers in a tab's page; undefined where the browser lets nothing in. */
const answerIn = async (tab: number, file: string): Promise<unknown> => {
  const injected = await inject(tab, file);
  return injected.ok ? injected.value : undefined;
};

/**
 * Whether the page of a tab looks like an article. Yes where it cannot be asked: a doubt is voiced only with a reason.
 */
export const looksLikeArticle = async (tab: number): Promise<boolean> =>
  (await answerIn(tab, 'decision.js')) !== false;

/** Extracts the article of a tab's page. The page's answer is parsed: it comes from a hostile place. */
export const extractFrom = async (tab: number, extent: Extent): Promise<Extraction | Refused> => {
  const found = await run(tab, SCRIPTS[extent]);
  if (!isDoubtful(found)) return found;
  const second = await run(tab, ['second-opinion.js']);
  return second.ok ? second : found;
};

/**
 * The accessibility links of a page whose whole article is being extracted; none where it cannot be asked. An article is read
 * without them as well.
 */
export const skipLinksIn = async (tab: number): Promise<readonly KeptLink[]> => {
  const links = v.safeParse(keptLinksSchema, await answerIn(tab, 'found-links.js'));
  return links.success ? links.output : [];
};

/** Runs a script in a tab's page that gives nothing back. Refused where the browser lets nothing in. */
export const runIn = async (tab: number, file: PlainScript): Promise<Outcome> => {
  const injected = await inject(tab, file);
  return injected.ok ? { ok: true } : injected;
};

/** What step.js, a script of ours, has put into our own world of the page. */
declare const lecternStep: { readonly step: (step: Step) => Promise<boolean> };

/** Takes a step in a tab's page. False where nothing of the kind is there, or the browser lets nothing in. */
export const stepIn = async (tab: number, step: Step): Promise<boolean> => {
  const there = await runIn(tab, 'step.js');
  if (!there.ok) return false;
  const answers = await browser.scripting
    .executeScript({
      target: { tabId: tab },
      func: (name: Step) => lecternStep.step(name),
      args: [step],
    })
    .catch(() => []);
  return answers[0]?.result === true;
};
