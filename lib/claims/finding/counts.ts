import { MARK } from "../reading/plain";
import type { Reading } from "../reading/reading";
import type { Numeral } from "../reading/numerals";
import type { ClaimUnit } from "../types";

/** Nouns that a count of this subject has. */
const NOUNS: [ClaimUnit, RegExp][] = [
  ["convictions", /^(?:convictions?|sentences|sentenced|convicted)$/i],
  ["suspects", /^(?:suspects|offenders|perpetrators|abusers|defendants|culprits)$/i],
  [
    "victims",
    /^(?:victims?|children|youngsters|girls|boys|minors|toddlers|infants|babies|teenagers|teens|pupils|females?|males?|under-\w+|kids|child)$/i,
  ],
  [
    "offences",
    /^(?:offences?|crimes?|cases?|reports?|incidents?|attacks?|assaults?|rapes?|allegations|complaints|instances|violations|records|occasions|abuses|counts|times)$/i,
  ],
  ["other", /^(?:contacts|referrals|calls|sessions|arrests|charges|cautions|prosecutions)$/i],
];

/** Where a noun phrase ends. */
const STOPS = new Set(
  `a an the this that these those its his her their our it they he she we who if because since after
  before although though whereas versus v vs not did do does could would will can may might must
  should in on at by for from to of with against among amongst across during over under between into
  than and or but while as when where which were was are is be been being had has have out up down
  back respectively seen made held known taken given put shown set found hit came then now again altogether overall nationally locally alone too also there here each
  apiece more fewer higher lower compared last earlier ago so yet only just about nearly almost
  around plus per via within without came went fell rose took made gave said per until till both all
  some any no every via such compares means represents equals marks leaves puts makes includes
  covers looks sits stands reflects follows exceeds shows suggests became become becomes grew shrank
  belongs brings compare mean represent remains remained`
    .split(/\s+/)
    .filter(Boolean),
);

const WORD = new RegExp(`^[ ]*(?:[-'"]+)?([A-Za-z'][\\w'-]*)`);

export const CHILD_CONTEXT =
  /\b(?:victim|abus|offen[cs]e|crime|assault|attack|rape|raped|recorded|targeted|exploit|groom|incest|molest)/i;
const HELP =
  /\b(?:protect|help|support|reach|visit|taught|teach|counsel|attend|educat|train|benefit|spoke|speak|welcom|shelter|rehous|mentor|deliver|enrol|adopt|foster)\w*(?: (?:more than|over|about|around|nearly|almost|some|up to|at least|another|a further))? *$/i;
/** Places and plans: "rooms for up to 300 children". */
const PLANNED =
  /\b(?:rooms?|places?|space|beds|capacity|therapy|counselling|sessions|services?|will|would|hopes?|aims?|plans?)(?: \w+){0,3}? (?:for|to) (?:[\w-]+ ){0,4}$/i;
export const STATISTICAL =
  /\b(?:record|log(?:ged)?\b|report|offences?|crimes?|cases?|victims?|total|figures?|numbers?|count(?:s|ed)?\b|tally|girls|boys|convict|suspects|sentenced|rose|rise|fell|fall|drop|climb|up\b|down\b|jump|increase|grew|highest|lowest|higher\b|lower\b|estimated|most\b|fewest|online|share|sum|compared|previous|incidents|(?:or|and) (?:under|younger|less|below)\b|no (?:more|older) than|caseload|accounted|girls?\b|boys?\b|registered|totals|saw\b)/i;
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

function accept(
  unit: ClaimUnit,
  numeral: Numeral,
  before: string,
  reading: Reading,
): ClaimUnit | undefined {
  const sentence = reading.sentence.text;
  if (numeral.inWords && numeral.value < 2) return undefined;
  if (unit === "victims" && (HELP.test(before) || PLANNED.test(before))) return undefined;
  const bySex = /^ (?:girls|boys|bab(?:y|ies)|(?:fe)?males?|toddlers|infants)\b/i;
  const inContext =
    CHILD_CONTEXT.test(sentence) ||
    (numeral.value >= 100 && /\b(?:NSPCC|police|forces?)\b/i.test(sentence)) ||
    (reading.inStatisticalParagraph &&
      (reading.places.length > 0 ||
        bySex.test(reading.marked.slice(numeral.end)) ||
        /^\s*[-*]\s/.test(sentence)));
  if (unit === "victims" && !inContext) return undefined;
  if (unit === "other" && !CONTACT.test(sentence)) return undefined;
  return unit;
}

