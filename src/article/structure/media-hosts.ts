/** Who shows embedded media, what it is, and the address of the page that shows it by itself. */

interface Host {
  readonly name: string;
  readonly kind: 'Video' | 'Audio' | 'Post' | 'Map' | 'Chart' | 'Document' | 'Code' | 'Form';
  readonly hosts: RegExp;
  /** Turns the address of the embedded player into that of the page. */
  readonly page?: (url: URL) => string | null;
}

const byId =
  (pattern: RegExp, prefix: string) =>
  (url: URL): string | null => {
    const id = pattern.exec(url.pathname)?.[1];
    return id === undefined ? null : prefix + id;
  };

const withoutEmbed = (url: URL): string =>
  `${url.origin}${url.pathname.replace(/\/embed(?:-podcast)?(?=\/)/, '')}`;

const tweetPage = (url: URL): string | null => {
  const id = url.searchParams.get('id');
  return id === null ? null : `https://x.com/i/status/${id}`;
};

const wrappedPage = (url: URL): string | null =>
  url.searchParams.get('href') ?? url.searchParams.get('url');

const HOSTS: readonly Host[] = [
  {
    name: 'YouTube',
    kind: 'Video',
    hosts: /(?:^|\.)youtu(?:be(?:-nocookie)?\.com|\.be)$/,
    page: byId(/\/(?:embed|v|shorts)\/([\w-]{6,})/, 'https://www.youtube.com/watch?v='),
  },
  {
    name: 'Vimeo',
    kind: 'Video',
    hosts: /(?:^|\.)vimeo\.com$/,
    page: byId(/\/video\/(\d+)/, 'https://vimeo.com/'),
  },
  {
    name: 'Dailymotion',
    kind: 'Video',
    hosts: /(?:^|\.)(?:dailymotion\.com|dai\.ly)$/,
    page: byId(/\/video\/(\w+)/, 'https://www.dailymotion.com/video/'),
  },
  { name: 'Twitch', kind: 'Video', hosts: /(?:^|\.)twitch\.tv$/ },
  {
    name: 'RuTube',
    kind: 'Video',
    hosts: /(?:^|\.)rutube\.ru$/,
    page: byId(/\/embed\/(\w+)/, 'https://rutube.ru/video/'),
  },
  { name: 'VK', kind: 'Video', hosts: /(?:^|\.)vk(?:video)?\.(?:com|ru)$/ },
  { name: 'Bilibili', kind: 'Video', hosts: /(?:^|\.)bilibili\.com$/ },
  { name: 'Youku', kind: 'Video', hosts: /(?:^|\.)youku\.com$/ },
  { name: 'Streamable', kind: 'Video', hosts: /(?:^|\.)streamable\.com$/ },
  { name: 'Brightcove', kind: 'Video', hosts: /(?:^|\.)brightcove\.(?:net|com)$/ },
  { name: 'JW Player', kind: 'Video', hosts: /(?:^|\.)jwplayer\.com$/ },
  { name: 'TikTok', kind: 'Video', hosts: /(?:^|\.)tiktok\.com$/ },
  { name: 'Spotify', kind: 'Audio', hosts: /(?:^|\.)spotify\.com$/, page: withoutEmbed },
  { name: 'SoundCloud', kind: 'Audio', hosts: /(?:^|\.)soundcloud\.com$/, page: wrappedPage },
  { name: 'Apple Podcasts', kind: 'Audio', hosts: /(?:^|\.)podcasts\.apple\.com$/ },
  { name: 'Acast', kind: 'Audio', hosts: /(?:^|\.)acast\.com$/ },
  { name: 'Bandcamp', kind: 'Audio', hosts: /(?:^|\.)bandcamp\.com$/ },
  { name: 'Deezer', kind: 'Audio', hosts: /(?:^|\.)deezer\.com$/ },
  { name: 'Podigee', kind: 'Audio', hosts: /(?:^|\.)podigee\.\w+$/ },
  { name: 'X', kind: 'Post', hosts: /(?:^|\.)(?:twitter|x)\.com$/, page: tweetPage },
  { name: 'Instagram', kind: 'Post', hosts: /(?:^|\.)instagram\.com$/, page: withoutEmbed },
  { name: 'Facebook', kind: 'Post', hosts: /(?:^|\.)facebook\.com$/, page: wrappedPage },
  { name: 'Telegram', kind: 'Post', hosts: /^(?:t\.me|telegram\.org)$/ },
  { name: 'Bluesky', kind: 'Post', hosts: /(?:^|\.)bsky\.app$/ },
  { name: 'Reddit', kind: 'Post', hosts: /(?:^|\.)reddit(?:media)?\.com$/ },
  { name: 'Google Maps', kind: 'Map', hosts: /^(?:www|maps)\.google\.\w+$/ },
  { name: 'OpenStreetMap', kind: 'Map', hosts: /(?:^|\.)openstreetmap\.org$/ },
  {
    name: 'Datawrapper',
    kind: 'Chart',
    hosts: /(?:^|\.)(?:datawrapper\.dwcdn\.net|datawrapper\.de)$/,
  },
  { name: 'Flourish', kind: 'Chart', hosts: /(?:^|\.)(?:flourish\.studio|flo\.uri\.sh)$/ },
  { name: 'Infogram', kind: 'Chart', hosts: /(?:^|\.)infogram\.com$/ },
  { name: 'DocumentCloud', kind: 'Document', hosts: /(?:^|\.)documentcloud\.org$/ },
  { name: 'Scribd', kind: 'Document', hosts: /(?:^|\.)scribd\.com$/ },
  { name: 'CodePen', kind: 'Code', hosts: /(?:^|\.)codepen\.io$/ },
  { name: 'Google Forms', kind: 'Form', hosts: /^docs\.google\.com$/ },
];

/** An embedded thing as a link: "Video on YouTube", and where it is. */
export interface Embedded {
  readonly label: string;
  readonly address: string;
}

/** What is embedded from `address`; null for a host that is not known. */
export const embeddedFrom = (address: string): Embedded | null => {
  const url = new URL(address);
  const host = HOSTS.find(({ hosts }) => hosts.test(url.hostname));
  if (!host) return null;
  return { label: `${host.kind} on ${host.name}`, address: host.page?.(url) ?? address };
};
