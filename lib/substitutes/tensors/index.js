/** What danfo calls of TensorFlow.js. See the README beside this folder. */
const { absentFunction } = require("./absent");
const { array } = require("./shuffle");
const { sizeOf } = require("./storage");
const { Tensor, moments, operations } = require("./tensor");

const filled = (shape, value, dtype) =>
  Tensor.of(
    Array.from({ length: sizeOf(shape) }, () => value),
    [...shape],
    dtype ?? "float32",
  );

const tf = {
  ...operations,
  Tensor,
  data: { array },
  moments,
  tensor: (values, shape, dtype) => Tensor.of(values, shape, dtype),
  scalar: (value, dtype) => Tensor.of(value, [], dtype),
  tensor1d: (values, dtype) => Tensor.of(values, [values.length], dtype),
  tensor2d: (values, shape, dtype) => Tensor.of(values, shape, dtype),
  zeros: (shape, dtype) => filled(shape, 0, dtype),
  ones: (shape, dtype) => filled(shape, 1, dtype),
  fill: filled,
};

module.exports = new Proxy(tf, {
  get(target, name) {
    if (name in target || typeof name === "symbol" || name === "__esModule" || name === "then") {
      return target[name];
    }
    throw absentFunction(name);
  },
});
