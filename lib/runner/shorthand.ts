/**
 * `{ area }` is written in full, `{ area: area }`, before a cell is compiled. tslab leads a name of an
 * earlier cell to where its value is, but not in the short form: `{ area }` was "not defined" there, and
 * `({ area } = row)` assigned to another variable than the one that was meant, without a word.
 */
import * as ts from "@tslab/typescript-for-tslab";
import type { ConvertResult } from "tslab/dist/converter";

/** What was written between the letters of a text: where, in the text as it was, and what. */
export interface Insertion {
  at: number;
  text: string;
}

/** The short forms of a file, in full; none where it is not even whole. */
export function longForms(file: ts.SourceFile): Insertion[] {
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: readonly unknown[] };
  const found: Insertion[] = [];
  const visit = (node: ts.Node): void => {
    // In full it is no property but what the object is made from.
    if (ts.isShorthandPropertyAssignment(node) && node.name.text !== "__proto__") {
      found.push({ at: node.name.end, text: `: ${node.name.getText(file)}` });
    }
    ts.forEachChild(node, visit);
  };
  if (parseDiagnostics.length === 0) visit(file);
  return found;
}

export function inserted(text: string, insertions: readonly Insertion[]): string {
  let from = 0;
  let whole = "";
  for (const { at, text: more } of insertions) {
    whole += text.slice(from, at) + more;
    from = at;
  }
  return whole + text.slice(from);
}

type Place = ConvertResult["diagnostics"][number]["start"];

/** Where a place stood before; one in what was inserted is the name's own. No line was broken. */
export function asWritten(place: Place, insertions: readonly Insertion[]): Place {
  let { offset, character } = place;
  for (const { at, text } of insertions) {
    if (offset <= at) break;
    if (offset - character <= at) character -= text.length;
    offset -= text.length;
  }
  return { ...place, offset, character };
}
