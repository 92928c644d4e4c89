import { idOf } from "../../tables/idOf";
import { say } from "../../claims/say";
import { figuresIn } from "../collate/figuresIn";
import type { Collation, NationalRow } from "../collate/collate";
import { type Round, unitOf } from "../round/round";
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
import { mayBeSaid, type ReleasedSum, releasedSums } from "./sums";

/** The row of the national table that a sum rests on. */
function sumRests(found: NationalRow, printed: string): Rests {
  return {
    id: idOf(`sum ${found.measure} ${found.period} ${found.basis} ${found.unit}`),
    what: `${found.period}, ${found.measure}, ${found.unit}, ${found.basis} forces`,
    printed,
    where: `national.csv: ${found.forces} of ${found.forces_asked} forces`,
  };
}

/** What can be said of the nation: sums of all forces, and the change of the matched ones. */
export function nationScope(round: Round, collation: Collation): Scope {
  const sums = releasedSums(round, collation);
  const sumOf = (measure: string, when: string): ReleasedSum | undefined => {
    const period = when.includes("before") ? round.before : round.year;
    const basis = when.includes("matched") ? "matched" : "all";
    return sums.find(
      ({ exact }) =>
        exact.measure === measure &&
        exact.period === period &&
        exact.basis === basis &&
        exact.unit === unitOf(round, measure),
    );
  };
  const row = (measure: string, when: string): NationalRow | undefined =>
    sumOf(measure, when)?.printed;
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
    if (ofWhom !== null) return ofForces(round, collation, row("total", ""), row(ofWhom[1]!, ""));
    const { how, measure, when } = parse(name);
    if (!isKnown(measure)) return { missing: `there is no value “${name}”` };
    if (how === "share") return share(sumOf(measure, when), sumOf("total", when), round.small);
    if (how === "change") {
      const [from, to] = [sumOf(measure, "matched before"), sumOf(measure, "matched")];
      // The change stands behind the two sums that it compares.
      const after = to === undefined ? undefined : sums[sums.indexOf(to) + 1]?.exact;
      const change = after?.unit === "percent_change" ? after : undefined;
      return changeOf(from, to, change, round.small);
    }
    if (how === "per day") return eachDay(sumOf(measure, when), round.small);
    return count(measure, when);
  };
  return { area: round.nation, isNation: true, find };
}

/** Of which forces a sum is, in brackets, where they are not those of the total; otherwise nothing. */
function ofForces(
  round: Round,
  collation: Collation,
  total: NationalRow | undefined,
  sum: NationalRow | undefined,
): Found {
  if (sum === undefined) return { missing: "no force gave it" };
  const [inTotal, inSum] = [total, sum].map((each) => forcesIn(round, collation, each));
  const outside = [...inSum!].filter((force) => !inTotal!.has(force)).length;
  if (outside === 0 && inSum!.size === inTotal!.size) return { text: "" };
  const more = outside === 0 ? "" : `; the total leaves out ${outside} of these forces`;
  return { text: ` (from ${sum.forces} of ${sum.forces_asked} forces${more})` };
}

/** The forces whose counts are in a sum. */
export function forcesIn(
  round: Round,
  collation: Collation,
  sum: NationalRow | undefined,
): Set<string> {
  const rows = sum === undefined ? [] : figuresIn(round, collation, sum);
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

const TELLS = "beside it, a force's number that is not printed could be worked out";

/** A share only of exact sums over the same forces. */
function share(
  part: ReleasedSum | undefined,
  whole: ReleasedSum | undefined,
  small: number,
): Found {
  if (part?.exact.value == null || whole?.exact.value == null || whole.exact.value === 0)
    return { missing: "a sum is open or missing" };
  if (part.exact.unit !== whole.exact.unit) return { missing: OTHER_UNIT };
  if (part.exact.forces !== whole.exact.forces || part.exact.left_out !== whole.exact.left_out) {
    return { missing: "other forces gave the part than the whole" };
  }
  if (!mayBeSaid(shareWords, [part, whole], small)) return { missing: TELLS };
  return { text: shareWords(part.exact.value, whole.exact.value) };
}

const shareWords = (part: number, whole: number): string => say((part / whole) * 100, "percent");

function eachDay(sum: ReleasedSum | undefined, small: number): Found {
  if (sum?.exact.value == null) return { missing: "the sum is open or missing" };
  const words = (value: number): string => perDay(value, sum.exact.period);
  return mayBeSaid(words, [sum], small) ? { text: words(sum.exact.value) } : { missing: TELLS };
}

/** The change of the matched forces, which stand in the table with both of their sums. */
function changeOf(
  from: ReleasedSum | undefined,
  to: ReleasedSum | undefined,
  change: NationalRow | undefined,
  small: number,
): Found {
  if (from === undefined || to === undefined || change === undefined)
    return { missing: "no forces gave exact numbers for both years" };
  if (!mayBeSaid(changeWords, [from, to], small)) return { missing: TELLS };
  const text = changeWords(from.exact.value!, to.exact.value!);
  return { text, rests: sumRests(change, text) };
}

const changeWords = (from: number, to: number): string =>
  say(((to - from) / from) * 100, "percent_change");
