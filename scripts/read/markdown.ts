/** An article's HTML as Markdown, for a person at a terminal: headings, lists, quotations, links, pictures, code. */
import { isBlock } from '../../src/article/text.ts';

const TEXT = 3;
const ELEMENT = 1;

const inlineChildren = (node: Node): string => [...node.childNodes].map(inlineOf).join('');

const inlineElement = (element: Element): string => {
  const inner = inlineChildren(element);
  switch (element.localName) {
    case 'br':
      return '  \n';
    case 'a':
      return `[${inner.trim()}](${element.getAttribute('href') ?? ''})`;
    case 'img':
      return `![${element.getAttribute('alt') ?? ''}](${element.getAttribute('src') ?? ''})`;
    case 'b':
    case 'strong':
      return inner.trim() ? `**${inner.trim()}**` : '';
    case 'i':
    case 'em':
      return inner.trim() ? `*${inner.trim()}*` : '';
    case 'code':
      return `\`${inner}\``;
    default:
      return inner;
  }
};

const inlineOf = (node: Node): string => {
  if (node.nodeType === TEXT) return (node as Text).data.replace(/\s+/g, ' ');
  return node.nodeType === ELEMENT ? inlineElement(node as Element) : '';
};

const indented = (text: string, first: string, rest: string): string =>
  first + text.replaceAll('\n', `\n${rest}`);

const listOf = (list: Element): string =>
  [...list.children]
    .map((item, index) => {
      const mark = list.localName === 'ol' ? `${index + 1}. ` : '- ';
      return indented(markdownOf(item), mark, ' '.repeat(mark.length));
    })
    .join('\n');

const blockOf = (element: Element): string => {
  const level = /^h([1-6])$/.exec(element.localName)?.[1];
  if (level) return `${'#'.repeat(Number(level))} ${inlineChildren(element).trim()}`;
  switch (element.localName) {
    case 'ul':
    case 'ol':
      return listOf(element);
    case 'blockquote':
      return indented(markdownOf(element), '> ', '> ');
    case 'pre':
      return `\`\`\`\n${element.textContent ?? ''}\n\`\`\``;
    case 'hr':
      return '---';
    case 'tr':
      return `| ${[...element.children].map((cell) => inlineChildren(cell).trim()).join(' | ')} |`;
    default:
      return markdownOf(element);
  }
};

/** The Markdown of what is in `root`, a blank line between blocks. */
export const markdownOf = (root: Element): string => {
  const parts: string[] = [];
  let run = '';
  const flush = (): void => {
    if (run.trim()) parts.push(run.trim());
    run = '';
  };
  for (const node of root.childNodes) {
    if (node.nodeType !== ELEMENT || !isBlock(node as Element)) {
      run += inlineOf(node);
      continue;
    }
    flush();
    parts.push(blockOf(node as Element));
  }
  flush();
  return parts.filter((part) => part !== '').join('\n\n');
};
