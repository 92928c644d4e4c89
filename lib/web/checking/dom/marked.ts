/** The text as it was read: each figure a button that opens what is known of it. */
import type { Finding } from "../../../claims/types";
import { type Paragraph, paragraphs } from "../paragraphs";
import { SIGNS } from "../../../claims/telling/words";
import { figureName, visible } from "../words";
import { el } from "./elements";

/** So many characters are drawn at once; the rest follows while the page stays usable. */
const AT_ONCE = 30_000;

/** What the marked text needs to know and to tell. */
export interface MarkedOptions {
  /** The number of the figure whose panel is open. */
  open: number | undefined;
  panel: (figure: number) => HTMLElement;
  choose: (figure: number) => void;
}

/** Draws the text into `room`, long ones piece by piece; a new drawing ends the one before. */
export class MarkedText {
  private drawing = 0;

  constructor(private readonly room: HTMLElement) {}

  draw(text: string, findings: readonly Finding[], options: MarkedOptions): void {
    this.drawing += 1;
    const mine = this.drawing;
    const all = paragraphs(text, findings);
    this.room.replaceChildren();
    const drawSome = (first: number): void => {
      if (mine !== this.drawing) return;
      const some = document.createDocumentFragment();
      let drawn = 0;
      let at = first;
      for (; at < all.length && drawn < AT_ONCE; at += 1) {
        const one = all[at] as Paragraph;
        some.append(...block(one, findings, options));
        drawn += one.pieces.reduce((sum, piece) => sum + lengthOf(piece), 0);
      }
      this.room.append(some);
      if (at < all.length) setTimeout(drawSome, 0, at);
    };
    drawSome(0);
  }
}

const lengthOf = (piece: string | { words: string }): number =>
  typeof piece === "string" ? piece.length : piece.words.length;

/** A paragraph, and beneath it the panel of the figure in it that is open. */
function block(
  { pieces, from, to }: Paragraph,
  findings: readonly Finding[],
  { open, panel, choose }: MarkedOptions,
): HTMLElement[] {
  const paragraph = el("p", { dir: "auto" });
  for (const piece of pieces) {
    paragraph.append(
      typeof piece === "string"
        ? visible(piece)
        : mark(findings[piece.figure] as Finding, piece.figure, piece.figure === open, choose),
    );
  }
  return open !== undefined && open >= from && open < to ? [paragraph, panel(open)] : [paragraph];
}

/** A link in the part of a button: a button proper would not break at the end of a line. */
function mark(
  finding: Finding,
  figure: number,
  isOpen: boolean,
  choose: (figure: number) => void,
): HTMLElement {
  const { verdict, but } = finding;
  const button = el(
    "a",
    {
      href: `#${figureName(finding)}`,
      role: "button",
      id: figureName(finding),
      class: "mark",
      "data-verdict": verdict,
      "aria-expanded": isOpen ? "true" : "false",
      "aria-controls": isOpen ? "panel" : undefined,
    },
    visible(finding.quote),
    el(
      "span",
      { class: "sign verdict-only", "aria-hidden": "true" },
      `\u00a0${SIGNS[verdict]}${but ? "*" : ""}`,
    ),
    el("span", { class: "pf-hidden verdict-only" }, ` (${verdict}${but ? ", but" : ""})`),
  );
  const press = (event: Event): void => {
    event.preventDefault();
    choose(figure);
  };
  button.addEventListener("click", press);
  button.addEventListener("keydown", (event) => {
    if (event.key === " ") press(event);
  });
  return button;
}
