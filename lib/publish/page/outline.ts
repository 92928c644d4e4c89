/** What a page holds so far: its headings, the ids it has given out, and what it had to leave out. */

/** A heading of the page: what the contents list and the outline are made of. */
export interface Heading {
  level: number;
  id: string;
  text: string;
}

/** Where a notebook lies, for what its prose refers to. */
export interface Place {
  /** The notebook's folder; without one nothing beside the notebook can be shown or linked. */
  folder: string;
  /** Nothing outside this folder is read or linked to. */
  root: string;
  /** The folder that the page is written to. */
  out: string;
}

/** The headings drawn so far; a new one never skips a level, nor repeats an id. */
export class Outline {
  readonly headings: Heading[] = [];
  /** What was left out of the page, each in a few words with its place. */
  readonly leftOut: string[] = [];
  /** Files beside the notebook that the page was made from, or would have been. */
  readonly reads = new Set<string>();
  /** Where in the notebook the page writer is: "cell 3". */
  at = "";
  private readonly ids = new Map<string, number>();
  private readonly anchors = new Map<string, string>();

  constructor(readonly place?: Place) {}

  /** Opens a section under the page's title, so that 2 is the highest level. */
  add(wanted: number, text: string): Heading {
    const level = Math.min(Math.max(2, wanted), this.level + 1, 6);
    const heading = { level, id: this.anchor(text), text };
    this.headings.push(heading);
    return heading;
  }

  /** The level of the section that stands open; 1 before the first. */
  get level(): number {
    return this.headings.at(-1)?.level ?? 1;
  }

  /** An id for a place that links within the notebook call `name`. */
  anchor(name: string): string {
    const slug = slugOf(name);
    const id = this.uniqueId(`s-${slug || "section"}`);
    if (!this.anchors.has(slug)) this.anchors.set(slug, id);
    return id;
  }

  uniqueId(base: string): string {
    let id = base;
    let n = this.ids.get(base) ?? 0;
    // "Rates 2" may have come before the second "Rates".
    do {
      n += 1;
      id = n === 1 ? base : `${base}-${n}`;
    } while (n > 1 && this.ids.has(id));
    this.ids.set(base, n);
    if (id !== base) this.ids.set(id, 1);
    return id;
  }

  /** Says on the terminal what a reader of the page is told where it happened. */
  leaveOut(what: string): void {
    this.leftOut.push(this.at === "" ? what : `${this.at}: ${what}`);
  }

  /**
   * Leads the links of {@link linkTo} to what they name, wherever on the page that came to stand. A
   * link that leads nowhere becomes plain words.
   */
  resolve(html: string): string {
    return html.replace(/ href="#~([^"]*)"/g, (_, name: string) => {
      const id = this.anchors.get(name);
      return id === undefined ? "" : ` href="#${id}"`;
    });
  }
}

/** The address of a place on the page, known only once the page is whole. */
export const linkTo = (fragment: string): string => `#~${slugOf(fragment)}`;

/** The id of a heading on a page of its own. */
export const headingId = (fragment: string): string => `s-${slugOf(fragment) || "section"}`;

const LONGEST_SLUG = 60;

/** A heading and the ways in which Jupyter writes links to it come to the same. */
function slugOf(text: string): string {
  return decoded(text.slice(0, 4 * LONGEST_SLUG))
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, LONGEST_SLUG)
    .replace(/^-/, "")
    .replace(/-$/, "");
}

/** A name as it was before it became part of an address; as it stands when it was none. */
export function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
