import type { DataFrame } from "danfojs-node";
import type { LevelOption } from "../estimate";
import {
  agesOf,
  type ChildrenOfPlace,
  type CountOfPlace,
  countReason,
  fewReason,
  midYearOf,
  USUAL_BASIS,
} from "../countOfPlace";
import { checkOptions, checkParts } from "../input";
import { rate } from "../rate";
import {
  checkFrame,
  columnAt,
  columnIfAny,
  isFrame,
  missing,
  numberIn,
  numbers,
  rowsOf,
  texts,
  withColumns,
} from "./columns";
import { EstimateColumns } from "./estimateColumns";
import { type FigureColumns, FigureTable } from "./figureTable";

export interface RatesPer1000Options extends FigureColumns, LevelOption {
  /** Which basis the populations have; one for all rows, so that all rates compare. */
  basis?: string;
}

/** What holds a frame of numbers of children, as a ledger does. */
export interface WithPopulation {
  population: DataFrame;
}

/**
 * Offences for each 1,000 children for each figure, as new columns `population`,
 * `population_ages` ("0-15"), `rate_per_1000`, `rate_per_1000_lower`, `rate_per_1000_upper` and
 * `rate_per_1000_reason`, which says why there is no number.
 *
 * The table needs columns area, period, measure and value; unit, bound and status are looked at where
 * it has them. The population, a frame or a ledger that holds one, is that of the ages of the measure, of the mid-year inside the period,
 * and of one `basis` for all rows; nothing is taken from another year or basis instead.
 *
 * @example
 * const figures = new DataFrame([["Kent Police", "2018/19", "total", 2400]], { columns: ["area", "period", "measure", "value"] })
 * const columns = ["area", "mid_year", "age_from", "age_to", "population", "basis"]
 * const population = new DataFrame([["Kent Police", 2018, 0, 17, 400_000, "census_2021"]], { columns })
 * ratesPer1000(figures, population).column("rate_per_1000").values // → [6]
 */
export function ratesPer1000(
  frame: DataFrame,
  population: DataFrame | WithPopulation,
  options: RatesPer1000Options = {},
): DataFrame {
  checkFrame("frame", frame);
  checkParts("population", population, "a frame of numbers of children, such as ledger.population");
  checkOptions(options);
  const { basis = USUAL_BASIS, level } = options;
  // A frame first: one of populations has a column of that name.
  const living = isFrame(population) ? population : population.population;
  checkFrame("population", living);
  const children = new Children(living);
  const figures = figuresOf(frame, options);
  const sizes = missing(figures.length);
  const rates = new EstimateColumns("rate_per_1000", figures.length);
  const ages = Array<string>(figures.length).fill("");
  const reasons = figures.map(({ figure, fault }, row) => {
    const reason = fault || countReason(figure);
    if (reason) return reason;
    const found = children.find(figure, basis);
    if (typeof found === "string") return found;
    sizes[row] = found.population!;
    ages[row] = `${found.age_from}-${found.age_to}`;
    const few = fewReason(found);
    if (few !== undefined) return few;
    rates.set(row, rate(figure.value!, found.population!, { level, per: 1000 }));
    return "";
  });
  return withColumns(frame, [
    numbers("population", sizes),
    texts("population_ages", ages),
    ...rates.columns(),
    texts("rate_per_1000_reason", reasons),
  ]);
}

/** Each row as a figure, and why it is no count. */
function figuresOf(frame: DataFrame, options: FigureColumns) {
  const table = new FigureTable(frame, options);
  const faults = table.faults();
  const [area, measure] = [columnAt(frame, "area"), columnAt(frame, "measure")];
  const [unit, bound, status] = ["unit", "bound", "status"].map((name) => columnIfAny(frame, name));
  return table.rows.map((cells, row) => {
    const text = (index: number | undefined) =>
      index === undefined ? undefined : String(cells[index]);
    const figure: CountOfPlace = {
      value: table.values[row]!,
      area: String(cells[area]),
      period: table.periodOf(row)?.label ?? "",
      measure: String(cells[measure]),
      unit: text(unit),
      bound: text(bound),
      status: text(status),
    };
    return { figure, fault: faults[row]! };
  });
}

/** A table of numbers of children, by area, mid-year, ages and basis. */
class Children {
  readonly #found = new Map<string, ChildrenOfPlace>();
  readonly #areas = new Set<string>();

  constructor(frame: DataFrame) {
    const names = ["area", "mid_year", "age_from", "age_to", "population", "basis"] as const;
    const [area, year, from, to, many, basis] = names.map((name) => columnAt(frame, name));
    for (const cells of rowsOf(frame)) {
      const place: ChildrenOfPlace = {
        area: String(cells[area!]),
        mid_year: numberIn(cells[year!]) ?? null,
        age_from: numberIn(cells[from!]) ?? null,
        age_to: numberIn(cells[to!]) ?? null,
        population: numberIn(cells[many!]) ?? null,
        basis: String(cells[basis!]),
      };
      this.#areas.add(place.area);
      this.#found.set(
        keyOf(place.area, place.mid_year, place.age_from, place.age_to, place.basis),
        place,
      );
    }
  }

  /** The number of children for a figure, or why there is none. */
  find({ area, period, measure }: CountOfPlace, basis: string): ChildrenOfPlace | string {
    const [first, last] = agesOf(measure)!;
    const year = midYearOf(period);
    const found = this.#found.get(keyOf(area, year, first, last, basis));
    if (found !== undefined) return found;
    if (!this.#areas.has(area)) return `There is no number of children for ${area}.`;
    const others = [...this.#found.values()].filter((place) => {
      const { age_from, age_to, mid_year } = place;
      return place.area === area && age_from === first && age_to === last && mid_year === year;
    });
    const wanted = `There is no number of children aged ${first} to ${last} for ${area} in mid-${year}`;
    const bases = others.map((place) => place.basis!.replaceAll("_", " "));
    return bases.length === 0
      ? `${wanted}.`
      : `${wanted} on this basis, only on ${bases.join(" and ")}.`;
  }
}

function keyOf(...parts: unknown[]): string {
  return parts.map(String).join("\u0000");
}
