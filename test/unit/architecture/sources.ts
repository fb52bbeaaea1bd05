import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const sourceFolder = fileURLToPath(new URL('../../../src', import.meta.url));

/** Every file under src/ with this ending, as a path from src/ with forward slashes. */
export const filesEndingIn = (ending: RegExp): readonly string[] =>
  readdirSync(sourceFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(sourceFolder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();

/** The text of a file named as `filesEndingIn` names it. */
export const readSource = (file: string): string => readFileSync(join(sourceFolder, file), 'utf8');

/** The folder of src/ that a file lives in: "article" for "article/clean/lists.ts". */
export const folderOf = (file: string): string => file.split('/')[0] ?? file;

/** Every TypeScript file of src/. */
export const modules = filesEndingIn(/\.tsx?$/);

/** The files of src/ that a module imports, types and dynamic imports included. */
export const importsOf = (file: string): readonly string[] =>
  ts
    .preProcessFile(readSource(file), true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => new URL(name, `file:///${file}`).pathname.slice(1));

/** The packages that a module imports: "webextension-polyfill", "preact/hooks". */
export const packagesOf = (file: string): readonly string[] =>
  ts
    .preProcessFile(readSource(file), true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => !name.startsWith('.'));

/** Every syntax node of a module for which `matches` holds, as "file:line text". */
export const findSyntax = (
  file: string,
  matches: (node: ts.Node) => boolean,
): readonly string[] => {
  const source = ts.createSourceFile(file, readSource(file), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (matches(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file}:${line + 1} ${node.getText().slice(0, 80)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};
