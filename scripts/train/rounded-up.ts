/** Short numbers. */

/** `value` with so many `digits`, rounded up; what single precision adds to a short number is no reason for the next. */
export const roundedUp = (value: number, digits: number): number => {
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) + 1 - digits);
  return Number((Math.ceil(value / step - 1e-4) * step).toPrecision(digits));
};
