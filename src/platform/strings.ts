/** The words of the interface: keys of _locales/en/messages.json, typed. */
import type messages from '../_locales/en/messages.json';
import { browser } from './browser.ts';

export type StringKey = keyof typeof messages;

/** Keys that come in pairs, `KEY_one` and `KEY_other`. */
export type PluralKey = StringKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** The string of a key in the reader's language, its placeholders filled in order. */
export const t = (key: StringKey, ...values: readonly string[]): string =>
  browser.i18n.getMessage(key, [...values]);

/** The string of an option of a choice, `option_NAME_OPTION`; what a key cannot hold is a low line in it. */
export const optionString = (name: string, option: string): string =>
  browser.i18n.getMessage(`option_${name}_${option.replace(/\W/g, '_')}`);

/**
 * The language that the strings are really in: the browser's where Lectern speaks it, else English.
 * A screen reader picks its voice by it.
 */
export const stringsLanguage = (): string => t('languageOfTheseStrings');

/** The direction of that language. */
export const stringsDirection = (): 'ltr' | 'rtl' =>
  t('directionOfTheseStrings') === 'rtl' ? 'rtl' : 'ltr';

const languageIn = (tag: string): string => new Intl.Locale(tag).language;

/**
 * How numbers and dates are written, BCP 47: as the browser does where it speaks the language of the strings, in its country's way; else as
 * that language does. A German date in an English sentence would be read out in an English voice.
 */
export const formatLanguage = (): string => {
  const [browsers, ours] = [browser.i18n.getUILanguage(), stringsLanguage()];
  return languageIn(browsers) === languageIn(ours) ? browsers : ours;
};

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * A text of the page as it may stand in a sentence of ours: isolated where it may run the other way, so that neither turns
 * the other's signs round (Unicode Standard Annex 9, FSI and PDI). Else as it is, for some voices say the marks.
 */
export const isolated = (text: string): string =>
  stringsDirection() === 'rtl' || RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;

/** A number as the reader writes it. */
export const formatNumber = (value: number): string =>
  new Intl.NumberFormat(formatLanguage()).format(value);

/** Names in a row, as the reader writes them: "Size, Weight, and Links". */
export const formatList = (names: readonly string[]): string =>
  new Intl.ListFormat(formatLanguage()).format(names);

/** The plural form of a key for a count, which fills the first placeholder; `values` fill the others. */
export const plural = (key: PluralKey, count: number, ...values: readonly string[]): string => {
  const one = new Intl.PluralRules(stringsLanguage()).select(count) === 'one';
  return t(one ? `${key}_one` : `${key}_other`, formatNumber(count), ...values);
};
