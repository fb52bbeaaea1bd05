/** The original page's own accessibility links: each opens that page at its place. */
import type { Article } from '../article/article.ts';
import { t } from '../platform/strings.ts';
import { ours } from './ours.ts';

const addressOf = (address: string, fragment: string): string =>
  fragment === '' ? address : `${address.replace(/#.*$/s, '')}#${fragment}`;

export const FromOriginal = ({ article }: { readonly article: Article }) => {
  const { address, skipLinks = [], language } = article;
  if (skipLinks.length === 0) return null;
  return (
    <nav class="from-original" aria-labelledby="from-original" {...ours()}>
      <h2 id="from-original">{t('fromOriginal')}</h2>
      <ul>
        {skipLinks.map(({ name, fragment }) => (
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
