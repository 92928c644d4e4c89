/** Years that are counted together: "between 2011 and 2013". */
import type { Period } from "../reading/periods";
import { over } from "../reading/marks";
import { runs } from "../reading/runs";
import { financialLabel, isOneYear, stretchLabel } from "../reading/yearLabels";

export interface Stretch {
  start: number;
  end: number;
  from: string;
  to: string;
  /** "2011 to 2013"; between one year and the next, "2013/14". */
  label: string;
}

/** "Since the offence took effect in 2017", "since it was brought in in 2017/18" */
export const SINCE_BEGAN =
  "since [^.;,\\ue001]{3,60}\\b(?:came|took|began|started|introduced|created|established|brought|changed|became|made)\\b[^.;,\\ue001]{0,60} in (?:the )?";
/** Before the year from which something is counted or has changed. */
export const SINCE = new RegExp(`\\bsince (?:the )?$|\\b${SINCE_BEGAN}$`, "i");
/** "Reports of assaults on under-16s by other children have been made since 2013" */
const COUNTED_SINCE = over("^(?: (?:[\\w'-]+|{A}|{W}|{X})){0,16} since ", "i");
const IN_BRACKETS = /^(?: \(\ue001+\)|\))/;
const COUNTS = /\b(?:have|has|had|were|was)\b/i;

/** "Since 2013 the force has put 756 on record": from then to the text's own year. */
export function sinceThen(
  marked: string,
  periods: readonly Period[],
  count: { start: number; end: number },
  year: string,
): string | undefined {
  const from = periods.find((one) => one.kind === "year" && SINCE.test(marked.slice(0, one.start)));
  if (from?.kind !== "year" || !isOneYear(year)) return undefined;
  const isAhead = from.end <= count.start;
  // "Nearly 4,000 (3,936) crimes since 2017"
  const between = isAhead
    ? marked.slice(from.end, count.start)
    : marked.slice(count.end, from.start).replace(IN_BRACKETS, "");
  const tells = isAhead ? COUNTS.test(between) : COUNTED_SINCE.test(between);
  const isOne = !/[.;:\ue001]/.test(between);
  const start =
    year.includes("/") && !from.label.includes("/")
      ? financialLabel(Number(from.label))
      : from.label;
  if (start.includes("/") !== year.includes("/")) return undefined;
  return tells && isOne && start < year ? `${start} to ${year}` : undefined;
}

/** Every "between 2011 and 2013", "from 2016/17 to 2018/19", "across 2013/14, 2014/15 and 2015/16" of a sentence. */
export function stretches(marked: string, periods: readonly Period[]): Stretch[] {
  const years = periods.flatMap((one): Year[] => (one.kind === "year" ? [one] : []));
  const follow = (last: Year, next: Year): boolean =>
    next.label > last.label && JOINS.test(marked.slice(last.end, next.start));
  return runs(years, follow).flatMap((row) => {
    const [from, to] = [row[0]!, row.at(-1)!];
    if (row.length < 2 || !areTogether(marked, row)) return [];
    const label = stretchLabel(from.label, to.label);
    return [{ start: from.start, end: to.end, from: from.label, to: to.label, label }];
  });
}

type Year = Extract<Period, { kind: "year" }>;

const JOINS = /^(?:,|,? and| to|, when [^,.;]{1,60}, and) $/;

/** Words before or behind a row of years say that they are counted as one. */
function areTogether(marked: string, row: readonly Year[]): boolean {
  const [from, to] = [row[0]!, row.at(-1)!];
  const before = marked.slice(0, from.start);
  const last = marked.slice(row.at(-2)!.end, to.start);
  if (row.length === 2) {
    const opens = /\b(between|from|the years|for|of|during|over) $/i.exec(before)?.[1];
    const fits = /^between$/i.test(opens ?? "")
      ? /^(?:, when [^,.;]{1,60},)? (?:and|to) $/
      : /^ to $/;
    if (opens && fits.test(last)) return true;
  }
  return AS_ONE.test(marked.slice(to.end)) || (row.length > 2 && /\bacross $/i.test(before));
}

/** "Recorded in 2020/21 and 2021/22 together" */
const AS_ONE = /^,? (?:(?:taken |put )?together|combined)\b/i;
