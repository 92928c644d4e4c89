/** "Yes" and "No" beneath "Online flag", "Flagged" and "Not flagged": whether the offences of a row or column have the flag. */

const YES = /^(?:y|yes|true|flagged)$/i;
const NO = /^(?:n|no|false|not flagged|unflagged)$/i;

export const isYes = (text: string): boolean => YES.test(text);

/** Whether a table's labels divide it so. */
export const isByFlag = (texts: readonly string[]): boolean =>
  texts.some((text) => YES.test(text)) && texts.some((text) => NO.test(text));

const UNFLAGGED =
  /^(?:not flagged|unflagged|no (?:online |cyber )?flag|without (?:an? |the )?(?:online |cyber )?flag|non[- ]?(?:on-?line|cyber)\b.*|(?:on-?line |cyber )?(?:crime )?flag (?:absent|not (?:present|set|used|applied))|not on-?line|off-?line)$/i;

/** "Not flagged" beside "Online flag": what the flag is not on, and no whole. */
export const isUnflagged = (text: string): boolean => UNFLAGGED.test(text.trim());

/** What the labels of a cell answer; "" for the total. */
export function answerOf(texts: readonly string[]): "yes" | "no" | "" {
  if (texts.some((text) => NO.test(text))) return "no";
  return texts.some((text) => YES.test(text)) ? "yes" : "";
}
