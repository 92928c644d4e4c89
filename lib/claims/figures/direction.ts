import { CHANGE_NOUN, COMPARED, DOWN, MULTIPLIES, UP } from "../lexicon/words";
import { matches } from "../reading/matches";
import { MARK } from "../reading/plain";

const EITHER = `(?:${UP}|${DOWN})`;
const IS_DOWN = new RegExp(`^(?:${DOWN})$`, "i");
/** "Made up a third" is no rise. */
const NO_CHANGE =
  /\b(?:made|make|makes|making|came|come|comes|pick(?:ed|ing)?|set|sign(?:ed)?|turn(?:ed)?|flag(?:ged)?|back(?:ed)?|end(?:ed)?|taken|took|take) up$/i;
const LINK =
  "(?: (?:was|has been|had been|is|were|by|of|at|some|a|an|the|just|all|fully|a full|no less than|as much as|another|a further|further|then|again|steadily|sharply|slightly|steeply|dramatically|significantly|only|nearly|almost|around|about|more than|over|this year|last year|equivalent to|equal to|amounting to|amounted to|came to|put at|given as|calculated at|represents|representing|worth|staggering|startling|striking|worrying|alarming|steep|sharp|massive|shocking|huge|whopping)){0,4}";
const BEFORE = new RegExp(
  `(?<![\\w-])(${EITHER})(?: ${MARK.period}+)?(?: in (?:[\\w'${MARK.place}${MARK.period}-]+ ){1,7}?(?:of|was)| (?:from|since|over|between|on) [\\w ${MARK.period}]{1,40}? (?:as|at|of)| (?:was|is) (?:the )?(?:steep|sharp|large|larg|big|bigg|great|high|small|low)est in [\\w${MARK.place} -]{1,30},)?${LINK}(?:,? of)?[,:]? ?["'(-]? ?$`,
  "i",
);
const AFTER = new RegExp(
  `^(?:[ -](?:overall|annual|year-on-year|yearly|five-year|net|steep|sharp|huge|big|further|massive|staggering|dramatic|shocking)|[ -]${MARK.period}+){0,2}[ -](${EITHER})(?![\\w-])`,
  "i",
);
const ON_BASE = new RegExp(
  `^,? (?:on (?:the|${MARK.period}|${MARK.number})|(?:over|since|from|within) (?:the )?(?:${MARK.period}|${MARK.number})|compared (?:with|to)|between ${MARK.period})`,
  "i",
);
const CHANGE_WORD = new RegExp(`(?<![\\w-])(${EITHER})(?![\\w-])`, "gi");
const ALSO = new RegExp(
  `${MARK.number}(?: [\\w${MARK.period}${MARK.place}-]+){0,4}(?:,? or|,? and|,? equal to|,? -|,? \\(|,? \\(?a matter of|,|, (?:which|that) (?:is|was|makes|means|represents))(?: a)? ?$`,
  "i",
);
const ONE_OF = new RegExp(`(?<!${MARK.number})${MARK.number}{3} of $`);
const BY =
  /\bby (?:an? )?(?:["'‘’\w-]+ )?(?:(?:about|around|near|nearly|almost|over|more than|just over|some) )?$/i;
const CHANGED_JUST_BEFORE = new RegExp(
  `(?<![\\w-])${EITHER}(?![\\w-])[^.;]{0,70}${MARK.number}[^.;]*$|${MARK.number} (?:up|down)\\b[^.;]*$`,
  "i",
);
const MULTIPLIED = new RegExp(`\\b(?:${MULTIPLIES})(?:ed|ing|es?)\\b[^.;()]{0,30}\\($`, "i");
/** "The local drop works out at 10 per cent", "an increase, then, of 27 per cent", "the jump in the last of those years, 43 per cent" */
const OF_THE_CHANGE = new RegExp(
  `\\b(?:the|an?|this|that|its|their|first|second) (?:[\\w-]+ ){0,2}?(${CHANGE_NOUN})(?: (?!(?:by|than|that|which) )[\\w'${MARK.place}${MARK.period}-]+){0,8}?(?:,| was| is|:|,? then, of| of| at| to| came to) (?:a mere |just |only |some |about )?$|^\\W*(?:\\w+ )?(${CHANGE_NOUN}) (?:in|over) [\\w ${MARK.period}]{1,40}: $`,
  "i",
);
const TOLD_AFTER = new RegExp(
  `^(?: ?%| ?per ?cent| ?pc)?(?: in ${MARK.period}+)?,? (up|down) (?:from|on)\\b`,
  "i",
);
/** "(+96, 5.8%)" */
const SIGNED = new RegExp(`\\(([+-])${MARK.number}+, $`);
/** "A further 25 per cent occurred at home", "another third were boys": shares. */
const IS_SHARE =
  /^(?: per ?cent|%|pc)? (?:of (?!an? (?:increase|rise|fall))|occurred|happened|took place|were|was|are|involved|said|had|believe|think)/i;
/** "From 41 to 44 per cent", "(14% against 16%)" compare two shares. */
const OTHER_SHARE = new RegExp(
  `^,? (?:compared (?:with|to)|against|versus|(?:up|down) (?:from|to)|from|to) (?:\\w+ )?${MARK.number}+ ?(?:%|per ?cent|pc)`,
  "i",
);

/** "By nearly a quarter (23 per cent)": the fraction again. */
const FRACTION_AGAIN = new RegExp(
  `(?:(?:an?|one|${MARK.number}+)[ -])?(?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s? \\($`,
  "i",
);
/** "Increased by 68 per cent, as against 64 per cent in all": what the others changed by. */
const BESIDE_A_CHANGE = new RegExp(
  `\\bby (?:[\\w-]+ ){0,3}${MARK.number}+ ?(?:%|per ?cent|pc)(?: (?!and\\b)[\\w'${MARK.place}-]+){0,4},? (?:${COMPARED}) (?:(?:just|only|about|an?|the) )?$`,
  "i",
);

/**
 * Whether the number between `start` and `end` is a change, and which way: 1 for a rise, -1 for a
 * fall, 0 for no change at all ("a fifth of them").
 */
export function direction(marked: string, start: number, end: number): 1 | -1 | 0 {
  const left = marked.slice(Math.max(0, start - 90), start);
  const right = marked.slice(end, end + 48);
  if (OTHER_SHARE.test(right) && !BY.test(left)) return 0;
  // "Almost doubled (96 per cent)"
  if (MULTIPLIED.test(left)) return 1;
  const fraction = FRACTION_AGAIN.exec(left)?.[0];
  if (fraction) return direction(marked, start - fraction.length, start - " (".length);
  if (BESIDE_A_CHANGE.test(left)) return lastChange(left);
  const signed = SIGNED.exec(left);
  if (signed) return signed[1] === "-" ? -1 : 1;
  const after = AFTER.exec(right);
  if (after && !/^ (?:more|less) likely/i.test(right)) return signOf(after[1]);
  const spoken = OF_THE_CHANGE.exec(left);
  // "A change of 28 per cent, down from 28 cases"
  const told =
    spoken && /^(?:change|difference|gap)$/i.test(spoken[1] ?? "") && TOLD_AFTER.exec(right);
  if (told) return signOf(told[1]);
  if (spoken && !/^(?: ?%| ?per ?cent)? of\b/i.test(right)) return signOf(spoken[1] ?? spoken[2]);
  if (IS_SHARE.test(right)) return / of $/i.test(left) && /^ of/i.test(right) ? changeOf(left) : 0;
  const before = changeOf(left);
  if (before !== 0) return before;
  if (BY.test(left) || ALSO.test(left)) {
    const verb = lastChange(marked.slice(0, start));
    if (verb !== 0 && (BY.test(left) || CHANGED_JUST_BEFORE.test(left))) return verb;
  }
  if (ONE_OF.test(left)) return lastChange(left);
  if (/\b(?:a further|another|an extra|an additional) $/i.test(left)) return lastChange(left);
  if (ON_BASE.test(right)) return lastChange(marked.slice(Math.max(0, start - 200), start));
  return 0;
}

/** "67 more than the 1,612": a difference, where "more than 60" is none. */
const COUNTED_MORE = new RegExp(`${MARK.number} $`);

/** The way of the last rise or fall spoken of. */
function lastChange(left: string): 1 | -1 | 0 {
  const words = matches(CHANGE_WORD, left).filter(
    ({ index, 0: word }) =>
      !NO_CHANGE.test(left.slice(0, index + word.length)) &&
      // "Fell rather more, by 4%"
      !(/^(?:more|less)$/i.test(word) && SOMEWHAT.test(left.slice(0, index))) &&
      (!/^ than\b/.test(left.slice(index + word.length)) ||
        COUNTED_MORE.test(left.slice(0, index))),
  );
  return words.length === 0 ? 0 : signOf(words.at(-1)?.[1]);
}

function changeOf(left: string): 1 | -1 | 0 {
  const match = BEFORE.exec(left);
  if (!match) return 0;
  const upTo = left.slice(0, match.index + (match[1]?.length ?? 0));
  return NO_CHANGE.test(upTo) ? 0 : signOf(match[1]);
}

const SOMEWHAT = /\b(?:rather|even|much|far|still|slightly|somewhat) $/i;

const signOf = (word = ""): 1 | -1 => (IS_DOWN.test(word) ? -1 : 1);
