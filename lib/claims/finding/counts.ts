import { MARK } from "../reading/plain";
import type { Reading } from "../reading/reading";
import type { Numeral } from "../reading/numerals";
import type { ClaimUnit } from "../types";
import { CHILD_CONTEXT, isTable, STATISTICAL } from "./context";
import { nounAfter } from "./nouns";

const HELP =
  /\b(?:protect|help|support|reach|visit|taught|teach|counsel|attend|educat|train|benefit|spoke|speak|welcom|shelter|rehous|mentor|deliver|enrol|adopt|foster)\w*(?: (?:more than|over|about|around|nearly|almost|some|up to|at least|another|a further))? *$/i;
/** Places and plans: "rooms for up to 300 children". */
const PLANNED =
  /\b(?:rooms?|places?|space|beds|capacity|therapy|counselling|sessions|services?|will|would|hopes?|aims?|plans?)(?: \w+){0,3}? (?:for|to) (?:[\w-]+ ){0,4}$/i;
const CROWD =
  /(?:(?:crowd|audience|gathering|congregation|team|staff|workforce|population|membership|class|group|panel|jury|circulation|turnout|majority|capacity|network|petition|fleet|roll|choir|batch|convoy) (?:of|numbered)|(?:signed|attended|backed|watched|joined|led|run|staffed) by|sample of|surveyed|survey of|polled|poll of|interview(?:ed|s with)|seated|seats|seating|employs?|employing|employed|hired?|hiring|recruit\w*|trained|training|train)(?: (?:more than|over|about|around|nearly|almost|some|up to|at least|another|a further))? *$/i;
const SPEAKERS_AGE = /\b(?:he|she|who|I|now)(?:'s| is| was| turned)?(?: only| just| now)? *$/i;
/** "The courts convicted 2,135 people" */
const CONVICTED =
  /\b(?:convicted|sentenced|jailed|found guilty)(?: (?:about|some|around|nearly|almost|more than|fewer than))? $/i;
const CONTACT = /\b(?:Childline|ChildLine|helpline|hotline|counsell)/i;

/** What a lone number counts, or undefined when it is no figure of this subject. */
export function countedBy(reading: Reading, numeral: Numeral): ClaimUnit | undefined {
  const { marked, sentence } = reading;
  const before = marked.slice(Math.max(0, numeral.start - 60), numeral.start);
  const after = marked.slice(numeral.end, numeral.end + 90);
  if (/\b(?:girl|boy|child|youngster|aged|age) of $/i.test(before)) return undefined;
  if (/\ball but $/i.test(before) || isOfRange(marked, numeral)) return undefined;
  if (CROWD.test(before) || (numeral.value < 100 && SPEAKERS_AGE.test(before))) return undefined;
  if (/^[ -]?strong\b|^-(?:page|seat|bed|point|minute|strong|acre)/i.test(after)) return undefined;
  if (CONVICTED.test(before) && /^ (?:people|persons|men|offenders|adults)\b/i.test(after))
    return "convictions";
  const noun = nounAfter(after);
  if (noun === "foreign") return personsOf(after, sentence.text);
  if (noun !== undefined) return accept(noun, numeral, before, reading);
  return bare(reading, numeral) ? "offences" : undefined;
}

/** "9,636 persons were named as suspects". */
function personsOf(after: string, sentence: string): ClaimUnit | undefined {
  if (!/^ (?:\w+ )?(?:persons|people|men|individuals)\b/i.test(after)) return undefined;
  return /\bsuspect/i.test(sentence) ? "suspects" : undefined;
}

const RANGE_GOES_ON = new RegExp(`^ and ${MARK.number}`);
const RANGE_BEGUN = new RegExp(`\\bbetween ${MARK.number}+ and $`, "i");

/** "Between 21 and 22": a range is no count. */
function isOfRange(marked: string, { start, end }: Numeral): boolean {
  const before = marked.slice(Math.max(0, start - 40), start);
  const after = marked.slice(end, end + 24);
  return (/\bbetween $/i.test(before) && RANGE_GOES_ON.test(after)) || RANGE_BEGUN.test(before);
}

/** Whether the sentence speaks of what its noun counts: victims of crime, and not guests. */
function accept(
  unit: ClaimUnit,
  numeral: Numeral,
  before: string,
  reading: Reading,
): ClaimUnit | undefined {
  if (numeral.inWords && numeral.value < 2) return undefined;
  if (unit === "other") return CONTACT.test(reading.sentence.text) ? unit : undefined;
  if (unit !== "victims") return unit;
  if (HELP.test(before) || PLANNED.test(before)) return undefined;
  return areVictims(numeral, reading) ? unit : undefined;
}

function areVictims({ value, end }: Numeral, reading: Reading): boolean {
  const { sentence, marked, places, inStatisticalParagraph } = reading;
  if (CHILD_CONTEXT.test(sentence.text)) return true;
  if (value >= 100 && POLICE.test(sentence.text)) return true;
  if (!inStatisticalParagraph) return false;
  return places.length > 0 || BY_SEX.test(marked.slice(end)) || /^\s*[-*]\s/.test(sentence.text);
}

/** A number without a noun counts offences where its sentence is one of statistics. */
function bare(reading: Reading, numeral: Numeral): boolean {
  const { marked, sentence, places, periods, ages, inStatisticalParagraph } = reading;
  const { start, end, value, inWords, decimals } = numeral;
  if (decimals > 0) return false;
  const isNear = places.length + ages.length > 0 || CHILD.test(sentence.text);
  if (value > 1 && isNear && OF_THOSE.test(marked.slice(end))) return true;
  if (value < (inWords ? 21 : 10) || opensName(marked.slice(end))) return false;
  if (/[£$€#]$/.test(marked.slice(0, start))) return false;
  const near = sentence.text.slice(Math.max(0, start - 200), end + 200);
  if (value >= 100 && (inStatisticalParagraph || periods.length > 0)) return true;
  const placed =
    places.length > 0 || CHILD.test(near) || ages.some(({ measure }) => measure !== "");
  if (placed && (inStatisticalParagraph || periods.length > 0 || value >= 100 || isTable(marked)))
    return true;
  return STATISTICAL.test(near);
}

/** A capital after a number begins a name: an address or a title. */
const opensName = (after: string): boolean =>
  /^ [A-Z][a-z]/.test(after) && !/^ [A-Z][a-z]+ (?:had|saw|recorded)/.test(after);

const POLICE = /\b(?:NSPCC|police|forces?)\b/i;
const BY_SEX = /^ (?:girls|boys|bab(?:y|ies)|(?:fe)?males?|toddlers|infants)\b/i;
const OF_THOSE = /^ of (?:those|them|these)\b/i;
/** "In 326 of them it was a girl who had been harmed" */
const CHILD = /\b(?:girls?|boys?|child|children|victims?|youngsters?|babies|toddlers)\b/i;
