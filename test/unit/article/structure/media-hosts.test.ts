import { describe, expect, it } from 'vitest';
import { embeddedFrom } from '../../../../src/article/structure/media-hosts.ts';

const labelOf = (address: string): string | null => embeddedFrom(address)?.label ?? null;

describe('embedded media', () => {
  it.each([
    ['https://www.youtube-nocookie.com/embed/abcdefgh', 'Video on YouTube'],
    ['https://youtu.be/abcdefgh', 'Video on YouTube'],
    ['https://player.vimeo.com/video/1', 'Video on Vimeo'],
    ['https://x.com/i/status/1', 'Post on X'],
    ['https://embed.podcasts.apple.com/1', 'Audio on Apple Podcasts'],
    ['https://www.google.co.uk/maps/embed', 'Map on Google Maps'],
    ['https://datawrapper.dwcdn.net/a/1', 'Chart on Datawrapper'],
    ['https://bsky.app/profile/1', 'Post on Bluesky'],
  ])('is called by who shows it: %s', (address, label) => {
    expect(labelOf(address)).toBe(label);
  });

  it.each([
    'https://youtube.com.stranger.example/embed/abcdefgh',
    'https://youtube.stranger.example/embed/abcdefgh',
    'https://x.com.stranger.example/i/status/1',
    'https://notyoutube.com/embed/abcdefgh',
    'https://player.notvimeo.com/video/1',
  ])('is not called by whose name a stranger has in his own: %s', (address) => {
    expect(labelOf(address)).toBe(null);
  });
});
