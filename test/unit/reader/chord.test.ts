import { describe, expect, it } from 'vitest';
import { type KeyCommand, keyCommands, usualKeys } from '../../../src/preferences/keys.ts';
import { chordOf } from '../../../src/reader/chord.ts';

const press = (key: string, code: string, given: KeyboardEventInit = { altKey: true }) =>
  chordOf(new KeyboardEvent('keydown', { key, code, ...given }));

describe('a press', () => {
  it('is its modifiers and its key', () => {
    expect(press('k', 'KeyK')).toBe('Alt+K');
    expect(press('PageUp', 'PageUp', { ctrlKey: true, shiftKey: true })).toBe('Ctrl+Shift+PageUp');
  });

  it('goes by what the key writes, not by where it lies', () => {
    expect(press('y', 'KeyZ')).toBe('Alt+Y');
    expect(press('.', 'KeyE')).toBe('Alt+.');
  });

  it('goes by where the key lies when Option makes it write a sign', () => {
    expect(press('˚', 'KeyK')).toBe('Alt+K');
    expect(press('Dead', 'KeyN')).toBe('Alt+N');
  });

  it('goes by where the key lies on a keyboard of another script', () => {
    expect(press('л', 'KeyK')).toBe('Alt+K');
    expect(press('ж', 'Semicolon')).toBe('Alt+;');
  });

  it('goes by what the key writes where a sign has moved with the script', () => {
    expect(press('.', 'Slash')).toBe('Alt+.');
    expect(press(';', 'Digit4', { altKey: true, shiftKey: true })).toBe('Alt+;');
  });

  it('of a sign needs no word of the Shift that wrote it', () => {
    expect(press('?', 'Slash', { altKey: true, shiftKey: true })).toBe('Alt+?');
  });

  it('of a sign by its place is another with Shift, for that would write another', () => {
    expect(press('˛', 'Comma', { altKey: true, shiftKey: true })).toBe('Alt+Shift+,');
  });

  it('with AltGr writes and is no chord', () => {
    expect(press('@', 'KeyQ', { ctrlKey: true, altKey: true, modifierAltGraph: true })).toBe('');
  });

  const codes = { ',': 'Comma', '.': 'Period', ';': 'Semicolon', "'": 'Quote' } as const;

  const keyOf = (command: KeyCommand) => {
    const key = usualKeys[command].slice('Alt+'.length);
    const code = Object.entries(codes).find(([sign]) => sign === key)?.[1];
    return { key, code: code ?? (key.length === 1 ? `Key${key}` : key) };
  };

  it('with Option is a chord in Firefox on a Mac, too, which calls that key AltGr as well', () => {
    expect(press('˚', 'KeyK', { altKey: true, modifierAltGraph: true })).toBe('Alt+K');
  });

  it.each(keyCommands)('can be that of every command: %s', (command) => {
    const { key, code } = keyOf(command);
    expect(press(key.length === 1 ? key.toLowerCase() : key, code)).toBe(usualKeys[command]);
  });

  it.each(keyCommands)('can be that of every command with Option on a Mac: %s', (command) => {
    const { key, code } = keyOf(command);
    expect(press(key.length === 1 ? '≥' : key, code)).toBe(usualKeys[command]);
  });
});
