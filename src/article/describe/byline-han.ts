/** Bylines as Chinese pages write them: a word for the author, then a name of two to four characters. */

/** By their ranges: a page that was just opened has to build the set of every property class. */
const HAN = '\\u3400-\\u9fff\\uf900-\\ufaff';
const NAME = `[${HAN}·]{2,4}`;
const NAMES = `${NAME}(?:[\\s、，,]+${NAME}(?![${HAN}]))*`;
const PEN_NAME = `[A-Za-z0-9_&·\\u00c0-\\u1fff${HAN}\\u3040-\\u30ff\\uac00-\\ud7a3-]{2,16}`;

/** From the surest to the faintest; group 1 holds the names. */
const FORMS: readonly RegExp[] = [
  new RegExp(
    `(?:作\\s*者|撰\\s*文|执笔人?|執筆|文字|文)\\s*[:：/／]\\s*(${NAMES}|${PEN_NAME})(?=[\\s)）】\\]、，,。|/]|$)`,
  ),
  new RegExp(
    `(?:记\\s*者|記\\s*者|通讯员|特约撰稿(?:人)?)\\s*[:：]?\\s+(${NAMES})(?=[\\s)）】，,。]|$)`,
  ),
  new RegExp(
    `(?:本报|本網|本网|本刊|见习|特派|日报|晚报|时报)(?:实习|首席)?(?:记者|記者)\\s*[:：]?\\s*(${NAME}?)(?=发自|報道|报道|[\\s)）】，,。]|$)`,
  ),
  new RegExp(`\\[\\s*(${NAME})\\s*\\]\\s*.{0,2}来源`),
  new RegExp(`(?:发布时间|發表時間).{8,24}\\sby\\s(${PEN_NAME})`),
  new RegExp(`本[帖贴]由(${PEN_NAME}?)于`),
  new RegExp(`^(${PEN_NAME})\\s*(?:发表于|發表於|发布于)\\s*(?:19|20)\\d\\d`),
  new RegExp(`(?:^|[。！？”…])\\s*[（(]\\s*(${NAME})(?:\\s+${NAME}报道)?\\s*[)）]$`),
  new RegExp(`责任?编辑?\\s*[:：]\\s*(${NAME})`),
];

const LONGEST = 120;

const tailOf = (line: string): string => (line.length > LONGEST ? line.slice(-40) : line);

/** A name alone on the line below the headline. */
const standingAlone = (lines: readonly string[]): string | null =>
  lines
    .slice(0, 4)
    .find((line) => /^(?!首页|正文|导航|目录|返回|论坛)[\u3400-\u9fff]{2,3}$/.test(line)) ?? null;

const standingIn = (lines: readonly string[]): string | null => {
  for (const form of FORMS)
    for (const line of lines) {
      const name = form.exec(tailOf(line))?.[1]?.trim();
      if (name) return name;
    }
  return null;
};

/**
 * The author that a Chinese page names; null when it names none. `near` are the lines below the headline, `all` those
 * of the page.
 */
export const findHanByline = (near: readonly string[], all: readonly string[]): string | null =>
  standingIn(near) ?? standingIn(all) ?? standingAlone(near);
