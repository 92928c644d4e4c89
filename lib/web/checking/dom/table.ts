/** All figures in one table, sorted by any column. */
import type { Finding } from "../../../claims/types";
import { meaning, SIGNS } from "../../../claims/telling/words";
import { figureName, visible } from "../words";
import { el } from "./elements";

interface Column {
  name: string;
  label: string;
  value: (finding: Finding) => string | number;
  isVerdict?: boolean;
}

const RANK = { "does not hold": 0, "not checkable": 1, holds: 2 } as const;

const COLUMNS: Column[] = [
  { name: "place", label: "Figure", value: ({ start }) => start },
  { name: "meaning", label: "Read as", value: meaning },
  { name: "verdict", label: "Verdict", value: ({ verdict }) => RANK[verdict], isVerdict: true },
  { name: "because", label: "Why", value: ({ because }) => because, isVerdict: true },
];

/** More rows than this are not drawn: the take-away file has them all. */
const MOST_ROWS = 2_000;

/** The table's state: which column sorts it, and which way. */
export class FigureTable {
  private sortedBy = "place";
  private way: 1 | -1 = 1;
  private findings: readonly Finding[] = [];

  constructor(
    private readonly room: HTMLElement,
    private readonly choose: (figure: number) => void,
  ) {}

  draw(findings: readonly Finding[]): void {
    this.findings = findings;
    this.room.replaceChildren(...(findings.length === 0 ? [] : this.parts()));
  }

  private parts(): HTMLElement[] {
    const { value } = COLUMNS.find(({ name }) => name === this.sortedBy) as Column;
    const order = [...this.findings.keys()].sort((a, b) => {
      const [x, y] = [a, b].map((at) => value(this.findings[at] as Finding)) as [string, string];
      return (x < y ? -1 : x > y ? 1 : a - b) * this.way;
    });
    const rows = order.slice(0, MOST_ROWS).map((at) => this.row(at));
    const table = el(
      "table",
      {},
      el("caption", {}, "The figures of the text, one in each row"),
      el("thead", {}, el("tr", {}, ...COLUMNS.map((column) => this.head(column)))),
      el("tbody", {}, ...rows),
    );
    const more = order.length - rows.length;
    return more > 0
      ? [table, el("p", {}, `${more} more rows are not shown here; the CSV has all of them.`)]
      : [table];
  }

  private head({ name, label, isVerdict }: Column): HTMLElement {
    const sorted = this.sortedBy === name;
    const way = this.way === 1 ? "ascending" : "descending";
    const button = el(
      "button",
      { type: "button", id: `sort-${name}` },
      label,
      el("span", { "aria-hidden": "true" }, sorted ? (this.way === 1 ? " ▲" : " ▼") : ""),
    );
    button.addEventListener("click", () => {
      this.way = sorted && this.way === 1 ? -1 : 1;
      this.sortedBy = name;
      this.room.replaceChildren(...this.parts());
      document.getElementById(`sort-${name}`)?.focus();
    });
    return el(
      "th",
      {
        scope: "col",
        class: isVerdict ? "verdict-only" : undefined,
        "aria-sort": sorted ? way : undefined,
      },
      button,
    );
  }

  private row(at: number): HTMLElement {
    const finding = this.findings[at] as Finding;
    const { quote, verdict, because, but } = finding;
    const go = el("button", { type: "button", id: `row-${figureName(finding)}` }, visible(quote));
    go.addEventListener("click", () => this.choose(at));
    return el(
      "tr",
      { "data-verdict": verdict },
      el("th", { scope: "row" }, go),
      el("td", { "data-label": "Read as" }, meaning(finding)),
      el("td", { class: "verdict-only", "data-label": "Verdict" }, `${SIGNS[verdict]} ${verdict}`),
      el(
        "td",
        { class: "verdict-only", "data-label": "Why" },
        visible(because),
        but && ` But: ${visible(but)}`,
      ),
    );
  }
}
