/** The original page's own accessibility links: each opens that page at its place. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Article, KeptLink } from '../article/article.ts';
import { findArticle } from '../platform/article-store.ts';
import { send } from '../platform/requests.ts';
import { t } from '../platform/strings.ts';
import { ours } from './ours.ts';

const addressOf = (address: string, fragment: string): string =>
  fragment === '' ? address : `${address.replace(/#.*$/s, '')}#${fragment}`;

/** The links, where they were still on their way when the reader opened. */
const lateLinks = async ({ address }: Article): Promise<readonly KeptLink[]> => {
  await send({ type: 'finish', address });
  return (await findArticle(address))?.article.skipLinks ?? [];
};

export const FromOriginal = ({ article }: { readonly article: Article }) => {
  const { address, language } = article;
  const skipLinks = useSignal<readonly KeptLink[]>(article.skipLinks ?? []);
  useEffect(() => {
    if (article.skipLinks === undefined)
      void lateLinks(article).then((links) => {
        skipLinks.value = links;
      });
  }, []);
  if (skipLinks.value.length === 0) return null;
  return (
    <nav class="from-original" aria-labelledby="from-original" {...ours()}>
      <h2 id="from-original">{t('fromOriginal')}</h2>
      <ul>
        {skipLinks.value.map(({ name, fragment }) => (
          <li key={`${name} ${fragment}`}>
            <a href={addressOf(address, fragment)} lang={language ?? ''} dir="auto">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
