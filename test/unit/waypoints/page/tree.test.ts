// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { tagOf } from '../../../../src/waypoints/page/dom.ts';
import { elementsOf, holdersOf } from '../../../../src/waypoints/page/tree.ts';
import { openHtml } from '../pages.ts';
import { addFrame, addShadow, pick } from '../parts.ts';

const tags = (document: Document): string =>
  [...elementsOf(document)].map(tagOf).join(' ').replace('html head body ', '');

describe('the tree', () => {
  it('shows what is slotted where its slot is, and leaves out what no slot takes', () => {
    const document = openHtml('<div><i slot="end"></i><b></b><u slot="none"></u></div><p></p>');
    addShadow(pick(document, 'div'), '<nav></nav><slot></slot><hr><slot name="end"><s></s></slot>');
    expect(tags(document)).toBe('div nav slot b hr slot i p');
  });

  it('shows what a slot holds itself when nothing is slotted', () => {
    const document = openHtml('<div></div>');
    addShadow(pick(document, 'div'), '<slot><s></s></slot>');
    expect(tags(document)).toBe('div slot s');
  });

  it('goes on into frames of the same origin, and after them', () => {
    const document = openHtml('<h1></h1>');
    addFrame(document, '<h2></h2>');
    document.body.append(document.createElement('h3'));
    expect(tags(document)).toBe('h1 iframe html head body h2 h3');
  });

  it('leads from the inside of shadow roots and frames back out', () => {
    const document = openHtml('<div></div>');
    const frame = addFrame(document, '<article><p></p></article>');
    const paragraph = frame.contentDocument?.querySelector('p');
    const holders = paragraph ? [...holdersOf(paragraph)].map(tagOf) : [];
    expect(holders).toEqual(['article', 'body', 'html', 'iframe', 'body', 'html']);
  });

  it('does not mind a form whose fields are named like the properties of nodes', () => {
    const names = ['parentNode', 'localName', 'nodeType', 'shadowRoot', 'children', 'getAttribute'];
    const fields = names.map((name) => `<input name="${name}">`).join('');
    const document = openHtml(
      `<form>${fields}<p></p></form><img name="body"><form name="defaultView">`,
    );
    expect(tags(document)).toBe(`form ${'input '.repeat(names.length)}p img form`);
  });
});
