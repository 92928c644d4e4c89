import type { Reading } from "../reading/reading";

const PAPER =
  "(?:report|page|paper|notice|chart|weekly|daily|story|table|website|tabloid|leaflet|flyer|version|article)s?";
const COUNT = "(?:total|figure|number|tally|count)";

/** Words that set one count for a thing against another for the same. */
const DISPUTE = new RegExp(
  `^\\W*(?:A|One|Another) (?:[\\w-]+ ){0,2}(?:newspaper|paper|daily|weekly|website|broadcaster|bulletin|title|leaflet|headline)\\b|\\b(?:${[
    "oddly|puzzling(?:ly)?|curiously|strangely|confusingly|inexplicably|by contrast",
    "contradict\\w*|conflict\\w*|does not match|at odds",
    "elsewhere|at first|afterwards|revised|under the same|wrongly|incorrectly|correction|has since said",
    "an(?:other|y earlier| earlier| older) (?:version|page|report|table|release|notice|paper|source|document)",
    "(?:first|originally|initially|at first|previously|earlier) (?:came|gave|given|put|stood|published|printed|announced|said|stated|reported)",
    `${PAPER} (?:has|had|gives?|gave|puts?|quotes?|quoted|wrote|said|offers?|printed|sent)`,
    `(?:gives?|gave|giving|has|had|put|puts|wrote|quotes?) (?:it|the (?:\\w+ )?${COUNT}|(?:the )?[A-Z]\\w+) (?:\\w+ )?(?:as|at|was|were)`,
    "however, (?:its|the|his|her) (?:\\w+ )?(?:number|figure|total|count)",
  ].join("|")})\\b`,
);

/** Whether a sentence tells what somebody else, or the same one at another time, has printed. */
export const disputes = ({ sentence }: Reading): boolean => DISPUTE.test(sentence.text);

const CORRECTION = /\b(?:correction|clarification|(?:earlier|previous|original) version)\b/i;
/** A number that the text takes back, or gives in place of another. */
const CORRECTS =
  /\b(?:we (?:are sorry|apologise)|clerical error|at first (?:reported|recorded|counted)|(?:was|were) (?:later )?(?:raised|lowered|corrected|changed|revised|amended|updated) to|provisional|counting rules|(?:figures?|numbers?|counts?|totals?)\b[^.;]{0,40}\b(?:had|has|have)(?: itself| since)? changed (?:after|since)|(?:changed|corrected|amended|revised|altered) (?:its|the|their) (?:own )?(?:count|figure|number|total)s?|we (?:wrongly |first |mistakenly )?(?:reported|said|stated|wrote|published)\b|that was (?:in fact )?the (?:number|figure|total|count) for|took issue with (?:the|its|these|those) (?:figures|numbers)|(?:could|can)(?: ?not|n't) be set side by side|has since said|as first (?:stated|said|given)|there would have been)\b/i;

export const corrects = ({ sentence: { text } }: Reading): boolean =>
  CORRECTION.test(text) || CORRECTS.test(text);

/** Whether a sentence is itself a correction, and tells what was wrong. */
export const isCorrection = ({ sentence: { text } }: Reading): boolean => CORRECTION.test(text);
