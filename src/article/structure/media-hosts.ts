/** Who shows embedded media, what it is, and the address of the page that shows it by itself. */

/** Turns the address of the embedded player into that of the page. */
type PageOf = (url: URL) => string | null;

const byId =
  (pattern: RegExp, prefix: string): PageOf =>
  (url) => {
    const id = pattern.exec(url.pathname)?.[1];
    return id === undefined ? null : prefix + id;
  };

const withoutEmbed: PageOf = (url) =>
  `${url.origin}${url.pathname.replace(/\/embed(?:-podcast)?(?=\/)/, '')}`;

const tweetPage: PageOf = (url) => {
  const id = url.searchParams.get('id');
  return id === null ? null : `https://x.com/i/status/${id}`;
};

const wrappedPage: PageOf = (url) => url.searchParams.get('href') ?? url.searchParams.get('url');

/**
 * Who shows what, by kind. A host's domain begins as its name is spelled, or with one of the words behind its name, and has nothing
 * behind that but its ending: else a stranger could have the name in his own.
 */
const HOSTS: Readonly<Record<string, string>> = {
  Video:
    'YouTube=youtube.|youtube-nocookie.|youtu.be Vimeo Dailymotion=dailymotion.|dai.ly Twitch RuTube VK=vk.|vkvideo. ' +
    'Bilibili Youku Streamable Brightcove JW_Player=jwplayer. TikTok',
  Audio: 'Spotify SoundCloud Apple_Podcasts=podcasts.apple. Acast Bandcamp Deezer Podigee',
  Post: 'X=twitter.|x.com Instagram Facebook Telegram=t.me|telegram. Bluesky=bsky. Reddit=reddit.|redditmedia.',
  Map: 'Google_Maps=www.google.|maps.google. OpenStreetMap',
  Chart: 'Datawrapper=datawrapper.|datawrapper.dwcdn.net Flourish=flourish.|flo.uri.sh Infogram',
  Document: 'DocumentCloud Scribd',
  Code: 'CodePen',
  Form: 'Google_Forms=docs.google.',
};

/** Those whose players have other addresses than their pages. */
const PAGES: Readonly<Record<string, PageOf>> = {
  YouTube: byId(/\/(?:embed|v|shorts)\/([\w-]{6,})/, 'https://www.youtube.com/watch?v='),
  Vimeo: byId(/\/video\/(\d+)/, 'https://vimeo.com/'),
  Dailymotion: byId(/\/video\/(\w+)/, 'https://www.dailymotion.com/video/'),
  RuTube: byId(/\/embed\/(\w+)/, 'https://rutube.ru/video/'),
  Spotify: withoutEmbed,
  SoundCloud: wrappedPage,
  X: tweetPage,
  Instagram: withoutEmbed,
  Facebook: wrappedPage,
};

/** An embedded thing as a link: "Video on YouTube", and where it is. */
export interface Embedded {
  readonly label: string;
  readonly address: string;
}

/** ".com", ".co.uk"; of a whole domain no more. */
const ENDING = /^(?:co\.)?[a-z]+$/;

const isOf = (host: string, word: string): boolean => {
  const [, ending] = `.${host}`.split(`.${word}`);
  return ending !== undefined && (word.endsWith('.') ? ENDING.test(ending) : ending === '');
};

/** What is embedded from `address`; null for a host that is not known. */
export const embeddedFrom = (address: string): Embedded | null => {
  const url = new URL(address);
  for (const [kind, hosts] of Object.entries(HOSTS))
    for (const host of hosts.split(' ')) {
      const [spelled = '', words = `${spelled.toLowerCase()}.`] = host.split('=');
      if (!words.split('|').some((word) => isOf(url.hostname, word))) continue;
      const name = spelled.replace('_', ' ');
      return { label: `${kind} on ${name}`, address: PAGES[name]?.(url) ?? address };
    }
  return null;
};
