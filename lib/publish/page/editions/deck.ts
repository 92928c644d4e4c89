/** The points of a notebook as slides: which there are, and what the presenter says to each. */
import type { Part } from "../story";

export interface Slide {
  /** HTML of what the room sees; its heading included. */
  body: string;
  kind: "title" | "statement" | "chart" | "table" | "section" | "closing";
  /** HTML of what the presenter says. */
  notes: string[];
}

/** A heading of the notebook and what came beneath it. */
interface Section {
  heading: string;
  /** Said before the first point. */
  opening: string[];
  slides: Slide[];
}

/** How a part is drawn: its prose as notes, its outputs as slides under the section's name. */
export interface DeckDrawing {
  notes(part: Part, markdown: string): string;
  points(part: Part, section: string): Slide[];
  /** A section without a point of its own. */
  bareSection(heading: string, part: Part, markdown: string): Slide;
}

/**
 * Words before a section's first point introduce it; words after a point belong to that point. A
 * section that only speaks gets one slide.
 */
export function deckOf(parts: Part[], drawing: DeckDrawing): Slide[] {
  const deck: Slide[] = [];
  let section: Section = { heading: "", opening: [], slides: [] };
  let bare: Slide | undefined;
  const close = (): void => {
    if (section.slides.length === 0 && bare !== undefined) section.slides.push(bare);
    const [first] = section.slides;
    // A slide that shows the words themselves needs no notes that repeat them.
    if (first !== undefined && first.kind !== "closing") first.notes.unshift(...section.opening);
    deck.push(...section.slides);
  };
  for (const part of parts) {
    if (part.prose !== undefined) {
      const { heading, rest } = splitHeading(part.prose);
      if (heading !== undefined) {
        close();
        section = { heading, opening: [], slides: [] };
        bare = drawing.bareSection(heading, part, rest);
      }
      const notes = drawing.notes(part, rest);
      (section.slides.at(-1)?.notes ?? section.opening).push(notes);
    }
    section.slides.push(...drawing.points(part, section.heading));
  }
  close();
  return deck;
}

/** The heading that opens a cell, and what follows it. */
export function splitHeading(markdown: string): { heading?: string; rest: string } {
  const found = /^\s*#{1,6}[ \t]+(.+?)[ \t]*#*[ \t]*(?:\r?\n|$)/.exec(markdown);
  if (found === null) return { rest: markdown };
  return { heading: found[1] as string, rest: markdown.slice(found[0].length) };
}

/** Headings within notes as bold lines: a slide has one heading. */
export const withoutHeadings = (markdown: string): string =>
  markdown.replace(/^#{1,6}[ \t]+(.+?)[ \t]*#*$/gm, "**$1**");
