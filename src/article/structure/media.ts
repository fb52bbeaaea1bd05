/** Embedded media: what plays, plays; what would need a frame becomes a named link. */

import { all } from '../ask.ts';
import { resolve } from './addresses.ts';
import type { Embedded } from './media-hosts.ts';
import { embeddedFrom } from './media-hosts.ts';
import { ourWords } from './our-words.ts';
import { make, spaced, valuesOf } from './reshape.ts';

const ADVERT =
  /doubleclick|googlesyndication|adservice|amazon-adsystem|taboola|outbrain|googletagmanager|recaptcha|consent|advert/i;

/** Titles that every player has, and that say nothing. */
const EMPTY_TITLE =
  /^(?:youtube video player|video player|player|vimeo player|embedded? (?:content|video|post)|iframe|video|audio|spotify embed:?|twitter post|x post|untitled|facebook post|google maps?)$/i;

/** Consent managers and speed plugins each have an attribute of their own for the address of what waits. */
const ADDRESS = /^(?:src|data|data-(?:.*src|original|url))$/;

const addressOf = (frame: Element): string | null =>
  valuesOf(frame, ADDRESS)
    .map((value) => resolve(value, frame.baseURI))
    .find((url) => url !== null && /^https?:/.test(url)) ?? null;

/** Counting scripts have labels of their own. */
const TITLE = /^(?:(?:data-)?(?:video-?)?title|(?:aria-|play)label)$/;

const titleOf = (element: Element): string =>
  valuesOf(element, TITLE)
    .map((title) => title.trim())
    .find((title) => title !== '' && !EMPTY_TITLE.test(title)) ?? '';

const titleBehind = (title: string): string =>
  title === '' ? '' : `: ${title.replace(/^(?:Spotify Embed|YouTube|Play):\s*/i, '')}`;

const linkTo = (document: Document, { label, address }: Embedded, title: string): Element => {
  const isHost = label.includes('.');
  const words = [isHost ? label : ourWords(document, label), titleBehind(title)];
  return make(document, 'p', {}, make(document, 'a', { href: address }, ...words));
};

/** What an address says of something that plays. */
const PLAYS = /\b(?:player|embed|audio|video|podcast)/i;

/** A frame of an unknown host is worth a link only when it, or its address, says what it is. */
const unknown = (address: string, title: string): Embedded | null =>
  (title === '' && !PLAYS.test(address.replace(/[?#].*$/s, ''))) || ADVERT.test(address + title)
    ? null
    : { label: new URL(address).hostname.replace(/^www\./, ''), address };

/** Some frames hold, for those who have none, a link to what they would show. */
const linkIn = (frame: Element): Element | null =>
  (frame.textContent ?? '').includes('<a')
    ? new DOMParser().parseFromString(frame.textContent ?? '', 'text/html').querySelector('a[href]')
    : null;

const settleFrame = (frame: Element): void => {
  const address = addressOf(frame);
  const title = titleOf(frame) || spaced(linkIn(frame) ?? frame.ownerDocument.createTextNode(''));
  const embedded = address === null ? null : (embeddedFrom(address) ?? unknown(address, title));
  if (embedded === null) frame.remove();
  else frame.replaceWith(linkTo(frame.ownerDocument, embedded, title));
};

/** Elements that scripts turn into players: they carry the id of the film. */
const STAND_INS: Readonly<Record<string, string>> = {
  'lite-youtube[videoid], youtube-video[video-id]': 'https://www.youtube.com/watch?v=',
  'amp-youtube[data-videoid], [data-youtube-id], .youtube-player[data-id], .rll-youtube-player[data-id]':
    'https://www.youtube.com/watch?v=',
  'lite-vimeo[videoid], amp-vimeo[data-videoid], [data-vimeo-id]': 'https://vimeo.com/',
};

/** Players that a click is to load: any box with the address of a host's player. */
const WAITING = '[data-src*="/embed/"]:not(iframe, img, video, audio, source, object, embed)';

/** Empty elements that a script is to make players. */
export const players = [
  ...Object.keys(STAND_INS),
  WAITING,
  'amp-iframe, amp-video, amp-audio',
].join();

const ID = /^(?:video-?|data-(?:video|youtube-|vimeo-)?)id$/;

const settleStandIn = (element: Element, prefix: string): void => {
  const id = valuesOf(element, ID).find((value) => /^[\w-]+$/.test(value));
  const embedded = id ? embeddedFrom(prefix + id) : null;
  if (embedded) element.replaceWith(linkTo(element.ownerDocument, embedded, titleOf(element)));
};

const settleWaiting = (element: Element): void => {
  const address = addressOf(element);
  const embedded = address === null ? null : embeddedFrom(address);
  if (embedded) element.replaceWith(linkTo(element.ownerDocument, embedded, titleOf(element)));
};

const playable = (player: Element): readonly Element[] =>
  [player, ...all(player, 'source')].filter((element) => /^https?:/.test(addressOf(element) ?? ''));

const settleSource = (source: Element): Element =>
  make(source.ownerDocument, 'source', {
    src: addressOf(source),
    type: source.getAttribute('type'),
  });

const settlePlayer = (player: Element, address: string): void => {
  const { ownerDocument: document } = player;
  const localName = player.localName.replace('amp-', '');
  const sources = playable(player);
  if (sources.length === 0) {
    const label = localName === 'audio' ? 'Audio' : 'Video';
    player.replaceWith(linkTo(document, { label, address }, titleOf(player)));
    return;
  }
  const tracks = all(player, 'track[src]');
  const poster = resolve(player.getAttribute('poster') ?? 'none:', player.baseURI);
  player.replaceWith(
    make(
      document,
      localName,
      { controls: '', poster, lang: player.getAttribute('lang') },
      ...sources.map(settleSource),
      ...tracks,
    ),
  );
};

/** Makes the media under `body` reachable: players with controls, links named after what they show. `address` is the page's. */
export const settleMedia = (body: Element, address: string): void => {
  for (const [selector, prefix] of Object.entries(STAND_INS))
    for (const element of all(body, selector)) settleStandIn(element, prefix);
  for (const element of all(body, WAITING)) settleWaiting(element);
  for (const frame of all(body, 'iframe, object, embed, amp-iframe')) settleFrame(frame);
  for (const player of all(body, 'video, audio, amp-video, amp-audio'))
    settlePlayer(player, address);
};
