// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createPlaces, locate } from '../../../../src/waypoints/page/place.ts';
import { elementsOf } from '../../../../src/waypoints/page/tree.ts';
import { openHtml } from '../pages.ts';
import { addFrame, addShadow, pick } from '../parts.ts';

describe('a place', () => {
  it('leads back to each element of a page, in shadow roots and frames too', () => {
    const document = openHtml(
      '<main><p id="a">one</p><p id="a">two</p><div id="host"></div></main>',
    );
    addShadow(pick(document, '#host'), '<section><h2>in the shadow</h2></section>');
    addFrame(document, '<h1 id="a">in the frame</h1>');
    const placeOf = createPlaces();
    for (const element of elementsOf(document))
      expect(locate(document, placeOf(element))).toBe(element);
  });

  it('survives a message', () => {
    const document = openHtml('<p>one</p><p>two</p>');
    const place = createPlaces()(pick(document, 'p:last-of-type'));
    expect(structuredClone(place)).toEqual(place);
    expect(locate(document, structuredClone(place))?.textContent).toBe('two');
  });

  it('is found by its id when the page has put something before it', () => {
    const document = openHtml('<div><h2 id="a.b c">here</h2></div>');
    const place = createPlaces()(pick(document, 'h2'));
    document.body.prepend(document.createElement('aside'), document.createElement('div'));
    expect(locate(document, place)?.textContent).toBe('here');
  });

  it('is not found when the element is gone', () => {
    const document = openHtml('<h2>here</h2><h3>there</h3>');
    const place = createPlaces()(pick(document, 'h2'));
    pick(document, 'h2').remove();
    expect(locate(document, place)).toBeNull();
  });
});
