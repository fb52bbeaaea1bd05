import { describe, expect, it } from 'vitest';
import { keyCommands, usualKeys } from '../../../src/preferences/keys.ts';
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
  });

  it('of a sign needs no word of the Shift that wrote it', () => {
    expect(press('?', 'Slash', { altKey: true, shiftKey: true })).toBe('Alt+?');
  });

  it('with AltGr writes and is no chord', () => {
    expect(press('@', 'KeyQ', { ctrlKey: true, altKey: true, modifierAltGraph: true })).toBe('');
  });

  it.each(keyCommands)('can be that of every command: %s', (command) => {
    const key = usualKeys[command].slice('Alt+'.length);
    expect(press(key.length === 1 ? key.toLowerCase() : key, '')).toBe(usualKeys[command]);
  });
});
