import type { Gazetteer } from "../reading/gazetteer";
import type { Outcome, Statement } from "../types";
import { countAgrees } from "./agrees";
import { ageBand, isPartOf } from "./bands";
import { type Evidence, type Fact, isExact, unrounded } from "./evidence";
import { judged, notCheckable } from "./outcome";
import { sumOfForces } from "./sums";
import { number } from "./words";

/** Measures that another can be part of, the narrow ones first. */
const WHOLES = [
  "age_4_and_under",
  "age_5_and_under",
  "age_under_10",
  "age_10_and_under",
  "age_11_to_17",
  "age_10_to_17",
  "official_under_16_offence_codes",
  "online",
  "total",
];

/** What the text tells of a count beside its meaning. */
export interface CountTies {
  whole?: Fact | undefined;
  guessed?: boolean;
  disputes?: boolean;
}

/** A count: against the same count printed elsewhere, against its parts, and against its whole. */
export function judgeCount(
  statement: Statement,
  evidence: Evidence,
  gazetteer: Gazetteer,
  { whole: tiedWhole, guessed = false, disputes = false }: CountTies = {},
): Outcome {
  const { area, period, measure, value, bound } = statement;
  if (isExact(statement)) {
    const same = evidence.all(area, period, measure);
    const precise = unrounded(same.filter(isExact));
    const others = precise.filter(
      (fact) => fact.value !== value && (disputes || fact.disputes || !(guessed || fact.guessed)),
    );
    const values = [...new Set(others.map((fact) => number(fact.value)))].join(" and ");
    if (values !== "") {
      return judged(false, `${values} is also printed for the same area and year.`, others);
    }
  } else {
    const exact = evidence.one(area, period, measure);
    if ("fact" in exact) {
      const holds = countAgrees(exact.fact.value, value, bound);
      const words = `The exact count is ${number(exact.fact.value)}.`;
      return judged(holds, words, [exact.fact], exact.fact.value);
    }
  }
  const ofGroups = groups(statement, evidence);
  if (ofGroups?.verdict === "does not hold") return ofGroups;
  return (
    sumOfForces(statement, evidence, gazetteer) ??
    ofGroups ??
    within(statement, evidence, tiedWhole) ??
    notCheckable("A count on which other figures rest; nothing in the text tests it.")
  );
}

/** Groups that no event is in two of: sexes, and age bands that do not overlap. */
function disjoint(statement: Statement, evidence: Evidence): Fact[][] {
  const { area, period } = statement;
  const one = (measure: string): Fact[] => {
    const sought = evidence.one(area, period, measure);
    return "fact" in sought ? [sought.fact] : [];
  };
  const sexes = ["girls", "boys", "sex_not_stated"].flatMap(one);
  const bands = evidence
    .measures(area, period)
    .filter((measure) => ageBand(measure) !== undefined)
    .flatMap(one)
    .sort((a, b) => ageBand(a.measure)![0] - ageBand(b.measure)![0]);
  const apart = bands.every((fact, i) => {
    const next = bands[i + 1];
    return !next || ageBand(fact.measure)![1] < ageBand(next.measure)![0];
  });
  return [sexes, ...(apart ? [bands] : [])].filter(({ length }) => length > 1);
}

/** Girls and boys together cannot be more than all; they are fewer where sex was not recorded. */
function groups(statement: Statement, evidence: Evidence): Outcome | undefined {
  const { area, period, measure } = statement;
  const total = evidence.one(area, period, measure === "sex_known" ? measure : "total");
  if (!("fact" in total)) return undefined;
  let leaves: Outcome | undefined;
  for (const parts of disjoint(statement, evidence)) {
    const isWhole = measure === total.fact.measure;
    if (!isWhole && !parts.some((fact) => fact.measure === measure)) continue;
    const sum = parts.reduce((all, { value }) => all + value, 0);
    const words = `${parts.map(({ value, measure: name }) => `${number(value)} ${groupName(name)}`).join(" and ")} make ${number(sum)}`;
    const facts = [...parts, total.fact];
    const rest = total.fact.value - sum;
    if (rest < 0) return judged(false, `${words}, more than ${number(total.fact.value)}.`, facts);
    if (rest === 0) return judged(true, `${words}.`, facts);
    leaves ??= isWhole
      ? notCheckable(`${words}, which leaves ${number(rest)} not stated.`, facts)
      : judged(true, `${words}, within ${number(total.fact.value)}.`, facts);
  }
  return leaves;
}

/** "girls", "aged 11 to 15". */
function groupName(measure: string): string {
  if (measure === "sex_not_stated") return "of unknown sex";
  return measure.replace(/^age_/, "aged ").replaceAll("_", " ");
}

/** A part is no larger than its whole. A rounded part tells too little. */
function within(statement: Statement, evidence: Evidence, tiedWhole?: Fact): Outcome | undefined {
  const { area, period, measure, value, bound } = statement;
  // "Nearly 2,900" is less than 2,900; "more than 8,000" may be anything above.
  const tellsTooLittle = bound === "more_than" || bound === "about";
  if (tellsTooLittle && value % 10 === 0) return undefined;
  const wholes = WHOLES.filter((whole) => isPartOf(measure, whole))
    .map((whole) => evidence.one(area, period, whole))
    .flatMap((sought) => ("fact" in sought ? [sought.fact] : []));
  if (tiedWhole && (tiedWhole.measure !== measure || tiedWhole.area !== area))
    wholes.unshift(tiedWhole);
  const [nearest] = wholes;
  if (!nearest) return undefined;
  const smaller = wholes.find((whole) => whole.value < value);
  if (smaller)
    return judged(false, `A part cannot be more than its whole of ${number(smaller.value)}.`, [
      smaller,
    ]);
  return judged(true, `It is a part of ${number(nearest.value)}, and below it.`, [nearest]);
}
