import type { PeriodFound } from "../words/periods";
import type { AreaNames } from "../words/areas";
import type { PartYears } from "./partYears";
import type { Proposed, Remark, Unread } from "../types";

/** What is known before a table or letter is read. */
export interface Context {
  force: string;
  file: string;
  areas: readonly AreaNames[];
  /** Periods that the whole reply is of, where its own tables do not say. */
  periods: readonly PeriodFound[];
  /** The unit that the reply's own words name, where its tables do not. */
  unit: string;
  partYears: PartYears;
  /** Whether it says that a person is counted once, however many the offences. */
  isOnceEach: boolean;
}

/** What reading a part of a reply gives. */
export interface Reading {
  rows: Proposed[];
  remarks: Remark[];
  unread: Unread[];
}

export const nothing = (): Reading => ({ rows: [], remarks: [], unread: [] });

export function add(to: Reading, more: Reading): void {
  to.rows.push(...more.rows);
  to.remarks.push(...more.remarks);
  to.unread.push(...more.unread);
}
