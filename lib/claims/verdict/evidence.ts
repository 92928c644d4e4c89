import type { Basis } from "../types";

/** A printed count, ready to be a basis. */
export interface Fact extends Basis {
  bound: string;
  unit: string;
}

/** What was found when one count was looked for. */
export type Sought = { fact: Fact } | { missing: true } | { conflicting: Fact[] };

const COUNTS = new Set(["offences", "victims", "convictions", "suspects", "other"]);

export const isCountUnit = (unit: string): boolean => COUNTS.has(unit);

const keyOf = (area: string, period: string, measure: string): string =>
  `${area}\u0000${period}\u0000${measure}`;

/** "55,000" beside 55,507 is the same count, rounded. */
export function unrounded(facts: Fact[]): Fact[] {
  const precise = facts.filter(({ value }) => value < 1000 || value % 100 !== 0);
  const isRounding = (rough: Fact): boolean =>
    precise.some(({ value }) => Math.abs(value - rough.value) < 0.05 * value);
  return facts.filter((fact) => precise.includes(fact) || !isRounding(fact));
}

/** Counts by area, period and measure. Ranks of sources are asked in turn: the article, then the ledger. */
export class Evidence {
  readonly #ranks: Map<string, Fact[]>[];

  constructor(...ranks: Fact[][]) {
    this.#ranks = ranks.map((facts) => {
      const byKey = new Map<string, Fact[]>();
      for (const fact of facts) {
        if (fact.area === "" || fact.period === "") continue;
        const key = keyOf(fact.area, fact.period, fact.measure);
        const known = byKey.get(key);
        if (known) known.push(fact);
        else byKey.set(key, [fact]);
      }
      return byKey;
    });
  }

  /** Every count with that meaning, from the first rank of sources that has one. */
  all(area: string, period: string, measure: string): Fact[] {
    const key = keyOf(area, period, measure);
    for (const rank of this.#ranks) {
      const facts = rank.get(key);
      if (facts) return facts;
    }
    return [];
  }

  /**
   * The one exact count with that meaning. Two different ones are no basis, unless one of them is
   * `near`: in the statement's own sentence.
   */
  one(area: string, period: string, measure: string, near: readonly Fact[] = []): Sought {
    const key = keyOf(area, period, measure);
    const beside = near.filter(
      (fact) => fact.bound === "exact" && keyOf(fact.area, fact.period, fact.measure) === key,
    );
    const [close] = beside;
    if (close && beside.every(({ value }) => value === close.value)) return { fact: close };
    for (const rank of this.#ranks) {
      const exact = unrounded((rank.get(key) ?? []).filter(({ bound }) => bound === "exact"));
      const [first] = exact;
      if (!first) continue;
      return exact.every(({ value }) => value === first.value)
        ? { fact: first }
        : { conflicting: exact };
    }
    return { missing: true };
  }

  /** The exact counts of the first rank with that period and measure, by area. */
  byArea(period: string, measure: string): Map<string, Fact[]> {
    const found = new Map<string, Fact[]>();
    for (const facts of this.#ranks[0]?.values() ?? []) {
      for (const fact of facts) {
        if (fact.period !== period || fact.measure !== measure || fact.bound !== "exact") continue;
        found.set(fact.area, [...(found.get(fact.area) ?? []), fact]);
      }
    }
    return found;
  }
}
