import { type ShownTable, tableCsv } from "../../display";
import type { Collation } from "../collate/collate";
import { idOf } from "../../tables/idOf";
import { toCsv } from "../round/csv";
import type { Round } from "../round/round";
import { forceScope } from "./force";
import { nationScope } from "./nation";
import type { Scope } from "./scope";
import { byForceTable, forceTable, nationalTable } from "./tables";
import { fill, toMarkdown } from "./template";
import { type ReleasePage, releasePage } from "./page";

/** A release of the nation or of one force. */
export interface Release {
  area: string;
  /** Name of its files, without ending: "exampleland". */
  name: string;
  text: string;
  page: ReleasePage;
  leftOut: { sentence: string; why: string }[];
}

/** The release of one area from a template. */
export function releaseOf(
  round: Round,
  collation: Collation,
  area: string,
  template: string,
): Release {
  const isNation = area === round.nation;
  const scope: Scope = isNation
    ? nationScope(round, collation)
    : forceScope(round, collation, area);
  const tables = isNation
    ? [byForceTable(round, collation), nationalTable(round, collation, ["all"])]
    : [forceTable(round, collation, area)];
  const released = fill(template, scope);
  return {
    area,
    // A disk takes no name of 300 letters, and none that is only an ending.
    name: idOf(area).slice(0, 100) || "area",
    // The table by force is a file of its own; of one force it stands in the text.
    text: toMarkdown(
      released,
      isNation ? TABLE_BESIDE : tables.map(withoutPlaces).map(markdownTable).join("\n\n"),
    ),
    page: releasePage(released, tables),
    leftOut: released.leftOut,
  };
}

/** The list of what the releases do not say, for `releases/left-out.csv`. */
export function leftOutCsv(releases: readonly Release[]): string {
  const rows = releases.flatMap(({ area, leftOut }) => leftOut.map((each) => ({ area, ...each })));
  return toCsv(["area", "sentence", "why"], rows);
}

/** The table by force that is published beside the national release. */
export function publishedTable(round: Round, collation: Collation): string {
  return tableCsv(byForceTable(round, collation));
}

const TABLE_BESIDE = "The table by force is the file by-force.csv beside this text.";

const line = (cells: readonly unknown[]): string =>
  `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;

/** Lines and cells are for the page, where they are linked; in a text they are numbers among numbers. */
function withoutPlaces(shown: ShownTable): ShownTable {
  const last = shown.columns.length - 1;
  return {
    ...shown,
    columns: shown.columns.slice(0, last),
    rows: shown.rows.map((row) => row.slice(0, last)),
  };
}

function markdownTable({ caption, columns, rows, notes }: ShownTable): string {
  return [
    `**${caption}**`,
    "",
    line(columns.map(({ label }) => label)),
    line(columns.map(() => "---")),
    ...rows.map(line),
    "",
    ...notes,
  ].join("\n");
}
