/** The list of the article's links, at its end, while links are numbered. */
import { t } from '../../platform/strings.ts';
import { ours } from '../ours.ts';
import { numberedLinks } from './showing.ts';

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : '');

export const LinkList = () => {
  const links = numberedLinks();
  if (links.length === 0) return null;
  return (
    <section class="link-list" aria-labelledby="link-list">
      <h2 id="link-list" {...ours()}>
        {t('linkList')}
      </h2>
      <ol>
        {links.map(({ number, words, address }) => (
          <li key={number}>
            <a href={address}>{words}</a> {hostOf(address)}
          </li>
        ))}
      </ol>
    </section>
  );
};
