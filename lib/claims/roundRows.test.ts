import assert from "node:assert/strict";
import { test } from "node:test";
import { roundRows } from "./roundRows";

test("a round's file without its columns is named, with the columns that it lacks", () => {
  const [first, second] = roundRows(
    "area,period,unit,measure,value\nA,2024/25,offences,total,3\nB,2024/25,offences,total,[c]\n",
    "by-force.csv",
  );
  assert.equal(first?.value, 3);
  assert.equal(first?.where, "by-force.csv, line 2");
  assert.equal(second?.value, null);
  assert.throws(() => roundRows("a,b\n1,2\n", "x.csv"), /x\.csv has no column "area", "period"/);
});

test("a figure has the cell of its reply, a sum the forces that it is of", () => {
  const head = "area,period,unit,measure,value";
  const [cell] = roundRows(
    `${head},file,sheet,cell\nA,2024/25,offences,total,3,a.xlsx,Return,B7\n`,
    "n",
  );
  assert.equal(cell?.where, "a.xlsx, Return, B7");
  const [sum] = roundRows(`${head},forces,forces_asked\nA,2024/25,offences,total,3,33,43\n`, "n");
  assert.equal(sum?.where, "national.csv, 33 of 43 forces");
});
