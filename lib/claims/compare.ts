import { statusReason } from "../measures/status";
import { type Claim, isCount, isOther } from "./meaning/facets";
import { areaOfFigures } from "./reading/gazetteer";
import { numerals } from "./reading/numerals";
import type { LedgerRow } from "./ledger";
import type { Basis, Outcome } from "./types";
import { countAgrees } from "./verdict/agrees";
import { isExact } from "./verdict/outcome";
import { number } from "./verdict/words";

/** A published or returned count that printed ones are compared with. */
export interface Reference {
  area: string;
  period: string;
  unit: string;
  measure: string;
  value: number;
  bound: string;
  /** "Your Harlow, 12 January 2024", "Alder Example Police/return.xlsx, Return, B7". */
  where: string;
  from: "ledger" | "returns";
  /** What the ledger knows against it, in a sentence; "" or absent for nothing. */
  doubt?: string;
  /** The one that the ledger's rule chooses among several. */
  chosen?: boolean;
  /** How many forces a sum is of; absent where it is one force's own count. */
  forces?: number;
  /** A sum over the forces that answered in both years: no total of all that answered. */
  matched?: boolean;
}

/** A row of a round's `national.csv` or `by-force.csv`, as far as it is compared. */
export interface ReturnRow {
  area: string;
  period: string;
  unit: string;
  measure: string;
  value: number | null;
  bound: string;
  where: string;
  forces?: number;
  matched?: boolean;
}

/** Where a row of the ledger was printed. */
export interface SourceName {
  id: string;
  publisher: string;
  published: string;
}

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** "2024-01-12" → "12 January 2024". */
function dateWords(published: string): string {
  const [year = "", month = "", day = ""] = published.split("-");
  const name = MONTHS[Number(month) - 1] ?? "";
  return [day.replace(/^0/, ""), name, year].filter(Boolean).join(" ");
}

/** Counts of the ledger as references, each with its publisher and date. */
export function ledgerReferences(
  rows: readonly LedgerRow[],
  sources: readonly SourceName[] = [],
  choose?: (rows: LedgerRow[]) => LedgerRow | undefined,
): Reference[] {
  const names = new Map(
    sources.map(({ id, publisher, published }) => [
      id,
      [publisher, dateWords(published)].filter(Boolean).join(", "),
    ]),
  );
  const counts = rows.filter(({ value, unit, measure, bound }) => {
    return value !== null && isCount({ unit, measure }) && bound === "exact";
  });
  const groups = new Map<string, LedgerRow[]>();
  for (const row of counts) {
    const key = keyOf(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => {
    const best = group.length > 1 ? choose?.(group) : group[0];
    return group.map((row): Reference => {
      const { area, period, unit, measure, bound } = row;
      const where = names.get(row.source) ?? row.source;
      const chosen = row === best;
      return {
        area,
        period,
        unit,
        measure,
        value: row.value!,
        bound,
        where,
        from: "ledger",
        chosen,
        doubt: doubtOf(row),
      };
    });
  });
}

/** A restated count is a good one, beside others of its own page. */
const doubtOf = (row: LedgerRow): string =>
  row.status === "restated" ? "" : (statusReason(row) ?? "");

/** Rows of a round as references. */
export function returnReferences(rows: readonly ReturnRow[]): Reference[] {
  return rows.flatMap(({ value, ...row }): Reference[] =>
    value === null || !isCount(row) ? [] : [{ ...row, value, from: "returns" }],
  );
}

const keyOf = ({ area, period, measure }: Pick<Reference, "area" | "period" | "measure">): string =>
  [areaOfFigures(area), period, measure].join("\u0000");

/** References by what they count. */
export class References {
  readonly #byKey = new Map<string, Reference[]>();

  constructor(all: readonly Reference[]) {
    for (const reference of all) {
      const key = keyOf(reference);
      this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), reference]);
    }
  }

  of(area: string, period: string, measure: string): readonly Reference[] {
    return this.#byKey.get(keyOf({ area, period, measure })) ?? [];
  }
}

/**
 * A printed count against what the ledger or the returns have for the same; undefined where they
 * have nothing. One that is said, not carried over, and agrees with none of them does not hold.
 */
export function compareCount(
  claim: Claim,
  measure: string,
  references: References,
): Outcome | undefined {
  if (!isCount(claim) || isOther(claim.what)) return undefined;
  const { area, period, value, bound, coverage } = claim;
  // "The 33 forces that answered in both years" are compared with a sum of so many.
  const forces = numerals(coverage)[0]?.value ?? 0;
  const found = references
    .of(area.value, period.value, measure)
    .filter((one) => (coverage === "" ? !one.matched : one.forces === forces));
  if (found.length === 0) return undefined;
  const agrees = (one: Reference): boolean =>
    isExact(claim) ? one.value === value : countAgrees(one.value, value, bound);
  const same = found.find((one) => one.chosen && agrees(one)) ?? found.find(agrees);
  const best = same ?? found.find(({ chosen }) => chosen) ?? found[0]!;
  const words = `The ${best.from === "ledger" ? "ledger has" : "returns have"} ${number(best.value)} (${best.where}).`;
  const restsOn = [
    {
      printed: number(best.value),
      value: best.value,
      measure,
      area: best.area,
      period: best.period,
      source: best.where,
    },
  ];
  if (same) return { verdict: "holds", recomputed: best.value, restsOn, because: words };
  // What a return says is for the release alone; a text's own words must make it the ledger's count.
  const sure = best.from === "returns" || (area.how === "said" && period.how === "said");
  if (!sure || found.every((one) => one.unit !== claim.unit && claim.unit !== "offences"))
    return { verdict: "not checkable", restsOn, because: words };
  return { verdict: "does not hold", recomputed: best.value, restsOn, because: words };
}

/** What the ledger knows against a count on which something rests: that every row which prints it is marked. */
export function doubtedIn(bases: readonly Basis[], references: References): string | undefined {
  for (const { area, period, measure, value } of bases) {
    const same = references.of(area, period, measure).filter((one) => one.value === value);
    if (same.length > 0 && same.every(({ doubt }) => doubt))
      return `The ledger marks a count of it. ${same[0]!.doubt}`;
  }
  return undefined;
}
