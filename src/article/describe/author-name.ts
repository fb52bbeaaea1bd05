/** From what a page writes where an author's name belongs to the name. */
import { tidy } from './tidy.ts';

/** What stands before a name in the languages of the press, at the start of a line. */
const BEFORE = new RegExp(
  `^(?:${[
    '(?:(?:written|posted|published|reported|words|story|text|review|reviewed|created|submitted|article|opinion)\\s+)?by',
    '(?:geschrieben |veröffentlicht |ein beitrag |ein artikel |text |artikel )?von',
    '(?:écrit |publié |rédigé |propos recueillis )?par',
    '(?:escrito |publicado |texto )?por',
    '(?:scritto |pubblicato |articolo |a cura )?(?:di|da)',
    'door|skrevet av|av|af|tekst|text|texte|autore?|autora|auteure?|authors?|autorin|autoren',
    'автор(?:ы)?|текст|от|από|του|σύνταξη|γράφει (?:ο|η)|szerző|yazan|yazar|penulis|oleh|napsal[a]?|autoři',
    '作者|撰文|文|記者|记者|本报记者|本報記者|기자',
  ].join('|')})(?:\\s*[:：/／]\\s*|\\s+|$)`,
  'i',
);

/** A role, a date, a mail address or a bar behind the name. */
const AFTER = new RegExp(
  `\\s*(?:${[
    '[|•·,–—(]\\s*(?=\\d|updated|published|posted|staff|contribut|special|correspondent|reporter|editor|senior|il y a|mis à jour|publié|aktualisiert|veröffentlicht|am\\s\\d|on\\s[^\\s\\d]+\\s\\d).*',
    '\\s(?:published|posted|updated|on|view|read|follow)\\s.*',
    '\\s\\d{1,2}[./\\s]\\S.*',
    '\\s(?:19|20)\\d\\d\\b.*',
    '\\s*[<[(]?\\S+@\\S+.*',
    '\\s*[|•].*',
    ',\\s*(?:in|for|the associated press|associated press|financial times)\\b.*',
  ].join('|')})$`,
  'is',
);

/** What there must be for any of these: nearly every name goes without. */
const MAYBE_AFTER = /[\d@|•·,–—(]|\s(?:published|posted|updated|on|view|read|follow)\s/i;

const LETTER = /[A-Za-z\u00aa\u00ba\u00c0-\ud7ff\uf900-\ufdff\ufe70-\ufefc]/;

const NOBODY =
  /^(?:(?:wordpress)?admin(?:istrator)?|editor|user|root|webmaster|author|staff|guest|null|undefined|unknown|none|n\/a|anonymous|wordpress|\d+ (?:min|mins|minutes?))\.?$/i;

const NOT_A_NAME =
  /^(?:https?:|www\.|@)|https?:\/\/|\bwww\.|\b(?:GmbH|Ltd|updated|minutes?|published)\b|^[a-z]+(?:\.[a-z]+){2,}$|[{}<>]/i;

/**
 * A name as the page writes it, without "By" before it and a date, a role or an address behind it; null for what is
 * no name: a link, a sentence, a machine's "admin".
 */
export const cleanName = (text: string): string | null => {
  const bare = tidy(text).replace(BEFORE, '');
  const name = tidy(MAYBE_AFTER.test(bare) ? bare.replace(AFTER, '') : bare).replace(
    /^[\s:,;|•·–-]+|[\s:,;|•·–-]+$/g,
    '',
  );
  const isShort = name.length > 1 && name.length < 120 && name.split(' ').length < 16;
  return isShort && LETTER.test(name) && !NOT_A_NAME.test(name) && !NOBODY.test(name) ? name : null;
};

/** Whether a line begins as a byline does: "By" and a capital letter. */
export const isBylineText = (line: string): boolean => {
  const before = BEFORE.exec(line)?.[0];
  const [first = ''] = before === undefined ? '' : line.slice(before.length).trimStart();
  return LETTER.test(first) && first === first.toUpperCase();
};
