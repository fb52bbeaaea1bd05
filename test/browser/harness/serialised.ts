/** Runs a function elsewhere, by its source text; arguments and result travel as JSON. */
export type SerialisedFunction = <Args extends readonly unknown[], Result>(
  run: (...args: Args) => Result | Promise<Result>,
  ...args: Args
) => Promise<Result>;

/** The same, again and again until the result is truthy. */
export type SerialisedCondition = <Args extends readonly unknown[], Result>(
  run: (...args: Args) => Result | Promise<Result>,
  ...args: Args
) => Promise<NonNullable<Result>>;

/**
 * An expression that calls a function by its source text and gives a promise of its result as JSON text.
 * tsx marks functions with a helper that the other side does not know: `__name` stands in for it.
 */
export const callExpression = (
  run: (...args: never[]) => unknown,
  args: readonly unknown[],
): string =>
  `(async () => { const __name = (value) => value; return JSON.stringify(await (${run})(...${JSON.stringify(args)})) ?? 'null'; })()`;
