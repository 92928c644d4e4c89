import { type PeriodFound, periodOf, periodsIn } from "../words/periods";
import type { Proposed } from "../types";
import type { NumberFound } from "./numbersIn";

const YEAR = "(?:financial )?(?:year|12 months|twelve months)";
const YEAR_BEFORE = new RegExp(
  `\\b(?:the |in the )?(?:year before|(?:previous|preceding|prior) ${YEAR})\\b`,
  "i",
);
const YEAR_AFTER = new RegExp(
  `\\b(?:(?:following|next|subsequent) ${YEAR}|year after(?:wards)?)\\b`,
  "i",
);

/** "The year before there were 389", "846 in the following 12 months": beside the year spoken of. */
export function yearBeside(words: string, of: PeriodFound | undefined): PeriodFound | undefined {
  const [isBefore, isAfter] = [YEAR_BEFORE.test(words), YEAR_AFTER.test(words)];
  if (isBefore === isAfter || of === undefined || of.kind === "other") return undefined;
  const [start, end] = [of.start, of.end].map(
    (date) => `${Number(date.slice(0, 4)) + (isAfter ? 1 : -1)}${date.slice(4)}`,
  );
  return { ...of, ...periodOf(start!, end!), partial: "" };
}

/**
 * "Of the 846 offences, …", "205 of the 846": of the year for which a total of 846 was told, where one
 * alone was.
 */
export function yearOfWhole(
  text: string,
  number: NumberFound,
  rows: readonly Proposed[],
): PeriodFound | undefined {
  const isWhole = /^of (?:the|these|those) $/i.test(text.slice(0, number.at));
  const whole = isWhole ? number.value : wholeBehind(text.slice(number.end));
  if (whole === undefined) return undefined;
  const same = rows.filter(({ measure, value }) => measure === "total" && value === whole);
  const years = new Set(same.map(({ period }) => period));
  const [only] = years;
  return years.size === 1 ? periodsIn(only!)[0] : undefined;
}

/** The 846 of "205 of the 846". */
function wholeBehind(after: string): number | undefined {
  const found = /^ (?:out )?of (?:the|these|those) (\d[\d,]*)(?![\d/-])/i.exec(after);
  return found === null ? undefined : Number(found[1]!.replaceAll(",", ""));
}
