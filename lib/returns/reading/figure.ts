import { partOfYear } from "../words/partOfYear";
import { type PeriodFound, periodOf } from "../words/periods";
import type { Value } from "../words/marks";
import { noteMarks } from "../words/noteMarks";
import { partIn } from "../words/partNames";
import { isMeasure, isUnit } from "../../tables/vocabulary";
import { measureOf } from "../words/measure";
import type { Proposed } from "../types";
import type { Context } from "./context";
import type { Meaning } from "./meaning";

/** Where a figure stands. */
export interface Place {
  sheet: string;
  cell: string;
  words: string;
}

export interface Said {
  value: Value;
  meaning: Meaning;
  /** What the surroundings say where the figure's own labels do not. */
  around: Meaning;
  area: string;
  /** The word of a column of units. */
  unit: string;
  note: string;
}

/** A figure, or why there is none; `doubts` are what a person should look at. */
export type Made = { row: Proposed; doubts: string[] } | { why: string };

/** Makes a row of what was read, or says why it makes none. */
export function makeRow(said: Said, place: Place, context: Context): Made {
  const { meaning, around, value } = said;
  const refusal = whyNot(said);
  if (refusal !== undefined) return { why: refusal };
  const doubts: string[] = [];
  const saidYear = meaning.period ?? around.period ?? onlyOne(context.periods);
  const period = saidYear ?? context.periods[0];
  const unit = unitOf(said, context, doubts);
  if (meaning.ages !== undefined && meaning.ages !== "not stated" && meaning.ages.to === Infinity) {
    doubts.push(`“${meaning.ages.from} and over” was read as ${meaning.ages.from} to 17`);
  }
  const parts = {
    ...((meaning.sex ?? around.sex) ? { sex: (meaning.sex ?? around.sex)! } : {}),
    ...((meaning.ages ?? around.ages) ? { ages: (meaning.ages ?? around.ages)! } : {}),
    ...((meaning.flag ?? around.flag) ? { flag: (meaning.flag ?? around.flag)! } : {}),
  };
  const measure =
    ofPersons(meaning, Object.keys(parts).length > 0) ??
    (meaning.unknown && Object.keys(parts).length === 0 ? "not_stated" : measureOf(parts));
  for (const word of measure.split("+")) {
    if (!isMeasure(word)) doubts.push(`the vocabulary has no word “${word}” yet`);
  }
  for (const words of meaning.conflicts) doubts.push(`its labels differ: ${words}`);
  doubts.push(...meaning.guesses);
  if (meaning.rest.length > 0) doubts.push(`not understood: “${meaning.rest.join(" ")}”`);
  if (meaning.unknown) doubts.push("“unknown” of what is not said: sex or age");
  if (period === undefined) doubts.push("no year is said");
  else if (saidYear === undefined) {
    const years = context.periods.map(({ label }) => label).join(" or ");
    doubts.push(`which year is not said (${years}): taken as the one named first`);
  }
  const dated = period === undefined ? undefined : withParts(period, said, context);
  if (dated !== undefined && dated.partial !== "") doubts.push(`part of a year: ${dated.partial}`);
  else if (dated?.kind === "other")
    doubts.push(`${dated.label} is neither a financial nor a calendar year`);
  if (value.why === "dash")
    doubts.push("a dash can be nought or nothing held: it is not taken as nought");
  if (value.why === "nil") doubts.push(`“${value.mark}” is taken as nought`);
  const isLimit = value.value === null && value.atMost !== null;
  const row: Proposed = {
    force: context.force,
    area: said.area === "" ? context.force : said.area,
    period: dated?.label ?? "",
    unit,
    measure,
    value: value.value,
    mark: value.mark,
    bound: isLimit ? "less_than" : "exact",
    at_least: value.atLeast,
    at_most: value.atMost,
    status: dated !== undefined && dated.partial !== "" ? "partial" : "",
    file: context.file,
    sheet: place.sheet,
    cell: place.cell,
    words: place.words,
    note: said.note,
  };
  return { row, doubts };
}

