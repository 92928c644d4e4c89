/** A number too large for the area that was carried over to it is of a wider one: "12,374 were under ten", of a county with 1,952. */
import type { Gazetteer } from "../reading/gazetteer";
import { carried, type Claim, inTable, isCount, keyOf, sameWhat, TOTAL, type What } from "./facets";

/** As far as the wider area is looked for, in figures. */
const AROUND = 60;
/** From one year to another an area's total hardly grows so many times. */
const TIMES = 6;
/** A rate is rounded: "every 20 minutes" of one in 22. */
const ROUNDED = 0.8;

/**
 * Gives a part that is more than all of its area, and a total that is many times those told with the
 * area's name, the area of the nearest larger total, else the nation of the text; and so what stands
 * beside it. What a sentence says of its own place stays.
 */
export function widen(claims: readonly Claim[], nation: string, gazetteer: Gazetteer): void {
  const counts = claims.filter((one) => isCount(one));
  // All that the text has told of the area so far: a smaller total may come after of something else.
  const ofAll = new Map<string, number>();
  const alike = mostOf(counts.filter(hasOwnPlace));
  for (const claim of claims) {
    if (isCount(claim) && isOfAll(claim)) hear(claim, ofAll);
    const size = inAYear(claim);
    if (size === undefined || claim.isBase || hasOwnPlace(claim) || !isRecorded(claim)) continue;
    const { subject } = claim.what;
    const whole = isOfAll(claim) ? undefined : ofAll.get(keyFor(claim, { ...TOTAL, subject }));
    const told = alike.get(keyFor(claim, claim.what));
    if (size <= Math.min(whole ?? Infinity, TIMES * (told ?? Infinity))) continue;
    const area = widerArea(claim, size, claims, gazetteer) ?? nation;
    if (!gazetteer.isWithin(claim.area.value, area)) continue;
    for (const one of beside(claim, claims)) one.area = carried(area);
  }
}

/** How many a count or a rate makes in a year. */
function inAYear(claim: Claim): number | undefined {
  if (isCount(claim)) return claim.value;
  switch (claim.unit) {
    case "per_day":
      return ROUNDED * claim.value * 365;
    case "per_week":
      return ROUNDED * claim.value * 52;
    case "minutes_per_event":
      return (ROUNDED * 365 * 1440) / claim.value;
    default:
      return undefined;
  }
}

/** The largest count of each area and thing. */
function mostOf(counts: readonly Claim[]): Map<string, number> {
  const most = new Map<string, number>();
  for (const one of counts) hear(one, most);
  return most;
}

function hear(count: Claim, most: Map<string, number>): void {
  const key = keyFor(count, count.what);
  most.set(key, Math.max(count.value, most.get(key) ?? 0));
}

/** Where the nearest larger count is of, if the claim's own area is within it. */
function widerArea(
  claim: Claim,
  size: number,
  claims: readonly Claim[],
  gazetteer: Gazetteer,
): string | undefined {
  const wider = near(claim, claims).filter(
    (one) =>
      isCount(one) &&
      (sameWhat(one.what, claim.what) || isOfAll(one)) &&
      one.what.subject === claim.what.subject &&
      one.value > size &&
      gazetteer.isWithin(claim.area.value, one.area.value),
  );
  return (wider.findLast(({ index }) => index < claim.index) ?? wider[0])?.area.value;
}

/** The figures of its paragraph that no place of their own sentence sets apart. */
const beside = (claim: Claim, claims: readonly Claim[]): Claim[] =>
  near(claim, claims).filter(
    (one) =>
      one.reading.sentence.paragraph === claim.reading.sentence.paragraph &&
      one.area.value === claim.area.value &&
      !hasOwnPlace(one),
  );

const near = ({ index }: Claim, claims: readonly Claim[]): Claim[] =>
  claims.slice(Math.max(0, index - AROUND), index + AROUND);

const keyFor = ({ area }: Claim, what: What): string => `${area.value}|${keyOf(what)}`;

const isOfAll = ({ what }: Claim): boolean => sameWhat(what, { ...TOTAL, subject: what.subject });

/** An offence, with no outcome: those may be of more years. */
const isRecorded = ({ what }: Claim): boolean => what.stage === "" && what.special === "";

const hasOwnPlace = (one: Claim): boolean =>
  one.reading.places.length > 0 || (inTable(one) && one.area.how === "said");
