/** Embedded posts of social networks as quotations with their author and a link. */

import { all } from '../ask.ts';
import { resolve } from './addresses.ts';
import { embeddedFrom } from './media-hosts.ts';
import { ourWords } from './our-words.ts';
import { hasText, make, spaced, valuesOf } from './reshape.ts';

/** Posts as the scripts of their networks know them. */
export const posts =
  'blockquote:is([class*="-embed"], [class*="twitter-"], .instagram-media, .reddit-card, .text-post-media, .telegram-post), .fb-post, .fb-video, amp-twitter, amp-instagram, amp-facebook';

/** The page of one post, as the networks write it. */
const POST_ADDRESS =
  /\/status(?:es)?\/\d+|\/(?:p|reel|tv)\/[\w-]+|\/video\/\d+|\/posts?\/|\/permalink|\/comments\/\w+|t\.me\/\w+\/\d+|\/profile\/[^/]+\/post\/|\/@[\w.]+\/(?:\d+|post)/;

const declaredAddress = (post: Element): string | null => {
  const tweet = post.getAttribute('data-tweetid');
  const short = post.getAttribute('data-shortcode');
  if (tweet) return `https://x.com/i/status/${tweet}`;
  if (short) return `https://www.instagram.com/p/${short}/`;
  return (
    valuesOf(post, /^(?:cite|data-.+)$/)
      .map((value) => resolve(value || 'none:', post.baseURI))
      .find((url) => url !== null && POST_ADDRESS.test(url)) ?? null
  );
};

const linkOf = (post: Element): Element | null =>
  all(post, 'a[href]').findLast((link) => POST_ADDRESS.test(link.getAttribute('href') ?? '')) ??
  null;

const clean = (address: string): string => address.replace(/[?#].*$/, '');

/** The line "— Author (@name) date" that ends a post: loose text and links behind its paragraphs. */
const endOf = (post: Element): readonly Node[] => {
  const nodes = [...post.childNodes];
  const lastBlock = nodes.findLastIndex((node) => ['P', 'DIV', 'SECTION'].includes(node.nodeName));
  return nodes.slice(lastBlock + 1).filter((node) => hasText(node));
};

const authorIn = (post: Element, ending: readonly Node[]): string => {
  const line = ending
    .map(spaced)
    .join(' ')
    .replace(/^[—–-]\s*/, '')
    .trim();
  return (
    line ||
    spaced(
      post.querySelector('section a, a[href*="/@"], cite') ?? post.ownerDocument.createTextNode(''),
    )
  );
};

/** Instagram ships a button of its own inside the quotation. */
const isInvitation = (paragraph: Element): boolean =>
  /^(?:View this post on|Sieh dir diesen Beitrag|Voir cette publication|Ver esta publicación|Посмотреть эту публикацию)/i.test(
    spaced(paragraph),
  );

const wordsOf = (post: Element): readonly Element[] => {
  const paragraphs = all(post, 'p').filter(
    (paragraph) => hasText(paragraph) && !isInvitation(paragraph),
  );
  return paragraphs.map((paragraph) => {
    const copied = paragraph.cloneNode(true) as Element;
    for (const link of all(copied, 'a'))
      if (/^pic\.(?:twitter|x)\.com/.test(spaced(link))) link.remove();
    return copied;
  });
};

const settlePost = (post: Element): void => {
  const { ownerDocument: document } = post;
  const link = linkOf(post);
  const address =
    declaredAddress(post) ?? resolve(link?.getAttribute('href') ?? 'none:', post.baseURI);
  if (address === null) return;
  const label = embeddedFrom(address)?.label.replace(/^Video/, 'Post') ?? 'Post';
  const author = authorIn(post, endOf(post));
  const behind = author && author.length < 120 ? `: ${author}` : '';
  const words = wordsOf(post);
  const source = make(document, 'a', { href: clean(address) }, ourWords(document, label), behind);
  const footer =
    words.length > 0 ? make(document, 'footer', {}, source) : make(document, 'p', {}, source);
  post.replaceWith(
    make(
      document,
      'blockquote',
      { cite: clean(address), lang: post.getAttribute('lang') },
      ...words,
      footer,
    ),
  );
};

/** Makes each embedded post under `body` a quotation; one without an address stays as it is. */
export const settlePosts = (body: Element): void => {
  for (const post of all(body, posts)) settlePost(post);
};
