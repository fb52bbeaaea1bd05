// @vitest-environment node
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesEndingIn, findSyntax, folderOf, modules, packagesOf, readSource } from './sources.ts';

const outsidePlatform = modules.filter((file) => folderOf(file) !== 'platform');

/** `browser.tabs`, `chrome.runtime`, `globalThis.browser`. */
const namesTheBrowser = (node: ts.Node): boolean => {
  if (!ts.isPropertyAccessExpression(node)) return false;
  const { expression, name } = node;
  if (!ts.isIdentifier(expression)) return false;
  const isGlobal = ['globalThis', 'window', 'self'].includes(expression.text);
  return ['browser', 'chrome'].includes(isGlobal ? name.text : expression.text);
};

const isAssignment = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) &&
  node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
  node.operatorToken.kind <= ts.SyntaxKind.LastAssignment;

const nameOf = (node: ts.Node): string | undefined => {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return ts.isJsxAttribute(node) ? node.name.getText() : undefined;
};

const wakesHtml = new Set([
  'insertAdjacentHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'dangerouslySetInnerHTML',
]);

/** Ways to turn text into live nodes that go round the door in article/sanitise.ts. */
const letsHtmlIn = (node: ts.Node): boolean => {
  if (isAssignment(node)) return ['innerHTML', 'outerHTML'].includes(nameOf(node.left) ?? '');
  if (ts.isCallExpression(node)) return /\bdocument\.writeln?$/.test(node.expression.getText());
  return wakesHtml.has(nameOf(node) ?? '');
};

const hasDefaultModifier = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);

const isDefaultExport = (node: ts.Node): boolean =>
  ts.isExportAssignment(node) ||
  (ts.isExportSpecifier(node) && node.name.text === 'default') ||
  hasDefaultModifier(node);

/** Lines that place things by left and right: in Arabic and Hebrew they would be wrong. */
const physical =
  /(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)|(?:float|clear|text-align):\s*(?:left|right)|(?:^|[{;\s])(?:left|right)\s*:|border-(?:top|bottom)-(?:left|right)-radius)/;

const physicalLines = (file: string): readonly string[] =>
  readSource(file)
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
    .split('\n')
    .map((line, index) => `${file}:${index + 1} ${line.trim()}`)
    .filter((line) => physical.test(line.slice(line.indexOf(' '))));

/** What would move on its own or glide: nobody then has to ask that it does not (WCAG 2.3.3). */
const motion = /transition|animation|@keyframes|smooth|\.animate\(|<marquee/;

describe('the source', () => {
  it('names the browser API in platform only', () => {
    expect(outsidePlatform.flatMap((file) => findSyntax(file, namesTheBrowser))).toEqual([]);
  });

  it('imports webextension-polyfill in platform only', () => {
    const strays = outsidePlatform.filter((file) =>
      packagesOf(file).includes('webextension-polyfill'),
    );
    expect(strays).toEqual([]);
  });

  it('lets HTML in at the one door only', () => {
    expect(modules.flatMap((file) => findSyntax(file, letsHtmlIn))).toEqual([]);
  });

  it('has named exports only', () => {
    expect(modules.flatMap((file) => findSyntax(file, isDefaultExport))).toEqual([]);
  });

  it('moves nothing, whether less motion is asked for or not', () => {
    const moving = filesEndingIn(/\.(?:css|tsx?)$/).filter((file) => motion.test(readSource(file)));
    expect(moving).toEqual([]);
  });

  it('places things by start and end, never by left and right', () => {
    expect(filesEndingIn(/\.css$/).flatMap(physicalLines)).toEqual([]);
  });
});
