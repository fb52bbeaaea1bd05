/** The rows that hold lists: the reader's shortcuts and presets, and what is set for single sites. */
import { areKeys, type Keys } from './keys.ts';
import { kept } from './row.ts';

/** Values by the names of preferences. What is in them is judged when they are used: see layers.ts. */
export type Changes = Readonly<Record<string, unknown>>;
export type NamedChanges = Readonly<Record<string, Changes>>;

/** `storage.sync` takes 8,192 bytes an item, the item's name and quotation marks included. */
const BYTES_AT_MOST = 8000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is small enough to be kept, and to go to the reader's other machines. */
export const fitsAnItem = (value: unknown): boolean =>
  new TextEncoder().encode(JSON.stringify(value)).length <= BYTES_AT_MOST;

const isNamedChanges = (value: unknown): boolean =>
  isRecord(value) && Object.values(value).every(isRecord) && fitsAnItem(value);

const named = () => kept<NamedChanges>({ group: 'general', default: {}, accepts: isNamedChanges });

export const keptRows = {
  /** The reader's shortcuts, where they differ from the usual ones. */
  keys: kept<Keys>({ group: 'general', default: {}, accepts: areKeys }),
  /** The reader's own presets, by their names. */
  ownPresets: named(),
  /** What holds for one site only, by its host. */
  sites: named(),
};
