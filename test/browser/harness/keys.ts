/** The keys that scenarios press, with WebDriver's code points: https://w3c.github.io/webdriver/#keyboard-actions */
const codePoints: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** "Shift+Tab" as its keys in the order they go down. */
export const splitKeys = (keys: string): readonly string[] => keys.split('+');

/** What WebDriver calls a key. */
export const codePointOf = (key: string): string => codePoints[key] ?? key;
