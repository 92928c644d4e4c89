/** What is asked of danfo over the originals, and again over the substitutes. */
import type * as Danfo from "danfojs-node";

type Dfd = typeof Danfo;
type Case = (dfd: Dfd) => unknown;

const counts = (dfd: Dfd) =>
  new dfd.DataFrame({
    girls: [19790, 286, 444, 0, 7, 1747],
    boys: [3218, 35, 0, 1, 5, 426],
    share: [0.86, 0.1, 1 / 3, -2.5, 12345.678, 1e-7],
  });
const short = (dfd: Dfd) => new dfd.DataFrame({ a: [1, 2], b: [3.3, -4] });
const single = (dfd: Dfd) => new dfd.Series([0.1, 7, 3, 7, -2.25]);
const whole = (dfd: Dfd) => new dfd.Series([5, 3, 9, 9, 1, 5]);
const gaps = (dfd: Dfd) => new dfd.DataFrame({ a: [1, NaN, 3], b: [NaN, 2, 4] });
const forces = (dfd: Dfd) =>
  new dfd.DataFrame({
    area: ["North", "South", "North", "South", "North"],
    kind: ["a", "a", "b", "b", "b"],
    offences: [10, 3, 4, 4, 7],
  });
const values = (frame: { values: unknown }): unknown => frame.values;

interface Tensor {
  arraySync(): unknown;
  toString(verbose?: boolean): string;
  shape: number[];
  dtype: string;
}
/** Any of its operations: danfo's types know none of them. */
type Operations = Record<string, (...args: unknown[]) => Tensor>;

const operate = (tensor: unknown, name: string, ...args: unknown[]): unknown[] => {
  const result = (tensor as Operations)[name]!(...args);
  return [result.dtype, result.shape, result.arraySync()];
};
const REDUCTIONS = ["sum", "mean", "prod", "max", "min", "argMax", "argMin"];
/** What a tensor gives along no axis, each axis, from the last, and with its dimensions kept. */
const reduced = (tensor: unknown): unknown[] =>
  REDUCTIONS.flatMap((name) =>
    [[], [0], [1], [-1], [[0, 1]], [1, true]]
      .filter(([axis]) => !(name.startsWith("arg") && Array.isArray(axis)))
      .filter(([, keep]) => !(name.startsWith("arg") && keep === true))
      .map((args) => operate(tensor, name, ...args)),
  );
const tf = (dfd: Dfd): Operations & { Tensor: unknown } => dfd.tensorflow as never;
const cube = (dfd: Dfd): Tensor =>
  tf(dfd)["tensor"]!([
    [
      [1, 2],
      [3, 4],
    ],
    [
      [5, 6],
      [7, 8.5],
    ],
  ]);

