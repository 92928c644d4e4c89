/** Characters that stand for what a sentence has instead of a word: see `marked`. */
export const MARK = {
  number: "\ue001",
  age: "\ue002",
  period: "\ue003",
  place: "\ue004",
  aside: "\ue005",
} as const;

const REPLACEMENTS: [RegExp, string][] = [
  [/[\ue000-\uf8ff]/g, " "],
  [/[\u2018\u2019\u201a\u201b\u2032\u02bc]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, "-"],
  // A thin or fixed space between thousands is a separator.
  [/(?<=\d)[\u00a0\u2009\u202f\u2007](?=\d{3}(?!\d))/g, ","],
  // Spaces of every kind, marks of direction and control characters, but not line ends.
  [
    // oxlint-disable-next-line no-control-regex
    /[\u0000-\u0009\u000e-\u001f\u007f-\u00a0\u00ad\u1680\u2000-\u200f\u202a-\u202f\u205f-\u2069\u3000\ufeff]/g,
    " ",
  ],
  [/[\u2022\u25cf\u25aa\u2023\u00b7]/g, "*"],
];

/**
 * The text with plain quotation marks, hyphens and spaces, one character for each character, so
 * that an offset into the one is an offset into the other.
 */
export function plain(text: string): string {
  return REPLACEMENTS.reduce((result, [from, to]) => result.replace(from, to), text);
}
