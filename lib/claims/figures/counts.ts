import { cues } from "../lexicon/cues";
import { over } from "../reading/marks";
import { MARK } from "../reading/plain";
import type { Reading } from "../reading/reading";
import { isListLine } from "../reading/sentences";
import type { Numeral } from "../reading/numerals";
import type { ClaimUnit } from "../types";
import { nounAfter } from "./nouns";

/** A sentence of harm to a child, whatever else it counts. */
export const CHILD_CONTEXT =
  /\b(?:victim|abus|offen[cs]e|crime|assault|attack|rape|raped|recorded|targeted|exploit|groom|incest|molest|neglect)/i;

/** A sentence of statistics. */
export const STATISTICAL =
  /\b(?:record|(?:age|sex|gender|platform|app) (?:\w+ )?(?:noted|known|unknown|unrecorded|given|stated)\b|log(?:ged)?\b|report|offences?|crimes?|cases?|victims?|total|figures?|numbers?|count(?:s|ed)?\b|tally|girls|boys|convict|suspects|sentenced|rose|rise|fell|fall|drop|climb|up\b|down\b|jump|increase|grew|growth|highest|lowest|higher\b|lower\b|estimated|most\b|fewest|online|share|sum|compared|previous|incidents|(?:or|and) (?:under|younger|less|below)\b|no (?:more|older) than|caseload|accounted|girls?\b|boys?\b|registered|totals|saw\b|committed|remaining)/i;

const MODIFIER =
  "(?: (?:more than|over|about|around|nearly|almost|some|up to|at least|another|a further))?";
/** Numbers of people who are helped, or for whom something is planned. */
const HELPED = new RegExp(
  `(?:${[
    "\\b(?:protect|help|support|reach|visit|taught|teach|counsel|attend|educat|train|benefit|spoke|speak|welcom|shelter|rehous|mentor|deliver|enrol|adopt|foster)\\w*",
    "\\b(?:rooms?|places?|space|beds|capacity|therapy|counselling|sessions|services?|will|would|hopes?|aims?|plans?)(?: \\w+){0,3}? (?:for|to)(?: [\\w-]+){0,4}",
  ].join("|")})${MODIFIER} *$`,
  "i",
);
/** Numbers of people who gather or work. */
const CROWD = new RegExp(
  `(?:${[
    "(?:crowd|audience|gathering|congregation|team|staff|workforce|population|membership|class|group|panel|jury|circulation|turnout|majority|capacity|network|petition|fleet|roll|choir|batch|convoy) (?:of|numbered)",
    "(?:signed|attended|backed|watched|joined|led|run|staffed) by",
    "sample of|surveyed|survey of|polled|poll of|interview(?:ed|s with)|seated|seats|seating|employs?|employing|employed|hired?|hiring|recruit\\w*|trained|training|train",
  ].join("|")})${MODIFIER} *$`,
  "i",
);
const SOMEBODYS_AGE =
  /\b(?:man|woman|child|boy|girl|teacher|coach|father|mother|pensioner)(?: of|, (?:also )?aged|, now|, also|,| will be| was| is)? $|\bwill be (?:\ue001+ or )?$/i;
const SPEAKERS_AGE = /\b(?:he|she|who|I|now)(?:'s| is| was| turned)?(?: only| just| now)? *$/i;
const THEN_AGED =
  /\b(?:was|were|turned|is) \|(?: when\b)|\bbefore (?:they|he|she|I) (?:were|was|turned) \|/;
const NO_COUNT_BEFORE =
  /\b(?:girl|boy|child|youngster|aged|age) of $|\ball but $|\b(?:was|were) most (?:often|commonly) $|\b(?:most common|commonest|average|typical|median|peak) age\b[^.;]{0,50} (?:was|is) (?:about )?$|\bage\b[^.;]{0,40} most (?:often|commonly)\b[^.;]{0,30} (?:was|is) $|\bage\b[^.;]{0,50} (?:often|frequently|common) than $|\b(?:code|section|act|operation|(?<!force )(?<!police )area|channel|(?<![s)] )number) $/i;
/** "14 was the most common age", "from 214 to 187 days", "29 of the 32 councils", "three times or more" */
const NO_COUNT_AFTER = over(
  "^ (?:was|is) the (?:most (?:common|frequent)|peak|average) age\\b|^ than any other age\\b|^ (?:to|and|or) {X}|^ (?:out )?of the {N} (?:local authorit|council|district|school|borough)|^ times or more\\b|^ (?:most )?(?:common|commonest|frequent|usual) (?:\\w+ )?(?:types|kinds|categories|offences|crimes)\\b",
  "i",
);
/** "The courts convicted 2,135 people" */
const CONVICTED =
  /\b(?:convicted|sentenced|jailed|found guilty)(?: (?:about|some|around|nearly|almost|more than|fewer than))? $/i;
