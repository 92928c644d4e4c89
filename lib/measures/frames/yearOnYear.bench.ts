/**
 * Year on year by area on a million rows with gaps: ours, danfo's own groupby, and pandas where
 * Python has it. All must give the same changes.
 */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DataFrame } from "danfojs-node";
import { compare, type Contender, timed } from "../../bench/compare";
import { Pandas } from "../../bench/pandas";
import { yearOnYear } from "./yearOnYear";

const ROWS = 1_000_000;
const YEARS = 20;
const COLUMNS = ["area", "period", "value"];

/** A repeatable stand-in for chance: counts from 1 to 1,000, and one figure in twenty missing. */
function rows(): [string, string, number][] {
  const made: [string, string, number][] = [];
  let state = 1;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const areas = Math.ceil(ROWS / YEARS / 0.94);
  for (let year = 1970; made.length < ROWS; year += 1) {
    const period = `${year}/${String(year + 1).slice(2)}`;
    for (let area = 0; area < areas && made.length < ROWS; area += 1) {
      if (next(20) > 0) made.push([`Area ${area}`, period, 1 + next(1000)]);
    }
  }
  return made;
}

const PANDAS = `
def year_on_year(frame):
    year = frame["period"].str.slice(0, 4).astype("int32")
    ordered = frame.assign(year=year).sort_values(["area", "year"])
    groups = ordered.groupby("area", sort=False)
    previous = groups["value"].shift()
    change = (ordered["value"] - previous) / previous * 100
    return ordered.assign(change_percent=change.where(groups["year"].diff() == 1)).sort_index()

def pct_change_alone(frame):
    return frame.assign(change_percent=frame.groupby("area", sort=False)["value"].pct_change() * 100)
`;

/** Danfo has no change from row to row: each group is worked by a function, in the table's order. */
function danfoYearOnYear(frame: DataFrame): DataFrame {
  return frame.groupby(["area"]).apply((group: DataFrame) => {
    const values = group.column("value").values as number[];
    const years = (group.column("period").values as string[]).map((text) =>
      Number(text.slice(0, 4)),
    );
    const change = values.map((value, i) =>
      i > 0 && years[i] === years[i - 1]! + 1
        ? ((value - values[i - 1]!) / values[i - 1]!) * 100
        : Number.NaN,
    );
    return group.addColumn("change_percent", change) as DataFrame;
  }) as DataFrame;
}

/** Changes by area and period, whatever the order of the rows. */
function changesOf(frame: DataFrame): Map<string, number> {
  const [area, period, change] = ["area", "period", "change_percent"].map((name) =>
    frame.columns.indexOf(name),
  ) as [number, number, number];
  return new Map(
    (frame.values as (string | number)[][]).map((cells) => [
      `${cells[area]} ${cells[period]}`,
      cells[change] as number,
    ]),
  );
}

function checkSame(name: string, ours: Map<string, number>, theirs: Map<string, number>): void {
  assert.equal(theirs.size, ours.size, `${name} has as many rows`);
  for (const [key, change] of ours) {
    const other = theirs.get(key)!;
    const same = Number.isNaN(change)
      ? Number.isNaN(other)
      : Math.abs(change - other) <= 1e-9 * Math.max(1, Math.abs(change));
    assert.ok(same, `${key}: ours ${change}, ${name} ${other}`);
  }
}

async function main(): Promise<void> {
  const table = rows();
  const frame = new DataFrame(table, { columns: COLUMNS, dtypes: ["string", "string", "int32"] });
  let ours = frame;
  let danfos = frame;
  const contenders: Contender[] = [
    {
      name: "yearOnYear, without intervals",
      rounds: 5,
      run: () => timed(() => (ours = yearOnYear(frame, { intervals: false }))),
    },
    {
      name: "yearOnYear, with exact intervals",
      rounds: 1,
      run: () => timed(() => yearOnYear(frame)),
    },
    {
      name: "danfo groupby and apply",
      rounds: 1,
      run: () => timed(() => (danfos = danfoYearOnYear(frame))),
    },
  ];

  const folder = mkdtempSync(join(tmpdir(), "year-on-year-"));
  const pandas = Pandas.start(PANDAS);
  try {
    if (pandas) {
      const given = join(folder, "given.csv");
      writeFileSync(given, [COLUMNS, ...table].map((cells) => cells.join(",")).join("\n"));
      await pandas.run(`frame = pd.read_csv(${JSON.stringify(given)})`);
      contenders.push(
        {
          name: `pandas ${pandas.version}, the same task`,
          rounds: 5,
          run: () => pandas.run("made = year_on_year(frame)"),
        },
        {
          name: `pandas ${pandas.version}, pct_change alone: rows in order, gaps not seen`,
          rounds: 5,
          run: () => pandas.run("pct_change_alone(frame)"),
        },
      );
    } else {
      console.log("pandas is left out: no python3 here has it.");
    }
    await compare("Year on year by area, 1,000,000 rows", contenders);
    checkSame("danfo", changesOf(ours), changesOf(danfos));
    if (pandas) {
      const made = join(folder, "made.csv");
      await pandas.run(`made.to_csv(${JSON.stringify(made)}, index=False)`);
      checkSame("pandas", changesOf(ours), changesOf(readCsv(made)));
    }
    console.log("All give the same changes.");
  } finally {
    pandas?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function readCsv(path: string): DataFrame {
  const [head, ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
  const columns = head!.split(",");
  const change = columns.indexOf("change_percent");
  const cells = lines.map((line) =>
    line.split(",").map((text, i) => (i === change ? Number(text || Number.NaN) : text)),
  );
  return new DataFrame(cells, { columns });
}

void main();
