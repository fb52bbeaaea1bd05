// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { authorName, nameEvenHidden, nameOf } from '../../../../src/waypoints/page/names.ts';
import { openHtml } from '../pages.ts';
import { addShadow, pick } from '../parts.ts';

const nameIn = (html: string) => nameOf(pick(openHtml(html), '#it'));

describe('a name', () => {
  it.for([
    ['<h2 id="it">  Two\n words </h2>', 'Two words'],
    ['<h2 id="it"><span>Kicker: </span><span>headline</span></h2>', 'Kicker: headline'],
    ['<h2 id="it">one<b>word</b></h2>', 'oneword'],
    ['<h2 id="it">First<br>second</h2>', 'First second'],
    ['<h2 id="it"><div>Block</div><div>by block</div></h2>', 'Block by block'],
    ['<h2 id="it"><img alt="A dog">barks</h2>', 'A dog barks'],
    ['<h2 id="it"><a href="/"><img alt="" title="Home"></a></h2>', 'Home'],
    ['<h2 id="it"><svg><title>Sun</title></svg></h2>', 'Sun'],
    ['<h2 id="it">Text<button aria-label="Link"></button></h2>', 'Text Link'],
    ['<h2 id="it">Shown<i aria-hidden="true">!</i><i style="display: none">?</i></h2>', 'Shown'],
    ['<h2 id="it"><a title="Facebook" href="/"></a></h2>', 'Facebook'],
    ['<h2 id="it">Size <input value="12" aria-label="in points"></h2>', 'Size in points'],
    ['<h2 id="it" aria-label=" By label ">Text</h2>', 'By label'],
    ['<h2 id="it" aria-label="  ">Text</h2>', 'Text'],
    ['<i id="a" hidden>A</i><i id="b">b</i><h2 id="it" aria-labelledby="a  none b">T</h2>', 'A b'],
    ['<h2 id="it" style="text-transform: uppercase">loud</h2>', 'LOUD'],
    ['<h2 id="it" style="text-transform: capitalize">a fine title</h2>', 'A Fine Title'],
    ['<label for="it">Find</label><input id="it">', 'Find'],
    ['<main id="it">All of the text</main>', ''],
    ['<iframe id="it" title="Film"></iframe>', 'Film'],
  ] as const)('of %s is “%s”', ([html, name]) => {
    expect(nameIn(html)).toBe(name);
  });

  it.for([
    ['<h2 id="it">//<a href="/press">Press</a>, <b>b</b>ig</h2>', '// Press , big'],
    ['<h2 id="it">One<a href="/one"></a>word</h2>', 'Oneword'],
    ['<h2 id="it">More<button>Open</button></h2>', 'More Open'],
  ] as const)('of %s is “%s” in Firefox, which sets links and buttons apart', ([html, name]) => {
    const document = openHtml(html);
    const supports = (condition: string) => condition.includes('-moz-');
    Object.assign(document.defaultView ?? {}, { CSS: { supports } });
    expect(nameOf(pick(document, '#it'))).toBe(name);
  });

  it('of a landmark comes from its author, never from what it holds', () => {
    const document = openHtml('<nav title="By title">Text</nav><section>Text</section>');
    expect(authorName(pick(document, 'nav'))).toBe('By title');
    expect(authorName(pick(document, 'section'))).toBe('');
  });

  it('of a heading in a shadow root is what is slotted into it', () => {
    const document = openHtml('<div><b>Slotted</b></div>');
    const shadow = addShadow(pick(document, 'div'), '<h2>Before <slot></slot></h2>');
    expect(nameOf(pick(shadow, 'h2'))).toBe('Before Slotted');
  });

  it('of a hidden link is told all the same', () => {
    const document = openHtml('<a href="#x" style="display: none">Skip <b>it</b></a>');
    expect(nameEvenHidden(pick(document, 'a'))).toBe('Skip it');
  });

  it('is nothing where a form hides the properties that tell it', () => {
    const form =
      '<form id="it" aria-label="Vote"><input name="nodeType"><input name="getRootNode"></form>';
    expect(nameIn(form)).toBe('Vote');
  });
});