const FOUND = /\bfound(?: (?:about|some|nearly|almost|more than))? $/i;
const ARE_GUILTY = /^ (?:\w+ )?(?:people|men|women|offenders|adults|defendants) guilty\b/i;
/** "The force charged 163 people" */
const CHARGED =
  /\b(?:charged|arrested|summonsed)(?: (?:about|some|around|nearly|almost|more than|fewer than))? $/i;
const PEOPLE = /^ (?:\w+ )?(?:people|persons|men|women|offenders|adults|individuals|defendants)\b/i;
const ARE_CONVICTED =
  /^ (?:\w+ )?\w+ (?:were|was|had been|have been|are|being)?(?: \w+){0,3}? ?(?:convicted|found guilty|sentenced)\b/i;
const ARE_SUSPECTED =
  /^ (?:\w+ )?\w+ (?:(?:were|was|had been|have been|are|being) )?(?:\w+ ){0,3}(?:charged|arrested|summonsed|prosecuted|proceeded against|on the sex offenders' register)\b/i;
const YOUNG_PEOPLE = /^ young (?:people|persons)\b/i;
/** The name of an offence that holds a person: "7,180 sexual communication with a child offences". */
const BY_NAME = / (?:with (?:a child|children)|of children)(?= (?:offences|crimes))/i;
const OF_RANGE = new RegExp(`\\bbetween $|\\bbetween ${MARK.number}+ and $`, "i");
const CHILD = /\b(?:girls?|boys?|child|children|victims?|youngsters?|babies|toddlers)\b/i;
const CONTACT =
  /\b(?:evidence|contacts?\b|child sex(?:ual)? abuse|neglect|Childline|ChildLine|helpline|hotline|counsell|NSPCC|police|constabular|force|recorded|social (?:care|services|workers?)|council|courts?|prosecut|charg|referr|arrest|officers|outcomes?|offences?|crimes?|protection|closed)/i;

/** What a lone number counts, or undefined when it is no figure. */
export function countedBy(reading: Reading, numeral: Numeral): ClaimUnit | undefined {
  const { marked, sentence } = reading;
  const before = marked.slice(Math.max(0, numeral.start - 60), numeral.start);
  const after = marked.slice(numeral.end, numeral.end + 90);
  if (NO_COUNT_BEFORE.test(before) || NO_COUNT_AFTER.test(after)) return undefined;
  // A percentage of something else, and the age at which something happened.
  if (/^(?:%| ?per ?cent\b| ?pc\b)/.test(after)) return undefined;
  if (numeral.value < 100 && THEN_AGED.test(before + "|" + after)) return undefined;
  if (OF_RANGE.test(before) && numeral.value < 100) return undefined;
  if (
    CROWD.test(before) ||
    (numeral.value < 100 && (SPEAKERS_AGE.test(before) || SOMEBODYS_AGE.test(before)))
  )
    return undefined;
  if (PEOPLE.test(after) && (CONVICTED.test(before) || ARE_CONVICTED.test(after)))
    return "convictions";
  if (FOUND.test(before) && ARE_GUILTY.test(after)) return "convictions";
  if (PEOPLE.test(after) && CHARGED.test(before)) return "suspects";
  // "Included 382 13-year-olds"
  if (ARE_AGED.test(sentence.text.slice(numeral.end)))
    return SUSPECTED.test(sentence.text) ? "suspects" : "victims";
  if (ARE_VICTIMS.test(after)) return accept("victims", numeral, reading);
  const noun = nounAfter(after.replace(BY_NAME, "").replace(YOUNG_PEOPLE, " youngsters"));
  if (noun === "foreign") return peopleOf(after, sentence.text, numeral);
  if (noun === "victims" && HELPED.test(before)) return undefined;
  if (noun !== undefined) return accept(noun, numeral, reading);
  if (!bare(reading, numeral))
    return numeral.value > 1 && OF_CHILDREN.test(after)
      ? accept("victims", numeral, reading)
      : undefined;
  return OF_THE_VICTIMS.test(marked.slice(0, numeral.start)) ? "victims" : "offences";
}

const ARE_AGED = /^ (?:\d{1,2}|[a-z]+)[- ]years?[- ]olds\b/;
const SUSPECTED = /\b(?:suspect|offender|perpetrator|charged|arrested)/i;

/** "1,257 of the victims were female" */
const ARE_VICTIMS = /^ of (?:the|its|all|those)(?: \w+)? victims\b/i;
/** "Of the victims whose sex was known, 1,300 were girls", "1,202 victims were girls and 290 were boys" */
const OF_THE_VICTIMS =
  /\bvictims were (?:girls|female|women)\b[^.;]*\band $|^\W*(?:Out )?Of (?:the|all|those|its)(?: [^\s,.;\ue001]+){0,3} victims\b[^.;]*$/i;

/** "9,636 persons were named as suspects", "10,000 people sought help", "2.4 million adults experienced abuse". */
function peopleOf(after: string, sentence: string, { value }: Numeral): ClaimUnit | undefined {
  if (!PEOPLE.test(after)) return undefined;
  if (ARE_SUSPECTED.test(after) || /\bsuspect/i.test(sentence)) return "suspects";
  if (value >= 1000 && /\b(?:experienc|abused|raped|assaulted|victims? of)/i.test(sentence))
    return "victims";
  return value >= 100 && /\b(?:sought|contact|called|refer|helpline)/i.test(sentence)
    ? "other"
    : undefined;
}

/** Whether the sentence speaks of what its noun counts: victims of crime, and not guests. */
function accept(unit: ClaimUnit, numeral: Numeral, reading: Reading): ClaimUnit | undefined {
  if (numeral.inWords && numeral.value < 2) return undefined;
  if (unit === "other") return CONTACT.test(reading.sentence.text) ? unit : undefined;
  if (unit !== "victims") return unit;
  return areVictims(numeral, reading) ? unit : undefined;
}

function areVictims({ value, end }: Numeral, reading: Reading): boolean {
  const { sentence, marked, places, inStatisticalParagraph } = reading;
  if (CHILD_CONTEXT.test(sentence.text)) return true;
  if (value >= 100 && /\b(?:NSPCC|police|forces?)\b/i.test(sentence.text)) return true;
  if (!inStatisticalParagraph) return false;
  return places.length > 0 || BY_SEX.test(marked.slice(end)) || /^\s*[-*]\s/.test(sentence.text);
}

/** "Eleven of the children were under 13" */
const OF_CHILDREN = /^ of (?:the|these|those) (?:children|victims|girls|boys)\b/i;
/** "31 of the 412 child sexual abuse investigations": the whole of a part. */
const OF_THE = over("{N} of (?:the|its|their|all) $", "");
/** "Police dealt with 22 of them" */
const DEALT = /\bdeal(?:s|t|ing) with (?:just |only |about |some )?$/i;
const ALL_LABEL = over(
  "^\\W*(?:All|Total|Overall|In all|Grand total)(?: [a-z]+){0,2}: {N}\\W*$",
  "",
);

/** A number without a noun counts offences where its sentence is one of statistics. */
function bare(reading: Reading, numeral: Numeral): boolean {
  const { marked, sentence, places, periods, ages, inStatisticalParagraph } = reading;
  const { start, end, value, inWords, decimals } = numeral;
  if (decimals > 0) return false;
  const isNear = places.length + ages.length > 0 || CHILD.test(sentence.text);
  const after = marked.slice(end);
  if (value > 10 && isNear && OF_THE.test(marked.slice(0, start))) return true;
  if (value > 1 && periods.length > 0 && DEALT.test(marked.slice(0, start))) return true;
  if (inStatisticalParagraph && ALL_LABEL.test(marked)) return true;
  if (value > 1 && OF_THOSE.test(after) && (isNear || cues(marked, sentence.text).length > 0))
    return true;
  if (value > 1 && isNear && inWords && ARE_PART.test(after)) return true;
  if (value > 1 && /\bin $/i.test(marked.slice(0, start)) && WHAT_BECAME.test(after)) return true;
  if (value > 1 && FOLLOWED_IN.test(marked.slice(0, start)) && /^\W*(?:$|of\b)/.test(after))
    return true;
  const isPart = value > 1 && OPENS_OF_THESE.test(marked.slice(0, start));
  if ((isPart || LABELLED.test(marked)) && cues(marked, sentence.text).length + ages.length > 0)
    return true;
  if (FROM_YEAR_TO_YEAR.test(marked) || IN_TWO_YEARS.test(marked)) return value > 1;
  if (WITH_ITS_SHARE.test(after) || (periods.length > 0 && IT_WAS.test(marked.slice(0, start))))
    return value > 1;
  // "26 (6 in 2015-16)"
  const isBaseInBrackets = marked[start - 1] === "(" && /^ in \ue003+\)/.test(after);
  if (YEAR_LINE.test(marked) || isBaseInBrackets) return value > 1;
  // "They were:", and below it "139 in film, TV or radio"
  if (inStatisticalParagraph && isListLine(sentence) && OPENS_WITH_IT.test(marked.slice(0, end)))
    return value > 1;
  const listed = LISTED.test(marked.slice(Math.max(0, start - 6), start));
  // "Northumbria had 291, Durham 88 and Cleveland 64."
  if (NEXT_PLACE.test(marked.slice(0, start)) && ROW.test(marked)) return value > 1;
  const least = listed && !inWords ? 2 : inWords ? 21 : 10;
  if (value < least || opensName(marked.slice(end))) return false;
  const near = sentence.text.slice(Math.max(0, start - 200), end + 200);
  if (value >= 100 && (inStatisticalParagraph || periods.length > 0)) return true;
  // "By contrast, 2012/13 brought 84."
  const isOfYear = BY_YEAR.test(marked.slice(0, start)) || IN_A_YEAR.test(after);
  if (inStatisticalParagraph && isOfYear) return true;
  const placed =
    places.length > 0 || CHILD.test(near) || ages.some(({ measure }) => measure !== "");
  if (placed && (inStatisticalParagraph || periods.length > 0 || value >= 100)) return true;
  return (
    STATISTICAL.test(near) ||
    ((value >= 100 || BECAME.test(after)) && cues(marked, sentence.text).length > 0)
  );
}

