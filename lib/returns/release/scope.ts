import { isPartOf, wordRow } from "../../tables/vocabulary";
import { say } from "../../claims/say";
import type { Collation, NationalRow } from "../collate/collate";
import { divisionsOf } from "../slips/divisions";
import type { Round } from "../round/round";
import type { Accepted } from "../round/tables";

/** A value for a template: its words and the row it rests on; or why there is none. */
export type Found = { text: string; rests?: Rests } | { missing: string };

/** A number of a release and where it stands: a cell of a reply, or a row of the national table. */
export interface Rests {
  id: string;
  /** "2024/25, total, offences" */
  what: string;
  printed: string;
  where: string;
}

/** Of whom a release is: the nation, or one force. */
export interface Scope {
  area: string;
  isNation: boolean;
  find(name: string): Found;
}

const grouped = (value: number): string => say(value, "count");
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** The words that every template knows. */
function common(round: Round, area: string, name: string): Found | undefined {
  const words: Record<string, string> = {
    area,
    nation: round.nation,
    year: round.year,
    before: round.before,
    small: String(round.small),
  };
  const text = words[name];
  if (text === undefined) return undefined;
  return text === "" ? { missing: `the round has no ${name}` } : { text };
}

/** Splits "girls before" into the measure and its year: "", "before", "matched", "matched before". */
function parse(name: string): { how: string; measure: string; when: string } {
  const form =
    /^(?:(share|change|per day)(?: |$))?((?!matched\b|before\b)[a-z_0-9]+)?(?: ?(matched))?(?: ?(before))?$/;
  const [, how = "", measure = "total", matched = "", before = ""] = form.exec(name) ?? [];
  return { how, measure: form.test(name) ? measure : name, when: `${matched} ${before}`.trim() };
}

/** What can be said of the nation: sums of all forces, and the change of the matched ones. */
export function nationScope(round: Round, { national }: Collation): Scope {
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
  const rests = (found: NationalRow, printed: string): Rests => ({
    id: slug(`sum ${found.measure} ${found.period} ${found.basis} ${found.unit}`),
    what: `${found.period}, ${found.measure}, ${found.unit}, ${found.basis} forces`,
    printed,
    where: `national.csv: ${found.forces} of ${found.forces_asked} forces`,
  });
  const count = (measure: string, when: string): Found => {
    const found = row(measure, when);
    if (found === undefined || found.forces === 0)
      return { missing: `no force gave a figure for ${measure}` };
    const least = found.value ?? found.at_least!;
    const text = found.value === null ? `at least ${grouped(least)}` : grouped(least);
    return { text, rests: rests(found, text) };
  };
  const find = (name: string): Found => {
    const known = common(round, round.nation, name);
    if (known !== undefined) return known;
    const asked = /^(forces|asked|left out)(?: (?!matched)([a-z_0-9]+))?( matched)?$/.exec(name);
    if (asked !== null) return aboutForces(asked[1]!, row(asked[2] ?? "total", asked[3] ?? ""));
    const { how, measure, when } = parse(name);
    if (!isKnown(measure)) return { missing: `there is no value “${name}”` };
    if (how === "share") return share(row(measure, when), row("total", when));
    if (how === "change")
      return changeOf(national, measure, `${round.before} to ${round.year}`, rests);
    if (how === "per day")
      return perDay(
        row(measure, when)?.value ?? null,
        when.includes("before") ? round.before : round.year,
      );
    return count(measure, when);
  };
  return { area: round.nation, isNation: true, find };
}

const isKnown = (measure: string): boolean => wordRow("measure", measure) !== undefined;

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

function changeOf(
  national: readonly NationalRow[],
  measure: string,
  period: string,
  rests: (row: NationalRow, printed: string) => Rests,
): Found {
  const row = national.find(
    (each) => each.unit === "percent_change" && each.measure === measure && each.period === period,
  );
  if (row?.value == null) return { missing: "no forces gave exact numbers for both years" };
  const text = say(row.value, "percent_change");
  return { text, rests: rests(row, text) };
}

function perDay(value: number | null, year: string): Found {
  if (value === null) return { missing: "the sum is open or missing" };
  const start = Number(year.slice(0, 4));
  const days = (Date.UTC(start + 1, 3, 1) - Date.UTC(start, 3, 1)) / 86_400_000;
  return { text: say(value / days, "per_day") };
}

/** What can be said of one force: its own numbers, none that is small or gives a small one away. */
export function forceScope(round: Round, { byForce, national }: Collation, area: string): Scope {
  const own = byForce.filter((row) => row.area === area);
  const units = new Map(round.questions.map(({ measure, unit }) => [measure, unit]));
  const of = (measure: string, period: string): Accepted | undefined =>
    own.find(
      (row) =>
        row.measure === measure &&
        row.period === period &&
        row.unit === (units.get(measure) ?? "offences") &&
        row.status === "",
    );
  const count = (
    measure: string,
    period: string,
  ): { row: Accepted; value: number } | { missing: string } => {
    const row = of(measure, period);
    if (row === undefined) return { missing: `${area} gave no figure for ${measure} in ${period}` };
    if (row.value === null) return { missing: `${measure} for ${period} is “${row.mark}”` };
    if (row.value < round.small) return { missing: `${measure} for ${period} is small` };
    const hidden = givesAway(own, row, round.small);
    if (hidden !== undefined)
      return {
        missing: `beside ${measure}, ${hidden.measure} could be worked out, which is small or suppressed`,
      };
    return { row, value: row.value };
  };
  const rests = (row: Accepted): Rests => ({
    id: slug(`figure ${row.measure} ${row.period} ${row.unit}`),
    what: `${row.period}, ${row.measure}, ${row.unit}`,
    printed: grouped(row.value!),
    where: [row.file, row.sheet, row.cell].filter((part) => part !== "").join(", "),
  });
  const find = (name: string): Found => {
    const known = common(round, area, name);
    if (known !== undefined) return known;
    const nation = /^nation (.+)$/.exec(name);
    if (nation !== null)
      return nationScope(round, { byForce, national } as Collation).find(nation[1]!);
    const { how, measure, when } = parse(name);
    if (!isKnown(measure)) return { missing: `there is no value “${name}”` };
    const period = when.includes("before") ? round.before : round.year;
    const found = count(measure, period);
    if ("missing" in found) return found;
    if (how === "") return { text: grouped(found.value), rests: rests(found.row) };
    if (how === "per day") return perDay(found.value, period);
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

/** A part that a reader could work out from this row and its brothers, though it is small or hidden. */
export function givesAway(
  rows: readonly Accepted[],
  row: Accepted,
  small: number,
): Accepted | undefined {
  if (!isPartOf(row.measure, "total")) return undefined;
  const same = rows.filter(({ period, unit }) => period === row.period && unit === row.unit);
  for (const { parts } of divisionsOf(same)) {
    if (!parts.includes(row)) continue;
    const hidden = parts.find(
      (part) => part !== row && (part.value === null || (part.value > 0 && part.value < small)),
    );
    if (hidden !== undefined) return hidden as Accepted;
  }
  return undefined;
}
