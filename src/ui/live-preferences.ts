/** A surface's view of the preferences: it follows the store, and asks the background for changes. */
import { batch, computed, effect, signal } from '@preact/signals';
import {
  readPreferences,
  readPreferencesAhead,
  watchPreferences,
} from '../platform/preference-store.ts';
import { type RefusalReason, send } from '../platform/requests.ts';
import { t } from '../platform/strings.ts';
import type { Changes } from '../preferences/kept-rows.ts';
import { layered, waysOfReadingIn, withoutWaysOfReading } from '../preferences/layers.ts';
import { lookOf } from '../preferences/look.ts';
import { changesUnder, withChanges } from '../preferences/named-changes.ts';
import {
  areValidChanges,
  type ParsedPreferences,
  parsePreferences,
  whyInvalid,
} from '../preferences/parse.ts';
import type { Look } from '../preferences/row.ts';
import { keepLine } from './keep-line.ts';
import { forgetRefusal, type Place, refuse } from './refusal.tsx';
import { refusalSentence } from './refusal-sentence.ts';
import { applyLook, forgetLook, newIn, rememberLook } from './remembered-look.ts';
import { surroundings } from './surroundings.ts';

const parsed = signal<ParsedPreferences>(parsePreferences(undefined));

/** The site whose own settings hold on this page: a host, or null. */
const site = signal<string | null>(null);

/** The preferences that are kept, without what holds for one site only. */
export const usualPreferences = computed(() => parsed.value.values);

/** What holds for this page's site only. Null where nothing does. */
export const siteChanges = computed(() =>
  site.value === null ? null : changesUnder(usualPreferences.value.sites, site.value),
);

/** The preferences that hold now, on this page. */
export const livePreferences = computed(() =>
  layered(usualPreferences.value, siteChanges.value ?? {}),
);

/** The names whose stored value could not be used. */
export const repairedPreferences = computed(() => parsed.value.repaired);

const remember = (look: Look): void => {
  const hasOwn = siteChanges.value !== null;
  rememberLook(look, localStorage, hasOwn ? site.value : null);
  if (site.value !== null && !hasOwn) forgetLook(site.value, localStorage);
};

/** A look that is there already costs nothing: no line is measured, nothing is laid out. */
const wear = (look: Look): void => {
  const { documentElement: root } = document;
  const changed = newIn(look, root);
  if (Object.keys(changed).length > 0) keepLine(() => applyLook(root, changed));
};

const showLook = (): void => {
  const look = lookOf(livePreferences.value, surroundings.value);
  wear(look);
  remember(look);
};

/** Changes asked for and not yet answered. Meanwhile the surface shows what the reader chose, not an older echo. */
let underWay = 0;

const showStored = (stored: ParsedPreferences): void => {
  if (underWay === 0) parsed.value = stored;
};

/** What was asked ahead may have changed before anybody watched. */
const lookAgain = async (first: ParsedPreferences): Promise<void> => {
  const now = await readPreferences();
  if (JSON.stringify(now) !== JSON.stringify(first)) showStored(now);
};

/**
 * Reads the preferences, shows their look, and follows the store from then on. To be called once a surface.
 * `host` names the site whose own settings hold on this page, if any.
 */
export const followPreferences = async (host: string | null = null): Promise<void> => {
  watchPreferences(showStored);
  const stored = await readPreferencesAhead();
  batch(() => {
    site.value = host;
    parsed.value = stored;
  });
  effect(showLook);
  void lookAgain(stored);
};

const sayRefusal = (reason: RefusalReason, at: Place | null): void =>
  refuse(t('settingNotSaved', refusalSentence(reason)), at);

/** A refusal is said once all stands again as it did: it is seen where it then is. */
const settle = async (values: Changes, at: Place | null): Promise<boolean> => {
  const outcome = await send({ type: 'set-preferences', values });
  underWay -= 1;
  if (underWay === 0) showStored(await readPreferences());
  if (outcome.ok) forgetRefusal();
  else sayRefusal(outcome.reason, at);
  return outcome.ok;
};

/** Values as if new: a control that the reader moved shows again what holds. */
const showAgain = ({ values, repaired }: ParsedPreferences): void => {
  parsed.value = { values: { ...values }, repaired };
};

const ask = async (changes: Changes, at: Place | null): Promise<boolean> => {
  if (!areValidChanges(changes)) {
    showAgain(parsed.value);
    sayRefusal(whyInvalid(changes), at);
    return false;
  }
  underWay += 1;
  parsed.value = { ...parsed.value, values: { ...parsed.value.values, ...changes } };
  return settle(changes, at);
};

/** Where this page's site has settings of its own, ways of reading go there. */
const forSite = (host: string, own: Changes, changes: Changes): Changes => ({
  ...withoutWaysOfReading(changes),
  sites: withChanges(usualPreferences.value.sites, host, {
    ...own,
    ...waysOfReadingIn(changes),
  }),
});

/**
 * Shows changes at once, asks for them, and takes them back with a sentence where they are refused: it is seen `at` the place where
 * they were tried. What cannot be kept is not shown at all. Gives whether they are kept: nobody should say so before.
 */
export const changePreferences = (changes: Changes, at: Place | null = null): Promise<boolean> => {
  const host = site.value;
  const own = siteChanges.value;
  // Among a site's own a value that is not valid would be left out, and nobody would hear of it.
  const goesToSite = host !== null && own !== null && areValidChanges(changes);
  return ask(goesToSite ? forSite(host, own, changes) : changes, at);
};

/** Gives a site settings of its own; with null takes them away, so that the usual ones hold. Gives as above. */
export const setSiteChanges = (host: string, changes: Changes | null): Promise<boolean> => {
  const { sites } = usualPreferences.value;
  return ask({ sites: withChanges(sites, host, changes) }, 'sites');
};
