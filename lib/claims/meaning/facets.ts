import type { Mention } from "../figures/rule";
import type { Reading } from "../reading/reading";
import { KINDS } from "../lexicon/cues";
import { PLATFORMS } from "../lexicon/narrowings";

/** How a meaning is known: by words of the figure's own sentence, from before, or not at all. */
export type How = "said" | "carried" | "open";

export interface Facet {
  value: string;
  how: How;
}

export const said = (value: string): Facet => ({ value, how: "said" });
export const carried = (value: string): Facet => ({
  value,
  how: value === "" ? "open" : "carried",
});
export const OPEN: Facet = { value: "", how: "open" };

/** What is counted, each part "" where no word narrows it. */
export interface What {
  /** "" for child sexual offences, the name of a kind of them, or another subject in the text's words. */
  subject: string;
  age: string;
  sex: string;
  online: boolean;
  stage: string;
  /** A measure that stands by itself: Childline's contacts, what nobody tells. */
  special: string;
  /** The subject as the text has it; no part of what is compared. */
  words?: string;
}

export const TOTAL: What = { subject: "", age: "", sex: "", online: false, stage: "", special: "" };

export const sameWhat = (a: What, b: What): boolean =>
  a === b || FACETS.every((facet) => a[facet] === b[facet]);

export const keyOf = ({ subject, age, sex, online, stage, special }: What): string =>
  `${subject}|${age}|${sex}|${online ? "online" : ""}|${stage}|${special}`;

/** Whether words narrow what is counted. */
export const isNarrow = ({ age, sex, online, stage, special }: What): boolean =>
  online || [age, sex, stage, special].some((facet) => facet !== "");

export const FACETS = ["subject", "age", "sex", "online", "stage", "special"] as const;
/** "The age was not recorded" is said of ages. */
const byAge = (what: What): What =>
  what.special === "age_not_stated" ? { ...what, age: what.special, special: "" } : what;

/** How many kinds of words tell counts apart: girls, boys and those without an age are told by two. */
export const waysApart = (parts: readonly { what: What }[]): number =>
  FACETS.filter((facet) => new Set(parts.map(({ what }) => byAge(what)[facet])).size > 1).length;

/** Whether the subject is none of child sexual offences. */
export const isOther = ({ subject, special }: What): boolean =>
  subject.startsWith("other: ") || special === "childline_contacts";

/** Whether `part` is counted within `whole`, by one word or more. */
export function isWithin(part: What, whole: What): boolean {
  if (sameWhat(part, whole)) return false;
  return FACETS.every(
    (facet) => part[facet] === whole[facet] || whole[facet] === "" || whole[facet] === false,
  );
}

/** Offences that the law divides by the victim's age, so that each is one of its own. */
const BY_LAW = new Set(["rape", "sexual_assault", "sexual_activity"]);

/** The ledger's measure. */
export function measureOf(what: What): string {
  const { subject, age, sex, online, stage, special } = what;
  if (special === "official_total" && age === "age_under_16")
    return "official_under_16_offence_codes";
  if (special !== "") return special;
  if (stage === "suspects" && age !== "") return `suspects_${age.replace(/^age_/, "")}`;
  if (stage !== "") return stage;
  if (online) return age ? `online_${age}` : sex ? `online_${sex}` : "online";
  if (BY_LAW.has(subject) && age !== "")
    return [subject, sex, age.replace(/^age_/, "")].filter(Boolean).join("_");
  if (age !== "") return sex ? `${sex}_${age}` : age;
  if (sex !== "") return sex;
  return KINDS.has(subject) ? subject : "total";
}

/** What is counted as a reader is told it: another subject in the text's own words. */
export const nameOf = (what: What): string =>
  isOther(what) ? (what.words ?? what.subject.replace("other: ", "")) : measureOf(what);

const PARTS: Partial<Record<string, Partial<What>>> = {
  girls: { sex: "girls" },
  boys: { sex: "boys" },
  sex_not_stated: { sex: "sex_not_stated" },
  online: { online: true },
  convictions: { stage: "convictions" },
  suspects: { stage: "suspects" },
  charged: { stage: "charged" },
  prosecutions: { stage: "prosecutions" },
  pre_school: { age: "pre_school" },
  all_ages_all_sexual_offences: { subject: "all_ages_all_sexual_offences" },
};

/** What a measure of the ledger counts. */
export function whatOf(measure: string): What {
  const online = /^online_(.+)$/.exec(measure)?.[1];
  if (online) return { ...whatOf(online), online: true };
  if (measure === "total" || measure === "change" || measure === "") return TOTAL;
  if (measure.startsWith("age_") && measure !== "age_not_stated") return { ...TOTAL, age: measure };
  return { ...TOTAL, ...(PARTS[measure] ?? { special: measure }) };
}

/** What became of cases: parts of all outcomes, where those are counted. */
const OUTCOMES = new Set(
  "charged cautions evidential_difficulties victim_does_not_support no_suspect suspect_too_young cleared_up".split(
    " ",
  ),
);

/** What a part is a part of, the nearest whole first. */
export function wholesOf(what: What): What[] {
  const { subject, age, sex, online, stage, special } = what;
  const total = { ...TOTAL, subject };
  if (special === "children_share_of_all_sexual_offences")
    return [{ ...TOTAL, subject: "all_ages_all_sexual_offences" }];
  if (special === "official_under_13_offence_codes")
    return [{ ...TOTAL, special: "official_total", age: "age_under_16" }];
  const wholes: What[] = [];
  // Of those whose sex is known, where the text tells how many these are.
  if (sex !== "" && special === "") wholes.push({ ...what, sex: "", special: "sex_known" });
  if (age !== "" || sex !== "") wholes.push({ ...what, age: "", sex: "" });
  if (online) wholes.push({ ...what, online: false }, total);
  if (PLATFORMS.has(special)) wholes.push({ ...total, special: "platform_known" });
  if (OUTCOMES.has(stage)) wholes.push({ ...total, stage: "outcomes" });
  if (stage !== "" || special !== "" || KINDS.has(subject)) wholes.push(total, TOTAL);
  return wholes.filter((whole) => !sameWhat(whole, what));
}

