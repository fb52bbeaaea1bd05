/** Each refusal in a sentence that says what is and what can be done. */
import type { RefusalReason } from '../platform/requests.ts';
import { type StringKey, t } from '../platform/strings.ts';

const SENTENCES = {
  'no-text': 'refusal_no_text',
  'not-an-article': 'refusal_not_an_article',
  'not-a-page': 'refusal_not_a_page',
  forbidden: 'refusal_forbidden',
  gone: 'refusal_gone',
  unreadable: 'refusal_unreadable',
  'storage-full': 'refusal_storage_full',
  malformed: 'refusal_malformed',
  'not-allowed': 'refusal_not_allowed',
  'invalid-preference': 'refusal_invalid_preference',
  'sites-full': 'refusal_sites_full',
  'presets-full': 'refusal_presets_full',
  'no-answer': 'refusal_no_answer',
} as const satisfies Record<RefusalReason, StringKey>;

/** The sentence of a refusal, in the reader's language. */
export const refusalSentence = (reason: RefusalReason): string => t(SENTENCES[reason]);
