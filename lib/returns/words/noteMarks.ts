/** Marks that point to a note: "*", "†", "(1)", "[a]", "^1", and a digit set close to a word. */
const MARK =
  /(?:(?<=[a-z0-9)\]*])\s?(\*+|†|‡|#|[[(][a-z0-9][\])]|\^[a-z0-9]{1,2})|(?<=[a-z)])(\d))$/;

/**
 * A label without the marks that point to its notes, and these; "(1)" and "^1" are the same mark.
 * @example
 * noteMarks("2024/25 (1)").bare // → "2024/25"
 */
export function noteMarks(label: string): { bare: string; marks: string[] } {
  const marks: string[] = [];
  let bare = label;
  for (let found = MARK.exec(bare); found !== null; found = MARK.exec(bare)) {
    marks.push((found[1] ?? found[2]!).replace(/[[\]()^]/g, ""));
    bare = bare.slice(0, found.index).trimEnd();
  }
  return { bare, marks };
}

/**
 * The mark with which a note begins, where it begins with one.
 * @example
 * markOfNote("(1) part year") // → "1"
 */
export function markOfNote(note: string): string | undefined {
  const found =
    /^(?:notes?:? ?)?(?:(\*+|†|‡|#)|[[(]([a-z0-9])[\])]|\^([a-z0-9]{1,2})|(\d)[.:)]?(?= [a-z]))/.exec(
      note,
    );
  return found?.slice(1).find((mark) => mark !== undefined);
}
