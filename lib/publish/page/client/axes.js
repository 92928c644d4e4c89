// Fits the axis of a drawn chart to the words along it: no two numbers touch, and what is written beyond
// the end of a bar is within the picture. It measures, so that it holds at every width, with every font.

const APART = 8;
// A bar gives way to its words, but not so far that nobody could compare lengths.
const LONGEST_AXIS = 4;

const boxOf = (element) => element.getBoundingClientRect();

// As many numbers as stand side by side: Plotly sets five however short the axis is.
function fewerNumbers(plot, axis, length) {
  if (axis.type !== "linear" || axis.tickmode !== "auto" || axis.tickangle !== 0) return {};
  const boxes = [...plot.querySelectorAll(".xtick text")].map(boxOf);
  boxes.sort((a, b) => a.left - b.left);
  if (!boxes.some(({ left }, at) => left < boxes[at - 1]?.right + APART)) return {};
  const widest = Math.max(...boxes.map(({ width }) => width));
  return { "xaxis.nticks": Math.max(1, Math.floor(length / (widest + APART))) };
}

// An axis that goes on as far as the words beyond its bars need.
function roomBeyondBars(plot, axis, start, end) {
  if (axis.type !== "linear" || axis.autorange) return {};
  let [before, after] = [1, 1];
  for (const words of plot.querySelectorAll(".barlayer .bartext")) {
    const bar = boxOf(words.parentElement.querySelector("path"));
    const { left, right } = boxOf(words);
    if (right > end)
      after = Math.max(after, (bar.right - start) / (end - start - (right - bar.right)));
    if (left < start)
      before = Math.max(before, (end - bar.left) / (end - start - (bar.left - left)));
  }
  const [low, high] = axis.range;
  const longer = (by) => (high - low) * (Math.min(by, LONGEST_AXIS) - 1);
  if (before === 1 && after === 1) return {};
  return { "xaxis.range": [low - longer(before), high + longer(after)] };
}

globalThis.fitAxis = function fitAxis(plot) {
  // oxlint-disable no-underscore-dangle -- where Plotly keeps what it worked out of a drawn chart
  const { xaxis: axis, xaxis2 } = plot._fullLayout;
  // Several pictures in one have words of several axes.
  if (axis === undefined || xaxis2 !== undefined) return {};
  const frame = boxOf(plot);
  const scale = frame.width / plot.clientWidth || 1;
  const [start, length] = [frame.left + scale * axis._offset, scale * axis._length];
  const isLying = plot._fullData.some(
    ({ type, orientation }) => type === "bar" && orientation === "h",
  );
  // oxlint-enable no-underscore-dangle
  const end = boxOf(plot.querySelector(".main-svg")).right - 2;
  return {
    ...fewerNumbers(plot, axis, length),
    ...(isLying && roomBeyondBars(plot, axis, start, end)),
  };
};
