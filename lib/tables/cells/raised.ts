/** 0 to 9 as they stand raised. */
export const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * The mark of a note as it is printed, raised: "1" is "¹" and "a" is "^a". "st" of "31st" is no mark.
 */
export function raised(words: string): string {
  const mark = words.trim();
  if (/^\d{1,2}$/.test(mark)) return mark.replace(/\d/g, (digit) => RAISED[Number(digit)]!);
  return /^[a-z]$/i.test(mark) ? `^${mark}` : words;
}

const TAGS = /<\/?(?:span(?: style="[^"]*")?|b|i|s|u|sup|sub)>/g;

/**
 * The text of a cell with its raised marks as such: of "402" and a raised "1", which a workbook keeps
 * as one text beside how each part is set, "402¹" and not 4,021.
 * @param html The same text with its parts in elements; a text that is not the same is left as it is.
 * @example
 * withRaised("4021", "402<b><sup>1</sup></b>") // → "402¹"
 */
export function withRaised(text: string, html: string | undefined): string {
  if (html === undefined || !html.includes("<sup>")) return text;
  if (bare(html) !== text.replaceAll("\r\n", "\n")) return text;
  // The library closes what stands around the raised letters before these.
  return bare(html.replaceAll(/(?<=<sup>)([^<]*)/g, (_, words: string) => raised(words)));
}

const bare = (html: string): string => html.replaceAll("<br/>", "\n").replaceAll(TAGS, "");
