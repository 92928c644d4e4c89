import { ageBand } from "../../tables/bands";
import type { Proposed } from "../types";
import { wordsOf } from "./remark";

/** A whole and parts that between them make all of it. */
export interface Division {
  whole: Proposed;
  parts: Proposed[];
  /** "the sexes", "the ages". */
  name: string;
  /** Whether a category for what is not stated is among the parts. */
  hasNotStated: boolean;
}

/** Parts that the sex of the victim makes. */
export const SEXES: ReadonlySet<string> = new Set(["girls", "boys", "sex_not_stated"]);

/** The divisions of the rows of one area and period: of the total, and of each row and column of a cross. */
export function divisionsOf(rows: readonly Proposed[]): Division[] {
  return rows.flatMap((whole) => {
    const rest = whole.measure === "total" ? [] : wordsOf(whole.measure);
    const within = rows.filter((row) => row.unit === whole.unit && row !== whole);
    const parts = within.flatMap((row) => {
      const words = wordsOf(row.measure);
      const left = words.filter((word) => !rest.includes(word));
      return words.length === rest.length + 1 && left.length === 1 ? [{ row, word: left[0]! }] : [];
    });
    const sexes = parts.filter(({ word }) => SEXES.has(word));
    const found: Division[] = [];
    if (sexes.some(({ word }) => word === "girls") && sexes.some(({ word }) => word === "boys")) {
      const hasNotStated = sexes.some(({ word }) => word === "sex_not_stated");
      found.push({ whole, parts: sexes.map(({ row }) => row), name: "the sexes", hasNotStated });
    }
    const ages = agesThatCover(parts);
    if (ages !== undefined) {
      const unknown = parts.filter(({ word }) => word === "age_not_stated");
      const all = [...ages, ...unknown].map(({ row }) => row);
      found.push({ whole, parts: all, name: "the ages", hasNotStated: unknown.length > 0 });
    }
    return found;
  });
}

type Part = { row: Proposed; word: string };

/** Bands that follow each other from 0 to 17 without overlap, if there are such. */
function agesThatCover(parts: readonly Part[]): Part[] | undefined {
  const bands = parts.flatMap((part) => {
    const band = ageBand(part.word);
    return band === undefined ? [] : [{ part, band }];
  });
  const cover = (from: number): Part[] | undefined => {
    if (from > 17) return [];
    // The narrowest first, so that bands within a wider one are preferred to it.
    const next = bands.filter(({ band }) => band[0] === from).sort((a, b) => a.band[1] - b.band[1]);
    for (const { part, band } of next) {
      const rest = cover(band[1] + 1);
      if (rest !== undefined) return [part, ...rest];
    }
    return undefined;
  };
  const found = cover(0);
  return found !== undefined && found.length > 1 ? found : undefined;
}
