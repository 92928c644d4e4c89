import type { Finding, Verdict } from "../types";
import { number, percent } from "../verdict/words";

export const SIGNS: Record<Verdict, string> = {
  holds: "✓",
  "does not hold": "✗",
  "not checkable": "–",
};

/** "12 figures: 5 hold, 1 does not hold, 6 cannot be checked" */
export function tally(findings: readonly Pick<Finding, "verdict">[]): string {
  const count = (verdict: Verdict): number =>
    findings.filter((finding) => finding.verdict === verdict).length;
  if (findings.length === 0) return "no figures found";
  const [good, bad, open] = [count("holds"), count("does not hold"), count("not checkable")];
  const figures = findings.length === 1 ? "1 figure" : `${findings.length} figures`;
  const hold = `${good} ${good === 1 ? "holds" : "hold"}`;
  const fail = `${bad} ${bad === 1 ? "does" : "do"} not hold`;
  return `${figures}: ${hold}, ${fail}, ${open} cannot be checked`;
}

/** What the figure was worked out to be, in its own unit; "" where it was not. */
export function recomputed({ recomputed: value, unit }: Finding): string {
  if (value === undefined) return "";
  if (unit === "percent") return percent(value);
  if (unit === "percent_change") return percent(value, true);
  if (unit === "ratio") return `${number(value, 1)} to one`;
  if (unit === "per_day") return `${number(value, 1)} a day`;
  if (unit === "per_week") return `${number(value, 1)} a week`;
  if (unit === "minutes_per_event") return `one every ${number(value, 1)} minutes`;
  return number(value);
}

/** "offences, age 10 and under, Thames Valley Police, 2016/17" */
export function meaning({ unit, measure, subject, area, period }: Finding): string {
  const what = subject === undefined ? measure : `not of this subject: ${subject}`;
  const parts = [unit, what === "total" ? "" : what, area, period];
  return parts
    .map((part) => part.replaceAll("_", " "))
    .filter((part) => part !== "")
    .join(", ");
}
