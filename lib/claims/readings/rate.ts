import { type Claim, isCount, isNarrow, keyOf, nameOf, sameWhat, TOTAL } from "../meaning/facets";
import { sumOf } from "../verdict/sumOf";
import { isUnnamed } from "../verdict/labels";
import { partsOfName } from "../reading/areaNames";
import { countAgrees } from "../verdict/agrees";
import { daysOf, daysOfYears, judgeRate } from "../verdict/arithmetic";
import { mayBeSlip } from "../verdict/plausible";
import { type Fact, isExact, notCheckable, unfounded } from "../verdict/outcome";
import { atPlace } from "../verdict/words";
import {
  areasOf,
  before,
  type Context,
  countsNear,
  OWN_YEAR,
  periodOf,
  ofPlace,
  printedOf,
  type Reading,
  unsure,
  valuesOf,
} from "./context";

const GOES_ON =
  /^\W*(?:This|That|It|The (?:number|figure|total|average)|Which|An? average)\b|^\W*(?:\w+ ){0,3}average\b|\bequ(?:ates?|ivalent|al)/i;

/** A rate: against the count that stands with it, else that of its area and year. */
export function rateReadings(claim: Claim, context: Context): Reading[] {
  const readings = [...ofItsKind(claim, context), ...ofTheWhole(claim, context)];
  // Of a part that gives a wholly different rate it cannot be.
  const likely = readings.filter(
    ({ outcome: { recomputed } }) =>
      recomputed === undefined || mayBeSlip(claim.value, recomputed, claim.unit),
  );
  return likely.length > 0 ? likely : readings;
}

/** "Two such crimes a day", in the sentence after a part of all: the part may be meant, or all. */
function ofTheWhole(claim: Claim, context: Context): Reading[] {
  if (claim.whatHow === "said" || claim.ownWords || !isNarrow(claim.what)) return [];
  const all = keyOf({ ...TOTAL, subject: claim.what.subject });
  return areasOf(claim, context).flatMap((area): Reading[] => {
    const found = context.counts.one(area, periodOf(claim), all);
    return "fact" in found ? overYear(claim, found.fact, false, context) : [];
  });
}

function ofItsKind(claim: Claim, context: Context): Reading[] {
  const local = localCount(claim, context);
  if (local.length > 0)
    return local.flatMap((one) => {
      // Several years that no word of the sentence gives to its count may not be meant.
      const mayBeOne = one.period.how !== "said" && one.period.value.includes(" to ");
      return overYear(claim, moreExact(one, context), !mayBeOne, context);
    });
  const { counts } = context;
  const key = keyOf(claim.what);
  return areasOf(claim, context).flatMap((area): Reading[] => {
    const found = counts.one(area, periodOf(claim), key);
    const { how } = claim.period;
    // Where the text prints one count of the kind for the area, no other can be meant.
    const isOnly = claim.area.how === "said" && valuesOf(area, claim.what, context).size === 1;
    const sure = isOnly || (how === "said" && !("fact" in found && found.fact.guessed));
    if ("fact" in found) return overYear(claim, found.fact, sure && !found.fact.disputes, context);
    const both = together(area, claim, context);
    if (both) return overYear(claim, both, true, context);
    const outcome = unfounded(found, area, claim.period.value, nameOf(claim.what));
    return [unsure(atPlace(area, periodOf(claim)), outcome)];
  });
}

/** "As record 55,000 offences are logged", where the text has 55,507 as well. */
function moreExact(one: Claim, { counts, factOf }: Context): Fact {
  const found = counts.one(one.area.value, periodOf(one), keyOf(one.what));
  const isRound = one.value % 100 === 0;
  return isRound && "fact" in found && countAgrees(found.fact.value, one.value, "about")
    ? found.fact
    : factOf(one);
}

/** Areas are put together near where they are named. */
const MOST = 400;

/** The count of areas put together, where each is printed. */
function together(area: string, claim: Claim, { counts, claims }: Context): Fact | undefined {
  if (!area.includes(" and ")) return undefined;
  const areas = [...new Set(claims.slice(0, MOST).map((one) => one.area.value))];
  const facts = partsOfName(area, areas).map((part) =>
    counts.one(part, periodOf(claim), keyOf(claim.what)),
  );
  const found = facts.flatMap((sought) => ("fact" in sought ? [sought.fact] : []));
  if (found.length < 2 || found.length < facts.length) return undefined;
  const value = sumOf(found);
  return { ...found[0]!, value, area, printed: found.map(({ printed }) => printed).join(" and ") };
}

/** The counts of its own sentence, or of the one that it goes on from: the nearest before it, else all that may be meant. */
function localCount(claim: Claim, context: Context): Claim[] {
  const fits = (one: Claim): boolean =>
    isCount(one) &&
    !one.isBase &&
    isExact(one) &&
    // "Seven a day", below a headline on "7 children": the year has more than the day.
    (claim.unit === "minutes_per_event" || one.value > claim.value) &&
    sameWhat(one.what, claim.what) &&
    (claim.area.how !== "said" || one.area.value === claim.area.value) &&
    (one.period.value === claim.period.value ||
      claim.period.value === "" ||
      (claim.period.how !== "said" && one.period.how !== "said"));
  const here = countsNear(claim, context).filter(fits);
  const own = here.find((one) => one.index === claim.index - 1);
  if (own) return [own];
  if (here.length > 0) return here;
  const last = GOES_ON.test(claim.reading.sentence.text) ? before(claim, context).filter(fits) : [];
  return last.filter(({ period }) => ["", period.value].includes(claim.period.value)).slice(-1);
}

/** A text that names no year may mean one of 365 days or of 366. */
export function overYear(claim: Claim, count: Fact, sure: boolean, context: Context): Reading[] {
  const words = `${count.printed}${ofPlace(count.area, count.period)}`;
  const lengths = lengthsOf(claim, count);
  if (typeof lengths === "string") return [unsure(words, notCheckable(lengths, [count]))];
  return lengths.map((length) => ({
    words: lengths.length > 1 ? `${words}, ${length} days` : words,
    outcome: judgeRate(printedOf(claim, context), count, length),
    sure,
  }));
}

/** How many days a count may be of, else why that is not known. */
function lengthsOf(claim: Claim, { years, period: counted }: Fact): number[] | string {
  if (years !== undefined) return daysOfYears(years);
  const period =
    daysOf(counted) === undefined && !isUnnamed(counted) ? claim.period.value : counted;
  if (period === "" || period === OWN_YEAR || isUnnamed(period)) return daysOfYears(1);
  const days = daysOf(period);
  return days === undefined ? `How many days ${period} has is not known.` : [days];
}