/** "Over the three years 57 were detected" */
const BECAME = /^ (?:were|was|had been|have been|led|resulted|ended)\b/i;
/** "Charges followed in just 16." */
const FOLLOWED_IN =
  /\b(?:charges?|prosecutions?|convictions?|arrests?|summons(?:es)?) (?:followed|resulted|came|were brought|was brought) in (?:just |only )?$/i;
/** A line that begins with its number. */
const OPENS_WITH_IT = new RegExp(`^[^\\w${MARK.number}]*${MARK.number}+$`);
/** "Of these, 81 led to a charge" */
const OPENS_OF_THESE = /^\W*(?:Out )?Of (?:these|those|them),? (?:only |just )?$/i;
/** "No suspect identified: 566 (11 per cent)": a line that is a label and its count. */
const LABELLED = over("^\\W*[A-Z][^:.;]{2,90}: {N}(?: \\({N} ?(?:%|per cent|pc)\\))?\\W*$", "");
/** "They have soared, from 28 (2007/08) to 184 (2013/14)." */
const FROM_YEAR_TO_YEAR = over(
  "\\bfrom {N}(?: \\({P}\\)| in {P}),? to {N}(?: \\({P}\\)| in {P})",
  "",
);
/** "74 in 2017/18 and 59 in 2018/19" */
const IN_TWO_YEARS = over("^\\W*(?:A\\. )?{N} in {P},? and {N} in {P}", "");
/** "2014 - 11" */
const YEAR_LINE = new RegExp(`^\\W*${MARK.period}+ ?[-:] ?${MARK.number}+\\W*$`);
/** Places with their counts, one after the other. */
const ROW = over("{W} (?:had|saw|recorded|logged) {N}(?:,|,? and) {W} {N}", "");
const NEXT_PLACE = over("{N}(?:,|,? and) {W} $", "");
/** "Kent - 411" */
const LISTED = new RegExp(`${MARK.place}(?: ?[-:] | had | saw )$`);

