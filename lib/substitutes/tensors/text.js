/** A tensor as TensorFlow.js prints it: columns padded, seven digits, the middle of much left out. */
const { sizeOf } = require("./storage");

const MOST = 20;
const ENDS = 3;
const DIGITS = 7;

function valueText(value, dtype) {
  if (typeof value === "string") return `'${value}'`;
  if (dtype === "bool") return value === 0 ? "false" : "true";
  return String(Number.parseFloat(value.toFixed(DIGITS)));
}

/** The width of each column of the last dimension, over all rows. */
function columnWidths({ values, shape, dtype }) {
  const columns = shape.at(-1) ?? 1;
  const widths = Array.from({ length: columns }, () => 0);
  if (shape.length > 1) {
    values.forEach((value, at) => {
      const column = at % columns;
      widths[column] = Math.max(widths[column], valueText(value, dtype).length);
    });
  }
  return widths;
}

/** The first few and the last few of many, with what stands for those between. */
function shortened(list, between) {
  return list.length > MOST ? [...list.slice(0, ENDS), between, ...list.slice(-ENDS)] : list;
}

function lines(values, shape, dtype, widths, isLast) {
  if (shape.length === 0) return [dtype === "bool" ? valueText(values[0], dtype) : `${values[0]}`];
  const [length, ...rest] = shape;
  if (rest.length === 0) {
    const texts = Array.from(values, (value, at) => valueText(value, dtype).padEnd(widths[at]));
    return [`[${shortened(texts, "...").join(", ")}]`];
  }
  const part = sizeOf(rest);
  const parts = Array.from({ length }, (_, at) =>
    lines(values.slice(at * part, (at + 1) * part), rest, dtype, widths, at === length - 1),
  );
  const all = shortened(parts, ["..."]).flat();
  const comma = shape.length === 2 ? "," : "";
  return all.map((line, at) => {
    const opened = at === 0 ? `[${line}` : ` ${line}`;
    if (at < all.length - 1) return opened + comma;
    return `${opened}]${isLast ? "" : `,\n${"\n".repeat(shape.length - 2)}`}`;
  });
}

function tensorText(tensor, verbose) {
  const { values, shape, dtype } = tensor;
  const about = [
    `  dtype: ${dtype}`,
    `  rank: ${shape.length}`,
    `  shape: [${shape}]`,
    "  values:",
  ];
  const body = lines(values, shape, dtype, columnWidths(tensor), true);
  return ["Tensor", ...(verbose ? about : []), ...body.map((line) => `    ${line}`)].join("\n");
}

module.exports = { tensorText };
