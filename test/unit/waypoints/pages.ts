/** The fixture pages of test/pages/waypoints, and a short way to write down what was found on one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DOMWindow, JSDOM } from 'jsdom';
import { attribute, tagOf } from '../../../src/waypoints/page/dom.ts';
import type { SkipLink, Waypoint, Waypoints } from '../../../src/waypoints/waypoint.ts';

const folder = join(import.meta.dirname, '../../pages/waypoints');

export const pageNames = readdirSync(folder);

/** Its clock goes ten times as fast. */
const hurry = (window: DOMWindow): void => {
  const { setTimeout } = window;
  window.setTimeout = ((run: () => void, wait = 0) =>
    setTimeout(run, wait / 10)) as typeof setTimeout;
};

/** A page of its own, with its own window: what one test changes no other sees. */
export const openHtml = (html: string, address = 'https://page.example/'): Document =>
  new JSDOM(html, { url: address, pretendToBeVisual: true, beforeParse: hurry }).window.document;

export const openPage = (name: string): Document =>
  openHtml(readFileSync(join(folder, name, 'source.html'), 'utf8'), `https://page.example/${name}`);

export const expectedFile = (name: string): string => join(folder, name, 'expected.json');

const quoted = (name: string): string => (name === '' ? '' : ` “${name}”`);

const skipLink = ({ name, fragment, destination, problems }: SkipLink) => ({
  name,
  fragment,
  destination,
  problems,
});

const level = (waypoint: Waypoint): string => `${waypoint.level ?? ''}`;

/** What was found, as a person would write it: `2 navigation “Main”`, `1 “Headline”`. */
export const inShort = (found: Waypoints) => ({
  skipLinks: found.skipLinks.map(skipLink),
  article: found.article?.name ?? null,
  landmarks: found.landmarks.map((mark) => `${level(mark)} ${mark.role}${quoted(mark.name)}`),
  headings: found.headings.map((heading) => `${level(heading)}${quoted(heading.name)}`),
  searches: found.searches.map(({ name }) => name),
  player: found.player?.name ?? null,
});

/** `main#content`: enough to tell an element of a fixture page. */
export const elementInShort = (element: Element): string => {
  const id = attribute(element, 'id');
  return id === null ? tagOf(element) : `${tagOf(element)}#${id}`;
};