/** A capital after a number begins a name: an address or a title. */
const opensName = (after: string): boolean => /^ [A-Z][a-z]/.test(after);

const BY_SEX = /^ (?:girls|boys|bab(?:y|ies)|(?:fe)?males?|toddlers|infants)\b/i;
/** "Six were against babies", "with nine involving children under one" */
const ARE_PART =
  /^ of the (?:offences|crimes|cases|suspects|victims)\b|^ (?:were |was )?(?:against|involv(?:ed|ing)|committed against)\b/i;
/** "In 49 no suspect was identified" */
const WHAT_BECAME = /^ (?:no suspects?|the (?:victim|suspect|evidence))\b/i;
/** "No suspect identified: 566 (11 per cent)" */
const WITH_ITS_SHARE = new RegExp(`^(?: \\(|, or )${MARK.number}+ ?(?:%|per ?cent|pc)\\b`);
/** "In 2014-15 it was 82." */
const IT_WAS =
  /\b(?:it|there|the (?:number|figure|total|count)) (?:was|were|had been|stood at) (?:just |only )?$/i;
/** "2012/13 brought 84", "That compares with 34 in 2020/21" */
const BY_YEAR = new RegExp(
  `${MARK.period}(?: (?:brought|saw|had|there (?:were|was)|was|were|is|it (?:was|were)|by|with|only|just)){1,3} $`,
);
const IN_A_YEAR = over("^ (?:in|for) {P}", "");
const OF_THOSE = /^ of (?:those|them|these|whom|which)\b/i;
