import type { Gazetteer } from "../reading/gazetteer";
import type { Outcome, Statement } from "../types";
import { countAgrees } from "./agrees";
import { isPartOf } from "./bands";
import { type Evidence, type Fact, unrounded } from "./evidence";
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
  "total",
];

/** A count: against the same count printed elsewhere, against its parts, and against its whole. */
export function judgeCount(
  statement: Statement,
  evidence: Evidence,
  gazetteer: Gazetteer,
  tiedWhole?: Fact,
): Outcome {
  const { area, period, measure, value, bound } = statement;
  if (bound === "exact") {
    const same = evidence.all(area, period, measure);
    const precise = unrounded(same.filter((fact) => fact.bound === "exact"));
    const others = precise.filter((fact) => fact.value !== value);
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
  return (
    sumOfForces(statement, evidence, gazetteer) ??
    sexes(statement, evidence) ??
    within(statement, evidence, tiedWhole) ??
    notCheckable("A count on which other figures rest; nothing in the text tests it.")
  );
}

/** Girls and boys together cannot be more than all; they are fewer where sex was not recorded. */
function sexes(statement: Statement, evidence: Evidence): Outcome | undefined {
  const { area, period, measure } = statement;
  if (measure !== "girls" && measure !== "boys" && measure !== "total") return undefined;
  const girls = evidence.one(area, period, "girls");
  const boys = evidence.one(area, period, "boys");
  const total = evidence.one(area, period, "total");
  if (!("fact" in girls && "fact" in boys && "fact" in total)) return undefined;
  const facts = [girls.fact, boys.fact, total.fact];
  const sum = girls.fact.value + boys.fact.value;
  const words = `${number(girls.fact.value)} girls and ${number(boys.fact.value)} boys make ${number(sum)}`;
  const rest = total.fact.value - sum;
  if (rest < 0) return judged(false, `${words}, more than ${number(total.fact.value)}.`, facts);
  if (rest === 0) return judged(true, `${words}.`, facts);
  if (measure === "total")
    return notCheckable(`${words}, which leaves ${number(rest)} whose sex is not stated.`, facts);
  return judged(true, `${words}, within ${number(total.fact.value)}.`, facts);
}

/** A part is no larger than its whole. A rounded part tells too little. */
function within(statement: Statement, evidence: Evidence, tiedWhole?: Fact): Outcome | undefined {
  const { area, period, measure, value, bound } = statement;
  if (bound !== "exact" && value % 10 === 0) return undefined;
  const wholes = WHOLES.filter((whole) => isPartOf(measure, whole))
    .map((whole) => evidence.one(area, period, whole))
    .flatMap((sought) => ("fact" in sought ? [sought.fact] : []));
  if (tiedWhole && tiedWhole.measure !== measure) wholes.unshift(tiedWhole);
  const [nearest] = wholes;
  if (!nearest) return undefined;
  const smaller = wholes.find((whole) => whole.value < value);
  if (smaller)
    return judged(false, `A part cannot be more than its whole of ${number(smaller.value)}.`, [
      smaller,
    ]);
  return judged(true, `It is a part of ${number(nearest.value)}, and below it.`, [nearest]);
}