/** In what way a cell of a table is made of others. */
export interface Formula {
  way:
    "change" | "share" | "ratio" | "mean" | "running" | "monthly" | "rate" | "per people" | "rank";
  /** Of a change the earlier and the later; of a share the part and the whole; of a rank its own and the rest. */
  of: readonly Claim[];
  /** So many cells of the line are made so that one which is not is wrong. */
  sure: boolean;
}

/** A figure with all that the words say of it. */
export interface Claim extends Mention {
  reading: Reading;
  /** Its place among the claims of the text. */
  index: number;
  /** Its row, where it stands in a table: what is beside it in other rows is of others. */
  row?: number;
  what: What;
  whatHow: How;
  /** Words of its own narrow what it counts. */
  ownWords: boolean;
  area: Facet;
  /** The force by whose name the text calls the area, where that is a nation's one force. */
  force?: string;
  /** Of a change "2014/15 to 2019/20". */
  period: Facet;
  /** Which forces: "38 forces", "without Kent Police"; "" where no word limits it. */
  coverage: string;
  /** The count that this figure is compared with: "from 774", "against 444". */
  isBase: boolean;
  /** The count that this base is set against, or the change's later count. */
  baseOf?: Claim;
  /** What "of these", "of the 23,097" points to. */
  wholeIs?: Claim;
  /** Another figure is a part or share of it: "612 of 6,019". */
  isWhole?: boolean;
  /** It is the part of a share or of another count. */
  isPart?: boolean;
  /** The count that restates a share, or the other way round: "about one in six, 12,374,". */
  sameAs?: Claim;
  /** The base that stands right behind a change: "32% from 1,248". */
  from?: Claim;
  /** A base that is said in words and printed nowhere: "on the five-year mean". */
  otherBase: boolean;
  /** The place whose count it is set against: "twice as many as in Surrey". */
  setAgainst?: string;
  /** Its sentence sets it against what others have printed. */
  disputes: boolean;
  /** Its sentence corrects a number: it may be the one taken back. */
  corrects?: boolean;
  /** Both forces, each force: the statement is made of each of these areas. */
  areas: string[];
  /** The wider area of which this is one area's share. */
  shareOf?: string;
  /** Of a number of forces: the counts of those that the text lists. */
  lists?: Claim[];
  /** The sum of the list before it. */
  totalOf?: Claim[];
  /** What its parts leave of it, as the text has worked it out: "the remaining 1,006". */
  leaves?: Claim;
  /** Of a table whose counts are rounded, to what. */
  step?: number;
  /** Of a cell of a table: the cells that its column or row is made of. */
  madeOf?: Formula;
  /** Words of its sentence make it the sum of them: "which makes 500 in all". */
  addsUp?: true;
}

/** A cell of a table, which stands in no sentence. */
export const inTable = ({ reading }: Claim): boolean => reading.sentence.index < 0;

/** Two areas or periods that nothing said tells apart. */
export const mayBeSame = (a: string, b: string): boolean => a === b || a === "" || b === "";

/** No words of their own sentences tell two areas or periods apart. */
export const mayAgree = (a: Facet, b: Facet): boolean =>
  a.how !== "said" || b.how !== "said" || a.value === b.value;

const COUNTS = new Set(["offences", "victims", "convictions", "suspects", "other"]);
/** Numbers of events or persons that count none of them. */
const WORKED_OUT = new Set(["change", "average", "running_total", "rank", "population"]);

/** A number that may be rounded, though no word says so; one that is not does not stand twice by chance. */
export const isRound = ({ value }: { value: number }): boolean => value % 50 === 0;

/** A number of events or persons, and neither of their change nor for so many people. */
export const isCount = ({
  unit,
  measure,
  per,
}: {
  unit: string;
  measure?: string | undefined;
  per?: number;
}): boolean => COUNTS.has(unit) && !WORKED_OUT.has(measure ?? "") && per === undefined;

/** An average, a running sum, a place in an order, or how many children there are. */
export const isWorkedOut = ({ measure }: Claim): boolean =>
  measure !== "change" && WORKED_OUT.has(measure ?? "");

/** A count that is printed as it is, and corrects no other. */
export const isExactCount = (claim: Claim): boolean =>
  isCount(claim) && claim.bound === "exact" && !claim.corrects;

/** No number of the sentence is passed over: it might be a part of a whole as well. */
export const areAllRead = (reading: Reading, figures: readonly Claim[]): boolean =>
  reading.numerals.every(({ start, end }) =>
    figures.some((one) => one.reading === reading && one.start <= start && end <= one.end),
  );

export const isChange = ({
  unit,
  measure,
}: {
  unit: string;
  measure?: string | undefined;
}): boolean =>
  unit === "percent_change" ||
  (unit === "ratio" && measure !== "girls_to_boys" && measure !== "boys_to_girls") ||
  (COUNTS.has(unit) && measure === "change");

export const isRate = ({ unit }: { unit: string }): boolean =>
  unit === "per_day" || unit === "per_week" || unit === "minutes_per_event";
