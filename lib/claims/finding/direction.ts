import { matches } from "../reading/matches";
import { MARK } from "../reading/plain";

const UP =
  "up|upward|rises?|rose|risen|rising|increase[sd]?|increasing|grew|grows?|grown|growing|growth|jump(?:ed|s|ing)?|leap(?:t|ed|s|ing)?|surge[sd]?|surging|climb(?:ed|s|ing)?|soar(?:ed|s|ing)?|rocket(?:ed|s|ing)?|spike[sd]?|higher|gain(?:ed)?|upturn|uplift|hike|mounted|mounting|escalat(?:ed|ion)|balloon(?:ed|ing)|swell(?:s|ed|ing)?|swollen|shot up|upswing|advance[sd]?|advancing|put on|above|ahead|greater|busier|worse|bigger|larger|extra|additional|more";
const DOWN =
  "down|downward|falls?|fallen|falling|fell|drop(?:ped|s|ping)?|decrease[sd]?|decreasing|decline[sd]?|declining|dip(?:ped|s|ping)?|slump(?:ed|ing)?|reduc(?:ed|tion|ing)|lower|fewer|less|shr[aiu]nk(?:s|ing)?|slid(?:e|es|ing)?|slip(?:ped|s|ping)?|below|eas(?:ed|ing)|tumbl(?:ed|ing)|plung(?:ed|e|ing)|downturn|knocked off|shaved off|wiped off|cut";
const EITHER = `(?:${UP}|${DOWN})`;
const IS_DOWN = new RegExp(`^(?:${DOWN})$`, "i");

/** "Made up a third" is no rise. */
const NO_CHANGE =
  /\b(?:made|make|makes|making|pick(?:ed|ing)?|set|sign(?:ed)?|turn(?:ed)?|flag(?:ged)?|back(?:ed)?|end(?:ed)?|taken|took|take) up$/i;

const LINK =
  "(?: (?:was|is|were|by|of|at|some|a|an|the|just|another|a further|further|then|again|steadily|sharply|slightly|steeply|dramatically|significantly|only|nearly|this year|last year|equivalent to|equal to|amounting to|amounted to|came to|represents|representing|worth)){0,3}";
const BEFORE = new RegExp(
  `(?<![\\w-])(${EITHER})(?: ${MARK.period}+)?(?: in (?:[\\w'-]+ ){1,5}?(?:of|was)| (?:from|since|over|between) [\\w ${MARK.period}]{1,40}? (?:as|at|of))?${LINK}(?:,? of)?[,:]? ?[(-]? ?$`,
  "i",
);
const AFTER = new RegExp(
  `^(?:[ -](?:overall|annual|year-on-year|yearly|five-year|net|steep|sharp|huge|big|further)|[ -]${MARK.period}+)?[ -](${EITHER})(?![\\w-])`,
  "i",
);
const COMPARED = new RegExp(
  `^,? (?:on (?:the|${MARK.period}|${MARK.number})|(?:over|since|from|in|within) (?:the )?(?:${MARK.period}|${MARK.number})|compared (?:with|to)|between ${MARK.period})`,
  "i",
);
const CHANGE_WORD = new RegExp(`(?<![\\w-])(${EITHER})(?![\\w-])`, "gi");
const ALSO = new RegExp(
  `${MARK.number}(?: [\\w${MARK.period}${MARK.place}-]+){0,4}(?:,? or|,? and|,? equal to|,? -|,? \\(|,? \\(?a matter of|,|, (?:which|that) (?:is|was|makes|means|represents))(?: a)? ?$`,
  "i",
);
/** "Durham rose by 29 per cent, and Kent saw one of 77 per cent": another rise. */
const ONE_OF = new RegExp(`(?<!${MARK.number})${MARK.number}{3} of $`);
const BY = /\bby $/i;

/**
 * Whether the number between `start` and `end` is a change, and which way: 1 for a rise, -1 for a
 * fall, 0 for no change at all ("a fifth of them").
 */
export function direction(marked: string, start: number, end: number): 1 | -1 | 0 {
  const left = marked.slice(Math.max(0, start - 90), start);
  const right = marked.slice(end, end + 40);
  if (/^ over (?:its|the|that|their) /i.test(right)) return 1;
  const after = AFTER.exec(right);
  if (after && !/^ (?:more|less) likely/i.test(right)) return signOf(after[1]);
  if (/^ of (?!an? (?:increase|rise|fall))/i.test(right))
    return changeOf(left, / of $/i.test(left) ? BEFORE : undefined);
  const before = changeOf(left, BEFORE);
  if (before !== 0) return before;
  if (BY.test(left) || (ALSO.test(left) && !/^ (?:were|was|are|is|had|involved)\b/.test(right))) {
    const verb = lastChange(marked.slice(0, start));
    if (verb !== 0 && (BY.test(left) || changeLinks(left))) return verb;
  }
  if (ONE_OF.test(left)) return lastChange(left);
  if (/\b(?:a further|another|an extra|an additional) $/i.test(left)) return lastChange(left) || 1;
  if (COMPARED.test(right)) {
    return lastChange(marked.slice(Math.max(0, start - 200), start));
  }
  return 0;
}

/** The change word stands before the number that this one restates: "a rise of 712, or 160%". */
function changeLinks(left: string): boolean {
  return CHANGED_JUST_BEFORE.test(left);
}

const CHANGED_JUST_BEFORE = new RegExp(
  `(?<![\\w-])${EITHER}(?![\\w-])[^.;]{0,70}${MARK.number}[^.;]*$|${MARK.number} (?:up|down)\\b[^.;]*$`,
  "i",
);

/** The way of the last rise or fall spoken of. */
function lastChange(left: string): 1 | -1 | 0 {
  const words = matches(CHANGE_WORD, left).filter(
    ({ index, 0: word }) => !NO_CHANGE.test(left.slice(0, index + word.length)),
  );
  return words.length === 0 ? 0 : signOf(words.at(-1)?.[1]);
}

function changeOf(left: string, pattern: RegExp | undefined): 1 | -1 | 0 {
  const match = pattern?.exec(left);
  if (!match) return 0;
  const upTo = left.slice(0, match.index + (match[1]?.length ?? 0));
  return NO_CHANGE.test(upTo) ? 0 : signOf(match[1]);
}

const signOf = (word = ""): 1 | -1 => (IS_DOWN.test(word) ? -1 : 1);
