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

/** The language of the interface, BCP 47. */
export const interfaceLanguage = (): string => browser.i18n.getUILanguage();

/** The direction of the interface's language. */
export const interfaceDirection = (): 'ltr' | 'rtl' =>
  browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';

/**
 * The language that the strings are really in: the interface's where Lectern speaks it, else English.
 * A screen reader picks its voice by it.
 */
export const stringsLanguage = (): string => t('languageOfTheseStrings');

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * A text of the page as it may stand in a sentence of ours: isolated where it may run the other way, so that neither turns
 * the other's signs round (Unicode Standard Annex 9, FSI and PDI). Else as it is, for some voices say the marks.
 */
export const isolated = (text: string): string =>
  interfaceDirection() === 'rtl' || rightToLeft.test(text) ? `\u2068${text}\u2069` : text;

/** A number as the reader writes it. */
export const formatNumber = (value: number): string =>
  new Intl.NumberFormat(interfaceLanguage()).format(value);

/** The plural form of a key for a count, which fills the first placeholder. */
export const plural = (key: PluralKey, count: number): string => {
  const one = new Intl.PluralRules(stringsLanguage()).select(count) === 'one';
  return t(one ? `${key}_one` : `${key}_other`, formatNumber(count));
};
