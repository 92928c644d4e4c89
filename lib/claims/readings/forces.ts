import { remembered } from "../../tables/remembered";
import { type Claim, isNarrow, keyOf, TOTAL } from "../meaning/facets";
import { sumOf } from "../verdict/sumOf";
import { NATIONS, partsOfName } from "../reading/areaNames";
import type { Outcome } from "../types";
import { type Fact, isExact, judged, notCheckable } from "../verdict/outcome";
import { mayBeWrongSum } from "../verdict/plausible";
import { number } from "../verdict/words";
import { type Context, OWN_YEAR } from "./context";
import { sumOutcome } from "./sums";

const NATIONS_OF: [whole: string, parts: string[]][] = [
  ["UK", ["Great Britain", "Northern Ireland"]],
  ["UK", ["England and Wales", "Scotland", "Northern Ireland"]],
  ["UK", NATIONS],
  ["Great Britain", ["England and Wales", "Scotland"]],
  ["England and Wales", ["England", "Wales"]],
];

/** The one count of each area for a year. */
function byArea(period: string, key: string, { counts, years }: Context): Map<string, Fact> {
  const known = years.get(`${period}|${key}`);
  if (known) return known;
  const found = new Map<string, Fact>();
  years.set(`${period}|${key}`, found);
  for (const fact of counts.ofYear(period, key)) {
    const sought = counts.one(fact.area, period, fact.key);
    if (fact.area !== "" && "fact" in sought) found.set(fact.area, sought.fact);
  }
  return found;
}

/** Two numbers may make a third by chance. */
const LEAST = 3;

interface List {
  whole: Fact;
  parts: Fact[];
  /** Known to be all that the whole is made of. */
  complete: boolean;
}

/** Nations make a kingdom and forces a region, where all of them are printed for the year. */
export function sumOfForces(claim: Claim, context: Context): Outcome | undefined {
  const key = keyOf(claim.what);
  if (isNarrow(claim.what) || claim.area.value === "") return undefined;
  const period = claim.period.value || OWN_YEAR;
  const known = byArea(period, key, context);
  const isRounded = !isExact(claim);
  const own = (!isRounded && known.get(claim.area.value)) || context.factOf(claim);
  if (own.value !== claim.value) return undefined;
  const areas = isRounded ? new Map([...known, [own.area, own]]) : known;
  const lists = [...listsTold(own, period, key, context), ...listsWith(own.area, areas, context)];
  for (const list of lists) {
    const isWhole = list.whole === own;
    // "Almost 100" may be made by others, makes nothing itself, and is refuted by none.
    if (isRounded && (!isWhole || !list.complete)) continue;
    const outcome = sumOutcome(list.parts, list.whole);
    if (outcome.verdict === "holds") return outcome;
    // Britain may leave Northern Ireland out.
    if (
      isRounded ||
      claim.force === "Britain" ||
      !list.complete ||
      !mayBeWrongSum(sumOf(list.parts), list.whole.value)
    )
      continue;
    if (!standTogether(list.parts) && !isNear(sumOf(list.parts), list.whole.value)) continue;
    if (isWhole) return outcome;
    const because = outcome.because.replace(
      /\.$/,
      "; which figure is wrong the text does not tell.",
    );
    return notCheckable(because, [...list.parts, list.whole]);
  }
  return undefined;
}

/** Counts told at different places of a text are not said to make a total, unless they nearly do. */
function standTogether(parts: readonly Fact[]): boolean {
  const inOrder = parts.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0));
  const ends = inOrder.map(({ end = 0 }) => end);
  return inOrder.every(({ start = 0 }, i) => i === 0 || start - ends[i - 1]! < BESIDE);
}
const BESIDE = 240;
const isNear = (sum: number, total: number): boolean => Math.abs(sum - total) <= total / 20;

/** "The four forces recorded: …" are all of the area that has so many. */
function* listsTold(own: Fact, period: string, key: string, context: Context): Generator<List> {
  for (const { lists = [], value, area } of context.forces) {
    const parts = lists
      .filter((one) => (one.period.value || OWN_YEAR) === period)
      .map(context.factOf)
      .filter((fact) => fact.key === key);
    if (parts.length !== value || parts.length < LEAST) continue;
    const whole = byArea(period, key, context).get(area.value);
    if (!whole) continue;
    const complete = context.gazetteer.forcesOf(area.value).length === value;
    if (own === whole || parts.includes(own)) yield { whole, parts, complete };
  }
}

