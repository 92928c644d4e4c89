/** The points of a notebook as slides: which there are, and what the presenter says to each. */
import { type ProseSection, sectionsOf } from "../sections";
import type { Part } from "../story";

export interface Slide {
  /** HTML of what the room sees; its heading included. */
  body: string;
  kind: "title" | "statement" | "chart" | "table" | "words" | "exercise" | "output" | "closing";
  /** HTML of what the presenter says. */
  notes: string[];
}

/** A heading of the notebook and what came beneath it. */
interface Section {
  heading: string;
  /** Prose before the first point: said to it, or shown where the section has no point. */
  opening: { part: Part; markdown: string }[];
  slides: Slide[];
}

/** How a part is drawn: its prose as notes, its outputs as slides under the section's name. */
export interface DeckDrawing {
  notes(part: Part, markdown: string): string;
  /** What of a part the room sees. */
  points(part: Part, section: string): Slide[];
  /** Prose that is for the room: as many slides as it needs, none when there is nothing to see. */
  words(heading: string, part: Part, markdown: string): Slide[];
  /** What of some prose the room has to see, such as a picture, and what is left to say. */
  share(part: Part, markdown: string): { shown: string; said: string };
}

/**
 * Every heading begins a slide. Words before a section's first point introduce it; words after a
 * point belong to that point. A section that only speaks shows its words; a heading with nothing
 * beneath it has no slide.
 */
export function deckOf(parts: Part[], drawing: DeckDrawing): Slide[] {
  const deck: Slide[] = [];
  let section: Section = { heading: "", opening: [], slides: [] };
  const close = (): void => {
    const { heading, opening, slides } = section;
    if (slides.length === 0) {
      const [first] = opening;
      const prose = opening.map(({ markdown }) => markdown).join("\n\n");
      if (first !== undefined) slides.push(...drawing.words(heading, first.part, prose));
    } else {
      slides[0]?.notes.unshift(...opening.map((one) => drawing.notes(one.part, one.markdown)));
    }
    deck.push(...slides);
  };
  const say = (part: Part, { heading, body }: ProseSection): void => {
    if (heading !== undefined) {
      close();
      section = { heading, opening: [], slides: [] };
    }
    if (body === "") return;
    const { shown, said } = drawing.share(part, body);
    if (said !== "") {
      const last = section.slides.at(-1);
      if (last === undefined) section.opening.push({ part, markdown: said });
      else last.notes.push(drawing.notes(part, said));
    }
    if (shown !== "") section.slides.push(...drawing.words(section.heading, part, shown));
  };
  for (const part of parts) {
    if (part.prose !== undefined) for (const each of sectionsOf(part.prose)) say(part, each);
    section.slides.push(...drawing.points(part, section.heading));
  }
  close();
  return deck;
}
