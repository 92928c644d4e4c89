import { escapeHtml, type ShownTable, supportHtml, tableHtml } from "../../display";
import { type Piece, type Released, restsOf } from "./template";

/** What a page of a release needs besides the frame that the caller puts round it. */
export interface ReleasePage {
  title: string;
  description: string;
  /** HTML inside `<main>`. */
  main: string;
}

/** A release as the body of a page: each number is a link to the row that it rests on. */
export function releasePage(released: Released, tables: readonly ShownTable[]): ReleasePage {
  const rests = restsOf(released);
  const known = new Set(rests.map(({ id }) => id));
  const title = released.lines.find(({ kind }) => kind === "heading");
  const words = title === undefined ? "A release" : title.pieces.map(({ text }) => text).join("");
  const list = rests.map(
    ({ id, what, printed, where }) =>
      `<tr id="${escapeHtml(id)}"><th scope="row">${escapeHtml(printed)}</th><td>${escapeHtml(what)}</td><td>${escapeHtml(where)}</td></tr>`,
  );
  const sources =
    rests.length === 0
      ? ""
      : `<h2 id="where">Where each number stands</h2>
<div class="pf-table"><div class="pf-scroll" role="region" aria-label="Table: where each number stands" tabindex="0"><table><caption>The numbers of this page</caption>
<thead><tr><th scope="col">Number</th><th scope="col">What it counts</th><th scope="col">Where it stands</th></tr></thead>
<tbody>
${list.join("\n")}
</tbody></table></div></div>
`;
  const body = bodyHtml(released, tables, known);
  return {
    title: words,
    description: words,
    main: `${body}${sources}${supportHtml(2, "support")}\n`,
  };
}

function bodyHtml(
  { lines }: Released,
  tables: readonly ShownTable[],
  known: ReadonlySet<string>,
): string {
  let html = "";
  let open = "";
  const close = (): void => {
    if (open !== "") html += `</${open}>\n`;
    open = "";
  };
  const into = (tag: "p" | "ul"): void => {
    if (open === tag) return;
    close();
    html += `<${tag}>`;
    open = tag;
  };
  for (const { kind, level, pieces } of lines) {
    const words = pieces.map((piece) => pieceHtml(piece, known)).join("");
    if (kind === "break") close();
    else if (kind === "table") {
      close();
      html += tables.map((table) => tableHtml(table)).join("\n");
    } else if (kind === "heading") {
      close();
      // Numbers of a heading are words only: a link there would make the outline hard to hear.
      const plain = escapeHtml(pieces.map(({ text }) => text).join(""));
      html += `<h${level}>${plain}</h${level}>\n`;
    } else if (kind === "item") {
      into("ul");
      html += `<li>${words}</li>`;
    } else {
      const isFirst = open !== "p";
      into("p");
      html += `${isFirst ? "" : " "}${words}`;
    }
  }
  close();
  return html;
}

function pieceHtml({ text, rests }: Piece, known: ReadonlySet<string>): string {
  if (rests === undefined || !known.has(rests.id)) return escapeHtml(text);
  return `<a href="#${escapeHtml(rests.id)}" title="${escapeHtml(rests.where)}">${escapeHtml(text)}</a>`;
}
