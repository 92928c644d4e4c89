import type { Round } from "../round/round";
import { type Accepted, acceptedOf } from "../round/tables";

/** A figure that a force gave, or its mark, which is one for up to four: "<5". */
export function row(
  area: string,
  measure: string,
  value: number | string,
  period = "2024/25",
): Accepted {
  const isNumber = typeof value === "number";
  return {
    ...acceptedOf({
      force: area,
      area,
      period,
      unit: "offences",
      measure,
      file: `${area}/a.csv`,
      sheet: "Data",
      cell: "C4",
    }),
    value: isNumber ? value : null,
    mark: isNumber ? "" : value,
    at_least: isNumber ? value : 0,
    at_most: isNumber ? value : 4,
  };
}

/** A round of these figures, in which the forces were asked for the total, girls and boys. */
export const roundOf = (accepted: Accepted[], forces: readonly string[]): Round => ({
  folder: "",
  year: "2024/25",
  before: "2023/24",
  nation: "Land",
  asked: "",
  due: "",
  small: 5,
  questions: ["total", "girls", "boys"].map((measure) => ({
    question: "",
    measure,
    unit: "offences",
    words: "",
  })),
  register: forces.map((force) => ({ force, asked: "", due: "", note: "" })),
  areas: [],
  accepted,
  open: [],
});