/** By name; each gives plain lists, texts and numbers. */
export const CASES: Record<string, Case> = {
  describe: (dfd) => values(counts(dfd).describe()),
  "describe a series": (dfd) => values(single(dfd).describe()),
  "describe with gaps": (dfd) => values(gaps(dfd).describe()),
  mean: (dfd) => values(counts(dfd).mean()),
  median: (dfd) => values(counts(dfd).median()),
  std: (dfd) => values(counts(dfd).std()),
  var: (dfd) => values(counts(dfd).var()),
  "std along rows": (dfd) => values(counts(dfd).std({ axis: 0 })),
  "mode of a frame": (dfd) => values(counts(dfd).mode()),
  "median of a series": (dfd) => single(dfd).median(),
  "median of an even number": (dfd) => whole(dfd).median(),
  "mode of a series": (dfd) => [single(dfd).mode(), whole(dfd).mode()],
  "std and var of a series": (dfd) => [single(dfd).std(), single(dfd).var()],
  "std of one value": (dfd) => new dfd.Series([4]).std(),
  "median with gaps": (dfd) => values(gaps(dfd).median()),
  "std with gaps": (dfd) => values(gaps(dfd).std()),
  "add a number": (dfd) => values(counts(dfd).add(0.1)),
  "subtract a number": (dfd) => values(counts(dfd).sub(3)),
  "multiply by a number": (dfd) => values(counts(dfd).mul(1.1)),
  "divide by a number": (dfd) => values(counts(dfd).div(3)),
  "divide by zero": (dfd) => values(counts(dfd).div(0)),
  "divide without NaN": (dfd) => values(counts(dfd).divNoNan(counts(dfd))),
  "raise to a power": (dfd) => values(short(dfd).pow(3)),
  "remainder by a number": (dfd) => values(counts(dfd).mod(7)),
  "remainder by a negative number": (dfd) => values(counts(dfd).mod(-7)),
  "add frames": (dfd) => values(counts(dfd).add(counts(dfd))),
  "subtract a series by rows": (dfd) =>
    values(short(dfd).sub(new dfd.Series([0.3, 9]), { axis: 0 })),
  "divide by a series by columns": (dfd) =>
    values(short(dfd).div(new dfd.Series([0.3, 9]), { axis: 1 })),
  "add a list by rows": (dfd) => values(short(dfd).add([10, 20], { axis: 0 })),
  "frame with gaps, added": (dfd) => values(gaps(dfd).add(1)),
  greater: (dfd) => values(counts(dfd).gt(10)),
  less: (dfd) => values(counts(dfd).lt(1 / 3)),
  "greater or equal": (dfd) => values(counts(dfd).ge(0.1)),
  "less or equal": (dfd) => values(short(dfd).le(short(dfd))),
  equal: (dfd) => values(counts(dfd).eq(0)),
  "not equal": (dfd) => values(counts(dfd).ne(35)),
  "percent change": (dfd) => values(counts(dfd).pctChange(1) as Danfo.DataFrame),
  "percent change across": (dfd) =>
    values(counts(dfd).pctChange(1, { axis: 0 }) as Danfo.DataFrame),
  difference: (dfd) => values(counts(dfd).diff(1) as Danfo.DataFrame),
  "difference backwards": (dfd) => values(counts(dfd).diff(-1) as Danfo.DataFrame),
  "place of the largest and smallest": (dfd) => [
    single(dfd).argMax(),
    single(dfd).argMin(),
    whole(dfd).argMax(),
    whole(dfd).argMin(),
  ],
  "a sample with a seed": async (dfd) => values(await counts(dfd).sample(3, { seed: 42 })),
  "another sample": async (dfd) => values(await whole(dfd).sample(6, { seed: 7 })),
  "a sample of a hundred": async (dfd) =>
    values(await new dfd.Series(Array.from({ length: 100 }, (_, i) => i)).sample(20, { seed: 1 })),
  "group, sum": (dfd) => values(forces(dfd).groupby(["area"]).col(["offences"]).sum()),
  "group, std": (dfd) => values(forces(dfd).groupby(["area"]).col(["offences"]).std()),
  "group, var": (dfd) => values(forces(dfd).groupby(["area"]).col(["offences"]).var()),
  "group, mean": (dfd) => values(forces(dfd).groupby(["area", "kind"]).col(["offences"]).mean()),
  merge: (dfd) =>
    values(dfd.merge({ left: forces(dfd), right: forces(dfd), on: ["area"], how: "inner" })),
  "standard scaler": (dfd) => values(new dfd.StandardScaler().fitTransform(counts(dfd))),
  "min-max scaler": (dfd) => values(new dfd.MinMaxScaler().fitTransform(counts(dfd))),
  "min-max scaler of a series": (dfd) => values(new dfd.MinMaxScaler().fitTransform(single(dfd))),
  "min-max scaler of a list": (dfd) => new dfd.MinMaxScaler().fitTransform([1, 2, 4]),
  "label encoder": (dfd) => values(new dfd.LabelEncoder().fitTransform(forces(dfd).column("area"))),
  "one-hot": (dfd) => values(dfd.getDummies(forces(dfd).column("area"))),
  "frame as text": (dfd) => counts(dfd).toString(),
  "tensor reduced": (dfd) => reduced(counts(dfd).tensor),
  "tensor with gaps reduced": (dfd) => reduced(gaps(dfd).tensor),
  "tensor of whole numbers reduced": (dfd) =>
    reduced(
      tf(dfd)["tensor2d"]!(
        [
          [3, 7],
          [9, 2],
        ],
        [2, 2],
        "int32",
      ),
    ),
  "tensor of three dimensions": (dfd) =>
    [[0], [1], [2], [[0, 2]], []].map((args) => operate(cube(dfd), "sum", ...args)),
  "tensor of three dimensions, added to one": (dfd) =>
    operate(cube(dfd), "add", tf(dfd)["tensor1d"]!([10, 20])),
  "moments by axis": (dfd) =>
    [[], [0], [1], [1, true]].map((args) => {
      const { mean, variance } = tf(dfd)["moments"]!(
        counts(dfd).tensor,
        ...args,
      ) as never as Record<"mean" | "variance", Tensor>;
      return [mean, variance].map((each) => [each.shape, each.arraySync()]);
    }),
  "tensor, value by value": (dfd) =>
    ["abs", "neg", "square", "sqrt", "exp"].map((name) => operate(short(dfd).tensor, name)),
  "tensor, other shapes and types": (dfd) => [
    operate(short(dfd).tensor, "reshape", [4]),
    operate(short(dfd).tensor, "reshape", [-1, 1]),
    operate(short(dfd).tensor, "flatten"),
    operate(short(dfd).tensor, "toInt"),
    operate(short(dfd).tensor, "toBool"),
    operate(short(dfd).tensor, "maximum", 2),
    operate(short(dfd).tensor, "transpose"),
  ],
  "tensors made": (dfd) => [
    operate(tf(dfd), "zeros", [2, 3]),
    operate(tf(dfd), "ones", [2]),
    operate(tf(dfd), "fill", [1, 2], 0.1),
    operate(tf(dfd), "tensor", [
      [1, 2],
      [3, 4],
    ]),
    operate(tf(dfd), "add", [1, 2], [3, 4]),
    operate(tf(dfd), "tensor1d", ["a", "b"]),
  ],
  "an axis that is not there": (dfd) => operate(short(dfd).tensor, "sum", 2),
  "tensor as text": (dfd) => [
    counts(dfd).tensor.toString(),
    (counts(dfd).tensor as never as Tensor).toString(true),
    single(dfd).tensor.toString(),
    cube(dfd).toString(),
    tf(dfd)["tensor"]!(Array.from({ length: 30 }, (_, i) => [i, i / 3])).toString(),
    tf(dfd)["tensor1d"]!(Array.from({ length: 30 }, (_, i) => i)).toString(),
    tf(dfd)["scalar"]!(2.5).toString(),
    counts(dfd).gt(1).tensor.toString(),
  ],
  "tensor there and back": (dfd) => values(new dfd.DataFrame(short(dfd).tensor)),
};

/** A result as JSON has it, with what JSON has no word for written out. */
export async function resultOf(work: Case, dfd: Dfd): Promise<unknown> {
  let result: unknown;
  try {
    result = await work(dfd);
  } catch (error) {
    result = `Error: ${(error as Error).message}`;
  }
  const text = JSON.stringify(result, (_key, value: unknown) =>
    typeof value === "number" && !Number.isFinite(value) ? String(value) : value,
  );
  return text === undefined ? null : JSON.parse(text);
}
