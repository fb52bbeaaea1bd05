/** From what a page writes where an author's name belongs to the name. */
import { mentions } from '../mentions.ts';
import { tidy } from './tidy.ts';

/** Each of `words` with each of `ends` behind it, and the ends alone. */
const endingIn = (words: string, ...ends: readonly string[]): readonly string[] =>
  ends.flatMap((end) => [end, ...words.split('|').map((word) => `${word} ${end}`)]);

/**
 * What stands before a name in the languages of the press, at the start of a line; the longer before what they begin with.
 * A list, and no expression: a page that was just opened would have to compile that for the one name it has.
 */
const OPENINGS = [
  ...endingIn(
    'written|posted|published|reported|words|story|text|review|reviewed|created|submitted|article|opinion',
    'by',
  ),
  ...endingIn('geschrieben|veröffentlicht|ein beitrag|ein artikel|text|artikel', 'von'),
  ...endingIn('écrit|publié|rédigé|propos recueillis', 'par'),
  ...endingIn('escrito|publicado|texto', 'por'),
  ...endingIn('scritto|pubblicato|articolo|a cura', 'di', 'da'),
  ...'door|skrevet av|av|af|tekst|text|texte|autor|autore|autora|auteur|auteure|author|authors|autorin|autoren'.split(
    '|',
  ),
  ...'автор|авторы|текст|от|από|του|σύνταξη|γράφει ο|γράφει η|szerző|yazan|yazar|penulis|oleh'.split(
    '|',
  ),
  ...'napsal|napsala|autoři|作者|撰文|文|記者|记者|本报记者|本報記者|기자'.split('|'),
].sort((one, other) => other.length - one.length);

/** What parts such words from the name. */
const PARTED = /^(?:\s*[:：/／]\s*|\s+|$)/;

/** What stands behind the words that open a byline; null where `text` does not begin with any. */
const behindOpening = (text: string): string | null => {
  const lower = text.toLowerCase();
  for (const opening of OPENINGS) {
    if (!lower.startsWith(opening)) continue;
    const rest = text.slice(opening.length);
    const parted = PARTED.exec(rest);
    if (parted) return rest.slice(parted[0].length);
  }
  return null;
};

/** A role, a date, a mail address or a bar behind the name. */
const AFTER = new RegExp(
  `\\s*(?:${[
    '[|•·,–—(]\\s*(?=\\d|updated|published|posted|staff|contribut|special|correspondent|reporter|editor|senior|il y a|mis à jour|publié|aktualisiert|veröffentlicht|am\\s\\d|on\\s[^\\s\\d]+\\s\\d).*',
    '\\s(?:published|posted|updated|on|view|read|follow)\\s.*',
    '\\s\\d{1,2}[./\\s]\\S.*',
    '\\s(?:19|20)\\d\\d\\b.*',
    '\\s(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?\\s\\d{1,2}(?:,.*)?',
    '\\s*[<[(]?\\S+@\\S+.*',
    '\\s*[|•].*',
    ',\\s*(?:in|for|the associated press|associated press|financial times)\\b.*',
  ].join('|')})$`,
  'is',
);

/** What there must be for any of these: nearly every name goes without. */
const MAYBE_AFTER = /[\d@|•·,–—(]|\s(?:published|posted|updated|on|view|read|follow)\s/i;

const LETTER = /[A-Za-z\u00aa\u00ba\u00c0-\ud7ff\uf900-\ufdff\ufe70-\ufefc]/;

const NOBODY = new Set(
  'admin administrator wordpressadmin wordpressadministrator editor user root webmaster author staff guest null undefined unknown none n/a anonymous wordpress'.split(
    ' ',
  ),
);

const isNobody = (name: string): boolean => {
  const plain = name.toLowerCase().replace(/\.$/, '');
  return NOBODY.has(plain) || /^\d+ (?:mins?|minutes?)$/.test(plain);
};

const NOT_A_NAME =
  /^(?:https?:|www\.|@)|https?:\/\/|\bwww\.|\b(?:GmbH|Ltd|updated|minutes?|published)\b|^[a-z]+(?:\.[a-z]+){2,}$|[{}<>]/i;

/** One of these there must be for any of that: nearly every name goes without. */
const OF_NO_NAME = '@ : { } < > www. gmbh ltd updated minute published'.split(' ');

const maybeNoName = (text: string): boolean => mentions(text, OF_NO_NAME) || !text.includes(' ');

const isName = (text: string): boolean =>
  LETTER.test(text) && !(maybeNoName(text) && NOT_A_NAME.test(text)) && !isNobody(text);

/**
 * A name as the page writes it, without "By" before it and a date, a role or an address behind it; null for what is
 * no name: a link, a sentence, a machine's "admin".
 */
export const cleanName = (text: string): string | null => {
  const whole = tidy(text);
  const bare = behindOpening(whole) ?? whole;
  const name = tidy(MAYBE_AFTER.test(bare) ? bare.replace(AFTER, '') : bare).replace(
    /^[\s:,;|•·–-]+|[\s:,;|•·–-]+$/g,
    '',
  );
  const isShort = name.length > 1 && name.length < 120 && name.split(' ').length < 16;
  return isShort && isName(name) ? name : null;
};

/** Whether a line begins as a byline does: "By" and a capital letter. */
export const isBylineText = (line: string): boolean => {
  const [first = ''] = behindOpening(line)?.trimStart() ?? '';
  return LETTER.test(first) && first === first.toUpperCase();
};
