import type { Gazetteer } from "../reading/gazetteer";
import type { Outcome, Statement } from "../types";
import type { Evidence } from "./evidence";
import { nearest } from "./sums";
import { judged, notCheckable } from "./outcome";

/** How many forces replied: testable only where the text lists them. */
export function judgeForces(
  statement: Statement,
  evidence: Evidence,
  gazetteer: Gazetteer,
): Outcome {
  const { area, period, measure, value, unit } = statement;
  const members = gazetteer.forcesOf(area);
  if (unit !== "forces" || measure !== "forces_responding" || members.length > 12) {
    return notCheckable("The text has no list of forces.");
  }
  const printed = [...evidence.byArea(period, "total")].filter(
    ([name]) => gazetteer.kindOf(name) === "force",
  );
  const facts = printed.flatMap(([, all]) => all.slice(0, 1));
  const [whole] = evidence.byArea(period, "total").get(area) ?? [];
  const list = whole ? nearest(facts, whole, value) : [];
  const sum = list.reduce((total, fact) => total + fact.value, 0);
  if (whole && list.length === value && value > 1 && sum === whole.value) {
    return judged(true, `${value} forces are listed, and make the total.`, list, value);
  }
  const inside = printed.filter(([name]) => members.includes(name));
  const listed = members.length > 0 ? inside : printed;
  if (listed.length === 0 || listed.length < value)
    return notCheckable("The text does not list every force.");
  const found = listed.flatMap(([, all]) => all.slice(0, 1));
  return listed.length === value
    ? judged(true, `${listed.length} forces are listed.`, found, listed.length)
    : notCheckable(`${listed.length} forces are listed.`, found);
}
