/** What a tensor of TensorFlow.js can do and one of ours cannot: each says so when it is called. */
const NAMES = `
  acos acosh all any as3D as4D as5D asin asinh atan atan2 atanh avgPool batchNorm batchToSpaceND
  broadcastTo buffer bufferSync bytes ceil clipByValue concat conv1d conv2d conv2dTranspose cos
  cosh cumprod cumsum dataToGPU depthToSpace depthwiseConv2d dilation2d dot elu erf
  euclideanNorm expandDims expm1 fft floor floorDiv gather ifft irfft isFinite isInf isNaN
  leakyRelu localResponseNormalization log1p logicalAnd logicalNot logicalOr logicalXor
  logSigmoid logSoftmax logSumExp matMul maxPool mirrorPad norm oneHot onesLike pad pool prelu
  reciprocal relu relu6 reshapeAs resizeBilinear resizeNearestNeighbor reverse rfft round rsqrt
  selu separableConv2d sigmoid sign sin sinh slice softmax softplus spaceToBatchND split
  squaredDifference squeeze stack step stridedSlice tan tanh throwIfDisposed tile topk unique
  unsortedSegmentSum unstack variable where zerosLike
`;

const where = "lib/substitutes/README.md tells how to have all of it";

/** What stands beneath a tensor's own methods. */
function absentMethods(beneath) {
  const methods = Object.create(beneath);
  for (const name of NAMES.trim().split(/\s+/)) {
    Object.defineProperty(methods, name, {
      value() {
        throw new Error(
          `A tensor's ${name} is not here: this project carries only the part of TensorFlow.js that danfo needs; ${where}.`,
        );
      },
    });
  }
  return methods;
}

/** For a name that `tf` itself does not have here. */
function absentFunction(name) {
  return new Error(
    `tensorflow.${name} is not here: this project carries only the part of TensorFlow.js that danfo needs; ${where}.`,
  );
}

module.exports = { absentFunction, absentMethods };