/** "The three forces with the highest totals", "three of the five forces": not all that there are. */
const SOME =
  /\b(?:highest|largest|biggest|lowest|smallest|most|fewest|top|worst|other|further|neighbouring)\b/i;
const ofSome = ({ reading: { sentence }, parts }: Claim): boolean =>
  parts.length > 1 || SOME.test(sentence.text);

type Areas = ReadonlyMap<string, Fact>;

/** Of the areas of a year: those that put others together, "Kent and Sussex". */
const joint = remembered((areas: Areas) => {
  const names = [...areas.keys()];
  return [...areas.values()].flatMap((whole) => {
    const parts = partsOfName(whole.area, names);
    return parts.length > 1 ? [{ whole, parts }] : [];
  });
});

/** Of the areas of a year: those that are no force, and may hold some. */
const wider = remembered(({ gazetteer }: Context) =>
  remembered((areas: Areas) =>
    [...areas.values()].filter(({ area }) => gazetteer.kindOf(area) !== "force"),
  ),
);

/** The counts of the forces of an area, or of all that a text has. */
const forcesIn = (area: string, areas: Areas, { gazetteer }: Context): Fact[] =>
  [...areas.values()].filter(
    ({ area: own }) =>
      gazetteer.kindOf(own) === "force" && (area === "" || gazetteer.isWithin(own, area)),
  );

function* listsWith(area: string, areas: Areas, context: Context): Generator<List> {
  const { gazetteer, forces: told } = context;
  for (const [name, parts] of NATIONS_OF) {
    if (area !== name && !parts.includes(area)) continue;
    const facts = [name, ...parts].map((one) => areas.get(one));
    if (facts.some((fact) => fact === undefined)) continue;
    const [whole, ...members] = facts as [Fact, ...Fact[]];
    yield { whole, parts: members, complete: true };
  }
  for (const { whole, parts } of joint(areas)) {
    if (area === whole.area || parts.includes(area))
      yield { whole, parts: parts.map((name) => areas.get(name)!), complete: true };
  }
  for (const whole of wider(context)(areas)) {
    if (area !== whole.area && !gazetteer.isWithin(area, whole.area)) continue;
    const members = gazetteer.forcesOf(whole.area);
    const inside = forcesIn(whole.area, areas, context);
    if (inside.length < 2) continue;
    const numbers = told.filter((one) => one.area.value === whole.area && !ofSome(one));
    const said = numbers.some(({ value }) => value === inside.length);
    const all = members.length > 1 && members.every((name) => areas.has(name));
    yield { whole, parts: inside, complete: numbers.length > 0 ? said : all };
  }
}

const MOST_LISTED = 12;

/** How many forces there are, or replied: testable only where the text lists them. */
export function forcesOutcome(claim: Claim, context: Context): Outcome {
  const { area, measure, value } = claim;
  const listedAs = (facts: readonly Fact[]): Outcome =>
    judged(true, `${number(value)} forces are listed.`, [...facts], value);
  if (claim.lists) return listedAs(claim.lists.map(context.factOf));
  const members = context.gazetteer.forcesOf(area.value);
  // Of those that were asked all are listed, or none is known to be.
  const isAsked = measure === "forces_asked" && value === members.length;
  if (!(measure === "forces_responding" || isAsked) || value < 2 || members.length > MOST_LISTED)
    return notCheckable("The text has no list of forces.");
  const told = new Map(
    [keyOf(TOTAL), keyOf(claim.what)]
      .flatMap((key) => context.counts.ofYear(claim.period.value || OWN_YEAR, key))
      .map((fact) => [fact.area, fact]),
  );
  const isVague = value > MOST_LISTED || (area.value === "" && value < LEAST);
  const listed = isVague ? [] : forcesIn(area.value, told, context);
  return listed.length === value
    ? listedAs(listed)
    : notCheckable("The text does not list every force.", listed);
}
