/**
 * Runs in the reader: the article as text, a blank line between blocks. Headline, caption of the lead picture and body;
 * not the line about author and date, nor what stands in for a picture.
 */
export const readerText = (): string => {
  const asides = '.about, .credit, .picture-failed';
  const blocks: string[] = [''];
  /** What stands around an element: a blank line around a block, a line of its own for a cell, nothing in a line of text. */
  const borderOf = (element: Element): 'block' | 'line' | 'none' => {
    const { display } = getComputedStyle(element);
    if (display.startsWith('inline')) return 'none';
    return display === 'table-cell' ? 'line' : 'block';
  };
  const add = (text: string): void => {
    blocks.push((blocks.pop() ?? '') + text);
  };
  const end = (border: 'block' | 'line' | 'none'): void => {
    if (border === 'block') blocks.push('');
    if (border === 'line') add('\n');
  };
  const visit = (node: Node): void => {
    if (node instanceof Text) add(node.data.replace(/\s+/g, ' '));
    if (!(node instanceof Element) || node.matches(asides)) return;
    const border = node.localName === 'br' ? 'line' : borderOf(node);
    end(border);
    for (const child of node.childNodes) visit(child);
    end(border);
  };
  visit(document.querySelector('main article') ?? document.createElement('p'));
  return blocks
    .map((block) => block.replace(/\s*\n\s*/g, '\n').trim())
    .filter(Boolean)
    .join('\n\n');
};
