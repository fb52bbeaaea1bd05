/** What the first words of a short text say it is, in the languages of the news. */

/** How such a text begins, in lower case; between bars. */
const BEGINNINGS = {
  related:
    'read more|read also|read next|read the|also read|see also|related|more on|more from|more about|more stories|more news|' +
    "recommended|you may|you might|watch:|don't miss|trending|most read|most popular|most viewed|up next|latest|continue|" +
    'keep reading|lesen sie|mehr zum|mehr zu|mehr aus|mehr von|siehe auch|auch interessant|das könnte|lire aussi|à lire|' +
    'voir aussi|lea también|lee también|le puede|te puede|relacionad|leia|veja|saiba mais|leggi anche|guarda|czytaj|zobacz|' +
    'przeczytaj|więcej|читайте|смотрите|по теме|ещё|διαβάστε|δείτε|σχετικ|lees ook|läs mer|läs också|les også|læs også|相关|' +
    '相關|推荐|延伸|关键词|更多|关连|関連|あわせて|관련',
  social:
    'share|follow|like|tweet|email|print|subscribe|sign up|newsletter|join|download|advertis|sponsored|anzeige|werbung|' +
    'реклама|διαφήμιση|reklama|publicidad|pubblicità|publicité|folgen|teilen|abonn|partag|compart|condividi|udostępnij|' +
    'поделиться|подпис|分享|关注|扫|下载|广告|責任編輯|责任编辑|编辑|來源|来源|원|加载|copyright|©|all rights|comment|kommentar|' +
    'loading|click here|to read|to subscribe',
} as const;

export type Sign = keyof typeof BEGINNINGS;
export const signs = Object.keys(BEGINNINGS) as readonly Sign[];

/** By the first letter: a page that was just opened looks these up sooner than it compiles an expression of so many. */
const byLetter = (beginnings: string): ReadonlyMap<string, readonly string[]> => {
  const lists = new Map<string, string[]>();
  for (const beginning of beginnings.split('|')) {
    const list = lists.get(beginning.charAt(0));
    if (list) list.push(beginning);
    else lists.set(beginning.charAt(0), [beginning]);
  }
  return lists;
};

const beginningsOf = new Map(signs.map((sign) => [sign, byLetter(BEGINNINGS[sign])]));

const OPENING = 48;

/** The part of `text` that its signs are looked for in. */
export const openingOf = (text: string): string => text.slice(0, OPENING).toLowerCase();

/** True when a text with this opening begins the way `sign`'s texts do. */
export const bears = (opening: string, sign: Sign): boolean =>
  beginningsOf
    .get(sign)
    ?.get(opening.charAt(0))
    ?.some((beginning) => opening.startsWith(beginning)) ?? false;
