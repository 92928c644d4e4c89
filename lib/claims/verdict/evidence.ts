import type { Basis } from "../types";

/** A printed count, ready to be a basis. */
export interface Fact extends Basis {
  bound: string;
  unit: string;
  /** Its period was carried over from other sentences, so it contradicts no other count. */
  guessed?: boolean;
  /** Of a change in a number: which way it is said to go. */
  way?: number;
  /** Its sentence sets it against another count: "oddly, one report has it as 22,390". */
  disputes?: boolean;
}

/** What was found when one count was looked for. */
export type Sought = { fact: Fact } | { missing: true } | { conflicting: Fact[] };

const COUNTS = new Set(["offences", "victims", "convictions", "suspects", "other"]);

export const isCountUnit = (unit: string): boolean => COUNTS.has(unit);

const keyOf = (...parts: string[]): string => parts.join("\u0000");

/** So many different counts for one thing are kept; a text with more is no basis for anything. */
const MOST_KEPT = 12;

/** "55,000" beside 55,507 is the same count, rounded. */
export function unrounded(facts: Fact[]): Fact[] {
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

/**
 * Counts of the article itself, not those that it disputes; of these the ones whose sentence says
 * their period. The others only where there is none of those.
 */
export function surest(facts: Fact[]): Fact[] {
  const own = facts.filter(({ disputes }) => !disputes);
  const ofText = own.length > 0 ? own : facts;
  const dated = ofText.filter(({ guessed }) => !guessed);
  return dated.length > 0 ? dated : ofText;
}

/** "Some 20,758" is as exact as 20,758; "about 8,000" is not. */
export const isExact = ({ bound, value }: { bound: string; value: number }): boolean =>
  bound === "exact" || (bound === "about" && value > 100 && value % 10 !== 0);

/** The counts of one rank of sources. */
class Rank {
  readonly #byKey = new Map<string, Fact[]>();
  readonly #bases = new Map<string, Fact[]>();
  readonly #said = new Map<string, Set<number>>();
  readonly #measures = new Map<string, Set<string>>();
  readonly #byYear = new Map<string, Map<string, Fact[]>>();

  constructor(facts: readonly Fact[]) {
    for (const fact of facts) {
      const { area, period, measure, value, bound } = fact;
      if (area === "" || period === "") continue;
      const known = this.at(area, period, measure);
      // What was printed before tells nothing more.
      if (known.length >= MOST_KEPT) continue;
      const at = known.findIndex((other) => other.value === value && other.bound === bound);
      if (at >= 0) {
        if (known[at]!.guessed && !fact.guessed) known[at] = fact;
        continue;
      }
      known.push(fact);
      if (measure === "forces_responding") {
        this.#said.set(area, (this.#said.get(area) ?? new Set<number>()).add(value));
      }
      const place = keyOf(area, period);
      this.#measures.set(place, (this.#measures.get(place) ?? new Set<string>()).add(measure));
      this.#byKey.set(keyOf(area, period, measure), known);
      if (!isExact(fact)) continue;
      const year = keyOf(period, measure);
      const areas = this.#byYear.get(year) ?? new Map<string, Fact[]>();
      this.#byYear.set(year, areas.set(area, [...(areas.get(area) ?? []), fact]));
    }
  }

  said(area: string): ReadonlySet<number> {
    return this.#said.get(area) ?? new Set<number>();
  }

  measures(area: string, period: string): ReadonlySet<string> {
    return this.#measures.get(keyOf(area, period)) ?? new Set<string>();
  }

  at(area: string, period: string, measure: string): Fact[] {
    return this.#byKey.get(keyOf(area, period, measure)) ?? [];
  }

  /** The exact counts with that meaning that can be a basis; chosen once, however often asked for. */
  bases(area: string, period: string, measure: string): Fact[] {
    const key = keyOf(area, period, measure);
    const known = this.#bases.get(key);
    if (known) return known;
    const chosen = surest(unrounded(this.at(area, period, measure).filter(isExact)));
    this.#bases.set(key, chosen);
    return chosen;
  }

  byArea(period: string, measure: string): ReadonlyMap<string, Fact[]> {
    return this.#byYear.get(keyOf(period, measure)) ?? new Map<string, Fact[]>();
  }
}

/** Counts by area, period and measure. Ranks of sources are asked in turn: the article, then the ledger. */
export class Evidence {
  readonly #ranks: Rank[];

  constructor(...ranks: (readonly Fact[])[]) {
    this.#ranks = ranks.map((facts) => new Rank(facts));
  }

  /** Every different count with that meaning, from the first rank of sources that has one. */
  all(area: string, period: string, measure: string): Fact[] {
    for (const rank of this.#ranks) {
      const facts = rank.at(area, period, measure);
      if (facts.length > 0) return facts;
    }
    return [];
  }

  /**
   * The one exact count with that meaning. Two different ones are no basis, unless one of them is
   * `near`: in the statement's own sentence, the nearest first.
   */
  one(area: string, period: string, measure: string, near: readonly Fact[] = []): Sought {
    const beside = near.filter(
      (fact) =>
        isExact(fact) && fact.area === area && fact.period === period && fact.measure === measure,
    );
    const [close] = beside;
    const own = beside.find(({ disputes }) => !disputes);
    if (own) return { fact: own };
    for (const rank of this.#ranks) {
      const exact = rank.bases(area, period, measure);
      const [first] = exact;
      if (!first) continue;
      if (exact.length > 1 && close) return { fact: close };
      return exact.length === 1 ? { fact: first } : { conflicting: exact };
    }
    return { missing: true };
  }

  /** How many forces of an area are said to have replied, in any year. */
  forcesSaid(area: string): ReadonlySet<number> {
    return this.#ranks[0]?.said(area) ?? new Set<number>();
  }

  /** What is counted for an area and year, in any rank. */
  measures(area: string, period: string): string[] {
    return [...new Set(this.#ranks.flatMap((rank) => [...rank.measures(area, period)]))];
  }

  /** The exact counts of the first rank with that period and measure, by area. */
  byArea(period: string, measure: string): ReadonlyMap<string, Fact[]> {
    return this.#ranks[0]?.byArea(period, measure) ?? new Map<string, Fact[]>();
  }
}
