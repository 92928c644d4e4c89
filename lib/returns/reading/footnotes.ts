import { limits, type Value } from "../words/marks";
import { plain } from "../words/plain";

/** What a footnote says that a mark means. */
export type Footnotes = Map<string, Pick<Value, "why" | "atLeast" | "atMost"> & { words: string }>;

const NUM = "(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten)";
const LIMIT = new RegExp(
  `(?:fewer than|less than|under|below|<) ?${NUM}|(?:<=|≤|up to|no more than) ?${NUM}|${NUM} (?:or|and) (?:fewer|less|under|below)|between ${NUM} and ${NUM}|\\b\\d+ ?(?:-|to) ?\\d+\\b`,
);

/**
 * Reads lines such as "* = less than 5, withheld under s.40(2)" and "Figures below 5 are shown as *".
 * @example
 * readFootnotes(["* fewer than 5"]).get("*").atMost // → 4
 */
export function readFootnotes(lines: readonly string[]): Footnotes {
  const found: Footnotes = new Map();
  for (const line of lines) {
    const words = plain(line);
    const sign = signIn(words);
    if (sign === undefined || found.has(sign)) continue;
    const limit = LIMIT.exec(words.replace(sign, " "))?.[0];
    const range = limit === undefined ? undefined : limits(limit);
    const [atLeast, atMost] = range ?? [null, null];
    const why = range !== undefined ? "suppressed" : whyOf(words);
    if (why !== undefined) found.set(sign, { why, atLeast, atMost, words: line.trim() });
  }
  return found;
}

const SIGN = "(\\*+|#|~|†|‡|\\^|\\[c\\]|\\[x\\]|x|c|-|\\.\\.)";

function signIn(words: string): string | undefined {
  const begins = new RegExp(
    `^(?:notes?:? ?)?["'(]?${SIGN}["')]? ?(?:=|-|:|denotes?|means?|indicates?|represents?|is|are|signif\\w+|fewer|less|under|below|withheld|suppressed|figure|number|value|count|between|up to|data|information|not|no|redacted|small|low|exempt|s(?:ection|\\.)? ?40|\\d|any)`,
  ).exec(words);
  if (begins !== null) return begins[1];
  const shown = new RegExp(
    `(?:shown|marked|replaced|represented|denoted|displayed|indicated|given|written|recorded) (?:as|by|with)(?: an?)? ["'(]?(?:asterisks? ?\\()?${SIGN}["').]*(?: |$|,|\\.)`,
  ).exec(words);
  if (shown !== null) return shown[1];
  const second = new RegExp(`\\bas ${SIGN}(?:[ ,.;]|$)`).exec(words);
  if (second !== null) return second[1];
  return /\basterisks?\b/.test(words) ? "*" : undefined;
}

function whyOf(words: string): Value["why"] | undefined {
  if (/\b(?:nil|zero|no (?:offences|crimes|victims|records))\b/.test(words)) return "nil";
  if (
    /\bnot (?:held|recorded|available|collected)|\bno (?:data|information)\b|unavailable/.test(
      words,
    )
  )
    return "not held";
  if (/\bnot applicable\b/.test(words)) return "not applicable";
  if (/section 12|s\.? ?12|cost/.test(words)) return "refused";
  if (
    /suppress|withheld|redact|disclos|identif|section 40|s\.? ?40|personal (?:data|information)|low (?:number|figure|count)|small (?:number|figure|count)/.test(
      words,
    )
  )
    return "suppressed";
  return undefined;
}
