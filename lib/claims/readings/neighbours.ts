/** Counts that stand beside one another and make a third or fourth, as far as words admit it. */
import { KINDS } from "../lexicon/cues";
import { IN_ALL } from "../lexicon/words";
import { remembered } from "../../tables/remembered";
import {
  type Claim,
  type Facet,
  FACETS,
  inTable,
  isCount,
  isRound,
  keyOf,
  mayAgree,
  waysApart,
  type What,
} from "../meaning/facets";
import type { Gazetteer } from "../reading/gazetteer";
import type { Outcome } from "../types";
import { isExact } from "../verdict/outcome";
import type { Context } from "./context";
import { hold, type Outcomes } from "./sums";

/** Two small numbers make a third by chance; words of a sum, or larger numbers, rule that out. */
const LEAST_SUM = { ofTwo: 300, ofTwoInWords: 20, ofMore: 50 };
const LONG = 1500;
const MOST_PARTS = 12;
/** The parts stand together, and their sum beside them. */
const REACH = 3;
const MOST_SENTENCES = 8;

/** Words with which a text adds up, or tells that nothing else is left. */
const ADDS_UP = new RegExp(
  String.raw`\b(?:total(?:s|led|ling)?|${IN_ALL}|between (?:them|the two)|brings?|bringing|mak(?:es?|ing)|adds? up|remain(?:s|ing|der)|the (?:other|rest)|others|(?:not|no|none|un)[ -]?(?:\w+ )?(?:recorded|known|stated|given|reported|was)|first (?:two|three|four) years)\b`,
  "i",
);

/**
 * Counts that stand beside one another and make, to the last digit, one that stands with them: the
 * forces of a region, the years of a run, those in which something is known and those in which it is
 * not. Each of them holds. Counts that make no such number prove nothing.
 */
export const inSum = (claim: Claim, context: Context): Outcome | undefined =>
  sums(context).get(claim);

const sums = remembered((context: Context): ReadonlyMap<Claim, Outcome> => {
  const outcomes: Outcomes = new Map();
  const counts = context.claims.filter(
    (one) => isCount(one) && isExact(one) && !one.corrects && !inTable(one),
  );
  const free = counts.filter(({ isBase }) => !isBase);
  for (const line of [counts, free].map(withoutRepeats)) {
    for (const [at, total] of line.entries()) {
      for (const parts of partsOf(at, line, outcomes, context))
        if (!parts.every((one) => outcomes.has(one))) hold(parts, total, outcomes, context);
    }
  }
  return outcomes;
});

/** A number that is said again at once is no part beside itself. */
const withoutRepeats = (line: readonly Claim[]): Claim[] =>
  line.filter((one, at) => one.value !== line[at - 1]?.value);

/** The neighbours of a count that make it: men and women, or cases open and closed. */
function* partsOf(
  at: number,
  line: readonly Claim[],
  outcomes: Outcomes,
  context: Context,
): Generator<Claim[]> {
  const total = line[at]!;
  const [before, after] = [line[at - 1], line[at + 1]];
  if (before && after && before.value + after.value === total.value) {
    const around = [before, after];
    if (make(around, total, context)) yield around;
  }
  const isLong = total.value >= LONG;
  const reach = isLong || isAllOfIts(total, context) ? FAR : REACH;
  for (let gap = 1; gap <= reach; gap++) {
    for (const way of [-1, 1]) {
      const parts = runOf(total.value, line, at + way * gap, way);
      // Two make the whole of a place and year by chance.
      if (!isLong && gap > REACH && (parts?.length ?? 0) < MANY) continue;
      const between = way < 0 ? line.slice(at - gap + 1, at) : line.slice(at + 1, at + gap);
      const rest = between.filter((one) => !outcomes.has(one));
      if (parts && make(parts, total, context, rest)) yield parts;
    }
  }
}

/** The one count of its kind that the text has for its place and year. */
function isAllOfIts({ area, period, what, value }: Claim, { counts }: Context): boolean {
  const found = counts.one(area.value, period.value, keyOf(what));
  return "fact" in found && found.fact.value === value;
}
const MANY = 3;

/** The counts that follow one another from here and make a number, in the text's order. */
function runOf(
  value: number,
  line: readonly Claim[],
  from: number,
  way: number,
): Claim[] | undefined {
  const parts: Claim[] = [];
  let sum = 0;
  for (let i = from; i >= 0 && i < line.length && parts.length < MOST_PARTS; i += way) {
    sum += line[i]!.value;
    if (sum > value) return undefined;
    parts.push(line[i]!);
    if (sum === value) return parts.length < 2 ? undefined : way < 0 ? parts.toReversed() : parts;
  }
  return undefined;
}

