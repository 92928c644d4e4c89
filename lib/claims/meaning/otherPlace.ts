/** The place that a figure is set against: "twice as many as in Surrey", "half the number in Essex". */
import type { Mention } from "../figures/rule";
import { over } from "../reading/marks";
import type { Reading } from "../reading/reading";
import { lastCount } from "./comparisons";
import { type Claim, type Facet, isChange } from "./facets";

const NOUN = "(?:offences|crimes|cases|reports|victims|incidents)";
const COUNTED = `(?:recorded|logged|reported|registered) (?:in|by)|in|at|for|of|by`;
const SET_AGAINST = over(
  `^(?:%| ?per ?cent| ?pc)?(?: (?:[a-z]+ ){0,2}(?:than|as)(?: (?:those|that|the (?:number|figure|total)))?(?: (?:${COUNTED}))?| the (?:number|figure|total|count)(?: of ${NOUN})? (?:${COUNTED}))?(?: (?:its|the|neighbouring|nearby|neighbour,?)){0,3} {W}(?! (?:{P}|(?:in|for|during) {P}))`,
  "i",
);
type Compared = Pick<Claim, "area" | "period" | "setAgainst">;

/** What a comparison with another place is of; undefined where it is none, or a year makes it a change over time. */
export function comparedIn(
  { marked, places }: Reading,
  mention: Mention,
  area: Facet,
  first: Facet,
  period: Facet,
): Compared | undefined {
  const words = isChange(mention) && SET_AGAINST.exec(marked.slice(mention.end))?.[0];
  if (!words) return undefined;
  const end = mention.end + words.length;
  const other = places.find((one) => one.end === end);
  if (!other?.named) return undefined;
  // "Kent had 300, twice the number in Surrey": of Kent.
  const own = area.value === other.area ? first : area;
  if (own.value === "" || own.value === other.area) return undefined;
  // Two places are compared in one year, the later of a change's two.
  const year = { value: period.value.split(" to ").at(-1)!, how: period.how };
  return { area: own, period: year, setAgainst: other.area };
}

/** "…, which had 150", "more than the 214 of South Wales": the count of another place is no base of the year before. */
export function inTheSameYear(here: readonly Claim[], previous: readonly Claim[]): void {
  for (const one of here) {
    if (!one.isBase || one.area.how !== "said") continue;
    const compared = here.find(({ setAgainst }) => setAgainst === one.area.value);
    const main = one.baseOf ?? lastCount([...previous, ...here.slice(0, here.indexOf(one))]);
    const isElsewhere = main !== undefined && ![one.area.value, ""].includes(main.area.value);
    const year =
      compared ??
      (isElsewhere && OF_A_PLACE.test(one.reading.marked.slice(one.end)) ? main : undefined);
    if (!year) continue;
    one.isBase = false;
    delete one.baseOf;
    if (one.period.how !== "said") one.period = year.period;
  }
}
/** "the 214 of South Wales Police" */
const OF_A_PLACE = over("^ (?:offences |cases |crimes )?(?:of|in|by|at) (?:the )?{W}", "i");