function whyNot({ meaning, around }: Said): string | undefined {
  if (meaning.statistic) return "a share, rate or change, and no count";
  if (meaning.superseded) return "superseded: the reply gives another number in its place";
  const isOfChildren = meaning.under18 || meaning.ages !== undefined;
  if (meaning.adults || (around.adults && !isOfChildren)) return "adults are counted too";
  const isCharged = (meaning.flag ?? around.flag) === "charged";
  if ((meaning.outcome ?? around.outcome) !== undefined && !isCharged) {
    return "an outcome other than a charge, which is no question of the round";
  }
  // "Other Group 2 crimes", the last of the kinds.
  const isLastKind = meaning.unit === "offences" && meaning.rest[0]?.startsWith("other");
  if (meaning.offence !== undefined || around.offence !== undefined || isLastKind)
    return "one kind of offence, which is no question of the round";
  if (/\b(?:cancelled|duplicates?|non crimes?|no crimes?|no crimed)\b/.test(meaning.rest.join(" ")))
    return "of what is not counted as an offence";
  const { ages } = meaning;
  // "Op Willow cases": a word that could mean anything beside words that nothing here knows.
  if (meaning.unit === "other" && meaning.rest.length > 0 && !meaning.whole) {
    return `not understood: “${meaning.rest.join(" ")}”`;
  }
  if (
    ages !== undefined &&
    ages !== "not stated" &&
    (ages.from >= 18 || (ages.to > 17 && ages.to !== Infinity))
  ) {
    return "ages of adults";
  }
  const parts = [meaning.sex, meaning.ages, meaning.flag, meaning.unit];
  const says = meaning.whole || meaning.unknown || parts.some((part) => part !== undefined);
  if (!says && meaning.rest.length > 0) return `not understood: “${meaning.rest.join(" ")}”`;
  if (!says && meaning.period === undefined && !around.whole)
    return "no label that says what it counts";
  return undefined;
}

/** "Convictions" beside "offences": what is counted is the measure; a total of convictions is a total. */
function ofPersons({ unit, whole }: Meaning, hasParts: boolean): string | undefined {
  return !hasParts && !whole && (unit === "convictions" || unit === "suspects") ? unit : undefined;
}

const onlyOne = <T>(items: readonly T[]): T | undefined =>
  items.length === 1 ? items[0] : undefined;

function unitOf({ meaning, around, unit }: Said, context: Context, doubts: string[]): string {
  const named = unit.trim().toLowerCase();
  if (isUnit(named)) {
    if (meaning.unit !== undefined && meaning.unit !== named && meaning.flag === undefined) {
      doubts.push(`the unit is ${named}, and a label says ${meaning.unit}`);
    }
    return named;
  }
  const found = meaning.unit ?? around.unit ?? context.unit;
  if (found === "other") {
    doubts.push("it counts incidents, cases or reports, which need not be offences");
    return "offences";
  }
  if (meaning.unit === undefined && around.unit === undefined && meaning.countsVictims === true) {
    doubts.push("“victims” may be counted, and not offences");
  }
  if (meaning.unit === undefined && around.mixed === true)
    doubts.push("its table counts offences and victims, and which of them is not said here");
  if (found === "offences" && context.isOnceEach)
    doubts.push("the reply says that each person is counted once, so victims may be counted");
  if (found === "" && context.isOnceEach) return "victims";
  if (found !== "") return found;
  doubts.push("whether offences or victims is not said: taken as offences");
  return "offences";
}

/** The part of the year that notes leave: that of the row, of a mark's, of the reply's on the year. */
function withParts(period: PeriodFound, said: Said, { partYears }: Context): PeriodFound {
  const marks = [...said.meaning.marks, ...said.around.marks, ...noteMarks(said.value.mark).marks];
  const notes = [
    said.note,
    ...marks.map((mark) => partYears.byMark.get(mark) ?? ""),
    partYears.byYear.get(period.label) ?? "",
  ];
  const part = said.meaning.part ?? said.around.part;
  return notes.reduce(withPart, part === undefined ? period : partIn(period, part));
}

/** The part of the year that a note leaves: "to 31 December 2024 only". */
function withPart(found: PeriodFound, note: string): PeriodFound {
  if (found.partial !== "" || note === "" || found.kind === "other") return found;
  const part = partOfYear(found, note);
  if (part === undefined) return found;
  const { label, start, end } = part.end === found.end ? found : periodOf(part.start, part.end);
  return { ...found, label, start, end, kind: "other", partial: part.words };
}
