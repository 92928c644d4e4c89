import { type Fact, isExact, type Sought } from "./outcome";

/** So many different counts for one thing are kept; a text with more is no basis for anything. */
const MOST_KEPT = 12;

/** "55,000" beside 55,507 is the same count, rounded. */
export function unrounded(facts: readonly Fact[]): Fact[] {
  const precise = facts.filter(({ value }) => value < 1000 || value % 100 !== 0);
  const isRounding = (rough: Fact): boolean =>
    // 1,000 beside 900 is another count, not 900 to the thousand.
    [100, 1000, 10_000].some(
      (step) =>
        rough.value >= 10 * step &&
        precise.some(({ value }) =>
          [Math.floor, Math.round].some((way) => way(value / step) * step === rough.value),
        ),
    );
  return facts.filter((fact) => precise.includes(fact) || !isRounding(fact));
}

/** Counts of the text itself, not those that it disputes; of these the ones whose words are the surest. */
function surest(facts: Fact[]): Fact[] {
  const own = facts.filter(({ disputes }) => !disputes);
  const ofText = own.length > 0 ? own : facts;
  const dated = ofText.filter(({ guessed }) => !guessed);
  const likely = dated.length > 0 ? dated : ofText;
  const placed = likely.filter((fact) => fact.placed);
  return placed.length > 0 ? placed : likely;
}

/** Of counts for one thing, one that is a small part of another was carried there from something else. */
function comparableSizes(facts: Fact[]): Fact[] {
  const largest = Math.max(...facts.map(({ value }) => value));
  const likely = facts.filter(({ value, guessed }) => !guessed || value * 8 >= largest);
  return likely.length > 0 ? likely : facts;
}

const joined = (...words: string[]): string => words.join("\u0000");

/** Counts by area, period and what they count. Ranks are asked in turn: the text, then the ledger. */
export class Counts {
  readonly #ranks: Map<string, Fact[]>[];
  readonly #years = new Map<string, Fact[]>();

  constructor(...ranks: (readonly Fact[])[]) {
    this.#ranks = ranks.map((facts) => {
      const byKey = new Map<string, Fact[]>();
      for (const fact of facts) {
        const key = joined(fact.area, fact.period, fact.key);
        const known = byKey.get(key) ?? [];
        byKey.set(key, known);
        const at = known.findIndex(
          ({ value, bound }) => value === fact.value && bound === fact.bound,
        );
        if (at >= 0) {
          if (known[at]!.guessed && !fact.guessed) known[at] = fact;
        } else if (known.length < MOST_KEPT) known.push(fact);
      }
      return byKey;
    });
    for (const fact of ranks[0] ?? []) {
      const key = joined(fact.period, fact.key);
      const known = this.#years.get(key);
      if (known) known.push(fact);
      else this.#years.set(key, [fact]);
    }
  }

  /** Every different count with that meaning, from the first rank that has one. */
  all(area: string, period: string, key: string): Fact[] {
    if (area === "" || period === "") return [];
    for (const rank of this.#ranks) {
      const facts = rank.get(joined(area, period, key));
      if (facts) return facts;
    }
    return [];
  }

  /** The one exact count with that meaning; two different ones are no basis. */
  one(area: string, period: string, key: string): Sought {
    if (area === "" || period === "") return { missing: true };
    for (const rank of this.#ranks) {
      const facts = rank.get(joined(area, period, key)) ?? [];
      const exact = comparableSizes(surest(unrounded(facts.filter(isExact))));
      if (exact.length === 1) return { fact: exact[0]! };
      if (exact.length > 1) return { conflicting: exact };
    }
    return { missing: true };
  }

  /** The exact counts of the text for a year and what is counted, whatever the area. */
  ofYear(period: string, key: string): Fact[] {
    return (this.#years.get(joined(period, key)) ?? []).filter(isExact);
  }
}
