/** From saving a file to word in the browser that there is a new page, while `figures preview` runs. */
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { writeEight } from "../../bench/notebooks";
import { CodeProject } from "../testing/codeProject";
import { Previewed } from "../testing/previewed";

const ROUNDS = 7;
/** In which the last change has been looked through for faults. */
const PAUSE_MS = 4000;
/** In which all of `lib` has been looked through once. */
const WARM_UP_MS = 15_000;

async function main(): Promise<void> {
  const project = new CodeProject();
  mkdirSync(project.path("data"));
  const table = project.path("data", "table.csv");
  writeFileSync(table, "year\n");
  const [notebook] = writeEight(project.path("notebooks"), "typescript", 1);
  const helper = join(project.code, "measures", "perDay.ts");
  const original = readFileSync(helper, "utf8");
  const saves: Record<string, (round: number) => void> = {
    "a notebook": (round) =>
      writeFileSync(notebook!, readFileSync(notebook!, "utf8").replace("# Do", `# (${round}) Do`)),
    "a table in data": (round) => appendFileSync(table, `${2000 + round}\n`),
    "a helper in lib": (round) =>
      writeFileSync(helper, original.replace("return ", `void ${round}; return `)),
  };
  const preview = await Previewed.open(project, "eight-001.html");
  try {
    await wait(WARM_UP_MS);
    console.log("\nFrom saving to the new page in the preview (aim 1 s when warm)");
    for (const [name, save] of Object.entries(saves)) {
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const start = performance.now();
        // oxlint-disable-next-line no-await-in-loop -- one after another
        await preview.after(() => save(round));
        times.push((performance.now() - start) / 1000);
        // oxlint-disable-next-line no-await-in-loop -- one after another
        await wait(PAUSE_MS);
      }
      times.sort((a, b) => a - b);
      const [least, median] = [times[0]!, times[(ROUNDS - 1) / 2]!];
      console.log(
        `  ${name.padEnd(16)} ${least.toFixed(2)} s at least, median ${median.toFixed(2)} s`,
      );
    }
  } finally {
    preview.process.kill("SIGINT");
    await preview.ended;
    project.remove();
  }
}

void main();
