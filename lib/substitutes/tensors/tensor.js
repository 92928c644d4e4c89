/**
 * Tensors of up to two dimensions with the operations that danfo calls, computed as TensorFlow.js's
 * CPU backend does: each result is rounded to the tensor's type, which mostly is a 32-bit float.
 */

const ARRAYS = { float32: Float32Array, int32: Int32Array, bool: Uint8Array };

const inferType = (value) => {
  const first = Array.isArray(value) ? value.flat(Infinity)[0] : value;
  if (typeof first === "boolean") return "bool";
  return typeof first === "string" ? "string" : "float32";
};

function inferShape(value) {
  const shape = [];
  for (let inner = value; Array.isArray(inner); inner = inner[0]) shape.push(inner.length);
  return shape;
}

function typed(flat, dtype) {
  if (dtype === "string") return flat;
  if (dtype === "bool") return Uint8Array.from(flat, (value) => (value ? 1 : 0));
  const Values = ARRAYS[dtype];
  if (Values === undefined) throw new Error(`Unknown data type ${dtype}`);
  return new Values(flat);
}

const size = (shape) => shape.reduce((product, length) => product * length, 1);

class Tensor {
  constructor(values, shape, dtype) {
    this.values = values;
    this.shape = shape;
    this.dtype = dtype;
  }

  /** From nested lists, a number, a text or a truth value. */
  static of(value, shape = inferShape(value), dtype = inferType(value)) {
    const flat = Array.isArray(value) ? value.flat(Infinity) : [value];
    if (flat.length !== size(shape)) {
      throw new Error(
        `Based on the provided shape, [${shape}], the tensor should have ${size(shape)} values but has ${flat.length}`,
      );
    }
    return new Tensor(typed(flat, dtype), shape, dtype);
  }

  get rank() {
    return this.shape.length;
  }

  get size() {
    return this.values.length;
  }

  dataSync() {
    return this.values;
  }

  arraySync() {
    if (this.rank === 0) return this.values[0];
    const values = Array.from(this.values);
    if (this.rank === 1) return values;
    const [rows, columns] = this.shape;
    return Array.from({ length: rows }, (_, row) =>
      values.slice(row * columns, (row + 1) * columns),
    );
  }

  clone() {
    return new Tensor(this.values.slice(), [...this.shape], this.dtype);
  }

  transpose() {
    if (this.rank < 2) return this.clone();
    const [rows, columns] = this.shape;
    const values = this.values.slice();
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        values[column * rows + row] = this.values[row * columns + column];
      }
    }
    return new Tensor(values, [columns, rows], this.dtype);
  }

  /** One value for each column of two dimensions, or one for all of a single dimension. */
  #reduced(fold, dtype) {
    const columns = this.rank === 2 ? this.shape[1] : 1;
    const rows = this.rank === 2 ? this.shape[0] : this.size;
    const results = Array.from({ length: columns }, (_, column) =>
      fold(Array.from({ length: rows }, (_unused, row) => this.values[row * columns + column])),
    );
    return new Tensor(typed(results, dtype), this.rank === 2 ? [columns] : [], dtype);
  }

  max() {
    return this.#reduced(
      (list) => list.reduce((a, b) => (Number.isNaN(b) || b > a ? b : a)),
      this.dtype,
    );
  }

  min() {
    return this.#reduced(
      (list) => list.reduce((a, b) => (Number.isNaN(b) || b < a ? b : a)),
      this.dtype,
    );
  }

  mean() {
    // Each value is divided and rounded before the sum, as TensorFlow.js does.
    return this.#reduced(
      (list) => list.reduce((total, value) => total + Math.fround(value / list.length), 0),
      "float32",
    );
  }

  argMax() {
    return this.#reduced(
      (list) => list.reduce((at, value, i) => (value > list[at] ? i : at), 0),
      "int32",
    );
  }

  argMin() {
    return this.#reduced(
      (list) => list.reduce((at, value, i) => (value < list[at] ? i : at), 0),
      "int32",
    );
  }

  sqrt() {
    return new Tensor(typed(Array.from(this.values, Math.sqrt), "float32"), this.shape, "float32");
  }
}

const TYPE_ORDER = ["bool", "int32", "float32"];

function combinedType(a, b, name) {
  for (const { dtype } of [a, b]) {
    if (!TYPE_ORDER.includes(dtype)) {
      throw new Error(
        `Argument passed to '${name}' must be numeric tensor, but got ${dtype} tensor`,
      );
    }
  }
  return TYPE_ORDER[Math.max(TYPE_ORDER.indexOf(a.dtype), TYPE_ORDER.indexOf(b.dtype))];
}

/** Shapes are matched from the right; a length of 1 is repeated. */
function combinedShape(a, b) {
  const rank = Math.max(a.rank, b.rank);
  return Array.from({ length: rank }, (_, index) => {
    const [one, other] = [a, b].map((tensor) => tensor.shape[index - rank + tensor.rank] ?? 1);
    if (one !== other && one !== 1 && other !== 1) {
      throw new Error(
        `Operands could not be broadcast together with shapes ${a.shape} and ${b.shape}.`,
      );
    }
    return one === 1 ? other : one;
  });
}

/** The place in `tensor` of the value at `row` and `column` of the combined shape. */
function place(tensor, row, column) {
  if (tensor.rank === 0) return 0;
  const columns = tensor.shape[tensor.rank - 1];
  const rows = tensor.rank === 2 ? tensor.shape[0] : 1;
  return (rows === 1 ? 0 : row * columns) + (columns === 1 ? 0 : column);
}

function combine(a, b, name, compute, resultType) {
  const dtype = combinedType(a, b, name);
  const shape = combinedShape(a, b);
  const columns = shape.at(-1) ?? 1;
  const rows = shape.length === 2 ? shape[0] : 1;
  const results = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      results.push(
        compute(a.values[place(a, row, column)], b.values[place(b, row, column)], dtype),
      );
    }
  }
  return new Tensor(typed(results, resultType ?? dtype), shape, resultType ?? dtype);
}

const ARITHMETIC = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b, dtype) => (dtype === "float32" ? a / b : Math.floor(a / b)),
  divNoNan: (a, b, dtype) => (b === 0 ? 0 : ARITHMETIC.div(a, b, dtype)),
  pow: (a, b) => a ** b,
  // The remainder takes the sign of the divisor, unlike JavaScript's.
  mod: (a, b) => ((a < 0 && b < 0) || (a >= 0 && b >= 0) ? a % b : ((a % b) + b) % b),
};

const COMPARISONS = {
  greater: (a, b) => a > b,
  greaterEqual: (a, b) => a >= b,
  less: (a, b) => a < b,
  lessEqual: (a, b) => a <= b,
  equal: (a, b) => a === b,
  notEqual: (a, b) => a !== b,
};

for (const [name, compute] of Object.entries(ARITHMETIC)) {
  Tensor.prototype[name] = function operateWith(other) {
    return combine(this, other, name, compute);
  };
}
for (const [name, compute] of Object.entries(COMPARISONS)) {
  Tensor.prototype[name] = function compareWith(other) {
    return combine(this, other, name, compute, "bool");
  };
}
/** Mean and variance (divided by n) down the columns. */
function moments(tensor) {
  const mean = tensor.mean();
  const float = new Tensor(typed(tensor.values, "float32"), tensor.shape, "float32");
  const away = float.sub(mean);
  return { mean, variance: away.mul(away).mean() };
}

module.exports = { Tensor, moments };
