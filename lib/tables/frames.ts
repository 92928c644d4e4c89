import { DataFrame } from "danfojs-node";
import { choose, choiceRule, preferSource } from "./choose";
import type { Choice, Criterion } from "./choose";
import { byValue, conflicts, factsOf } from "./conflicts";
import { type Columns, frameOf } from "./frameOf";
import { breaksFrame, gapsFrame, measuresFrame } from "./knownFrames";
import { ledgerFolder, type LedgerRows, readLedger } from "./ledger";
import {
  officialFrame,
  officialRowsWhere,
  type OfficialWanted,
  populationFrame,
  prosecutionsFrame,
} from "./officialFrames";
import { nearestNames } from "./names";
import { pairsOf } from "./pairs";
import type { AreaRow, FigureRow, SourceRow } from "./row";
import { citedSources, nameSources } from "./sources";
import type { CitedSource } from "./sources";
import { tidyFigures } from "./tidy";
import { figureRowsWhere } from "./wanted";
import type { FiguresWanted } from "./wanted";

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
   * has the other numbers with their sources, `because` why this one.
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
  /** Each number of each thing that sources print differently: which is used, and why. */
  conflicts(wanted?: Wanted): DataFrame;
  /** A ledger with more figures, such as those of {@link readReturn}; this one is unchanged. */
  with(more: readonly FigureRow[]): Ledger;
}

/** What figures to take; of several wants the figures come one want after the other. */
export type Wanted = FiguresWanted | readonly FiguresWanted[];

export interface ChosenOptions {
  /** Ids of sources whose figure is used wherever they print one, the first first. */
  prefer?: string | readonly string[];
}

const FIGURES: Columns<FigureRow> = {
  id: "string",
  source: "string",
  paragraph: "float32",
  printed: "string",
  value: "float32",
  marker: "string",
  bound: "string",
  unit: "string",
  measure: "string",
  area: "string",
  period: "string",
  forces_responding: "float32",
  forces_asked: "float32",
  status: "string",
  note: "string",
};
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

