// @vitest-environment node
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesEndingIn, findSyntax, modules, readSource } from './architecture/sources.ts';

const manifest = readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8');

const keysOf = (file: string): readonly string[] => Object.keys(JSON.parse(readSource(file)));

const english = keysOf('_locales/en/messages.json');
const inManifest = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');

/** Every literal of the source: a key that is not among them is used by nobody. */
const literals = new Set(
  modules.flatMap((file) =>
    findSyntax(file, ts.isStringLiteralLike).map((found) =>
      found.slice(found.indexOf(' ') + 2, -1),
    ),
  ),
);

const isUsed = (key: string): boolean =>
  inManifest.includes(key) || literals.has(key) || literals.has(key.replace(/_(?:one|other)$/, ''));

describe('the strings', () => {
  it('are all used', () => {
    expect(english.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('hold every key that the manifest names', () => {
    expect(inManifest.filter((key) => !english.includes(key))).toEqual([]);
  });

  it.each(filesEndingIn(/^messages\.json$/))('are the same keys in every language: %s', (file) => {
    expect([...keysOf(file)].sort()).toEqual([...english].sort());
  });

  it('come with a description for those who translate them', () => {
    const messages: Record<string, { description?: string }> = JSON.parse(
      readSource('_locales/en/messages.json'),
    );
    expect(english.filter((key) => !messages[key]?.description)).toEqual([]);
  });
});
