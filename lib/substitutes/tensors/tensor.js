/**
 * Tensors with the operations that danfo calls and those that one meets next, computed as
 * TensorFlow.js's CPU backend does: each result is rounded to the tensor's type, which mostly is a
 * 32-bit float. What TensorFlow.js has beyond them says that it is not here (`absent.js`).
 */
const { absentMethods } = require("./absent");
const { combine } = require("./combine");
const { reduce } = require("./reduce");
const { inferShape, inferType, nested, sizeOf, typed } = require("./storage");
const { tensorText } = require("./text");

class Tensor {
  constructor(values, shape, dtype) {
    this.values = values;
    this.shape = shape;
    this.dtype = dtype;
  }

  /** From nested lists, a typed array, a number, a text or a truth value. */
  static of(value, shape = inferShape(value), dtype = inferType(value)) {
    const flat = Array.isArray(value)
      ? value.flat(Infinity)
      : ArrayBuffer.isView(value)
        ? value
        : [value];
    if (flat.length !== sizeOf(shape)) {
      throw new Error(
        `Based on the provided shape, [${shape}], the tensor should have ${sizeOf(shape)} values but has ${flat.length}`,
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

  async data() {
    return this.values;
  }

  arraySync() {
    if (this.rank === 0) return this.values[0];
    return nested(Array.from(this.values), this.shape);
  }

  async array() {
    return this.arraySync();
  }

  clone() {
    return new Tensor(this.values.slice(), [...this.shape], this.dtype);
  }

  /** Nothing is held outside JavaScript's own memory, so there is nothing to give back. */
  dispose() {}

  toString(verbose = false) {
    return tensorText(this, verbose);
  }

  print(verbose = false) {
    console.log(this.toString(verbose));
  }

  reshape(shape) {
    const open = shape.indexOf(-1);
    const known = shape.reduce(
      (product, length) => (length === -1 ? product : product * length),
      1,
    );
    const whole = shape.map((length, at) => (at === open ? this.size / known : length));
    if (sizeOf(whole) !== this.size || !whole.every(Number.isInteger)) {
      throw new Error(`Size(${this.size}) must match the product of shape ${shape}`);
    }
    return new Tensor(this.values.slice(), whole, this.dtype);
  }

  flatten() {
    return this.reshape([this.size]);
  }

  cast(dtype) {
    if (this.dtype === "string" || dtype === "string") {
      if (dtype === this.dtype) return this.clone();
      throw new Error(
        `Only strings can be cast to strings: this tensor is ${this.dtype}, not ${dtype}`,
      );
    }
    return new Tensor(typed(this.values, dtype), [...this.shape], dtype);
  }

  transpose(permutation) {
    if (permutation === undefined && this.rank < 2) return this.clone();
    if (permutation !== undefined || this.rank > 2) {
      throw new Error(
        "transpose is here for one and two dimensions, without an order: lib/substitutes/README.md tells how to have all of TensorFlow.js",
      );
    }
    const [rows, columns] = this.shape;
    const values = this.values.slice();
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        values[column * rows + row] = this.values[row * columns + column];
      }
    }
    return new Tensor(values, [columns, rows], this.dtype);
  }
}

const METHODS = {
  asType: (tensor, dtype) => tensor.cast(dtype),
  toFloat: (tensor) => tensor.cast("float32"),
  toInt: (tensor) => tensor.cast("int32"),
  toBool: (tensor) => tensor.cast("bool"),
  as1D: (tensor) => tensor.flatten(),
  as2D: (tensor, rows, columns) => tensor.reshape([rows, columns]),
  asScalar: (tensor) => tensor.reshape([]),
};

const UNARY = { abs: Math.abs, neg: (x) => -x, square: (x) => x * x };
for (const [name, compute] of Object.entries(UNARY)) {
  METHODS[name] = (tensor) => {
    const { dtype, shape, values } = numeric(tensor, name);
    return new Tensor(typed(Array.from(values, compute), dtype), [...shape], dtype);
  };
}
const FLOATING = { sqrt: Math.sqrt, exp: Math.exp, log: Math.log };
for (const [name, compute] of Object.entries(FLOATING)) {
  METHODS[name] = (tensor) => {
    const { shape, values } = numeric(tensor, name);
    return new Tensor(typed(Array.from(values, compute), "float32"), [...shape], "float32");
  };
}

function numeric(tensor, name) {
  if (tensor.dtype !== "string") return tensor;
  throw new Error(`Argument passed to '${name}' must be numeric tensor, but got string tensor`);
}

const asTensor = (value) => (value instanceof Tensor ? value : Tensor.of(value));

for (const name of Object.keys(combine)) {
  METHODS[name] = (tensor, other) => {
    const { values, shape, dtype } = combine[name](tensor, asTensor(other));
    return new Tensor(values, shape, dtype);
  };
}
for (const name of Object.keys(reduce)) {
  METHODS[name] = (tensor, axis, keepDims) => {
    const { values, shape, dtype } = reduce[name](numeric(tensor, name), axis, keepDims);
    return new Tensor(values, shape, dtype);
  };
}

/** The operations as functions of a tensor, `tf.add(a, b)`, and as its methods, `a.add(b)`. */
const operations = { reshape: (tensor, shape) => asTensor(tensor).reshape(shape) };
for (const [name, compute] of Object.entries(METHODS)) {
  operations[name] = (tensor, ...rest) => compute(asTensor(tensor), ...rest);
  Object.defineProperty(Tensor.prototype, name, {
    value(...rest) {
      return compute(this, ...rest);
    },
  });
}
Object.setPrototypeOf(Tensor.prototype, absentMethods(Object.prototype));

/** Mean and variance (divided by n) along the axes, or of all values. */
function moments(value, axis, keepDims = false) {
  const tensor = asTensor(value);
  const mean = tensor.mean(axis, keepDims);
  const centre = keepDims ? mean : tensor.mean(axis, true);
  const variance = tensor.toFloat().sub(centre).square().mean(axis, keepDims);
  return { mean, variance };
}

module.exports = { Tensor, moments, operations };
