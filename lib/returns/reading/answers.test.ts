import assert from "node:assert/strict";
import { test } from "node:test";
import { figures, read, said } from "../testing/read";

test("“nil return” is nought beneath its question, is told, and alone is left to a person", async () => {
  const text = `1. Number of sexual offences against a child recorded in 2024/25
Nil return.
2. Number with an online flag
Response: nil
`;
  const reading = await read("letter.txt", text);
  assert.deepEqual(figures(reading), [
    "line 2 2024/25 offences total 0",
    "line 4 2024/25 offences online 0",
  ]);
  assert.match(said(reading).join("\n"), /warning line 2: Nil return\.: .* is taken as nought/);
  const alone = await read("letter.txt", "Kent Police\n\nNil return.\n");
  assert.deepEqual(alone.rows, []);
  assert.deepEqual(
    alone.unread.map(({ text: printed, why }) => `${printed}: ${why}`),
    ["Nil return.: it stands for nought, and what it counts is not said"],
  );
});

test("marks beneath a question, each behind its year", async () => {
  const text = `Question 3 - How many offences were flagged as online
2024/25: fewer than 10
2023/24: nil
Question 4 - repeat victims
2024/25: not recorded
2023/24: not recorded
`;
  assert.deepEqual(figures(await read("letter.txt", text)), [
    "line 2 2024/25 offences online fewer than 10",
    "line 3 2023/24 offences online 0",
    "line 5 2024/25 offences abused_before not recorded",
    "line 6 2023/24 offences abused_before not recorded",
  ]);
});

test("what is withheld beneath a question is neither nought nor not held", async () => {
  const text = `In 2024/25 we recorded 575 offences against children.
Question 4 (online): withheld under section 31.
`;
  const { rows } = await read("letter.txt", text);
  assert.deepEqual(
    rows.map(({ measure, value, mark }) => [measure, value, mark]),
    [
      ["total", 575, ""],
      ["online", null, "withheld"],
    ],
  );
});
