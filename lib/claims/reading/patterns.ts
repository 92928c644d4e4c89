/** One of several phrases, as part of a pattern: `anyOf("of them", "of (?:these|those)")`. */
export const anyOf = (...phrases: string[]): string => `(?:${phrases.join("|")})`;
