/** The words for a preference, its options and its values. */
import { formatNumber, optionString, plural, t } from '../platform/strings.ts';
import type { PreferenceName } from '../preferences/preferences.ts';
import type { RangeRow } from '../preferences/row.ts';

/** The label of a preference. */
export const labelOf = (name: PreferenceName): string => t(`preference_${name}`);

/** The label of an option of a choice. */
export const labelOfOption = (name: PreferenceName, option: string): string =>
  optionString(name, option);

/** A number as it is read and spoken, with its unit. */
export const shownNumber = ({ unit }: Pick<RangeRow, 'unit'>, value: number): string => {
  switch (unit) {
    case '':
      return formatNumber(value);
    case '%':
      return t('perCent', formatNumber(value));
    case 'em':
      return t('ems', formatNumber(value));
    case 'characters':
      return plural('characters', value);
    default:
      return unit satisfies never;
  }
};