function framed(rows: Ledger["rows"]): Ledger {
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

/** Figures as a frame with the ledger's columns, in the order given. */
export function figuresFrame(rows: readonly FigureRow[]): DataFrame {
  return frameOf(rows, FIGURES);
}

/**
 * The rows of a frame as records, typed as figures unless said otherwise: NaN is `null` again.
 * @example
 * rowsOf(loadLedger().where({ area: "Norfolk", measure: "girls", period: "2010/11" }))[0].value // → 286
 */
export function rowsOf<Row = FigureRow>(frame: DataFrame): Row[] {
  const columns = frame.columns as string[];
  return (frame.values as (string | number)[][]).map((cells) => {
    const entries = cells.map((cell, i) => [columns[i], Number.isNaN(cell) ? null : cell]);
    return Object.fromEntries(entries) as Row;
  });
}

/**
 * The figures that fit, by period and then in the ledger's order; every source's figure for one
 * thing is a row of its own.
 * @throws RangeError for an area that the ledger does not know, with the nearest names.
 * @example
 * const norfolk = { area: "Norfolk", measure: ["girls", "boys"], period: "2010/11" };
 * figuresWhere(loadLedger(), norfolk).column("value").values // → [286, 35]
 */
export function figuresWhere(
  ledger: Ledger,
  wanted: FiguresWanted | readonly FiguresWanted[],
): DataFrame {
  return figuresFrame(figureRowsWhere(ledger.rows, wanted));
}

/** A figure that the rule chose, and what it was chosen from. */
export interface ChosenRow extends FigureRow {
  /** How many sources print the number. */
  sources: number;
  /** The other numbers and who prints them: "47,055 (Daily Mail, 23 March 2017)"; "" when none. */
  others: string;
  because: string;
}

/**
 * One figure for each area, period and measure among those that fit: the one that the rule chooses,
 * with the columns of {@link ChosenRow}. Charts draw these, and show `others` beside them.
 * @example
 * const wanted = { area: "UK", measure: "total", unit: "offences", period: "2018/19" };
 * chosenFigures(loadLedger(), wanted).column("value").values // → [76204]
 */
export function chosenFigures(
  ledger: Ledger,
  wanted: FiguresWanted | readonly FiguresWanted[],
  rule: readonly Criterion[] = choiceRule(ledger.rows.sources),
): DataFrame {
  const numbered = figureRowsWhere(ledger.rows, wanted).filter(({ value }) => value !== null);
  return choicesFrame(
    factsOf(numbered).map(({ rows }) => choose(rows, rule)),
    numbered,
    ledger.rows.sources,
  );
}

/** Choices as a frame; `printed` holds all figures that they were made from. */
function choicesFrame(
  choices: readonly Choice[],
  printed: readonly FigureRow[],
  sources: readonly SourceRow[],
): DataFrame {
  const facts = factsOf(printed);
  const rows = choices.map(({ used, others, because }): ChosenRow => {
    const agreeing = facts
      .find(({ rows: of }) => of.includes(used))!
      .rows.filter(({ value }) => value === used.value);
    const differing = byValue(others.filter(({ bound }) => bound === "exact")).map(
      ({ value, rows: by }) => `${value.toLocaleString("en-GB")} (${nameSources(by, sources)})`,
    );
    const count = new Set(agreeing.map(({ source }) => source)).size;
    return { ...used, sources: count, others: differing.join("; "), because };
  });
  const more = { sources: "float32", others: "string", because: "string" } as const;
  return frameOf(rows, { ...FIGURES, ...more });
}

/** The figures of each change from one period to another: {@link Ledger.pairs}. */
function pairedFigures(
  ledger: Ledger,
  wanted: Wanted,
  periods: readonly [string, string],
  rule: readonly Criterion[],
): DataFrame {
  const wants = [wanted].flat().map((want) => ({ ...want, period: periods }));
  const printed = figureRowsWhere(ledger.rows, wants).filter(({ value }) => value !== null);
  const pairs = pairsOf(printed, periods, rule, ledger.rows.sources);
  return choicesFrame(pairs.flat(), printed, ledger.rows.sources);
}

/** One of the numbers that sources print for one thing. */
export interface ConflictRow {
  area: string;
  period: string;
  measure: string;
  value: number;
  /** Who prints it. */
  printed_by: string;
  /** "used" for the number that the rule chooses, "" for the others. */
  used: string;
  /** Why it is used; "" for the others. */
  because: string;
}

/** Each number of each conflict among the figures that fit: which is used, and why. */
export function conflictsFrame(
  ledger: Ledger,
  wanted: FiguresWanted | readonly FiguresWanted[] = {},
  rule: readonly Criterion[] = choiceRule(ledger.rows.sources),
): DataFrame {
  const found = conflicts(figureRowsWhere(ledger.rows, wanted));
  const rows = found.flatMap(({ area, period, measure, values, rows: printed }) => {
    const choice = choose(printed, rule);
    return values.map(({ value, rows: by }): ConflictRow => {
      const isUsed = value === choice.used.value;
      const printed_by = nameSources(by, ledger.rows.sources);
      const [used, because] = isUsed ? ["used", choice.because] : ["", ""];
      return { area, period, measure, value, printed_by, used, because };
    });
  });
  return frameOf(rows, {
    area: "string",
    period: "string",
    measure: "string",
    value: "float32",
    printed_by: "string",
    used: "string",
    because: "string",
  });
}

/**
 * The sources of some figures, each once: of rows, of a frame with a column `source`, or of ids.
 * @example
 * sourcesOf(["bbc-news-2010"])[0].title // → "BBC News, 25 January 2010"
 */
export function sourcesOf(
  figures: DataFrame | Iterable<string | Pick<FigureRow, "source">>,
  sources: readonly SourceRow[] = readLedger().sources,
): CitedSource[] {
  if (!isFrame(figures)) return citedSources(figures, sources);
  if (!figures.columns.includes("source")) {
    throw new RangeError(
      `sourcesOf: the frame has no column "source" to name them by: ${figures.columns.join(", ")}.`,
    );
  }
  // A row of a tidy table has several.
  const ids = (figures.column("source").values as string[]).flatMap((text) => text.split("; "));
  return citedSources(ids, sources);
}

/** `query` and `groupby` give frames of a class that danfo does not export. */
function isFrame(figures: object): figures is DataFrame {
  return "column" in figures && "columns" in figures;
}
