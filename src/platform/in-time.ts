/** What a promise gives, or `otherwise` where it gives nothing within so many milliseconds. */
export const inTime = <Value, Otherwise>(
  value: Promise<Value>,
  otherwise: Otherwise,
  milliseconds: number,
): Promise<Value | Otherwise> =>
  Promise.race([
    value,
    new Promise<Otherwise>((resolve) => {
      setTimeout(resolve, milliseconds, otherwise);
    }),
  ]);
