import type { Grid } from "../files/grid";
import { plain } from "../words/plain";
import { rowsOf } from "./rows";

const IDENTIFIER =
  /\b(?:crime|incident|occurrence|record|case|niche|victim|person|offence|custody)[ _]?(?:no\b|num|number|ref|reference|id\b|urn)|\burn\b|\bnspis\b|\bunique ref/;
const PERSONAL =
  /\bvictim'?s? ?(?:age|sex|gender|dob|name|ethnicity)|\b(?:age|sex|gender|ethnicity)(?: of)?(?: the)? victim|\bdob\b|date of birth|\boutcome\b|\bsuspect|\brelationship|\bward\b|\bpostcode|\baddress|\bbeat\b|\blocation\b|\bmo\b/;
const DATED =
  /\b(?:recorded|committed|offence|reported|created|from|crime) ?(?:on|date)\b|\bdate (?:recorded|reported|of offence|committed|created)\b|^date$/;

/**
 * Whether a sheet lists crimes or people one by one. Such a list is personal data, whatever the
 * request asked for: none of its cells is kept, shown or counted.
 */
export function isPersonal(grid: Grid): boolean {
  const rows = rowsOf(grid);
  return rows.slice(0, 12).some(({ cells }, i) => {
    if (cells.length < 3) return false;
    const headings = cells.map(({ text }) => plain(text));
    const ids = headings.filter((text) => IDENTIFIER.test(text)).length;
    const personal = headings.filter((text) => PERSONAL.test(text)).length;
    const dates = headings.filter((text) => DATED.test(text)).length;
    if (ids + dates === 0 || ids + dates + personal < 2) return false;
    // A table of totals has numbers under its headings that repeat; a list has dates or numbers of crimes.
    const beneath = rows.slice(i + 1, i + 6).flatMap((row) => row.cells);
    return dates > 0 || personal >= 2 || beneath.some(({ text }) => /^[\w]*\d+\/\w*\d+/.test(text));
  });
}
