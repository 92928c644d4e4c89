const STEPS = [1000, 100, 10, 5];
/** Fewer numbers than these may all end in a nought by chance. */
const LEAST = 6;

/** To what the numbers of a table have been rounded, as far as all of them show it: 5 of 25, 40 and 115; 0 where none shows. */
export function stepOf(numbers: readonly { value: number; decimals: number }[]): number {
  const decimals = numbers.reduce((most, one) => Math.max(most, one.decimals), 0);
  if (decimals > 0) return 10 ** -decimals;
  if (numbers.length < LEAST) return 0;
  return STEPS.find((step) => numbers.every(({ value }) => value % step === 0)) ?? 0;
}
