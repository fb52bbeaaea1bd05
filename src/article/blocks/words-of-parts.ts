/** What the first words of a short text say it is, in the languages of the news. */

const SIGNS = {
  related:
    /^(?:read (?:more|also|next|the)|also read|see also|related|more (?:on|from|about|stories|news)|recommended|you (?:may|might)|watch:|don't miss|trending|most (?:read|popular|viewed)|up next|latest|continue|keep reading|lesen sie|mehr (?:zum|zu|aus|von)|siehe auch|auch interessant|das könnte|lire aussi|à lire|voir aussi|lea también|lee también|le puede|te puede|relacionad|leia|veja|saiba mais|leggi anche|guarda|czytaj|zobacz|przeczytaj|więcej|читайте|смотрите|по теме|ещё|διαβάστε|δείτε|σχετικ|lees ook|läs (?:mer|också)|les også|læs også|相关|相關|推荐|延伸|关键词|更多|关连|関連|あわせて|관련)/,
  social:
    /^(?:share|follow|like|tweet|email|print|subscribe|sign up|newsletter|join|download|advertis|sponsored|anzeige|werbung|реклама|διαφήμιση|reklama|publicidad|pubblicità|publicité|folgen|teilen|abonn|partag|compart|condividi|udostępnij|поделиться|подпис|分享|关注|扫|下载|广告|責任編輯|责任编辑|编辑|來源|来源|원|加载|copyright|©|all rights|comments?|kommentar|loading|click here|to (?:read|subscribe))/,
} as const;

export type Sign = keyof typeof SIGNS;
export const signs = Object.keys(SIGNS) as readonly Sign[];

const OPENING = 48;

/** The part of `text` that its signs are looked for in. */
export const openingOf = (text: string): string => text.slice(0, OPENING).toLowerCase();

/** True when a text with this opening begins the way `sign`'s texts do. */
export const bears = (opening: string, sign: Sign): boolean => SIGNS[sign].test(opening);
