import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copyPage } from '../../../src/article/copy.ts';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const textOfCopy = (html: string): string =>
  (copyPage(parse(html)).body.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The page with a shadow tree in it, which cannot be copied in one go. */
const withShadow = (html: string): Document => {
  const page = parse(html);
  page.body.append(page.createElement('div'));
  page.body.lastElementChild?.attachShadow({ mode: 'open' });
  return page;
};

const sources = [
  'sample-news',
  ...readdirSync('test/pages/structure').map((name) => `structure/${name}`),
];

describe('copying a page', () => {
  it.each(sources)('makes the same copy of %s at once as node by node', (name) => {
    const html = `${readFileSync(`test/pages/${name}/source.html`, 'utf8')}<!-- a --><form id="f"><p>b<form><input><i hidden>c</i>d</form>`;
    const nodeByNode = copyPage(withShadow(html));
    nodeByNode.body.lastElementChild?.remove();
    expect(copyPage(parse(html)).documentElement.outerHTML).toBe(
      nodeByNode.documentElement.outerHTML,
    );
  });

  it('leaves the live page as it was', () => {
    const page = parse(
      '<html lang="en"><body><p hidden>a</p><form><input name="firstChild">b</form>',
    );
    const before = page.documentElement.outerHTML;
    copyPage(page);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('copies text of forms whose fields clobber the properties of the DOM', () => {
    const fields = [
      'firstChild',
      'nextSibling',
      'localName',
      'nodeType',
      'getAttribute',
      'attributes',
    ];
    const inputs = fields.map((name) => `<input name="${name}">`).join('');
    expect(textOfCopy(`<form>${inputs}<p>Inside </p></form><p>After</p>`)).toBe('Inside After');
  });

  it('copies a document whose pictures clobber its properties', () => {
    const images = ['body', 'documentElement', 'implementation', 'baseURI', 'createElement'];
    expect(textOfCopy(`${images.map((name) => `<img name="${name}">`).join('')}<p>Text</p>`)).toBe(
      'Text',
    );
  });

  it('leaves out scripts, styles, templates, fields and what the page hides', () => {
    const hidden =
      '<script>s</script><style>t</style><template>u</template><select><option>v</select>' +
      '<p hidden>w</p><p style="color: red; display : none">x</p><span aria-hidden="true">y</span>';
    expect(textOfCopy(`${hidden}<p>Shown</p>`)).toBe('Shown');
  });

  it('keeps the pieces that React streamed and no script has put in place', () => {
    expect(textOfCopy('<div hidden id="S:1a"><p>The page</p></div>')).toBe('The page');
  });

  it.each([
    '<div role="tabpanel" style="display:none"><p>In winter</p></div>',
    '<div role="region" hidden><p>In winter</p></div>',
    '<h3><button aria-expanded="false">In winter</button></h3>',
    '<table><tr><th><button>In winter</button></th></tr></table>',
    '<table><tr><th><span><button type="button">In winter</button></span></th></tr></table>',
  ])('keeps a part that the page opens at a press, and its heading: %s', (html) => {
    expect(copyPage(parse(html)).body.textContent).toContain('In winter');
    expect(copyPage(parse(html)).querySelector('button')).toBeNull();
  });

  it('keeps a page that an open dialog has hidden from screen readers', () => {
    expect(textOfCopy('<div aria-hidden="true"><p>The page</p></div>')).toBe('The page');
  });

  it('keeps the description that a page gives of itself as data', () => {
    const copied = copyPage(parse('<body><script type="application/ld+json">{}</script>'));
    expect(copied.querySelector('script')?.textContent).toBe('{}');
  });

  it('shows shadow trees and slots where the page shows them', () => {
    const page = parse('<div id="host"><b slot="s">slotted</b></div>');
    const shadow = page.getElementById('host')?.attachShadow({ mode: 'open' });
    const before = page.createElement('p');
    before.textContent = 'shadow';
    const slot = page.createElement('slot');
    slot.name = 's';
    shadow?.append(before, slot);
    expect(copyPage(page).body.textContent).toBe('shadowslotted');
  });

  it('keeps the text of a tree that is nested too deep', () => {
    const page = parse('<body>');
    let inner: Element = page.body;
    for (let depth = 0; depth < 1200; depth += 1)
      inner = inner.appendChild(page.createElement('div'));
    inner.textContent = 'bottom';
    expect(copyPage(page).body.textContent).toBe('bottom');
  });

  it('gives a page of frames an empty body', () => {
    expect(textOfCopy('<frameset><frame src="a.html"></frameset>')).toBe('');
  });
});
