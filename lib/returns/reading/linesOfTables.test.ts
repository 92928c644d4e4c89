/** Tables in the lines of letters: where a table goes on, and which number is a label's. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readings } from "../testing/read";

/** The figures of a letter without their lines. */
const told = async (text: string): Promise<string[]> =>
  (await readings(text)).rows.map((row) => row.replace(/^(?:line \d+|[A-Z]+\d+) /, ""));

test("a second year between rows keeps the headings above the first", async () => {
  const text = `Number of child victims(1) of sexual offences by sex and age
             Female   Male   Total
2023-2024
   0-10          11     12      23
   11-17         31     14      45
2024-2025
   0-10          15     16      31
   11-17         37     18      55
`;
  const rows = await told(text);
  assert.deepEqual(rows.slice(0, 3), [
    "2023/24 victims girls+age_10_and_under 11",
    "2023/24 victims boys+age_10_and_under 12",
    "2023/24 victims age_10_and_under 23",
  ]);
  assert.deepEqual(rows.slice(6), [
    "2024/25 victims girls+age_10_and_under 15",
    "2024/25 victims boys+age_10_and_under 16",
    "2024/25 victims age_10_and_under 31",
    "2024/25 victims girls+age_11_to_17 37",
    "2024/25 victims boys+age_11_to_17 18",
    "2024/25 victims age_11_to_17 55",
  ]);
});

test("calendar and financial years beside each other head columns, whatever length a label has", async () => {
  const text = `Sexual offences, victim aged under 18
                                  2023     2024     23/24     24/25
Rape of a child under 13 31         32       33        34
Total                              378      391       380       400
`;
  assert.deepEqual(await told(text), [
    "2023 offences total 378",
    "2024 offences total 391",
    "2023/24 offences total 380",
    "2024/25 offences total 400",
  ]);
});

test("bars: two labels in a cell, a rule and a refusal between rows", async () => {
  const text = `                  | 2023/24 | 2024/25 |
TOTAL             |     378 |     391 |
Sex  F            |     300 |     310 |
     M            |      70 |      75 |
Age  Pre-school (0-4) |  20 |      22 |
---------------------------------
Repeat victim     |  exempt |  exempt |
Charge/summons    |      41 |      39 |
`;
  assert.deepEqual(await told(text), [
    "2023/24 offences total 378",
    "2024/25 offences total 391",
    "2023/24 offences girls 300",
    "2024/25 offences girls 310",
    "2023/24 offences boys 70",
    "2024/25 offences boys 75",
    "2023/24 offences age_4_and_under 20",
    "2024/25 offences age_4_and_under 22",
    "2023/24 offences abused_before exempt",
    "2024/25 offences abused_before exempt",
    "2023/24 offences charged 41",
    "2024/25 offences charged 39",
  ]);
});

test("a cell a line: ages beneath years, and years with their numbers and no more", async () => {
  const ages = ["Age", "2024/25", "2023/24", "0", "<5", "7", "Under 10", "41", "39"];
  assert.deepEqual(await told([...ages, "10 to 17", "350", "339"].join("\n")), [
    "2024/25 offences age_under_1 <5",
    "2023/24 offences age_under_1 7",
    "2024/25 offences age_under_10 41",
    "2023/24 offences age_under_10 39",
    "2024/25 offences age_10_to_17 350",
    "2023/24 offences age_10_to_17 339",
  ]);
  const charged = ["Q6", "Charged / Summonsed", "2023/24", "2024/25", "41", "39"];
  assert.deepEqual(await told(charged.join("\n")), [
    "2023/24 offences charged 41",
    "2024/25 offences charged 39",
  ]);
});

test("a year of months in two lines of a heading is one", async () => {
  const text = `Sex of the victim
                 1 April 2023 to     1 April 2024 to
                 31 March 2024       31 March 2025
Female           594                 581
Male             102                 150
`;
  assert.deepEqual(await told(text), [
    "2023/24 offences girls 594",
    "2024/25 offences girls 581",
    "2023/24 offences boys 102",
    "2024/25 offences boys 150",
  ]);
});

test("years above headings that are repeated, a long name of an offence and the last of the kinds", async () => {
  const text = `Sexual crimes, victim under 18

                                                                            2023/24     2023/24     2024/25     2024/25
Crime                                                                      Recorded    Detected    Recorded    Detected
Rape                                                                            127          57         142          56
Taking, possession and distribution of indecent photographs of children         234         135         282         161
Other sexual crimes                                                              61          32          58          30
Total                                                                           422         224         482         247
`;
  const rows = await told(text);
  assert.deepEqual(
    rows.filter((row) => / offences total /.test(row)),
    ["2023/24 offences total 422", "2024/25 offences total 482"],
  );
});
