/** The words for what each key does. */

import { type StringKey, t } from '../platform/strings.ts';
import type { KeyCommand } from '../preferences/keys.ts';

const LABELS = {
  'previous-heading': 'key_previous_heading',
  'next-heading': 'key_next_heading',
  'previous-paragraph': 'key_previous_paragraph',
  'next-paragraph': 'key_next_paragraph',
  'previous-image': 'key_previous_image',
  'next-image': 'key_next_image',
  'previous-table': 'key_previous_table',
  'next-table': 'key_next_table',
  'previous-line': 'key_previous_line',
  'next-line': 'key_next_line',
  'previous-screen': 'key_previous_screen',
  'next-screen': 'key_next_screen',
  contents: 'key_contents',
  links: 'key_links',
  progress: 'key_progress',
  settings: 'key_settings',
  'larger-text': 'key_larger_text',
  'smaller-text': 'key_smaller_text',
  'next-scheme': 'key_next_scheme',
  back: 'key_back',
  help: 'key_help',
} as const satisfies Record<KeyCommand, StringKey>;

/** What a command does, in the reader's language. */
export const commandLabel = (command: KeyCommand): string => t(LABELS[command]);
