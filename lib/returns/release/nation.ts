import { say } from "../../claims/say";
import type { Collation, NationalRow } from "../collate/collate";
import type { Round } from "../round/round";
import {
  common,
  type Found,
  grouped,
  isKnown,
  parse,
  perDay,
  type Rests,
  type Scope,
  slug,
} from "./scope";

/** The row of the national table that a sum rests on. */
function sumRests(found: NationalRow, printed: string): Rests {
  return {
    id: slug(`sum ${found.measure} ${found.period} ${found.basis} ${found.unit}`),
    what: `${found.period}, ${found.measure}, ${found.unit}, ${found.basis} forces`,
    printed,
    where: `national.csv: ${found.forces} of ${found.forces_asked} forces`,
  };
}

/** What can be said of the nation: sums of all forces, and the change of the matched ones. */
export function nationScope(round: Round, collation: Collation): Scope {
  const { national } = collation;
  const row = (measure: string, when: string): NationalRow | undefined => {
    const period = when.includes("before") ? round.before : round.year;
    const basis = when.includes("matched") ? "matched" : "all";
    return national.find(
      (each) =>
        each.measure === measure &&
        each.period === period &&
        each.basis === basis &&
        each.unit !== "percent_change",
    );
  };
  const count = (measure: string, when: string): Found => {
    const found = row(measure, when);
    if (found === undefined || found.forces === 0)
      return { missing: `no force gave a figure for ${measure}` };
    const least = found.value ?? found.at_least!;
    const text = found.value === null ? `at least ${grouped(least)}` : grouped(least);
    return { text, rests: sumRests(found, text) };
  };
  const find = (name: string): Found => {
    const known = common(round, round.nation, name);
    if (known !== undefined) return known;
    const asked = /^(forces|asked|left out)(?: (?!matched)([a-z_0-9]+))?( matched)?$/.exec(name);
    if (asked !== null) return aboutForces(asked[1]!, row(asked[2] ?? "total", asked[3] ?? ""));
    const ofWhom = /^of ([a-z_0-9]+)$/.exec(name);
    if (ofWhom !== null) return ofForces(collation, row("total", ""), row(ofWhom[1]!, ""));
    const { how, measure, when } = parse(name);
    if (!isKnown(measure)) return { missing: `there is no value “${name}”` };
    if (how === "share") return share(row(measure, when), row("total", when));
    if (how === "change") return changeOf(national, measure, `${round.before} to ${round.year}`);
    if (how === "per day")
      return perDay(
        row(measure, when)?.value ?? null,
        when.includes("before") ? round.before : round.year,
      );
    return count(measure, when);
  };
  return { area: round.nation, isNation: true, find };
}

/** Of which forces a sum is, in brackets, where they are not those of the total; otherwise nothing. */
function ofForces(
  collation: Collation,
  total: NationalRow | undefined,
  sum: NationalRow | undefined,
): Found {
  if (sum === undefined) return { missing: "no force gave it" };
  const [inTotal, inSum] = [forcesIn(collation, total), forcesIn(collation, sum)];
  const outside = [...inSum].filter((force) => !inTotal.has(force)).length;
  if (outside === 0 && inSum.size === inTotal.size) return { text: "" };
  const more = outside === 0 ? "" : `; the total leaves out ${outside} of these forces`;
  return { text: ` (from ${sum.forces} of ${sum.forces_asked} forces${more})` };
}

/** The forces whose counts are in a sum. */
function forcesIn({ byForce }: Collation, sum: NationalRow | undefined): Set<string> {
  const rows = byForce.filter(
    ({ measure, unit, period, counted }) =>
      counted === "yes" && measure === sum?.measure && unit === sum.unit && period === sum.period,
  );
  return new Set(rows.map(({ area }) => area));
}

function aboutForces(what: string, row: NationalRow | undefined): Found {
  if (row === undefined) return { missing: "no force gave it" };
  if (what === "forces") return { text: String(row.forces) };
  if (what === "asked") return { text: String(row.forces_asked) };
  return row.left_out === ""
    ? { missing: "no force is left out" }
    : { text: row.left_out.replaceAll("; ", ", ") };
}

/** A share only of exact sums over the same forces. */
function share(part: NationalRow | undefined, whole: NationalRow | undefined): Found {
  if (part?.value == null || whole?.value == null || whole.value === 0)
    return { missing: "a sum is open or missing" };
  if (part.forces !== whole.forces || part.left_out !== whole.left_out) {
    return { missing: "other forces gave the part than the whole" };
  }
  return { text: say((part.value / whole.value) * 100, "percent") };
}

function changeOf(national: readonly NationalRow[], measure: string, period: string): Found {
  const row = national.find(
    (each) => each.unit === "percent_change" && each.measure === measure && each.period === period,
  );
  if (row?.value == null) return { missing: "no forces gave exact numbers for both years" };
  const text = say(row.value, "percent_change");
  return { text, rests: sumRests(row, text) };
}
