/** The two years that a change compares. */
export interface YearsCompared {
  from: string;
  to: string;
}

/** As a finding prints it: "2014/15 to 2019/20". */
export const periodOf = (from: string, to: string): string => `${from} to ${to}`;

/** The years of such a period; undefined for a single year. */
export function yearsCompared(period: string): YearsCompared | undefined {
  const [from = "", to] = period.split(" to ");
  return to === undefined ? undefined : { from, to };
}
