// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createSight } from '../../../../src/waypoints/page/visibility.ts';
import { openHtml } from '../pages.ts';
import { addFrame, pick } from '../parts.ts';

const concealment = (html: string) => {
  const document = openHtml(html);
  return createSight(document).concealment(pick(document, '#it'));
};

describe('assistive technology', () => {
  it.for([
    ['<p id="it">x</p>', null],
    ['<p id="it" style="opacity: 0">x</p>', null],
    ['<p id="it" style="position: absolute; clip: rect(0 0 0 0)">x</p>', null],
    ['<p id="it" hidden>x</p>', 'hidden'],
    ['<div style="display: none"><p id="it">x</p></div>', 'hidden'],
    ['<div style="visibility: hidden"><p id="it">x</p></div>', 'hidden'],
    ['<div style="visibility: hidden"><p id="it" style="visibility: visible">x</p></div>', null],
    ['<div style="display: contents"><p id="it">x</p></div>', null],
    ['<div aria-hidden="true"><p id="it">x</p></div>', 'inert'],
    ['<div aria-hidden="false"><p id="it">x</p></div>', null],
    ['<div inert><p id="it">x</p></div>', 'inert'],
    ['<body aria-hidden="true"><p id="it">x</p>', null],
    ['<details><summary>s</summary><p id="it">x</p></details>', 'hidden'],
    ['<details><summary>s</summary><details open><p id="it">x</p></details></details>', 'hidden'],
    ['<details><summary><b id="it">x</b></summary></details>', null],
    ['<details open><p id="it">x</p></details>', null],
  ] as const)('meets %s as %s', ([html, expected]) => {
    expect(concealment(html)).toBe(expected);
  });

  it('meets nothing in a frame that is hidden', () => {
    const document = openHtml('');
    const frame = addFrame(document, '<p>x</p>');
    const paragraph = pick(frame.contentDocument ?? document, 'p');
    expect(createSight(document).concealment(paragraph)).toBeNull();
    frame.style.visibility = 'hidden';
    expect(createSight(document).concealment(paragraph)).toBe('hidden');
    frame.setAttribute('inert', '');
    expect(createSight(document).concealment(paragraph)).toBe('inert');
  });
});
