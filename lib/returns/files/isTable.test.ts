import assert from "node:assert/strict";
import { test } from "node:test";
import { figures, read } from "../testing/read";

/** The figures of a text that no name calls a table, without their places. */
const told = async (text: string): Promise<string[]> =>
  figures(await read("reply.txt", text)).map((line) => line.replace(/^(?:line )?\w+ /, ""));

test("a letter whose lines have equally many commas is prose", async () => {
  const letters: [string, string[]][] = [
    [
      "In 2024/25, Kent Police recorded 413 sexual offences against children.\nIn 2023/24, the number was 388.\n",
      ["2024/25 offences total 413", "2023/24 offences total 388"],
    ],
    // The commas of long numbers part nothing: no 204 and no 311.
    [
      "Sexual offences in 2024/25: 1,204\nSexual offences in 2023/24: 1,311\n",
      ["2024/25 offences total 1204", "2023/24 offences total 1311"],
    ],
    [
      "2023/24: 318 girls, 62 boys\n2024/25: 341 girls, 66 boys\n",
      [
        "2023/24 offences girls 318",
        "2023/24 offences boys 62",
        "2024/25 offences girls 341",
        "2024/25 offences boys 66",
      ],
    ],
    [
      "In 2024/25 we recorded 413 offences; 341 had a female victim.\nIn 2023/24 we recorded 388 offences; 318 had a female victim.\n",
      [
        "2024/25 offences total 413",
        "2024/25 offences girls 341",
        "2023/24 offences total 388",
        "2023/24 offences girls 318",
      ],
    ],
  ];
  for (const [letter, expected] of letters) {
    // oxlint-disable-next-line no-await-in-loop -- four small files
    assert.deepEqual(await told(letter), expected, letter);
  }
});

test("a table without a name is a table: close, spaced, in quotation marks, by semicolons", async () => {
  const expected = [
    "2023/24 offences girls 1204",
    "2024/25 offences girls 1311",
    "2023/24 offences boys 190",
    "2024/25 offences boys 213",
  ];
  const tables = [
    "Victim sex,2023/24,2024/25\nFemale,1204,1311\nMale,190,213\n",
    "Victim sex, 2023/24, 2024/25\nFemale, 1204, 1311\nMale, 190, 213\n",
    'Victim sex,2023/24,2024/25\nFemale,"1,204","1,311"\nMale,190,213\n',
    "Victim sex;2023/24;2024/25\nFemale;1,204;1,311\nMale;190;213\n",
  ];
  for (const table of tables) {
    // oxlint-disable-next-line no-await-in-loop -- four small files
    assert.deepEqual(await told(table), expected, table);
  }
});
