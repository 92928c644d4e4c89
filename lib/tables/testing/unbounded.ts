/** Readings that an evil file could bring about, for `bounded.test.ts`. */

export const sum = async (a: number, b: number): Promise<number> => a + b;

/** Answers, and fails a moment later, as by a callback that a library left behind. */
export async function failingLate(): Promise<string> {
  setTimeout(() => {
    throw new Error("late");
  }, 50);
  return "read";
}

/** Answers, and ends its thread a moment later. */
export async function endingLate(): Promise<string> {
  setTimeout(() => process.exit(1), 50);
  return "read";
}

export function endless(): never {
  for (;;);
}

export function filling(): never {
  const kept: Buffer[] = [];
  for (;;) kept.push(Buffer.alloc(5_000_000, 1));
}

export function failing(): never {
  console.warn("\u001B[2Ja library's own words");
  throw new RangeError("a reason");
}
