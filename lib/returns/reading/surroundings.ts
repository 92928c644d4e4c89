import type { Grid } from "../files/grid";
import { readLabel } from "../words/label";
import type { Block } from "./blocks";
import type { Column } from "./columns";
import { combine, type Meaning } from "./meaning";

/** What titles, sections and the sheet's name say, the nearest first. */
export function surroundings(
  block: Block,
  sections: readonly string[],
  grid: Grid,
  stubs: readonly string[],
  unit?: string,
): Meaning {
  const { offence: _offence, ...near } = combine(sections.map((text) => ({ text })));
  const all: Meaning = { ...near, conflicts: [] };
  const titles = block.titles.map((text) => ({ text, ...combine([{ text }]) }));
  titles.reverse();
  const [nearest] = titles;
  all.unit = near.unit ?? unit ?? titles.find((title) => title.unit !== undefined)?.unit;
  for (const title of titles) {
    all.period ??= title.period;
    all.whole ||= title.whole;
  }
  if (nearest !== undefined) {
    all.flag ??= nearest.flag;
    // "Age and sex of victim" says what divides the table; "female child" in a title of the whole
    // sheet can be of an offence.
    const divides = /\bby\b|\band (?:sex|gender|age)\b|\bof victims?\b$/i.test(nearest.text);
    if (!divides && (titles.length > 1 || grid.name.startsWith("table "))) {
      all.sex ??= nearest.sex;
      all.ages ??= nearest.ages;
    }
  }
  // "2024/25 | Female | Male" above "Under 5 | 131 | 66", "Repeat victims | 2023/24" above "Count | 322"
  const [stub, ...others] = stubs;
  if (stub !== undefined && others.length === 0) {
    const head = combine([{ text: stub }]);
    const isYear = head.period !== undefined && head.period.length >= stub.trim().length - 1;
    if (isYear) all.period ??= head.period;
    if (head.rest.length === 0) all.flag ??= head.flag;
  }
  nameOfSheet(all, grid.name);
  const above = grid.above === undefined ? [] : [grid.above];
  const outwards = [...sections].reverse().concat(
    stubs,
    titles.map(({ text }) => text),
    above,
  );
  all.adults = countsAdults(outwards);
  for (const key of ["period", "unit", "sex", "ages", "flag"] as const) {
    if (all[key] === undefined) delete all[key];
  }
  return all;
}

/** A sheet that is named "Charged", "Under 10" or "Rape" is of that; other names say a year or unit. */
function nameOfSheet(all: Meaning, name: string): void {
  const named = combine([{ text: name }]);
  all.period ??= named.period;
  all.unit ??= named.unit;
  if (named.rest.length > 0 || name.startsWith("table ")) return;
  all.flag ??= named.flag;
  all.sex ??= named.sex;
  all.ages ??= named.ages;
  all.outcome ??= named.outcome;
  if (!/\band\b|&|\ball\b|,/i.test(name)) all.offence ??= named.offence;
}

/** Whether the nearest words that say whom a table is of say adults too. */
function countsAdults(outwards: readonly string[]): boolean {
  for (const text of outwards) {
    const { adults, under18, unit } = readLabel(text);
    if (unit === "suspects") continue;
    if (adults || under18) return adults;
  }
  return false;
}

/** The units that labels of the table name; where none does, that of the heading of its labels. */
export function unitsOfTable(columns: Map<number, Column>, texts: readonly string[]): Set<string> {
  const all = [...columns.values()];
  const units = new Set(
    texts.flatMap((text) => {
      const { unit, outcome, flag } = readLabel(text);
      // "No suspect identified" is how an offence ended, and no number of suspects; "Repeat victims"
      // is said of its own row, and not of that of the online flag.
      const isOfItsOwn = outcome !== undefined || flag !== undefined;
      return unit === undefined || isOfItsOwn ? [] : unit;
    }),
  );
  if (units.size > 0) return units;
  if (all.some(({ dimension }) => dimension === "offence")) return new Set(["offences"]);
  const stubs = all.filter(({ role, dimension }) => role === "label" && dimension === undefined);
  return new Set(
    stubs.flatMap(({ headings }) => headings.flatMap((text) => readLabel(text).unit ?? [])),
  );
}
