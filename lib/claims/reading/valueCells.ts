/** What a single cell of a table may say: a number, with or without a note, or that there is none. */

export const COUNT = "[-+]?(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)";
/** "24", "10.5%", "24 (10.5%)" */
export const SHOWN = `${COUNT} ?(?:%|pc)?(?: ?\\(${COUNT} ?%\\))?`;
const VALUE = new RegExp(`^${SHOWN}$`);
export const YEAR = /^(?:19|20)\d\d(?: ?(?:[/-]|to) ?(?:19|20)?\d\d)?$/;

/** "185 (a)", "1,204[1]", "1,204*", "1,2041": a number, and behind it the mark of a note. */
const NOTED = new RegExp(
  `^(${SHOWN})(?: ?(?:\\*+|[\u2020\u2021\u00a7\u00b9\u00b2\u00b3\u2074-\u2079]+|\\[[a-z\\d]{1,2}\\]|\\([a-z\\d]\\))|(?<=,\\d{3})\\d)+$`,
  "i",
);
/** "(42)", as accountants print what is less than nothing. */
const IN_BRACKETS = new RegExp(`^\\((${SHOWN})\\)$`);
const OF_CHANGE = /\bchanges?\b|\bdifference\b|\b(?:in|de)crease\b|\bgrowth\b|\+\/-/i;

/** A mark or a word where a number is kept back or there is none. */
const NO_NUMBER =
  /^(?:\([a-z\d]\) ?)?(?:\*+|-+|\.{2,3}|\u2026|~|<\d{1,2}|\[[a-z]{1,3}\]|\([a-z]\)|[cxz]|n\.?\/?a\.?|nil|none|tbc|refused|exempt(?:ed)?|withheld|suppressed|redacted|did not (?:reply|respond|answer)|no (?:reply|response|answer|data|figures?|information|return)|not (?:available|supplied|provided|held|given|applicable|disclosed))$/i;
/** Which way a number went. */
const TREND = /^(?:up|down|no change|unchanged|same|higher|lower)$/i;

/** "\u25b2 15.9%", "\u25bc 3.5%": up and down. */
const ARROW = /^[\u25b2\u25b3\u2191\u2b06\u25bc\u25bd\u2193\u2b07] ?/;
const DOWN = /^[\u25bc\u25bd\u2193\u2b07]/;

/** The number that a cell shows, without brackets, arrows and notes. */
export function numberIn(text: string): string | undefined {
  const shown = text.replace(ARROW, "");
  if (VALUE.test(shown)) return shown;
  return NOTED.exec(shown)?.[1] ?? IN_BRACKETS.exec(shown)?.[1];
}

export const isNegative = (text: string, heading: string): boolean =>
  DOWN.test(text) || (IN_BRACKETS.test(text) && OF_CHANGE.test(heading));

export const isKeptBack = (text: string): boolean => NO_NUMBER.test(text);
export const isNoNumber = (text: string): boolean => isKeptBack(text) || TREND.test(text);

/** A number that is no year. */
export function isNumber(text: string): boolean {
  const number = numberIn(text);
  // "2019 %" heads a column.
  return number !== undefined && !YEAR.test(number.replace(/ ?%$/, ""));
}

export const isValue = (text: string): boolean => isNumber(text) || isNoNumber(text);

/** "withheld by force", "1 in 9": short words in the place of a number. */
export const isWords = (text: string): boolean =>
  text !== "" &&
  text.length <= LONGEST_WORDS &&
  !/[.!?]$/.test(text) &&
  numberIn(text) === undefined;
const LONGEST_WORDS = 40;
