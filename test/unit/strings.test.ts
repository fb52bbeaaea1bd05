// @vitest-environment node
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { preferenceNames, rowOf } from '../../src/preferences/preferences.ts';
import { presetNames } from '../../src/preferences/presets.ts';
import { groups } from '../../src/preferences/row.ts';
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

const rows = preferenceNames.map((name) => [name, rowOf(name)] as const);

const optionsOf = (name: string, options: readonly string[]): readonly string[] =>
  options.map((option) => `option_${name}_${option.replace(/\W/g, '_')}`);

/** The keys that the tables of preferences and presets ask for by their names. */
const inTables: readonly string[] = [
  ...preferenceNames.map((name) => `preference_${name}`),
  ...rows.flatMap(([name, row]) => (row.control === 'choice' ? optionsOf(name, row.options) : [])),
  ...groups.map((group) => `group_${group}`),
  ...optionsOf('preset', presetNames),
];

const isUsed = (key: string): boolean =>
  inManifest.includes(key) ||
  inTables.includes(key) ||
  literals.has(key) ||
  literals.has(key.replace(/_(?:one|other)$/, ''));

describe('the strings', () => {
  it('are all used', () => {
    expect(english.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('hold every key that the manifest names', () => {
    expect(inManifest.filter((key) => !english.includes(key))).toEqual([]);
  });

  it('hold every key that a table of preferences asks for', () => {
    expect(inTables.filter((key) => !english.includes(key))).toEqual([]);
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
