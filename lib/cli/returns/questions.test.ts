import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { run as release } from "../release";
import { run as request } from "../request";
import { run as returns } from "../returns";
import { printed } from "../testing/printed";

const root = mkdtempSync(join(tmpdir(), "questions-"));
after(() => rmSync(root, { recursive: true, force: true }));

async function makeRound(name: string, questions: string): Promise<string> {
  const folder = join(root, name);
  await printed(request, ["--year", "2025/26", "--out", folder]);
  writeFileSync(join(folder, "questions.csv"), `question,measure,unit,words\n${questions}`);
  mkdirSync(join(folder, "replies", "Norfolk"), { recursive: true });
  return folder;
}

test("a question of no measure, or of a misspelt one, is refused by its line and column", async () => {
  const folder = await makeRound(
    "misspelt",
    "1,total,offences,\n2,grils,offences,\n\n3,,offences,\n4,boys,offence,\n",
  );
  for (const step of ["read", "status", "collate"]) {
    await assert.rejects(printed(returns, [step, folder]), ({ message }: Error) => {
      assert.match(
        message,
        /questions\.csv:3:measure: "grils": expected a measure.*did you mean girls\?/,
      );
      // The empty line counts, as it does in an editor.
      assert.match(message, /questions\.csv:5:measure: "": expected a measure/);
      assert.match(
        message,
        /questions\.csv:6:unit: "offence": expected a unit.*did you mean offences\?/,
      );
      return true;
    });
  }
});

test("one measure in two units: each has its own sum, state and column", async () => {
  const folder = await makeRound(
    "units",
    "1,total,offences,\n9,total,victims,\n2,girls,victims,\n",
  );
  writeFileSync(
    join(folder, "replies", "Norfolk", "r.csv"),
    "area,period,unit,measure,value\nNorfolk,2025/26,offences,total,1745\nNorfolk,2025/26,victims,girls,900\n",
  );
  mkdirSync(join(folder, "replies", "Kent"), { recursive: true });
  writeFileSync(
    join(folder, "replies", "Kent", "r.csv"),
    "area,period,unit,measure,value\nKent,2025/26,victims,total,1500\n",
  );
  await printed(returns, ["read", folder]);
  await printed(returns, ["accept", folder, "--all", "--with-warnings"]);
  const { text } = await printed(returns, ["collate", folder]);
  assert.match(text, /^2025\/26 total: 1,745 offences, 1 of 43 forces$/m);
  assert.match(text, /^2025\/26 total: 1,500 victims, 1 of 43 forces$/m);
  await printed(release, [folder, "--each", "area"]);
  const lines = readFileSync(join(folder, "releases", "by-force.csv"), "utf8").split(/\r?\n/);
  assert.match(
    lines[0]!,
    /All offences, victim under 18 \(offences\).*All offences, victim under 18 \(victims\).*Female victim,Period$/,
  );
  // Each force gave one of the two units: the other says in which it counted, and never "number".
  assert.equal(
    lines.find((line) => line.startsWith("Norfolk")),
    'Norfolk Constabulary,"1,745",in offences,900,2025/26',
  );
  assert.equal(
    lines.find((line) => line.startsWith("Kent")),
    'Kent Police,in victims,"1,500",not answered,2025/26',
  );
  const norfolk = readFileSync(join(folder, "releases", "norfolk-constabulary.md"), "utf8");
  assert.match(norfolk, /1,745/);
  const left = readFileSync(join(folder, "releases", "left-out.csv"), "utf8");
  assert.doesNotMatch(norfolk, /5[12] per cent/, "900 victims are no share of 1,745 offences");
  assert.match(left, /Kent Police gave no figure for total in 2025\/26/);
});
