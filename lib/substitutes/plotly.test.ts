/** What a cell gets from plotly.js-dist, as the build lays it there. */
import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { inspect } from "node:util";

const MIME = "application/vnd.plotly.v1+json";

type Picture = { on: (event: string, act: () => void) => Picture; data: unknown };
interface CellPlotly {
  newPlot(place: string, ...parts: unknown[]): Promise<Picture>;
  addTraces(): void;
}

/** What is sent under Plotly's type, with Plotly as a cell has it. */
function cell(t: TestContext): { plotly: CellPlotly; sent: unknown[] } {
  // oxlint-disable-next-line typescript/no-require-imports -- a variable of tslab's module is set
  const tslab = require("tslab/dist/jupyter") as { lastWriteDisplayData: unknown };
  const sent: unknown[] = [];
  tslab.lastWriteDisplayData = ({ data }: { data: Record<string, unknown> }) =>
    void sent.push(data[MIME]);
  t.after(() => (tslab.lastWriteDisplayData = null));
  // oxlint-disable-next-line typescript/no-require-imports -- what a cell's import becomes
  return { plotly: require("plotly.js-dist") as CellPlotly, sent };
}

test("newPlot sends typed arrays as lists, frames and settings", (t) => {
  const { plotly, sent } = cell(t);
  const data = [{ type: "bar", x: new Int32Array([1, 2]), y: new BigInt64Array([3n, 4n]) }];
  const lists = [{ type: "bar", x: [1, 2], y: [3, 4] }];
  const frames = [{ name: "a", data: [{ y: new Float32Array([5]) }] }];
  void plotly.newPlot("s", data, { height: 300 }, { scrollZoom: true });
  void plotly.newPlot("s", { data, layout: {}, frames });
  assert.deepEqual(sent, [
    { data: lists, layout: { height: 300 }, config: { scrollZoom: true } },
    { data: lists, layout: {}, frames: [{ name: "a", data: [{ y: [5] }] }] },
  ]);
});

test("what newPlot promises can be waited for, and says what only a browser does", async (t) => {
  const { plotly } = cell(t);
  const said: string[] = [];
  t.mock.method(console, "log", (line: string) => said.push(line));
  const drawn = plotly.newPlot("s", [{ y: [1] }]);
  await drawn.then((picture) => picture.on("plotly_click", () => assert.fail()));
  assert.match(
    said.join(),
    /^Plotly's "on" answers to what a reader does with a picture in a browser/,
  );
  assert.deepEqual((await drawn).data, [{ y: [1] }]);
  assert.throws(() => plotly.addTraces(), /works on a picture in a browser/);
});

test("as the last value of a cell it prints nothing", (t) => {
  const { plotly } = cell(t);
  const written: string[] = [];
  const { write } = process.stdout;
  process.stdout.write = ((text: string) => written.push(text) > 0) as typeof write;
  t.after(() => (process.stdout.write = write));
  // As the console does it: first the text, then the writing.
  const text = inspect(plotly.newPlot("s", [{ y: [1] }]));
  process.stdout.write(`${text}\n`);
  process.stdout.write("after\n");
  process.stdout.write = write;
  assert.deepEqual(written, ["after\n"]);
});
