/** How the sentences of letters answer: beside other numbers, in order, or in the words before them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readings } from "../testing/read";

const OUTSET = "In 2024/25 there were 413 sexual offences against children under 18.\n\n";

/** The figures of a letter without their lines. */
const told = async (text: string): Promise<string[]> =>
  (await readings(text)).rows.map((row) => row.replace(/^line \d+ /, ""));

test("a caution behind a charge is an outcome of its own", async () => {
  const text = `${OUTSET}61 resulted in a charge or summons in 2024/25. A further 7 resulted in a caution in 2024/25.\n`;
  assert.deepEqual(await told(text), ["2024/25 offences total 413", "2024/25 offences charged 61"]);
});

test("an extension, a page and a group of offences are no counts", async () => {
  const text = `${OUTSET}Charges: 61 in 2024/25.\n\nDisclosure Team\nTel 101 ext. 5512\nPage 2 of 3\n1. Group 2 crimes only.\n`;
  assert.deepEqual(await told(text), ["2024/25 offences total 413", "2024/25 offences charged 61"]);
});

test("what is excluded is not counted", async () => {
  const text = `${OUTSET}17 crimes without a known victim are excluded.\n`;
  assert.deepEqual(await told(text), ["2024/25 offences total 413"]);
});

test("'unknown' behind sexes is of the sex, whichever side its number stands", async () => {
  const expected = [
    "2024/25 offences girls 300",
    "2024/25 offences boys 90",
    "2024/25 offences sex_not_stated 23",
  ];
  const lines = ["2024/25\n- Female: 300 (72.6%)\n- Male: 90 (21.8%)\n- Unknown: 23 (5.6%)\n"];
  lines.push("2024/25: 300 female; 90 male; 23 unknown or no person.\n");
  for (const text of lines)
    // oxlint-disable-next-line no-await-in-loop -- the first that fails is named
    assert.deepEqual(await told(`Sexual offences, victims under 18\n\n${text}`), expected, text);
});

test("ages, a comma and their number", async () => {
  const text = "By age, 2024/25: 9 and under, 24; 10 to 15, 141; 16 to 17, 153.\n";
  assert.deepEqual(await told(text), [
    "2024/25 offences age_under_10 24",
    "2024/25 offences age_10_to_15 141",
    "2024/25 offences age_16_to_17 153",
  ]);
});

test("who had been recorded as a victim before", async () => {
  const text =
    "In 2024/25, 19 victims had previously been recorded as a victim of a sexual offence, and in 2023/24, 15.\n";
  assert.deepEqual(await told(text), [
    "2024/25 victims abused_before 19",
    "2023/24 victims abused_before 15",
  ]);
});

test("victims of two years in one sentence are victims in both", async () => {
  const text =
    "Previous victims: 19 of the victims in 2024/25, and 15 in 2023/24, were victims of an earlier sexual offence.\n";
  assert.deepEqual(await told(text), [
    "2024/25 victims abused_before 19",
    "2023/24 victims abused_before 15",
  ]);
});

test("people who were charged are suspects, and offences beside them are none of them", async () => {
  const text = `${OUTSET}39 people were charged in respect of the 2024/25 offences and 47 people in respect of the 2023/24 offences.\n`;
  assert.deepEqual(await told(text), [
    "2024/25 offences total 413",
    "2024/25 suspects charged 39",
    "2023/24 suspects charged 47",
  ]);
});

test("some of a year's cases are not all of them", async () => {
  const text = `${OUTSET}In 23 of the 2024/25 cases the note was added later.\n`;
  assert.deepEqual(await told(text), ["2024/25 offences total 413"]);
});

test("ages behind bullets", async () => {
  const text =
    "Sexual offences against children, under 18\n\nVictims' age, 2024/25\n - Under 11: 102\n - 11 to 13: 140\n - 14 to 17: 171\n";
  assert.deepEqual(await told(text), [
    "2024/25 offences age_10_and_under 102",
    "2024/25 offences age_11_to_13 140",
    "2024/25 offences age_14_to_17 171",
  ]);
});

test("some of a total are of the total's year", async () => {
  const text =
    "In 2024/25 there were 413 such offences (2023/24: 398).\n\nCharged: 61 of the 413 and 57 of the 398.\n";
  assert.deepEqual((await told(text)).slice(2), [
    "2024/25 offences charged 61",
    "2023/24 offences charged 57",
  ]);
});

test("a sentence that ends in its verb goes on with what the one before it says", async () => {
  const text =
    "In 2023/24, 31 of the victims (9%) were repeat victims. In 2024/25, 36 of the victims (10%) were.\n";
  assert.deepEqual(await told(text), [
    "2023/24 victims abused_before 31",
    "2024/25 victims abused_before 36",
  ]);
  assert.deepEqual(await told("In 2024/25, 36 of the victims were.\n"), []);
});

test("a number alone beneath a heading of ages is no total", async () => {
  const text = "Kent Police, 2024/25\n\nTable 2: Age, 2024/25\n\n102\n\nUnder 10: 41\n";
  assert.deepEqual(await told(text), ["2024/25 offences age_under_10 41"]);
});
