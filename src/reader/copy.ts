/** Copies to the clipboard. Within a press the browser lets a page do so without a permission. */
import type { Article } from '../article/article.ts';
import { textOf } from '../article/text.ts';
import { t } from '../platform/strings.ts';
import { isInText } from './in-text.ts';
import { say } from './message.tsx';
import { shownArticle } from './shown-article.ts';

const copy = (text: string, done: string): Promise<void> =>
  navigator.clipboard.writeText(text).then(
    () => say(done),
    () => say(t('copyFailed')),
  );

/** Copies the address of the original page: what a reader sends to others. */
export const copyAddress = ({ address }: Pick<Article, 'address'>): Promise<void> =>
  copy(address, t('addressCopied'));

const isLeftOut = (element: Element): boolean => !isInText(element);

/** Copies the article's text as it is shown, a line a paragraph, without what the interface says in it. */
export const copyText = (): Promise<void> =>
  copy(
    shownArticle.value === null ? '' : textOf(shownArticle.value.root, isLeftOut),
    t('textCopied'),
  );
