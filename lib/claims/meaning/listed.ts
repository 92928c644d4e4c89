/** The forces that a text lists where it says how many there are: in the sentence, in lines, in a table. */
import type { Gazetteer } from "../reading/gazetteer";
import { OPENS_LIST } from "../reading/sentences";
import { type Claim, carried, inTable, isCount } from "./facets";

const LONGEST_LINE = 90;
const MOST_FORCES = 20;
/** A sentence with two counts may be of two other forces. */
const LEAST = 3;
/** How many of the claims after it a list of lines may have. */
const AHEAD = 4 * MOST_FORCES;
/** "the highest that the charity had from the three forces since it began asking in 2008" */
const SINCE = /\bsince\b[^.;]{0,40}\ue003/i;

const BY_TABLE = /\b(?:table|below|above|following|as follows)\b|:\s*$/i;

/** Ties each number of forces to the counts of as many forces that it stands for, and gives it their years. */
export function tieForces(claims: readonly Claim[], gazetteer: Gazetteer, ownYear: string): void {
  const isForce = ({ area }: Claim): boolean => gazetteer.kindOf(area.value) === "force";
  const { isWithin } = gazetteer;
  const numbers = claims.filter(
    ({ unit, measure, value }) =>
      unit === "forces" && measure === "forces_responding" && value >= 2 && value <= MOST_FORCES,
  );
  if (numbers.length === 0) return;
  const tables = tablesOf(claims);
  for (const number of numbers) {
    if (SINCE.test(number.reading.marked.slice(number.end))) number.period = carried(ownYear);
    const total = inTotal(number, claims);
    const list =
      inSentence(number, claims) ??
      inLines(number, claims) ??
      inNext(number, claims) ??
      total?.totalOf ??
      inTables(number);
    if (list === undefined) continue;
    number.lists = list;
    const years = [...new Set(list.map(({ period }) => period.value))].filter(Boolean).sort();
    const ofTable = !list.every(inTable) || BY_TABLE.test(number.reading.sentence.text);
    if (years.length > 0 && ofTable && number.period.how !== "said")
      number.period = carried(years.length > 1 ? `${years[0]} to ${years.at(-1)}` : years[0]!);
    const forces = [...areasOf(list)];
    const holds = (area: string): boolean => forces.every((force) => isWithin(force, area));
    // The region is that of the total, whatever the tables count to it.
    const isOfTotal = list === total?.totalOf && number.area.value === total.area.value;
    if (number.area.value !== "" && !isOfTotal && !holds(number.area.value)) {
      const wholes = [...areasOf(claims)].filter(holds);
      const narrowest = wholes.find((one) => !wholes.some((other) => isWithin(other, one)));
      number.area = carried(narrowest ?? "");
      delete number.force;
    }
  }

  /** "The two forces logged 240. Kent accounted for 140 and Essex for 100." */
  function inNext(number: Claim, all: readonly Claim[]): Claim[] | undefined {
    const { sentence } = number.reading;
    const next = all
      .slice(number.index + 1, number.index + AHEAD)
      .filter(({ reading }) => reading.sentence.index === sentence.index + 1);
    const isList =
      number.value >= LEAST &&
      next.length === number.value &&
      next.every((one) => isCount(one) && !one.isBase && one.area.how === "said" && isForce(one)) &&
      areasOf(next).size === number.value;
    return isList ? next : undefined;
  }

  /** "Between them the three forces dealt with 1,738": those whose counts make this. */
  function inTotal(number: Claim, all: readonly Claim[]): Claim | undefined {
    const near = all.slice(Math.max(0, number.index - AHEAD), number.index + AHEAD);
    return near.find(
      ({ reading, totalOf }) =>
        reading === number.reading &&
        totalOf?.length === number.value &&
        totalOf.every(isForce) &&
        areasOf(totalOf).size === number.value,
    );
  }

  function inLines(number: Claim, all: readonly Claim[]): Claim[] | undefined {
    const { sentence } = number.reading;
    if (!OPENS_LIST.test(sentence.text)) return undefined;
    const lines: Claim[] = [];
    let paragraph = sentence.paragraph;
    for (const one of all.slice(number.index + 1, number.index + AHEAD)) {
      const { sentence: line } = one.reading;
      if (one.reading === number.reading || line === lines.at(-1)?.reading.sentence) continue;
      const goesOn =
        line.paragraph === paragraph + 1 &&
        line.text.length < LONGEST_LINE &&
        isCount(one) &&
        one.area.how === "said" &&
        isForce(one);
      if (!goesOn) break;
      lines.push(one);
      paragraph++;
    }
    const isList = lines.length === number.value && areasOf(lines).size === number.value;
    return isList ? lines : undefined;
  }

  /** The rows of a table that are forces of the area, in all or in the column of the year. */
  function inTables({ area, period, value }: Claim): Claim[] | undefined {
    for (const cells of tables) {
      const forces = cells.filter(
        (cell) => isForce(cell) && (area.value === "" || isWithin(cell.area.value, area.value)),
      );
      const ofYear = forces.filter((cell) => cell.period.value === period.value);
      for (const some of [forces, ofYear, cells.filter(isForce)])
        if (areasOf(some).size === value) return some;
    }
    return undefined;
  }
}

/** "The five forces with most were Essex (168), Kent (161) …", "the two forces, Essex and Kent". */
function inSentence(number: Claim, all: readonly Claim[]): Claim[] | undefined {
  const { reading, end, value } = number;
  const after = reading.places.filter((place) => place.start >= end);
  const forces = new Set(
    after.flatMap((place) => (place.named && place.kind === "force" ? [place.area] : [])),
  );
  if (forces.size !== value) return undefined;
  return all
    .slice(number.index + 1, number.index + AHEAD)
    .filter((one) => one.reading === reading && isCount(one) && forces.has(one.area.value));
}

const areasOf = (claims: readonly Claim[]): Set<string> =>
  new Set(claims.map(({ area }) => area.value));

/** The counts of each table. */
function tablesOf(claims: readonly Claim[]): Claim[][] {
  const tables = new Map<number, Claim[]>();
  for (const claim of claims) {
    const { index } = claim.reading.sentence;
    if (!inTable(claim) || !isCount(claim)) continue;
    const known = tables.get(index);
    if (known) known.push(claim);
    else tables.set(index, [claim]);
  }
  return [...tables.values()];
}
