/**
 * Refuses impossible input. Each check throws a RangeError that names the argument, the value and
 * what was expected, so that a reader knows what to mend without reading code.
 */

function shown(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

export function refuse(name: string, value: unknown, expected: string): never {
  throw new RangeError(`${name} is ${shown(value)}: expected ${expected}.`);
}

/** A list, such as the counts of several years; a number or a text alone is none. */
export function checkList(name: string, value: readonly unknown[]): void {
  if (!Array.isArray(value)) refuse(name, value, "a list in square brackets");
}

/** A thing with named parts, such as `{ count, days }`; a number or a list is none. */
export function checkParts(name: string, value: unknown, such: string): void {
  const isThing = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isThing) refuse(name, value, such);
}

export function checkOptions(options: unknown): void {
  checkParts("options", options, "settings by name, such as { level: 0.95 }");
}

export function checkText(name: string, value: string): void {
  if (typeof value !== "string") refuse(name, value, "a text");
}

/** A number that can be missing: null, NaN or not there. */
export function checkNumberIfAny(name: string, value: number | null | undefined): void {
  if (value === null || value === undefined || Number.isNaN(value)) return;
  checkExposure(name, value);
}

/** A number of events: whole, zero or more, small enough to be held exactly. */
export function checkCount(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) {
    refuse(name, value, "a whole number, zero or more");
  }
}

/** Days, people or another exposure. Zero is allowed: what rests on it is then undefined. */
export function checkExposure(name: string, value: number): void {
  if (!Number.isFinite(value) || value < 0) {
    refuse(name, value, "a finite number, zero or more");
  }
}

export function checkPositive(name: string, value: number): void {
  if (!Number.isFinite(value) || value <= 0) {
    refuse(name, value, "a finite number above zero");
  }
}

export function checkFinite(name: string, value: number): void {
  if (!Number.isFinite(value)) refuse(name, value, "a finite number");
}

/** A confidence level such as 0.95. */
export function checkLevel(level: number): void {
  if (!Number.isFinite(level) || level <= 0 || level >= 1) {
    refuse("level", level, "a confidence level between 0 and 1, such as 0.95");
  }
}

export function checkOneOf<T extends string>(name: string, value: T, choices: readonly T[]): void {
  if (!choices.includes(value)) {
    refuse(name, value, choices.map((choice) => `"${choice}"`).join(" or "));
  }
}

export function checkPartOfWhole(
  partName: string,
  part: number,
  wholeName: string,
  whole: number,
): void {
  checkCount(partName, part);
  checkCount(wholeName, whole);
  if (part > whole) {
    refuse(partName, part, `no more than ${wholeName}, which is ${whole}`);
  }
}

export function checkSameLength(
  name: string,
  list: readonly unknown[],
  otherName: string,
  other: readonly unknown[],
): void {
  if (list.length !== other.length) {
    throw new RangeError(
      `${name} has ${list.length} entries and ${otherName} has ${other.length}: expected as many.`,
    );
  }
}
