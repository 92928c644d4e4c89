import type { Fault } from "../../tables/fault";
import { nearestNames, orNear } from "../../tables/names";
import { isMeasure, isUnit, suggestWords } from "../../tables/vocabulary";
import { periodsIn } from "../words/periods";
import type { Proposal } from "./proposals";
import { PROPOSED } from "./tables";

const STATUSES = [
  "",
  "partial",
  "not_comparable",
  "recording_change",
  "restated",
  "disagrees",
  "misattributed",
  "unclear",
];
const BOUNDS = ["exact", "about", "nearly", "more_than", "less_than"];

/**
 * What is wrong with a figure that is about to be taken. What was read and left as it is stands as
 * read; what a person wrote must be a word that the sums know, for any other drops out of them.
 * @param areas The forces and nations of the round; none where they are not known.
 */
export function faultsOf(row: Proposal, areas: readonly string[]): Fault[] {
  const fault = (column: string, value: string, expected: string): Fault => {
    return { file: PROPOSED, row: row.line, column, value, expected };
  };
  const faults = [...row.faults];
  const names = areas.filter((area) => area !== "");
  if (row.area === "" || (names.length > 0 && !names.includes(row.area)))
    faults.push(
      fault("area", row.area, `a force of the round${orNear(nearestNames(row.area, names))}`),
    );
  if (row.period === "" || (row.period !== row.read_period && !isPeriod(row.period)))
    faults.push(
      fault("period", row.period, `a year such as 2024/25${orNear(yearMeant(row.period))}`),
    );
  if (row.unit !== row.read_unit && !isUnit(row.unit))
    faults.push(
      fault("unit", row.unit, `a unit such as offences${orNear(near("unit", row.unit))}`),
    );
  const isRead = row.measure !== "" && row.measure === row.read_measure;
  if (!isRead && !row.measure.split("+").every(isMeasure))
    faults.push(
      fault(
        "measure",
        row.measure,
        `a measure such as total${orNear(near("measure", row.measure))}`,
      ),
    );
  if (!STATUSES.includes(row.status))
    faults.push(fault("status", row.status, `nothing, or one of ${STATUSES.slice(1).join(", ")}`));
  if (!BOUNDS.includes(row.bound))
    faults.push(fault("bound", row.bound, `one of ${BOUNDS.join(", ")}`));
  if (row.value === null && row.mark === "" && row.faults.length === 0)
    faults.push(fault("value", "", "a number, or in the column mark what stands in its place"));
  if (row.at_least !== null && row.at_most !== null && row.at_least > row.at_most)
    faults.push(fault("at_least", String(row.at_least), `at most the ${row.at_most} of at_most`));
  return faults;
}

const near = (kind: "unit" | "measure", word: string): string[] =>
  word === "" ? [] : suggestWords(kind, word);

/** A year in the one way in which the sums write it. */
const isPeriod = (text: string): boolean => yearMeant(text)[0] === text;

const yearMeant = (text: string): string[] =>
  periodsIn(text)
    .slice(0, 1)
    .map(({ label }) => label);
