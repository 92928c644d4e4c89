/** Counts of which words or the layout make a total, and the test of every sum. */
import { remembered } from "../../tables/remembered";
import {
  type Claim,
  inTable,
  isCount,
  isNarrow,
  isRound,
  isWithin,
  keyOf,
  sameWhat,
  waysApart,
} from "../meaning/facets";
import { sumOf } from "../verdict/sumOf";
import { partsOfName } from "../reading/areaNames";
import { runs } from "../reading/runs";
import { isListLine } from "../reading/sentences";
import { isOneYear } from "../reading/yearLabels";
import type { Outcome } from "../types";
import { countAgrees } from "../verdict/agrees";
import { type Fact, isExact, judged } from "../verdict/outcome";
import { mayBeSlip, mayBeWrongSum } from "../verdict/plausible";
import { number, sumWords } from "../verdict/words";
import { around, type Context, firstOfEach, grouped } from "./context";
import { mayBeRounding } from "./ofUnrounded";

/** Two numbers may make a third by chance; three and more that stand together do not. */
const LEAST_MEMBERS = 3;
const MOST_MEMBERS = 60;
/** Two lines that are the whole of a list make such a number by no chance. */
const LONG = 100;

/** As far as a total stands from what words make its parts. */
const BESIDE = 32;

export type Outcomes = Map<Claim, Outcome>;

/** An exact count that stands in a sentence. */
const isInText = (one: Claim): boolean => isCount(one) && isExact(one) && !inTable(one);

/** What the parts make of their total: the one test of every sum. */
export function sumOutcome(parts: readonly Fact[], total: Fact): Outcome {
  const sum = sumOf(parts);
  const holds = isExact(total) ? sum === total.value : countAgrees(sum, total.value, total.bound);
  const ending = holds ? ", as printed." : `, not ${number(total.value)}.`;
  return judged(holds, sumWords(parts) + ending, [...parts, total], sum);
}

/** Where the parts make the total, each of them holds, and it does. */
export function hold(
  parts: readonly Claim[],
  total: Claim,
  outcomes: Outcomes,
  { factOf }: Context,
): void {
  const outcome = sumOutcome(parts.map(factOf), factOf(total));
  // Words make these its parts, so that it may be accused of them.
  const told = total.totalOf === parts;
  const holds = outcome.verdict === "holds";
  // The bases of the parts of a total are all the parts of its base: none can be left out.
  const mayBeWrong = total.isBase || total.addsUp ? mayBeSlip : mayBeWrongSum;
  const refutes =
    told &&
    !leavesUnknown(parts, total) &&
    !mayBeRounding(parts, total) &&
    mayBeWrong(sumOf(parts), total.value, total.unit);
  if (!holds && !refutes) return;
  // What the parts leave of a whole is worked out from it, and is what may be wrong.
  const accused = total.leaves ?? total;
  // A rounded total does not bear its parts out.
  for (const one of holds && isExact(total) ? [...parts, total] : [accused])
    if ((told && one === accused) || !outcomes.has(one)) outcomes.set(one, outcome);
}

/** Girls and boys, or ages, fall short of all by those of whom it is not known; no list mixes the two. */
const leavesUnknown = (parts: readonly Claim[], total: Claim): boolean =>
  waysApart(parts) > 1 ||
  (sumOf(parts) < total.value && parts.every(({ what }) => what.sex !== "" || what.age !== ""));

/**
 * Counts of which words make a total, and counts that stand together, in one sentence, in lines one
 * below another or in a column, and make a total that the text prints: all of them hold. A list that
 * makes no total proves nothing, since it may be cut short, unless words say whose parts it has.
 */
export const inList = (claim: Claim, context: Context): Outcome | undefined =>
  listed(context).get(claim);

const listed = remembered((context: Context): ReadonlyMap<Claim, Outcome> => {
  const outcomes: Outcomes = new Map();
  for (const total of context.claims)
    if (total.totalOf) hold(total.totalOf, total, outcomes, context);
  for (const block of runs(context.claims, goesOn)) {
    const members = block.filter(
      (one) =>
        isCount(one) && isExact(one) && !one.corrects && (inTable(one) || !isNarrow(one.what)),
    );
    const groups = grouped(members, (one) =>
      // In a table the rows may be ages, sexes or kinds; a sentence tells its parts from its list.
      inTable(one) ? one.period.value : `${one.period.value}|${keyOf(one.what)}`,
    );
    for (const group of groups.values()) settle(group, context, outcomes);
    const rows = grouped(members, ({ area, what }) => `${area.value}|${keyOf(what)}`);
    for (const row of rows.values()) settleRow(row, context, outcomes);
    settleLines(block, context, outcomes);
  }
  settleKinds(context, outcomes);
  settleYears(context, outcomes);
  settleDistricts(context, outcomes);
  settleJoint(context, outcomes);
  return outcomes;
});

