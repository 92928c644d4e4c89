import { DataFrame } from "danfojs-node";
import { choiceRule, preferSource } from "./choose";
import { chosenFigures, conflictsFrame, pairedFigures } from "./chosenFrames";
import { figuresFrame, figuresWhere } from "./figureFrames";
import { type Columns, frameOf } from "./frameOf";
import { breaksFrame, gapsFrame, measuresFrame } from "./knownFrames";
import { ledgerFolder, type LedgerRows, readLedger, type Rows } from "./ledger";
import {
  officialFrame,
  officialRowsWhere,
  type OfficialWanted,
  populationFrame,
  prosecutionsFrame,
} from "./officialFrames";
import { nearestNames } from "./names";
import type { AreaRow, FigureRow, SourceRow } from "./row";
import { tidyFigures } from "./tidy";
import type { FiguresWanted, Wanted } from "./wanted";

/** The ledger as danfo frames. A number that is missing is NaN, a text that is missing "". */
export interface Ledger {
  /** A row for each printed figure, with the columns of {@link FigureRow}. */
  figures: DataFrame;
  sources: DataFrame;
  areas: DataFrame;
  /** The same as typed rows, for code that wants types. */
  rows: Omit<LedgerRows, "hash">;
  /** Official counts by force and nation, all offence codes: the rows of `official.csv`. */
  official: DataFrame;
  /** Children by area, mid-year, ages and basis: the rows of `population.csv`. */
  population: DataFrame;
  /** Defendants prosecuted and convicted: the rows of `prosecutions.csv`. */
  prosecutions: DataFrame;
  /** Changes in recording, in the order of time: what `comparable` knows of them. */
  breaks: DataFrame;
  /** Forces that gave no figures for a year: what `comparable` knows of them. */
  gaps: DataFrame;
  /** What each unit and measure means: "age_10_and_under" is "aged 10 and under". */
  measures: DataFrame;
  /**
   * The official counts that fit, by period: of the eleven offences that name a child together
   * unless the want names other codes.
   * @throws RangeError for an area or a code that there is not, with the nearest.
   * @example
   * loadLedger().officialCounts({ area: "North Wales", period: "2018/19" }).column("value").values // → [1297]
   */
  officialCounts(wanted?: OfficialWanted): DataFrame;
  /**
   * The printed figures that fit: every source's figure for one thing is a row of its own.
   * @throws RangeError for an area, unit, measure or period that there is not, with the nearest.
   * @example
   * const norfolk = loadLedger().where({ area: "Norfolk", measure: ["girls", "boys"], period: "2010/11" })
   * norfolk.column("value").values // → [286, 35]
   */
  where(wanted: Wanted): DataFrame;
  /**
   * One figure for each area, period, unit and measure that fits: where sources differ, the one
   * that the rule chooses ({@link sayRule}), or that the preferred source prints. Column `others`
   * has the other numbers with their sources, `because` each step that set numbers aside.
   * @example
   * const wanted = { area: "UK", measure: "total", unit: "offences", period: "2018/19" }
   * loadLedger().chosen(wanted).column("value").values // → [76204]
   */
  chosen(wanted: Wanted, options?: ChosenOptions): DataFrame;
  /**
   * The chosen figures as a tidy table: a row for each area and period, a column for each measure,
   * then `unit` and `source`. What is not printed is NaN.
   * @example
   * const wanted = { area: "Norfolk", measure: ["girls", "boys"], period: "2010/11" }
   * const tidy = loadLedger().tidy(wanted)
   * tidy.columns // → ["area", "period", "girls", "boys", "unit", "source"]
   */
  tidy(wanted: Wanted, options?: ChosenOptions): DataFrame;
  /**
   * The two figures that a change from one period to another is taken of, a row each, the earlier
   * first, with the columns of `chosen`: from one page where a page prints both, else the chosen
   * ones. Things printed for one of the two only are left out.
   * @example
   * const pairs = loadLedger().pairs({ area: "UK", measure: "total" }, ["2018/19", "2019/20"])
   * pairs.column("value").values // → [73379, 73518]
   */
  pairs(
    wanted: Wanted,
    periods: readonly [from: string, to: string],
    options?: ChosenOptions,
  ): DataFrame;
  /** Each number of each thing that sources print differently: which is used, by which steps. */
  conflicts(wanted?: Wanted): DataFrame;
  /** A ledger with more figures, such as those of {@link readReturn}; this one is unchanged. */
  with(more: readonly FigureRow[]): Ledger;
}

export interface ChosenOptions {
  /** Ids of sources whose figure is used wherever they print one, the first first. */
  prefer?: string | readonly string[];
}

const SOURCES: Columns<SourceRow> = {
  id: "string",
  publisher: "string",
  published: "string",
  url: "string",
  covers: "string",
  note: "string",
};
const AREAS: Columns<AreaRow> = {
  area: "string",
  kind: "string",
  nation: "string",
  region: "string",
  also_known_as: "string",
  within: "string",
  tile_column: "float32",
  tile_row: "float32",
};

/**
 * The ledger as danfo frames, checked. A missing number is NaN, which is danfo's own sign for it,
 * and never 0; `marker` or `note` says why it is missing.
 * @throws LedgerError that lists every fault as `file:row:column: value: expected`.
 * @example
 * loadLedger().figures.columns[0] // → "id"
 */
export function loadLedger(folder = ledgerFolder()): Ledger {
  return framed(readLedger(folder));
}

function framed(rows: Rows): Ledger {
  const ledger: Ledger = {
    figures: figuresFrame(rows.figures),
    sources: frameOf(rows.sources, SOURCES),
    areas: frameOf(rows.areas, AREAS),
    rows,
    official: officialFrame(rows.official),
    population: populationFrame(rows.population),
    prosecutions: prosecutionsFrame(rows.prosecutions),
    breaks: breaksFrame(),
    gaps: gapsFrame(),
    measures: measuresFrame(),
    officialCounts: (wanted) => officialFrame(officialRowsWhere(rows, wanted)),
    where: (wanted) => figuresWhere(ledger, wanted),
    chosen: (wanted, options) => chosenFigures(ledger, wanted, preferring(rows.sources, options)),
    tidy: (wanted, options) => tidyFigures(ledger.chosen(wanted, options), measuresIn(wanted)),
    pairs: (wanted, periods, options) =>
      pairedFigures(ledger, wanted, periods, preferring(rows.sources, options)),
    conflicts: (wanted) => conflictsFrame(ledger, wanted),
    with: (more) => framed({ ...rows, figures: [...rows.figures, ...more] }),
  };
  return ledger;
}

function measuresIn(wanted: Wanted): string[] {
  return [wanted].flat().flatMap(({ measure = [] }: FiguresWanted) => measure) as string[];
}

function preferring(sources: readonly SourceRow[], { prefer = [] }: ChosenOptions = {}) {
  const ids = [prefer].flat() as string[];
  const unknown = ids.find((id) => !sources.some((source) => source.id === id));
  if (unknown !== undefined) {
    const near = nearestNames(
      unknown,
      sources.map(({ id }) => id),
    );
    const hint = near.length === 0 ? "" : ` Did you mean ${near.join(" or ")}?`;
    throw new RangeError(`prefer: there is no source "${unknown}".${hint}`);
  }
  return [...ids.map(preferSource), ...choiceRule(sources)];
}
