import type { Finding } from "../types";
import { areaOfLedger } from "../reading/gazetteer";
import { sentences } from "../reading/sentences";
import { csvCell } from "../../tables/csv";
import { isMeasure } from "../../tables/vocabulary";

const COLUMNS =
  "id,source,paragraph,printed,value,bound,unit,measure,area,period,forces_responding,forces_asked,status,note";

/** The findings as rows of `figures.csv`, in the order of the text, for a person to review. */
export function candidateRows(
  articles: readonly { file: string; text: string; findings: readonly Finding[] }[],
): string {
  const rows = articles.flatMap(({ file, text, findings }) => {
    const source = idOf(file);
    const paragraphs = paragraphsOf(text, findings);
    const kept = findings.flatMap((finding, i) =>
      isRow(finding) ? [{ finding, paragraph: paragraphs[i] ?? 1 }] : [],
    );
    return kept.map(({ finding, paragraph }, i) => row(source, i + 1, paragraph, finding));
  });
  return [COLUMNS, ...rows].join("\n");
}

/** Another subject, or a measure that the ledger has no word for, is no row of the ledger. */
const isRow = ({ subject, measure }: Finding): boolean =>
  subject === undefined && isMeasure(measure);

/** The id of the source, from the file's name: only what an id may hold, so never a formula. */
function idOf(file: string): string {
  const name = file.replace(/^.*[\\/]/s, "").replace(/\.[^.]*$/, "");
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-");
  return plain.replaceAll(/^-+|-+$/g, "") || "article";
}

function row(source: string, n: number, paragraph: number, finding: Finding): string {
  const { quote, value, bound, unit, measure, area, period, verdict, because } = finding;
  // What has no word of its own would pass for all that its measure names.
  const status = finding.part ? "partial" : "";
  const note = verdict === "does not hold" || status !== "" ? because : "";
  const printed = quote.replaceAll(/\s+/g, " ");
  const cells = [
    `${source}.${n}`,
    source,
    paragraph,
    printed,
    value,
    bound,
    unit,
    measure,
    areaOfLedger(area),
    period,
    "",
    "",
    status,
    note,
  ];
  return cells.map((cell) => csvCell(String(cell))).join(",");
}

/** The paragraph of each finding, counted from 1 over those that are not empty. */
function paragraphsOf(text: string, findings: readonly Finding[]): number[] {
  const all = sentences(text);
  let at = 0;
  return findings.map(({ start }) => {
    while (at + 1 < all.length && all[at + 1]!.start <= start) at++;
    return (all[at]?.paragraph ?? 0) + 1;
  });
}
