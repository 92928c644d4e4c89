import { remembered } from "../../tables/remembered";
import { type Claim, isCount, isNarrow, isWithin, keyOf, sameWhat } from "../meaning/facets";
import { isExact, judged } from "../verdict/outcome";
import type { Outcome } from "../types";
import { number } from "../verdict/words";
import { type Context, grouped } from "./context";

/** Two numbers may make a third by chance; three and more that stand together do not. */
const LEAST_MEMBERS = 3;
const MOST_MEMBERS = 60;
/** A line of a list is no longer. */
const LINE = 90;

/**
 * Counts that stand together, in one sentence, in lines one below another or in a column, and make a
 * total that the text prints: all of them hold. A list that makes no total proves nothing, since it may
 * be cut short.
 */
export function inList(claim: Claim, context: Context): Outcome | undefined {
  return listed(context).get(claim);
}

const listed = remembered((context: Context): ReadonlyMap<Claim, Outcome> => {
  const outcomes = new Map<Claim, Outcome>();
  for (const block of blocks(context.claims)) {
    const members = block.filter(
      (one) =>
        isCount(one) && isExact(one) && !one.corrects && (inTable(one) || !isNarrow(one.what)),
    );
    const groups = grouped(members, (one) =>
      // In a table the rows may be ages, sexes or kinds; a sentence tells its parts from its list.
      inTable(one) ? one.period.value : `${one.period.value}|${keyOf(one.what)}`,
    );
    for (const group of groups.values()) settle(group, context, outcomes);
  }
  return outcomes;
});

const inTable = (one: Claim): boolean => one.reading.sentence.index < 0;

function settle(group: readonly Claim[], context: Context, outcomes: Map<Claim, Outcome>): void {
  if (group.length < LEAST_MEMBERS || group.length > MOST_MEMBERS) return;
  const all = group.reduce((sum, { value }) => sum + value, 0);
  const inside = group.find(({ value }) => 2 * value === all);
  const members = inside ? group.filter((one) => one !== inside) : group;
  const total = inside ?? context.ofValue(all).find((one) => isTotalOf(one, group));
  if (!total || members.length < LEAST_MEMBERS || !areApart(members)) return;
  hold(members, total, context, outcomes);
}

/** The members make the total: each of them holds, and it does. */
function hold(
  members: readonly Claim[],
  total: Claim,
  { factOf }: Context,
  outcomes: Map<Claim, Outcome>,
): void {
  const words = `${members.map(({ value }) => number(value)).join(" and ")} make ${number(total.value)}, as printed.`;
  const outcome = judged(true, words, [...members, total].map(factOf), total.value);
  for (const one of [...members, total]) outcomes.set(one, outcome);
}

/** The members of a list are of different places, but for those that the text has no name for. */
const areApart = (members: readonly Claim[]): boolean =>
  inTable(members[0]!) || new Set(members.map(({ area }) => area.value)).size >= LEAST_MEMBERS;

/** Of rows that are ages, sexes or outcomes the total is not narrowed. */
const isTotalOf = (total: Claim, members: readonly Claim[]): boolean =>
  isCount(total) &&
  isExact(total) &&
  total.period.value === members[0]!.period.value &&
  members.every(
    ({ what }) =>
      sameWhat(what, total.what) || (inTable(members[0]!) && isWithin(what, total.what)),
  );

function* blocks(claims: readonly Claim[]): Generator<Claim[]> {
  let block: Claim[] = [];
  for (const claim of claims) {
    const last = block.at(-1);
    if (last && !goesOn(last, claim)) {
      yield block;
      block = [];
    }
    block.push(claim);
  }
  yield block;
}

/** In the same sentence or table, or in the next line of a list. */
function goesOn({ reading: a }: Claim, { reading: b }: Claim): boolean {
  if (a.sentence.index === b.sentence.index) return true;
  const lines = [a, b].every(
    ({ sentence: { text, firstOfParagraph } }) =>
      firstOfParagraph && text.length < LINE && !/[.!?]\s*$/.test(text),
  );
  return lines && b.sentence.paragraph - a.sentence.paragraph === 1;
}
