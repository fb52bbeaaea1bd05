/** The links of the article as a list; choosing one goes to its place in the text, where it can be followed. */
import { useRef } from 'preact/hooks';
import { t } from '../platform/strings.ts';
import { closeDialog, Dialog, openDialog } from './dialog.tsx';
import { isInText } from './in-text.ts';
import { say } from './message.tsx';
import { shownArticle } from './shown-article.ts';

/** The name of a link: its text, else what its picture says, else where it leads. */
const nameOf = (link: HTMLAnchorElement): string =>
  link.textContent.trim() || link.querySelector('img')?.alt || link.href;

const linksIn = (root: HTMLElement): readonly HTMLAnchorElement[] =>
  [...root.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(isInText);

const shownLinks = (): readonly HTMLAnchorElement[] =>
  shownArticle.value === null ? [] : linksIn(shownArticle.value.root);

/** Opens the list, or says that there is nothing in it. */
export const openLinks = (): void => {
  if (shownLinks().length === 0) say(t('noLinks'));
  else openDialog('links');
};

export const LinksDialog = () => {
  const links = useRef(shownLinks());
  return (
    <Dialog id="links" title={t('linksTitle')}>
      <ol class="links">
        {links.current.map((link, index) => (
          <li key={index}>
            <button
              type="button"
              lang={link.closest('[lang]')?.getAttribute('lang') ?? ''}
              onClick={() => closeDialog(link)}
            >
              {nameOf(link)}
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
};
