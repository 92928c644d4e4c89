import assert from "node:assert/strict";
import { test } from "node:test";
import { verdicts } from "../testing/figures";

const FORCES = (total: string, more = ""): string =>
  `Durham Constabulary recorded 512 sexual offences against children in 2014/15.\n\nNext door in Cleveland 540 were recorded and in Northumbria 1,021.\n\nSo the three forces of the North East had ${total} in all${more}.`;

test("so many forces, just told, make their total or they do not", () => {
  // 512 + 540 + 1,021 = 2,073
  assert.equal(verdicts(FORCES("2,073"))[2073], "holds");
  assert.equal(verdicts(FORCES("2,273"))[2273], "does not hold");
  // Of another year, or of others as well, no sum is told.
  assert.equal(verdicts(FORCES("1,873", " two years ago"))[1873], "not checkable");
});

test("of more counts than the words say none is taken for a sum", () => {
  const text =
    "In 2019/20 Kent Police recorded 612 sexual offences against children, Essex Police 540, Surrey Police 311 and Sussex Police 402. Together the three forces had 1,363.";
  assert.equal(verdicts(text)[1363], "not checkable");
});

const YEARS = (total: string): string =>
  `Police in Cheshire dealt with 373 crimes of indecent images of children in 2017/18, as against 287 in 2016/17.\n\nOver those two years that makes ${total} crimes in all.`;

test("the years just told", () => {
  // 373 + 287 = 660
  assert.equal(verdicts(YEARS("660"))[660], "holds");
  assert.equal(verdicts(YEARS("760"))[760], "does not hold");
});

const DISTRICTS = (total: string): string =>
  `The number of crimes with a CSE marker in Greater Manchester was 1,320 in 2018/19.\n\nRochdale: 148 crimes\nOldham: 131 crimes\nBury: 97 crimes\n\nBetween them, those three had ${total} crimes.`;

test("districts told after their force are the parts, and not it", () => {
  // 148 + 131 + 97 = 376
  assert.equal(verdicts(DISTRICTS("396"))[396], "does not hold");
  assert.equal(verdicts(DISTRICTS("376"))[376], "holds");
});
