import { Parser } from "htmlparser2";
import { raised } from "../../tables/cells";
import { type Contents, type Grid, gridOf, MOST_CELLS, type Passage, Unreadable } from "./grid";

/** Their words are none of the reply's. */
const NOT_READ = new Set(["head", "script", "style"]);
/** Where they begin or end, a paragraph ends. */
const PARAGRAPHS = /^(?:p|h\d|li)$/;
const CELLS = /^t[rdh]$/;
/** So deep no table of counts stands; deeper ones take a parser hours. */
const DEEPEST = 500;

/** A table as it is read. */
interface Open {
  rows: string[][];
  merges: Grid["merges"];
  /** With those that a merged cell covers. */
  cells: number;
  row: number;
  /** Where the row's next cell stands, or after one that reaches down from above. */
  next: number;
  /** How many tables stand inside this one: their words are those of the cell. */
  inner: number;
  cell: { column: number; text: string } | undefined;
}

/**
 * The tables and paragraphs of HTML: of a page that is sent as a reply, or as mammoth writes it. It is
 * read from beginning to end once, however deep or broken it is.
 * @throws Unreadable for a table of more cells than any table of counts
 */
export function fromHtml(html: string): Pick<Contents, "grids" | "passages"> {
  const grids: Grid[] = [];
  const passages: Passage[] = [];
  let [unread, depth] = [0, 0];
  let text = "";
  let table: Open | undefined;
  /** The words of what stands raised: the mark of a note, or "th". */
  let above: string | undefined;
  const write = (words: string): void => {
    if (above !== undefined) above += words;
    else if (table === undefined) text += words;
    else if (table.cell !== undefined) table.cell.text += words;
  };
  const endPassage = (): void => {
    const words = text.replace(/\s+/g, " ").trim();
    text = "";
    if (words !== "") passages.push({ at: `paragraph ${passages.length + 1}`, text: words });
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > DEEPEST)
          throw new Unreadable("its elements stand hundreds deep in one another");
        if (name === "body") unread = 0;
        if (NOT_READ.has(name)) unread += 1;
        else if (name === "sup") above ??= "";
        else if (name === "table") {
          if (table !== undefined) table.inner += 1;
          else {
            endPassage();
            table = { rows: [], merges: [], cells: 0, row: -1, next: 0, inner: 0, cell: undefined };
          }
        } else if (table === undefined) {
          if (name === "br") text += " ";
        } else if (table.cell !== undefined && (table.inner > 0 || !CELLS.test(name))) {
          if (name === "br" || PARAGRAPHS.test(name) || CELLS.test(name)) table.cell.text += " ";
        } else if (table.inner === 0 && name === "tr") beginRow(table);
        else if (table.inner === 0 && /^t[dh]$/.test(name)) beginCell(table, attributes);
      },
      ontext(words) {
        if (unread === 0) write(words);
      },
      onclosetag(name) {
        depth -= 1;
        if (NOT_READ.has(name)) unread = Math.max(0, unread - 1);
        else if (name === "sup") {
          const words = raised(above ?? "");
          above = undefined;
          write(words);
        } else if (table === undefined) {
          if (PARAGRAPHS.test(name)) endPassage();
        } else if (name === "table") {
          if (table.inner > 0) table.inner -= 1;
          else {
            const paragraph = passages.at(-1)?.text;
            const grid = gridFrom(table, `table ${grids.length + 1}`);
            grids.push({ ...grid, ...(paragraph !== undefined && { above: paragraph }) });
            table = undefined;
          }
        } else if (table.inner === 0 && CELLS.test(name)) endCell(table);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  endPassage();
  return { grids, passages };
}

function beginRow(table: Open): void {
  endCell(table);
  table.row += 1;
  table.next = 0;
  table.rows[table.row] ??= [];
}

function beginCell(table: Open, attributes: Record<string, string>): void {
  endCell(table);
  if (table.row < 0) beginRow(table);
  const { row } = table;
  const texts = (table.rows[row] ??= []);
  let column = table.next;
  while (texts[column] !== undefined) column += 1;
  table.next = column;
  const [across, down] = [span(attributes["colspan"]), span(attributes["rowspan"])];
  table.cells += across * down;
  if (table.cells > MOST_CELLS) {
    throw new Unreadable("it holds a table with more cells than any table of counts");
  }
  for (let r = row; r < row + down; r++) {
    for (let c = column; c < column + across; c++) (table.rows[r] ??= [])[c] = "";
  }
  table.cell = { column, text: "" };
  if (across > 1 || down > 1) {
    const [bottom, right] = [row + down - 1, column + across - 1];
    table.merges.push({ top: row, left: column, bottom, right });
  }
}

function endCell(table: Open): void {
  if (table.cell === undefined) return;
  const { column, text } = table.cell;
  table.rows[table.row]![column] = text.replace(/\s+/g, " ").trim();
  table.cell = undefined;
}

/** Over how many columns or rows a cell reaches: one, where it does not say in digits. */
const span = (words: string | undefined): number =>
  words !== undefined && /^[1-9]\d{0,8}$/.test(words) ? Number(words) : 1;

const gridFrom = ({ rows, merges }: Open, name: string): Grid => ({
  ...gridOf(
    name,
    Array.from(rows, (texts) => Array.from(texts ?? [], (words) => words ?? "")),
  ),
  merges,
});