/** The unit of the noun after a number; "foreign" for a noun that counts something else. */
function nounAfter(after: string): ClaimUnit | "foreign" | undefined {
  let rest = after;
  let unit: ClaimUnit | undefined;
  for (let i = 0; i < 7; i++) {
    const match = WORD.exec(rest);
    const word = match?.[1] ?? "";
    if (!match || STOPS.has(word.toLowerCase())) break;
    const found = NOUNS.find(([, nouns]) => nouns.test(word));
    if (found && (/s$|children|^(?:fe)?male$/i.test(word) || i > 0)) unit = found[0];
    else if (found === undefined && unit !== undefined && isForeign(word)) return unit;
    else if (found === undefined && isForeign(word)) {
      if (!lateNoun(rest.slice(match[0].length))) return "foreign";
    } else if (
      found === undefined &&
      i === 0 &&
      /(?:ed|ing)$/i.test(word) &&
      !lateNoun(rest.slice(match[0].length))
    ) {
      return undefined;
    }
    rest = rest.slice(match[0].length);
    if (!/^[ ]/.test(rest)) break;
  }
  return unit;
}

const LATE_NOUN = new RegExp(
  `^(?: [\\w'-]+){0,4}? (?:offences|crimes|cases|reports|incidents|attacks|assaults|rapes|victims|children|girls|boys|youngsters|convictions|suspects|complaints|allegations|instances)\\b`,
  "i",
);

/** A counted noun stands in the same phrase, before any word that would end it. */
function lateNoun(rest: string): boolean {
  const match = LATE_NOUN.exec(rest);
  if (!match) return false;
  return !match[0]
    .trim()
    .split(" ")
    .some((word) => STOPS.has(word.toLowerCase()));
}

/** A small-letter word that is neither a participle nor an adverb. */
function isForeign(word: string): boolean {
  return /^[a-z]/.test(word) && !/(?:ed|ing|ly|wise)$/.test(word);
}

function bare(reading: Reading, numeral: Numeral): boolean {
  const { marked, sentence, places, periods } = reading;
  if (numeral.decimals > 0) return false;
  const ofThose =
    numeral.value > 1 &&
    OF_THOSE.test(marked.slice(numeral.end)) &&
    (places.length + reading.ages.length > 0 || CHILD.test(sentence.text));
  if (ofThose) return true;
  if (numeral.inWords ? numeral.value < 21 : numeral.value < 10) return false;
  const { start, end } = numeral;
  // A capital after it begins a name: an address or a title.
  if (
    /^ [A-Z][a-z]/.test(marked.slice(end, end + 3)) &&
    !/^ [A-Z][a-z]+ (?:had|saw|recorded)/.test(marked.slice(end))
  )
    return false;
  if (/(?:£|\$|€|#)$/.test(marked.slice(0, start))) return false;
  const near = sentence.text.slice(Math.max(0, start - 200), end + 200);
  const placed =
    places.length > 0 || CHILD.test(near) || reading.ages.some(({ measure }) => measure !== "");
  if (reading.inStatisticalParagraph && (numeral.value >= 100 || placed)) return true;
  return (
    STATISTICAL.test(near) ||
    (placed && (periods.length > 0 || numeral.value >= 100 || isTable(marked))) ||
    (periods.length > 0 && numeral.value >= 100)
  );
}

const OF_THOSE = /^ of (?:those|them|these)\b/i;
/** "In 326 of them it was a girl who had been harmed" */
const CHILD = /\b(?:girls?|boys?|child|children|victims?|youngsters?|babies|toddlers)\b/i;

const PLACE_OR_YEAR = new RegExp(`[${MARK.place}${MARK.period}]`);

/** A line of a flattened table: a place or year, then numbers, and nothing in small letters. */
export function isTable(marked: string): boolean {
  if (/[a-z]/.test(marked)) return false;
  const label = marked.search(PLACE_OR_YEAR);
  return label >= 0 && marked.includes(MARK.number, label);
}
