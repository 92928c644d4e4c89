/** What danfo calls of TensorFlow.js. See the README beside this folder. */
const { array } = require("./shuffle");
const { Tensor, moments } = require("./tensor");

const tf = {
  Tensor,
  data: { array },
  moments,
  scalar: (value, dtype) => Tensor.of(value, [], dtype),
  tensor1d: (values, dtype) => Tensor.of(values, [values.length], dtype),
  tensor2d: (values, shape, dtype) => Tensor.of(values, shape, dtype),
};

module.exports = new Proxy(tf, {
  get(target, name) {
    if (name in target || typeof name === "symbol" || name === "__esModule" || name === "then") {
      return target[name];
    }
    throw new Error(
      `tensorflow.${name} is not here: this project carries only the part of TensorFlow.js that danfo ` +
        `itself needs. lib/substitutes/README.md tells how to have all of it.`,
    );
  },
});
