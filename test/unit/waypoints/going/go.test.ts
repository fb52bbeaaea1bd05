// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findWaypoints } from '../../../../src/waypoints/find.ts';
import { go } from '../../../../src/waypoints/go.ts';
import { wait } from '../../../../src/waypoints/going/wait.ts';
import { openHtml, openPage } from '../pages.ts';
import { addFrame, addShadow, only, pick } from '../parts.ts';

const skipLinkOf = (document: Document) => only(findWaypoints(document).skipLinks);

const once = (element: Element, event: string): Promise<unknown> =>
  new Promise((resolve) => element.addEventListener(event, resolve, { once: true }));

const toContent = '<a href="#main">Skip to content</a><button>b</button>';

describe('going', () => {
  it('puts focus on the target, makes it focusable for as long as focus is there, and no longer', async () => {
    const document = openHtml(`${toContent}<main id="main"><h1>Here</h1></main>`);
    const main = pick(document, 'main');
    const arrival = await go(document, skipLinkOf(document));
    expect(arrival).toMatchObject({ ok: true, held: true, mended: ['made-focusable'] });
    expect(document.activeElement).toBe(main);
    expect(main.getAttribute('tabindex')).toBe('-1');
    pick(document, 'button').focus();
    expect(main.hasAttribute('tabindex')).toBe(false);
  });

  it('makes a target known to a screen reader before it takes the focus, and leaves no trace of that', async () => {
    const document = openHtml(`${toContent}<div id="main"><p>Here</p></div>`);
    const target = pick(document, '#main');
    const before = target.outerHTML;
    const going = go(document, skipLinkOf(document));
    await wait(document.body, 0);
    expect(document.activeElement).not.toBe(target);
    expect(target.getAttribute('aria-busy')).toBe('false');
    await going;
    expect(document.activeElement).toBe(target);
    pick(document, 'button').focus();
    expect(target.outerHTML).toBe(before);
  });

  it('leaves what a page says of being busy', async () => {
    const document = openHtml(`${toContent}<div id="main" aria-busy="true"><p>Here</p></div>`);
    await go(document, skipLinkOf(document));
    expect(pick(document, '#main').getAttribute('aria-busy')).toBe('true');
  });

  it('keeps the target focusable while only the window has lost focus', async () => {
    const document = openHtml(`${toContent}<main id="main"><h1>Here</h1></main>`);
    const main = pick(document, 'main');
    await go(document, skipLinkOf(document));
    main.dispatchEvent(new (document.defaultView ?? window).Event('blur'));
    expect(main.getAttribute('tabindex')).toBe('-1');
  });

  it('gives the focus anew to what has it already, so that a screen reader hears of it', async () => {
    const document = openHtml(`${toContent}<main id="main" tabindex="-1"><h1>Here</h1></main>`);
    const main = pick(document, 'main');
    main.focus();
    const comes = once(main, 'focus');
    expect(await go(document, skipLinkOf(document))).toMatchObject({ ok: true, held: true });
    await comes;
    expect(document.activeElement).toBe(main);
  });

  it('puts the caret at the first words of the target', async () => {
    const document = openHtml(`${toContent}<main id="main">\n  <h1>  Here</h1></main>`);
    await go(document, skipLinkOf(document));
    const selection = document.getSelection();
    expect(selection?.anchorNode?.nodeValue).toBe('  Here');
    expect(selection?.anchorOffset).toBe(2);
    expect(selection?.isCollapsed).toBe(true);
  });

  it('moves the caret only once a screen reader can have heard of the focus', async () => {
    const document = openHtml(`${toContent}<main id="main"><h1>Here</h1></main>`);
    const going = go(document, skipLinkOf(document));
    await once(pick(document, 'main'), 'focus');
    await wait(document.body, 300);
    expect(document.getSelection()?.anchorNode?.nodeValue).not.toBe('Here');
    await going;
    expect(document.getSelection()?.anchorNode?.nodeValue).toBe('Here');
  });

  it('leaves the caret to a screen reader that has read on meanwhile', async () => {
    const document = openHtml(`${toContent}<main id="main"><h1>Here</h1><p>Read on</p></main>`);
    const going = go(document, skipLinkOf(document));
    await once(pick(document, 'main'), 'focus');
    await wait(document.body, 100);
    document.getSelection()?.collapse(pick(document, 'p'), 0);
    await going;
    expect(document.getSelection()?.anchorNode).toBe(pick(document, 'p'));
  });

  it('leaves the caret to those who have gone on meanwhile', async () => {
    const document = openHtml(`${toContent}<main id="main"><h1>Here</h1></main>`);
    const going = go(document, skipLinkOf(document));
    await once(pick(document, 'main'), 'focus');
    await wait(document.body, 100);
    pick(document, 'button').focus();
    await going;
    expect(document.getSelection()?.anchorNode?.nodeValue).not.toBe('Here');
  });

  it('opens what hides the target by the control that the page has for it', async () => {
    const document = openPage('hidden-panel-with-button');
    const [button, panel] = [pick(document, 'button'), pick(document, '#panel')];
    button.addEventListener('click', () => {
      const isOpen = panel.classList.toggle('closed');
      button.setAttribute('aria-expanded', `${!isOpen}`);
    });
    const [, toSearch] = findWaypoints(document).skipLinks;
    const arrival = toSearch && (await go(document, toSearch));
    expect(arrival).toMatchObject({ ok: true, mended: ['opened'] });
    expect(document.activeElement).toBe(pick(document, '#q'));
    expect(button.getAttribute('aria-expanded')).toBe('true');
  });

  it('waits for a panel that takes its time to open', async () => {
    const document = openPage('hidden-panel-with-button');
    pick(document, 'button').addEventListener('click', () => {
      document.defaultView?.setTimeout(() => pick(document, '#panel').removeAttribute('class'), 60);
    });
    const [, toSearch] = findWaypoints(document).skipLinks;
    expect(toSearch && (await go(document, toSearch))).toMatchObject({ mended: ['opened'] });
  });

  it('presses nothing that would send a form or leave the page', async () => {
    const document = openHtml(
      `<a href="#q">Skip to search</a><form><button aria-controls="panel">Search</button></form>
      <a href="/search" aria-controls="panel">Search</a><div id="panel" hidden><input id="q"></div>`,
    );
    const pressed: unknown[] = [];
    document.addEventListener('click', ({ target }) => pressed.push(target));
    const arrival = await go(document, skipLinkOf(document));
    expect(arrival).toMatchObject({ ok: true, mended: ['shown-meanwhile'] });
    expect(pressed).toEqual([]);
  });

  it('shows a panel that has no control until focus leaves it', async () => {
    const document = openPage('seed-collapsed-search');
    const panel = pick(document, '.pnl-srch-top');
    const before = panel.outerHTML;
    const toSearch = findWaypoints(document).skipLinks.find(
      ({ name }) => name === 'Skip to Search',
    );
    const arrival = toSearch && (await go(document, toSearch));
    expect(arrival).toMatchObject({ ok: true, mended: ['shown-meanwhile'] });
    expect(document.activeElement).toBe(pick(document, '#txtHeaderSearch'));
    expect(document.defaultView?.getComputedStyle(panel).display).not.toBe('none');
    pick(document, '.pnl-srch-top button').focus();
    expect(panel.outerHTML).not.toBe(before);
    pick(document, '#logo').focus();
    expect(panel.outerHTML).toBe(before);
  });

  it('says which place means the same when the target is missing', async () => {
    const document = openPage('missing-search-field');
    const [, toSearch] = findWaypoints(document).skipLinks;
    const arrival = toSearch && (await go(document, toSearch));
    expect(arrival).toMatchObject({
      ok: true,
      instead: { kind: 'landmark', role: 'search', name: 'Catalogue' },
    });
  });

  it('leads past an advertisement to the empty mark that stands after it', async () => {
    const document = openHtml(
      '<main><p>Text</p><a href="#after">Skip ad</a><p>Ad</p><div id="after"></div><p>More</p></main>',
    );
    await go(document, skipLinkOf(document));
    expect(document.activeElement).toBe(pick(document, '#after'));
  });

  it('says that a place is gone when the page has changed', async () => {
    const document = openHtml('<h1>One</h1>');
    const heading = only(findWaypoints(document).headings);
    pick(document, 'h1').remove();
    expect(await go(document, heading)).toEqual({ ok: false, reason: 'gone' });
  });

  it('follows a skip link to what its target has become meanwhile', async () => {
    const document = openHtml(`${toContent}<main id="main"><h1>Old</h1></main>`);
    const link = skipLinkOf(document);
    pick(document, 'main').replaceWith(document.createElement('hr'));
    document.body.insertAdjacentHTML('beforeend', '<div id="main">New</div>');
    await go(document, link);
    expect(document.activeElement?.textContent).toBe('New');
  });

  it('goes there in spite of a page that answers each move of the focus, and leaves nothing behind', async () => {
    const document = openHtml(`${toContent}<main id="main"><h1>Here</h1></main>`);
    const main = pick(document, 'main');
    const steal = ({ target }: Event) => {
      if (target === main) pick(document, 'button').focus();
    };
    document.addEventListener('focusin', steal);
    expect(await go(document, skipLinkOf(document))).toMatchObject({ ok: true, held: true });
    document.removeEventListener('focusin', steal);
    pick(document, 'button').focus();
    expect(main.hasAttribute('tabindex')).toBe(false);
  });

  it('takes its changes back where focus went elsewhere while the window was not in front', async () => {
    const document = openHtml(`${toContent}<main id="main"><h1>Here</h1></main>`);
    const main = pick(document, 'main');
    await go(document, skipLinkOf(document));
    const swallow = (event: Event) => event.stopImmediatePropagation();
    document.addEventListener('blur', swallow, true);
    pick(document, 'button').focus();
    expect(main.hasAttribute('tabindex')).toBe(false);
  });

  it('tries once more where a page takes focus back once', async () => {
    const document = openHtml(`${toContent}<main id="main" tabindex="-1"><h1>Here</h1></main>`);
    const steal = () => pick(document, 'button').focus();
    pick(document, 'main').addEventListener('focus', steal, { once: true });
    expect(await go(document, skipLinkOf(document))).toMatchObject({ ok: true, held: true });
    expect(document.activeElement).toBe(pick(document, 'main'));
  });

  it('survives a target that removes itself when it is focused', async () => {
    const document = openHtml(`${toContent}<main id="main"><h1>Here</h1></main>`);
    pick(document, 'main').addEventListener('focus', ({ currentTarget }) => {
      if (currentTarget !== null && 'remove' in currentTarget) pick(document, 'main').remove();
    });
    expect(await go(document, skipLinkOf(document))).toMatchObject({ ok: true, held: false });
  });

  it('goes into open shadow roots and frames of the same origin', async () => {
    const document = openHtml('<div></div>');
    const shadow = addShadow(pick(document, 'div'), '<h2>In the shadow</h2>');
    const inside = addFrame(document, '<h3>In the frame</h3>').contentDocument;
    const [first, second] = findWaypoints(document).headings;
    expect(first && (await go(document, first))).toMatchObject({ held: true });
    expect(shadow.activeElement?.textContent).toBe('In the shadow');
    expect(second && (await go(document, second))).toMatchObject({ held: true });
    expect(inside?.activeElement?.textContent).toBe('In the frame');
  });

  it('leads a skip link in a shadow root to its target there, where browsers do not look', async () => {
    const document = openHtml('<div></div><p><a href="/x">x</a></p>');
    const shadow = addShadow(pick(document, 'div'), `${toContent}<main id="main">Here</main>`);
    const link = skipLinkOf(document);
    expect(link.problems[0]).toBe('target-named-otherwise');
    await go(document, link);
    expect(shadow.activeElement?.textContent).toBe('Here');
  });
});
