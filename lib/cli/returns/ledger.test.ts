import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
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

/** A copy of the ledger, and a round of 2025/26 with these replies, all accepted. */
async function ready(
  name: string,
  replies: Record<string, string>,
  more: (ledger: string) => void = () => undefined,
): Promise<{ ledger: string; folder: string }> {
  const ledger = join(root, `${name}-data`);
  cpSync(DATA, ledger, { recursive: true, filter: (path) => basename(path) !== "rounds" });
  more(ledger);
  const folder = join(root, name);
  mkdirSync(folder);
  writeFileSync(
    join(folder, "round.csv"),
    "setting,value\nyear,2025/26\nbefore,2024/25\nnation,England and Wales\n",
  );
  for (const [path, text] of Object.entries(replies)) {
    mkdirSync(dirname(join(folder, "replies", path)), { recursive: true });
    writeFileSync(join(folder, "replies", path), text);
  }
  return { ledger, folder };
}

test("an area that only the other ledger has is one of its areas", async () => {
  const { ledger, folder } = await ready(
    "harbour",
    { "Harbour Police/a.csv": "Year,Total offences\n2025/26,413\n" },
    (data) => {
      const path = join(data, "areas.csv");
      const kent = /^Kent Police,.*$/m.exec(readFileSync(path, "utf8"))![0];
      const columns = kent.split(",");
      const row = ["Harbour Police", ...columns.slice(1, 4), ...columns.slice(4).map(() => "")];
      writeFileSync(path, `${readFileSync(path, "utf8").trimEnd()}\n${row.join(",")}\n`);
    },
  );
  writeFileSync(join(folder, "register.csv"), "force,asked,due,note\nHarbour Police,,,\n");
  await printed(returns, ["read", folder]);
  await printed(returns, ["accept", folder, "--all"]);
  const { text, status } = await printed(returns, ["ledger", folder, "--to", ledger]);
  assert.equal(status, 0, text);
  const added = readLedger(ledger).figures.filter(({ area }) => area === "Harbour Police");
  assert.deepEqual(
    added.map(({ value }) => value),
    [413],
  );
});

test("two files of one name and force are two sources", async () => {
  const { ledger, folder } = await ready("two-files", {
    "Kent/reply.csv": "Year,Total offences\n2025/26,413\n",
    "Kent/reply.txt": "In 2025/26 we recorded 341 sexual offences against girls under 18.\n",
  });
  await printed(returns, ["read", folder]);
  await printed(returns, ["accept", folder, "--all", "--with-warnings"]);
  const { text, status } = await printed(returns, ["ledger", folder, "--to", ledger]);
  assert.equal(status, 0, text);
  const sources = readLedger(ledger).sources.map(({ id }) => id);
  assert.deepEqual(
    sources.filter((id) => id.startsWith("reply-2025-26")),
    ["reply-2025-26-kent-reply", "reply-2025-26-kent-reply-2"],
  );
});

test("a sum of other forces than the total is not added as a part of it", async () => {
  const { ledger, folder } = await ready("other-forces", {
    "Kent/a.csv": "Year,Total offences,Female\n2025/26,100,80\n",
    "Norfolk/a.csv": "Year,Female\n2025/26,90\n",
    "Surrey/a.csv": "Year,Total offences,Male\n2025/26,50,20\n",
  });
  await printed(returns, ["read", folder]);
  await printed(returns, ["accept", folder, "--all", "--with-warnings"]);
  const { text, status } = await printed(returns, ["ledger", folder, "--to", ledger]);
  assert.equal(status, 0, text);
  // 80 + 90 girls of Kent and Norfolk, beside 100 + 50 of Kent and Surrey.
  assert.match(
    text,
    /not added: national\.csv 2025\/26 girls: .*the total leaves out \(Norfolk Constabulary\)/,
  );
  const sums = readLedger(ledger).figures.filter(({ source }) => source === "round-2025-26");
  assert.deepEqual(
    sums.map(({ measure, value }) => [measure, value]),
    [
      ["total", 150],
      ["boys", 20],
    ],
  );
});

test("a fault names the file of the ledger and the cell of the reply", async () => {
  const { ledger, folder } = await ready("fault", {
    "Kent/a.csv": "Year,Total offences,Female\n2025/26,100,180\n",
  });
  await printed(returns, ["read", folder]);
  const proposed = join(folder, "proposed.csv");
  writeFileSync(proposed, readFileSync(proposed, "utf8").replaceAll(/^,/gm, "yes,"));
  await printed(returns, ["accept", folder]);
  const before = readFileSync(join(ledger, "figures.csv"), "utf8");
  const told: string[] = [];
  const { error } = console;
  console.error = (line: string) => void told.push(line);
  try {
    assert.equal((await printed(returns, ["ledger", folder, "--to", ledger])).status, 1);
  } finally {
    console.error = error;
  }
  assert.ok(told[0]!.startsWith(join(ledger, "figures.csv")), told[0]);
  assert.match(
    told[0]!,
    /"180": expected at most the total of 100 .*Kent Police, 2025\/26, stands in C2/,
  );
  assert.equal(readFileSync(join(ledger, "figures.csv"), "utf8"), before);
});
