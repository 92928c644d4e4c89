import { escapeHtml, type ShownTable, supportHtml, type TableCell, tableHtml } from "../../display";
import { byForceTable, nationalTable, tableOf } from "../release/tables";
import type { ReleasePage } from "../release/page";
import { headingOf, headingsOf } from "../round/request";
import type { Round } from "../round/round";
import type { Collation } from "./collate";
import { STATES } from "./state";

/** The collated round as the body of a page: sums, coverage, each force, and what is not used. */
export function collatedPage(round: Round, collation: Collation): ReleasePage {
  const title = `${round.nation}: replies for ${round.year}, added up`;
  const main = `<h1>${escapeHtml(title)}</h1>
<p>Sums over the police forces that gave the figure: one unit, one kind of year, whole years. Where counts are suppressed, a sum lies between two limits. A change is of the forces that gave exact numbers for both years.</p>
<h2>Sums</h2>
${tableHtml(nationalTable(round, collation))}
${leftOutHtml(round, collation)}
<h2>How many forces answered what</h2>
${tableHtml(coverageTable(round, collation))}
<h2>Each force</h2>
${tableHtml(byForceTable(round, collation))}
${notUsedHtml(collation)}
${supportHtml(2, "support")}
`;
  return { title, description: title, main };
}

function leftOutHtml(round: Round, { national }: Collation): string {
  const lines = national
    .filter(
      ({ basis, period, left_out: left }) =>
        basis === "all" && period === round.year && left !== "",
    )
    .map(({ measure, unit, left_out: left }) => {
      const at = round.questions.findIndex(
        (each) => each.measure === measure && each.unit === unit,
      );
      const heading = headingsOf(round.questions)[at] ?? headingOf(measure);
      return `<li>${escapeHtml(`${heading}: ${left}`)}</li>`;
    });
  if (lines.length === 0) return "";
  return `<h3>Who is not in the sums for ${escapeHtml(round.year)}, and why</h3>\n<ul>${lines.join("\n")}</ul>`;
}

/** For each question and year, how many forces gave a number, a mark, or nothing. */
function coverageTable(round: Round, { coverage }: Collation): ShownTable {
  const used = STATES.filter((state) => coverage.some((row) => row.state === state));
  const years = [round.year, round.before].filter((year) => year !== "");
  const headings = headingsOf(round.questions);
  const rows = years.flatMap((year) =>
    round.questions.map(({ measure, unit }, at): TableCell[] => {
      const here = coverage.filter(
        (row) => row.measure === measure && row.unit === unit && row.period === year,
      );
      const counts = used.map((state) => String(here.filter((row) => row.state === state).length));
      return [`${headings[at]!}, ${year}`, ...counts];
    }),
  );
  return tableOf("Police forces by what they gave", ["Question", ...used], rows);
}

const place = ({ file, sheet, cell }: { file: string; sheet: string; cell: string }): string =>
  [file, sheet, cell].filter((part) => part !== "").join(", ");

function notUsedHtml({ superseded, conflicts }: Collation): string {
  const lines = [
    ...superseded.map((row) => {
      return `${row.area}, ${row.period}, ${row.measure}: ${row.value ?? row.mark} in ${place(row)}, superseded`;
    }),
    ...conflicts.map((rows) => {
      const each = rows.map((row) => `${row.value ?? row.mark} in ${place(row)}`);
      const { area, period, measure } = rows[0]!;
      return `${area}, ${period}, ${measure}: ${each.join(" and ")} contradict each other`;
    }),
  ];
  if (lines.length === 0) return "";
  const items = lines.map((line) => `<li>${escapeHtml(line)}</li>`).join("\n");
  return `<h2>Figures that are not used</h2>\n<ul>${items}</ul>`;
}
