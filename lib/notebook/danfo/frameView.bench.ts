/** The echo of a long frame as the last line of a cell: ours, and pandas' own where Python has it. */
import { inspect } from "node:util";
import { DataFrame } from "danfojs-node";
import { compare, type Contender, timed } from "../../bench/compare";
import { Pandas } from "../../bench/pandas";
import { mendDanfo } from ".";

const ROWS = 100_000;
const GIVEN = `frame = pd.DataFrame({"area": [f"area {row}" for row in range(${ROWS})], "n": range(${ROWS})})`;

async function main(): Promise<void> {
  mendDanfo();
  const frame = new DataFrame(
    Array.from({ length: ROWS }, (_, row) => [`area ${row}`, row]),
    { columns: ["area", "n"] },
  );
  const contenders: Contender[] = [
    { name: "ours, text and HTML", rounds: 5, run: () => timed(() => inspect(frame)) },
  ];
  const pandas = Pandas.start("");
  try {
    if (pandas) {
      await pandas.run(GIVEN);
      contenders.push({
        name: `pandas ${pandas.version}, text and HTML`,
        rounds: 5,
        run: () => pandas.run("repr(frame), frame._repr_html_()"),
      });
    }
    await compare(`The echo of ${ROWS.toLocaleString("en-GB")} rows`, contenders);
  } finally {
    pandas?.stop();
  }
}

void main();