function settle(group: readonly Claim[], context: Context, outcomes: Outcomes): void {
  const all = sumOf(group);
  const inside = group.find(({ value }) => 2 * value === all);
  const members = inside ? group.filter((one) => one !== inside) : group;
  const total = inside ?? context.ofValue(all).find((one) => isTotalOf(one, group));
  if (!total || members.length < LEAST_MEMBERS || !areApart(members)) return;
  hold(members, total, outcomes, context);
}

/** Lines of a list, each of a kind or an age of its own, which make a count that the text has above them. */
function settleLines(block: readonly Claim[], context: Context, outcomes: Outcomes): void {
  const lines = block.filter((one) => isInText(one) && isListLine(one.reading.sentence));
  const areas = new Set(lines.map(({ area }) => area.value));
  const least = sumOf(lines) >= LONG ? 2 : LEAST_MEMBERS;
  if (lines.length < least || areas.size > 1) return;
  const isTotal = (one: Claim): boolean =>
    isExact(one) && !lines.includes(one) && areas.has(one.area.value);
  settleBy(lines, isTotal, context, outcomes);
}

/** Counts that make one which the text has hold with it. */
function settleBy(
  parts: readonly Claim[],
  isTotal: (one: Claim) => boolean,
  context: Context,
  outcomes: Outcomes,
): void {
  const total = context.ofValue(sumOf(parts)).find(isTotal);
  if (total) hold(parts, total, outcomes, context);
}

/** So many kinds that stand together make a count by no chance, though some differ in sex and some in age. */
const LEAST_KINDS = 5;
/** Those of one sentence, which has their whole as well: "255 of the 681 were six or younger, 253 …, 173 …". */
const LEAST_BESIDE_WHOLE = 3;

/** The next count of the text but for a whole between, of the same place, year and subject. */
const areBeside = (a: Claim, b: Claim): boolean =>
  b.index - a.index <= 2 &&
  b.reading.sentence.index - a.reading.sentence.index <= 1 &&
  a.area.value === b.area.value &&
  a.period.value === b.period.value &&
  a.what.subject === b.what.subject;

/** "1,793 of women, 290 of girls under 13 and 554 of …; 115 of men, 167 of boys …": kinds of one thing, all of them. */
function settleKinds(context: Context, outcomes: Outcomes): void {
  const narrow = context.claims.filter((one) => isInText(one) && isNarrow(one.what));
  for (const run of runs(narrow, areBeside)) {
    const kinds = new Set(run.map(({ what }) => keyOf(what)));
    if (run.length < LEAST_BESIDE_WHOLE || kinds.size < run.length) continue;
    const isTotal = (one: Claim): boolean =>
      isExact(one) &&
      one.area.value === run[0]!.area.value &&
      run.every(({ what }) => isWithin(what, one.what)) &&
      (run.length >= LEAST_KINDS || run.every(({ reading }) => reading === one.reading));
    settleBy(run, isTotal, context, outcomes);
  }
}

/**
 * The years of a row of a table, or of a sentence, which make a count that the text has beside them:
 * "nearly 2,000 in four years", "2,895 since April 2016: 1,437 in 2016/17 and 1,458 in 2017/18".
 */
