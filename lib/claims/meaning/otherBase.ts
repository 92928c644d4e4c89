import type { Mention } from "../figures/rule";
import { over } from "../reading/marks";
import type { Reading } from "../reading/reading";

/** "Up by 15% on the five-year mean", "above the national average": a base that no count gives. */
const OTHER_BASE = over(
  "^[^.;\ue001]{0,30}\\b(?:on|above|below|than|over|compared (?:with|to)|against|from) (?:the|its|a|an|that of|pre-)(?: ?(?:[\\w-]|{X}|{P}|{W})+){0,4} ?(?:mean|average|target|forecast|levels?|pandemic|norm|median|similar forces|rest of)\\b",
  "i",
);
/** "…, which is 1,574", "(1,574)": the base itself. */
const IS_PRINTED = over("^(?:,? which (?:is|was)|,? of| \\() ?{N}", "i");
/** The last words of such a base: a cheap test before a dear one. */
const NAMES_A_BASE =
  /mean|average|target|forecast|level|pandemic|norm|median|similar forces|rest of/i;
/** "… and follows an increase of 25 per cent the year before": the change before, whose counts are others. */
const FOLLOWS = over(
  "\\b(?:follow(?:s|ed|ing)?|c[oa]mes? (?:after|on top of)|on top of) (?:an?|{N}|another|rises|increases)[^.;]{0,30}$",
  "i",
);
const THE_YEAR_BEFORE = over(
  "^(?:%| ?per ?cent| ?pc)?(?: (?:rise|increase|fall|drop|jump))?,? (?:in )?{P}",
  "i",
);
/** "Have trebled since records began", "similar forces saw rises of": from or of what no count is printed. */
const OF_NO_COUNT =
  /\bsince (?:comparable )?records began\b|\b(?:similar|comparable|most similar) forces\b|\bhad (?:they|it|the \w+|these|those) (?:risen|fallen|grown|gone)\b|\bwould have (?:been|risen|fallen|grown)\b/i;

/** Whether a change or share is measured from what the text prints no count of. */
export function hasOtherBase({ marked, sentence }: Reading, { start, end }: Mention): boolean {
  if (OF_NO_COUNT.test(sentence.text)) return true;
  if (FOLLOWS.test(marked.slice(0, start)) && THE_YEAR_BEFORE.test(marked.slice(end))) return true;
  const after = marked.slice(end, end + 110);
  const base = NAMES_A_BASE.test(after) ? OTHER_BASE.exec(after) : null;
  return base !== null && !IS_PRINTED.test(after.slice(base[0].length));
}
