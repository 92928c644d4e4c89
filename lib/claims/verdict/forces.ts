import type { Gazetteer } from "../reading/gazetteer";
import type { Outcome, Statement } from "../types";
import type { Evidence } from "./evidence";
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
  const inside = printed.filter(([name]) => members.includes(name));
  const listed = members.length > 0 ? inside : printed;
  if (listed.length === 0 || listed.length < value)
    return notCheckable("The text does not list every force.");
  const facts = listed.flatMap(([, all]) => all.slice(0, 1));
  return listed.length === value
    ? judged(true, `${listed.length} forces are listed.`, facts, listed.length)
    : notCheckable(`${listed.length} forces are listed.`, facts);
}