const FAR = 12;
/** The more parts, the less likely that they make a number by chance. */
const longOf = (parts: number): number => (parts > 3 ? 500 : parts > 2 ? 1000 : LONG);

/** Whether parts and total are what a text would add: apart in one way, within one thing. */
function make(
  parts: readonly Claim[],
  total: Claim,
  { gazetteer }: Context,
  between: readonly Claim[] = [],
): boolean {
  const sentences = [...parts, total].map(({ reading }) => reading.sentence.index);
  const apart = Math.max(...sentences) - Math.min(...sentences);
  if (apart > MOST_SENTENCES * 2) return false;
  // Girls, boys and those whose age is not known make nothing.
  if (waysApart(parts) > 1) return false;
  // So long a number counts that stand together make by no chance, whatever words say of each.
  const isLong = ![...parts, total].some(isRound) && total.value >= longOf(parts.length);
  // "Northumbria recorded 1,932, Cleveland 756 and Durham 912": the third is no less a part.
  const isWhole = ![...parts, total].some(({ reading }) =>
    between.some((one) => one.reading === reading),
  );
  if (isLong && isWhole && parts.every((part) => mayBePart(part, total, gazetteer))) return true;
  if (apart > MOST_SENTENCES) return false;
  if (!parts.every((part) => mayHold(total.what, part.what) && mayBeUnit(total, part)))
    return false;
  const areas = new Set(parts.map(({ area }) => area.value));
  // A count of no year, as the half of one, may be of that of the others.
  const years = new Set(parts.flatMap(({ period }) => period.value || []));
  const areParts = parts.every(({ isPart }) => isPart);
  const things = new Set(parts.map(({ index, what }) => (areParts ? index : keyOf(what))));
  // "The total is 704: 205 in 2020, then 230, then 269 in 2022"
  const ways = isListed(parts, total) ? [] : [areas, years, things].filter(({ size }) => size > 1);
  // Forces, years or kinds: a sum that mixes them is none.
  const [way] = ways;
  if (ways.length > 1 || (way && way.size < parts.length)) return false;
  // The quarters of a year are of one thing, as far as words tell.
  if (!way && (parts.length < 3 || total.value < LEAST_SUM.ofTwo)) return false;
  const { area, period } = total;
  if (areas.size === 1 ? area.value !== "" && !areas.has(area.value) : isOneForce(area, gazetteer))
    return false;
  if (years.size === 1 && period.how === "said" && !years.has(period.value)) return false;
  const said = [...parts, total].some(({ reading }) => ADDS_UP.test(reading.sentence.text));
  // The years of two counts are seldom added, but where words do so.
  if (years.size > 1 && parts.length === 2 && !said) return false;
  const least =
    parts.length > 2 ? LEAST_SUM.ofMore : said ? LEAST_SUM.ofTwoInWords : LEAST_SUM.ofTwo;
  return total.value >= least;
}

/** Three or more behind the colon of their total. */
const isListed = (parts: readonly Claim[], total: Claim): boolean =>
  parts.length > 2 &&
  parts.every(({ reading, start }) => reading === total.reading && start > total.end) &&
  total.reading.marked.slice(total.end, parts[0]!.start).includes(":");

/** No words of both set a part in another year or place than the whole, which a force is for no other. */
const mayBePart = ({ area, period }: Claim, total: Claim, gazetteer: Gazetteer): boolean =>
  (mayAgree(period, total.period) || total.period.value.includes(" to ")) &&
  (mayAgree(area, total.area) || !isOneForce(total.area, gazetteer));

/** A force that the words name is no sum of others. */
const isOneForce = ({ value, how }: Facet, gazetteer: Gazetteer): boolean =>
  how === "said" && gazetteer.kindOf(value) === "force";

/** The whole is no narrower than its part; a kind of offence does not say again of what age all are. */
const mayHold = (whole: What, part: What): boolean =>
  FACETS.every(
    (facet) =>
      !whole[facet] ||
      whole[facet] === part[facet] ||
      facet === "stage" ||
      facet === "special" ||
      (facet === "age" && part.age === "" && KINDS.has(part.subject)),
  );

const mayBeUnit = (a: Claim, b: Claim): boolean =>
  a.unit === b.unit || [a, b].every(({ unit }) => unit !== "convictions");
