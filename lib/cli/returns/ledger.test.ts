import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { test } from "node:test";
import { readLedger } from "../../tables/ledger";
import { run as returns } from "../returns";
import { withExample } from "../testing/exampleRound";
import { printed } from "../testing/printed";

const DATA = resolve(__dirname, "..", "..", "..", "..", "data");

const { root, example } = withExample();

test("a finished round goes into a ledger, and an invented one never does", async () => {
  await assert.rejects(
    printed(returns, ["ledger", example]),
    /are no areas of the ledger: nothing was added/,
  );
  const ledger = join(root, "data");
  cpSync(DATA, ledger, { recursive: true, filter: (path) => basename(path) !== "rounds" });
  const folder = join(root, "real");
  mkdirSync(join(folder, "replies", "Norfolk"), { recursive: true });
  writeFileSync(
    join(folder, "round.csv"),
    "setting,value\nyear,2024/25\nbefore,2023/24\nnation,England and Wales\n",
  );
  writeFileSync(
    join(folder, "replies", "Norfolk", "a.csv"),
    "Norfolk Constabulary, reply of 3 June 2025\n\nFinancial year,Offences,Male\n2024/25,413,<5\n",
  );
  await printed(returns, ["read", folder]);
  await printed(returns, ["accept", folder, "Norfolk"]);
  // As an editor on Windows may have saved it.
  const figures = join(ledger, "figures.csv");
  writeFileSync(figures, readFileSync(figures, "utf8").replaceAll("\n", "\r\n"));
  const { status } = await printed(returns, ["ledger", folder, "--to", ledger]);
  assert.equal(status, 0);
  assert.doesNotMatch(readFileSync(figures, "utf8"), /[^\r]\n/, "its ends of lines stay");
  assert.doesNotMatch(readFileSync(join(ledger, "sources.csv"), "utf8"), /\r/);
  const added = readLedger(ledger).figures.filter(({ source }) =>
    source.startsWith("reply-2024-25-norfolk"),
  );
  assert.deepEqual(
    added.map(({ measure, period, value, marker }) => [measure, period, value, marker]),
    [
      ["total", "2024/25", 413, ""],
      ["boys", "2024/25", null, "<5"],
    ],
  );
  await assert.rejects(
    printed(returns, ["ledger", folder, "--to", ledger]),
    /has this round already/,
  );
});
