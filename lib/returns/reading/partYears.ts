import { datesIn } from "../words/dates";
import { markOfNote } from "../words/noteMarks";
import { partOfYear, saysPart } from "../words/partOfYear";
import { periodOf, wholeYearsIn } from "../words/periods";
import { plain } from "../words/plain";
import { numbersIn } from "./numbersIn";

/** What a reply's notes and titles say of years that are not whole: their words. */
export interface PartYears {
  /** By the mark that points to the note: "2024/25*", "* April to December only". */
  byMark: Map<string, string>;
  /** By the year that they name: "2024/25 only covers the period to 28 February 2025". */
  byYear: Map<string, string>;
}

/** Reads notes, titles and sentences without counts, in their order; the first of a kind stands. */
export function partYearsOf(lines: readonly string[]): PartYears {
  const found: PartYears = { byMark: new Map(), byYear: new Map() };
  for (const line of lines) {
    const words = plain(line);
    const mark = markOfNote(words);
    if (mark !== undefined && !found.byMark.has(mark)) found.byMark.set(mark, words);
    if (!saysPart(words) || numbersIn(line).some(({ printed }) => printed !== mark)) continue;
    const year = yearOf(words, mark !== undefined);
    if (year === undefined || partOfYear(year, words) === undefined) continue;
    if (!found.byYear.has(year.label)) found.byYear.set(year.label, words);
  }
  return found;
}

/** The one year that a note names; or that of its date, where no mark says which figures it is of. */
function yearOf(words: string, isMarked: boolean): ReturnType<typeof periodOf> | undefined {
  const [year, other] = wholeYearsIn(words);
  if (year !== undefined) return other === undefined ? year : undefined;
  const date = datesIn(words).at(-1)?.date;
  if (isMarked || date === undefined) return undefined;
  const first = Number(date.slice(0, 4)) - (date.slice(5) < "04-01" ? 1 : 0);
  return periodOf(`${first}-04-01`, `${first + 1}-03-31`);
}

/** Of a sheet's own notes sooner than of the rest of the reply. */
export function nearer(own: PartYears, rest: PartYears): PartYears {
  return {
    byMark: new Map([...rest.byMark, ...own.byMark]),
    byYear: new Map([...rest.byYear, ...own.byYear]),
  };
}
