import { ledgerBases } from "../check/bases";
import { WORDS } from "../../facts/measures";
import { readLedger } from "../../tables/ledger";
import { citedSources } from "../../tables/sources";
import type { PageData, Word } from "../../web/checking/protocol";

/** The eleven offences that name a child as the victim, together. */
const CHILD_OFFENCES = "CHILD11";

/** What the check page carries of the ledger: names, vocabulary, printed and official counts. */
export function pageData(examples: PageData["examples"]): PageData {
  const { figures, sources, areas, official } = readLedger();
  const { chosen } = ledgerBases();
  const cited = new Map(citedSources(figures, sources).map((source) => [source.id, source]));
  return {
    areas: areas.map(({ area }) => area),
    units: wordsOf("unit"),
    measures: wordsOf("measure"),
    ledger: figures.map((row) => ({
      source: row.source,
      title: cited.get(row.source)?.title ?? row.source,
      url: cited.get(row.source)?.url ?? "",
      printed: row.printed,
      value: row.value,
      bound: row.bound,
      unit: row.unit,
      measure: row.measure,
      area: row.area,
      period: row.period,
      status: row.status,
      chosen: chosen.has(row),
    })),
    official: official
      .filter(({ code, value }) => code === CHILD_OFFENCES && value !== null)
      .map(({ area, period, value }) => ({ area, period, count: value as number })),
    examples,
  };
}

const wordsOf = (kind: "unit" | "measure"): Word[] =>
  WORDS.filter((row) => row.kind === kind).map(({ measure, meaning }) => ({
    word: measure,
    meaning,
  }));
