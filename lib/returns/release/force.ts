import { say } from "../../claims/say";
import type { Collation } from "../collate/collate";
import { type Round, unitOf } from "../round/round";
import { idOf } from "../../tables/idOf";
import type { Accepted } from "../round/tables";
import { givesAway, isSmall, knownFigures } from "./disclosure";
import { nationScope } from "./nation";
import {
  common,
  type Found,
  grouped,
  isKnown,
  OTHER_UNIT,
  parse,
  perDay,
  type Rests,
  type Scope,
} from "./scope";

/** The cell of the reply that a force's number rests on. */
function figureRests(row: Accepted): Rests {
  return {
    id: idOf(`figure ${row.measure} ${row.period} ${row.unit}`),
    what: `${row.period}, ${row.measure}, ${row.unit}`,
    printed: grouped(row.value!),
    where: [row.file, row.sheet, row.cell].filter((part) => part !== "").join(", "),
  };
}

/** What can be said of one force: its own numbers, none that is small or gives a small one away. */
export function forceScope(round: Round, collation: Collation, area: string): Scope {
  const own = collation.byForce.filter((row) => row.area === area);
  const known = knownFigures(round, collation, area);
  const of = (measure: string, period: string): Accepted | undefined =>
    own.find(
      (row) =>
        row.measure === measure &&
        row.period === period &&
        row.unit === unitOf(round, measure) &&
        row.status === "",
    );
  const count = (
    measure: string,
    period: string,
  ): { row: Accepted; value: number } | { missing: string } => {
    const row = of(measure, period);
    if (row === undefined) return { missing: `${area} gave no figure for ${measure} in ${period}` };
    if (row.value === null) return { missing: `${measure} for ${period} is “${row.mark}”` };
    if (isSmall(row.value, round.small)) return { missing: `${measure} for ${period} is small` };
    const hidden = givesAway(known, row, round.small);
    if (hidden !== undefined)
      return {
        missing: `beside ${measure}, ${hidden} could be worked out, which is small or suppressed`,
      };
    return { row, value: row.value };
  };
  const find = (name: string): Found => {
    const word = common(round, area, name);
    if (word !== undefined) return word;
    const nation = /^nation (.+)$/.exec(name);
    if (nation !== null) return nationScope(round, collation).find(nation[1]!);
    const { how, measure, when } = parse(name);
    if (!isKnown(measure)) return { missing: `there is no value “${name}”` };
    const period = when.includes("before") ? round.before : round.year;
    const found = count(measure, period);
    if ("missing" in found) return found;
    if (how === "") return { text: grouped(found.value), rests: figureRests(found.row) };
    if (how === "per day") return { text: perDay(found.value, period) };
    if (how === "share" && unitOf(round, measure) !== unitOf(round, "total"))
      return { missing: OTHER_UNIT };
    const other = how === "share" ? count("total", period) : count(measure, round.before);
    if ("missing" in other) return other;
    if (other.value === 0)
      return { missing: `${how === "share" ? "the total" : round.before} is nought` };
    if (how === "share") return { text: say((found.value / other.value) * 100, "percent") };
    if (Math.min(found.value, other.value) < SMALL_BASE)
      return { missing: `the counts are too small for a percentage (below ${SMALL_BASE})` };
    return { text: say(((found.value - other.value) / other.value) * 100, "percent_change") };
  };
  return { area, isNation: false, find };
}

/** Below this a change in per cent says more of chance than of anything else. */
const SMALL_BASE = 50;
