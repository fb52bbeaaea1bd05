/** Finds the further pages of an article: `rel=next`, numbered links, the site's own pager. */
import { resolve } from '../structure/addresses.ts';
import { spaced } from '../structure/reshape.ts';
import { inOrder, ownNumber, pageOf } from './page-number.ts';

const NUMBER =
  /^(?:page |seite |страница |página |pagina |strona |第)?\s*\d{1,2}\s*(?:页|頁|ページ)?$/i;

const NEXT =
  /^(?:next(?: page)?|continue|continued|nächste(?: seite)?|weiter|suivant(?:e)?|page suivante|siguiente|successiv[ao]|próxima|volgende|далее|следующая|вперед|dalej|następna|další|nästa|neste|επόμενη|sonraki|下一页|下一頁|次へ|次のページ|다음|التالي)?\s*[›»>→]*$/i;

const isPagerLink = (link: Element): boolean => {
  const text = spaced(link);
  if (link.matches('[rel~="next"]')) return true;
  if (NUMBER.test(text)) return true;
  return text !== '' && NEXT.test(text);
};

const isSameOrigin = (one: string, other: string): boolean =>
  new URL(one).origin === new URL(other).origin;

const candidates = (page: Document): readonly string[] =>
  [...page.querySelectorAll('link[rel~="next"], a[href]')]
    .filter(isPagerLink)
    .flatMap((link) => resolve(link.getAttribute('href') ?? '', page.baseURI) ?? [])
    .map((address) => address.replace(/#.*$/, ''));

/**
 * The further pages that `page`, at `address`, names: same origin, same article, in order, none before the page itself.
 * Links to another article's "next" are not taken for a page.
 */
export const findNextPages = (page: Document, address: string): readonly string[] => {
  const isFurther = (candidate: string): boolean => {
    const number = isSameOrigin(address, candidate) ? pageOf(address, candidate) : null;
    return number !== null && number > ownNumber(address, candidate);
  };
  return inOrder(candidates(page).filter(isFurther));
};
