// Moves the labels of a drawn chart off each other, the points, the axes and the edge of the picture.
// It measures what stands there, so that it holds at every width and with every font.

const GAP = 9;
// How bad it is for a label to lie on each, for a pixel of their shared area.
const ON = { label: 6, words: 6, point: 4, line: 0.6, edge: 20 };
// How bad it is for a label to stand nearer to another point than to its own: it would be read as that one's.
const MISTAKEN = 30;
// Beyond this a label that can be spared is left out, and another is led to its place by a line.
const TOO_BAD = 40;

const SIDES = [
  ["right", 1, 0],
  ["left", -1, 0],
  ["above", 0, -1],
  ["below", 0, 1],
  ["above right", 1, -1],
  ["above left", -1, -1],
  ["below right", 1, 1],
  ["below left", -1, 1],
].map(([name, across, down]) => ({ name, across, down }));

const overlap = (a, b) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

// How far a point lies from a box.
const distance = ({ x, y }, { left, right, top, bottom }) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

// Boxes in the picture's own pixels, whatever it is enlarged by.
function measurer(plot) {
  const frame = plot.getBoundingClientRect();
  const scale = frame.width / plot.clientWidth || 1;
  return (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      left: (left - frame.left) / scale,
      top: (top - frame.top) / scale,
      right: (right - frame.left) / scale,
      bottom: (bottom - frame.top) / scale,
    };
  };
}

// Points every few pixels of a line: its box alone would cover half the picture.
function alongLines(plot) {
  const boxes = [];
  for (const path of plot.querySelectorAll(".scatterlayer .js-line")) {
    const length = path.getTotalLength();
    const matrix = path.getScreenCTM();
    if (matrix === null || !(length > 0)) continue;
    const origin = plot.querySelector(".main-svg").getScreenCTM();
    const step = Math.max(8, length / 120);
    for (let at = 0; at <= length; at += step) {
      const point = path.getPointAtLength(at).matrixTransform(origin.inverse().multiply(matrix));
      boxes.push({ left: point.x - 2, right: point.x + 2, top: point.y - 2, bottom: point.y + 2 });
    }
  }
  return boxes;
}

// The labels of places and lines first, then the values that can be spared.
const isLabel = (note) => note?.name === "label" || note?.name === "optional label";

globalThis.placeLabels = function placeLabels(plot, annotations = []) {
  if (!annotations.some(isLabel)) return {};
  const boxOf = measurer(plot);
  const drawn = [...plot.querySelectorAll(".annotation")].map((element) => ({
    index: Number(element.dataset.index),
    box: boxOf(element.querySelector(".bg") ?? element),
  }));
  const dots = [...plot.querySelectorAll(".scatterlayer .point")].map((each) => boxOf(each));
  const taken = [
    ...dots.map((box) => ({ box, weight: ON.point })),
    ...[...plot.querySelectorAll(".xtick text, .ytick text, .xtitle, .ytitle")].map((each) => ({
      box: boxOf(each),
      weight: ON.words,
    })),
    ...drawn
      .filter(({ index }) => !isLabel(annotations[index]))
      .map(({ box }) => ({ box, weight: ON.words })),
    ...alongLines(plot).map((box) => ({ box, weight: ON.line })),
  ];
  // oxlint-disable no-underscore-dangle -- where Plotly keeps what it worked out of a drawn chart
  const { xaxis, yaxis, width, height } = plot._fullLayout;
  const points = dots.map(({ left, right, top, bottom }) => ({
    x: (left + right) / 2,
    y: (top + bottom) / 2,
  }));
  const moves = {};
  const order = drawn.filter(({ index }) => isLabel(annotations[index]));
  order.sort((a, b) =>
    annotations[b.index].name.length < annotations[a.index].name.length ? 1 : -1,
  );
  for (const { index, box } of order) {
    const note = annotations[index];
    const size = { width: box.right - box.left, height: box.bottom - box.top };
    const x = xaxis._offset + xaxis.d2p(note.x);
    const y = yaxis._offset + yaxis.d2p(note.y);
    const own = { x, y };
    const others = points.filter((each) => Math.hypot(each.x - x, each.y - y) > 3);
    const place = ({ across, down }, gap) => {
      const middle = {
        x: x + across * (gap + size.width / 2),
        y: y + down * (gap + size.height / 2),
      };
      const found = {
        left: middle.x - size.width / 2,
        right: middle.x + size.width / 2,
        top: middle.y - size.height / 2,
        bottom: middle.y + size.height / 2,
      };
      const out =
        Math.max(0, -found.left) +
        Math.max(0, found.right - width) +
        Math.max(0, -found.top) +
        Math.max(0, found.bottom - height);
      const on = taken.reduce(
        (sum, { box: other, weight }) => sum + weight * overlap(found, other),
        0,
      );
      const near = distance(own, found);
      const mistaken = others.some((each) => distance(each, found) < near) ? MISTAKEN : 0;
      return { box: found, middle, gap, cost: ON.edge * out + on + mistaken };
    };
    const near = SIDES.map((side) => place(side, side.across !== 0 && side.down !== 0 ? 4 : GAP));
    const first = near[isAbove(note) ? 2 : 0];
    let best = near.reduce((a, b) => (b.cost < a.cost ? b : a), first);
    const spare = note.name === "optional label";
    if (best.cost > TOO_BAD && !spare) {
      const far = [22, 36, 52, 70].flatMap((gap) => SIDES.map((side) => place(side, gap)));
      best = far.reduce((a, b) => (b.cost < a.cost - 4 ? b : a), best);
    }
    const at = `annotations[${index}].`;
    // What lies on another word tells nobody anything: it is in the table, and under the pointer.
    if (best.cost > (spare ? TOO_BAD : 1.5 * TOO_BAD)) {
      moves[`${at}visible`] = false;
      continue;
    }
    taken.push({ box: best.box, weight: ON.label });
    Object.assign(moves, {
      [`${at}xanchor`]: "center",
      [`${at}yanchor`]: "middle",
      ...(best.gap > GAP
        ? {
            [`${at}showarrow`]: true,
            [`${at}arrowhead`]: 0,
            [`${at}arrowwidth`]: 1,
            [`${at}standoff`]: 5,
            [`${at}xshift`]: 0,
            [`${at}yshift`]: 0,
            [`${at}ax`]: best.middle.x - x,
            [`${at}ay`]: best.middle.y - y,
          }
        : { [`${at}xshift`]: best.middle.x - x, [`${at}yshift`]: y - best.middle.y }),
    });
  }
  return moves;
};

const isAbove = ({ yanchor }) => yanchor === "bottom";
