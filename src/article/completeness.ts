/** Whether an article is all there is: the answer as a value. judge-completeness.ts finds it. */
import * as v from 'valibot';

/** What shows that a body is cut short. */
export const cutReasons = [
  'paywall',
  'continue-reading',
  'longer-elsewhere',
  'more-pages',
] as const;
export type CutReason = (typeof cutReasons)[number];

export const completenessSchema = v.variant('kind', [
  v.object({ kind: v.literal('whole') }),
  v.object({
    kind: v.literal('cut'),
    reason: v.picklist(cutReasons),
    /** Pages of this article that were not read, to be linked. */
    missingPages: v.array(v.pipe(v.string(), v.url())),
  }),
]);

export type Completeness = v.InferOutput<typeof completenessSchema>;
