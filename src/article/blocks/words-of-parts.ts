/** What the first words of a short text say it is, in the languages of the news. */

const SIGNS = {
  caption:
    /^(?:photo|image|picture|foto|bild|figure|fig\.|video|watch|credit|source|quelle|getty|reuters|ap photo|afp|file photo|фото|видео|φωτο|zdj|fot\.|图|資料圖|资料图|图片|圖)/,
  related:
    /^(?:read (?:more|also|next|the)|also read|see also|related|more (?:on|from|about|stories|news)|recommended|you (?:may|might)|watch:|don't miss|trending|most (?:read|popular|viewed)|up next|latest|continue|keep reading|lesen sie|mehr (?:zum|zu|aus|von)|siehe auch|auch interessant|das könnte|lire aussi|à lire|voir aussi|lea también|lee también|le puede|te puede|relacionad|leia|veja|saiba mais|leggi anche|guarda|czytaj|zobacz|przeczytaj|więcej|читайте|смотрите|по теме|ещё|διαβάστε|δείτε|σχετικ|lees ook|läs (?:mer|också)|les også|læs også|相关|相關|推荐|延伸|关键词|更多|关连|関連|あわせて|관련)/,
  social:
    /^(?:share|follow|like|tweet|email|print|subscribe|sign up|newsletter|join|download|advertis|sponsored|anzeige|werbung|реклама|διαφήμιση|reklama|publicidad|pubblicità|publicité|folgen|teilen|abonn|partag|compart|condividi|udostępnij|поделиться|подпис|分享|关注|扫|下载|广告|責任編輯|责任编辑|编辑|來源|来源|원|加载|copyright|©|all rights|comments?|kommentar|loading|click here|to (?:read|subscribe))/,
  byline:
    /^(?:by |von |por |par |da |di |автор|текст|από |του |autor|written|reporting|updated|published|posted|stand:|last |记者|作者|本报|文\/|\d{1,4}[-./年]\d{1,2}[-./月]|\d{1,2}(?:st|nd|rd|th|\.)? ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/,
} as const;

export type Sign = keyof typeof SIGNS;
export const signs = Object.keys(SIGNS) as readonly Sign[];

const OPENING = 48;

/** The part of `text` that its signs are looked for in. */
export const openingOf = (text: string): string => text.slice(0, OPENING).toLowerCase();

/** True when a text with this opening begins the way `sign`'s texts do. */
export const bears = (opening: string, sign: Sign): boolean => SIGNS[sign].test(opening);