function settleRow(all: readonly Claim[], context: Context, outcomes: Outcomes): void {
  const row = all.filter(({ period }) => !period.value.includes(" to "));
  const years = [...new Set(row.map(({ period }) => period.value))].sort();
  if (row.length < 2 || years.length < row.length) return;
  const [first] = row as [Claim];
  const sum = sumOf(row);
  const isEnough = row.length >= LEAST_MEMBERS;
  const isOfThem = ({ period }: Claim): boolean =>
    period.value === `${years[0]} to ${years.at(-1)}`;
  const isTotal = (one: Claim): boolean => {
    if (inTable(first)) return isEnough && isExact(one) && one.value === sum;
    if (isOfThem(one) && isExact(one)) return one.value === sum;
    const { years: told = row.length } = context.factOf(one);
    const isOpen = one.period.how === "open" && told === row.length;
    return isEnough && (isOpen || isOfThem(one)) && countAgrees(sum, one.value, one.bound);
  };
  const total = context
    .ofThing(first.area.value, first.what)
    .slice(0, MOST_MEMBERS)
    .find((one) => !inTable(one) && !row.includes(one) && isTotal(one));
  if (total) hold(row, total, outcomes, context);
}

/** The districts of a force, each once, which together make its total, wherever they stand. */
function settleDistricts(context: Context, outcomes: Outcomes): void {
  const { gazetteer } = context;
  const counts = context.claims.filter((one) => isCount(one) && isExact(one) && !one.isBase);
  const local = counts.filter(({ area }) => gazetteer.kindOf(area.value) === "place");
  for (const all of grouped(
    local,
    ({ period, what }) => `${period.value}|${keyOf(what)}`,
  ).values()) {
    const members = firstOfEach(all, ({ area }) => area.value);
    if (members.length < LEAST_MEMBERS || members.some((one) => outcomes.has(one))) continue;
    const isTotal = (one: Claim): boolean =>
      isTotalOf(one, members) &&
      members.every(({ area }) => gazetteer.isWithin(area.value, one.area.value));
    settleBy(members, isTotal, context, outcomes);
  }
}

/**
 * "Cleveland and Northumbria had 522 offences against children of four to eight", and after it, of that
 * year, 364 in the one and 158 in the other: the sum is exact, whatever its parts leave unsaid.
 */
function settleJoint(context: Context, outcomes: Outcomes): void {
  for (const total of context.claims.filter(isInText)) {
    if (total.value < LONG || !total.area.value.includes(" and ") || outcomes.has(total)) continue;
    const beside = around(total, context, BESIDE).filter(
      (one) =>
        isInText(one) &&
        one.period.value === total.period.value &&
        (sameWhat(one.what, total.what) || isWithin(total.what, one.what)),
    );
    const names = partsOfName(
      total.area.value,
      beside.map(({ area }) => area.value),
    );
    const parts = beside.filter(({ area }) => names.includes(area.value));
    if (names.length > 1 && parts.length === names.length && sumOf(parts) === total.value)
      hold(parts, total, outcomes, context);
  }
}

/** The years of one place that a text tells one after the other, each once: "nearly 2,000 in only four years". */
function settleYears(context: Context, outcomes: Outcomes): void {
  const told = context.claims.filter((one) => isInText(one) && isOneYear(one.period.value));
  for (const all of grouped(told, ({ area, what }) => `${area.value}|${keyOf(what)}`).values()) {
    const each = [...grouped(all, ({ period }) => period.value).values()];
    // Beside 931 of a year its headline's 900 is no other count.
    const row = each.flatMap((ofYear) => {
      const values = firstOfEach(ofYear, ({ value }) => value);
      const exact = values.filter((one) => !isRound(one));
      return exact.length === 1 ? exact : values;
    });
    if (row.length >= LEAST_MEMBERS && !row.some((one) => outcomes.has(one)))
      settleRow(row, context, outcomes);
  }
}

/** The members of a list are of different places, but for those that the text has no name for. */
const areApart = (members: readonly Claim[]): boolean =>
  inTable(members[0]!) || new Set(members.map(({ area }) => area.value)).size >= LEAST_MEMBERS;

/** Of rows that are ages, sexes or outcomes the total is not narrowed. */
const isTotalOf = (total: Claim, members: readonly Claim[]): boolean =>
  isCount(total) &&
  isExact(total) &&
  total.period.value === members[0]!.period.value &&
  members.every(
    ({ what }) =>
      sameWhat(what, total.what) || (inTable(members[0]!) && isWithin(what, total.what)),
  );

/** In the same sentence or table, or in the next line of a list. */
function goesOn({ reading: a }: Claim, { reading: b }: Claim): boolean {
  if (a.sentence.index === b.sentence.index) return true;
  const lines = [a, b].every(({ sentence }) => isListLine(sentence));
  return lines && b.sentence.paragraph - a.sentence.paragraph === 1;
}
