/** Labels that take more than one column: "Ashby | Girls | 31". */
import type { Head, Row } from "./tableParts";
import { isNoNumber, isWords } from "./valueCells";

/** The columns of words behind the labels belong to them. */
export function withWholeLabels(rows: readonly Row[], head: Head): [Row[], Head] {
  const width = rows[0]?.values.length ?? 0;
  let own = 0;
  while (own < width - 1 && rows.every(({ values }) => isOfLabel(values[own]?.text ?? ""))) own++;
  if (own === 0) return [[...rows], head];
  const whole = rows.map(({ label, values, ...row }) => {
    const words = values.slice(0, own).map((value) => value?.text ?? "");
    return { ...row, label: [label, ...words].join(", "), values: values.slice(own) };
  });
  const corner = [head.corner, ...head.columns.slice(0, own)].filter(Boolean).join(", ");
  return [whole, { ...head, columns: head.columns.slice(own), corner }];
}

const isOfLabel = (text: string): boolean =>
  isWords(text) && !isNoNumber(text) && /[a-z]{2}/i.test(text);
