// Draws the page's charts as they come into view, all of them before printing, again when the
// colour scheme changes.

const FONT = getComputedStyle(document.body).fontFamily;
// On paper a chart is drawn as on a screen and reduced whole, a tall one more, in CSS pixels.
const PAPER = { width: 655, height: 330, most: 0.78, least: 0.66, sheet: 880 };

// The charts' colours on a dark page: each as far from it as its counterpart is from white.
const DARK = {
  "#12436d": "#8cc2f7",
  "#28a197": "#45c4b8",
  "#801650": "#d583b4",
  "#f46a25": "#f98b54",
  "#3d3d3d": "#d5d9dd",
  "#a285d1": "#b9a0e6",
  "#2073bc": "#5d9fdc",
  "#6bace6": "#3f76ab",
  "#bfbfbf": "#6a7178",
  "#d9d9d9": "#3a4148",
  "#ffffff": "#15181b",
  "#fff": "#15181b",
  white: "#15181b",
  "#8a8f94": "#7d858c",
  "rgba(255,255,255,0.82)": "rgba(21,24,27,0.82)",
};

const deck = document.body.classList.contains("slides");
const dark = matchMedia("(prefers-color-scheme: dark)");
const charts = [...document.querySelectorAll(".plot-room")].map((room) => ({
  room,
  plot: room.querySelector(".plot"),
  figure: undefined,
  drawn: false,
}));

// Only what stands for a colour: "White" can be the name of a group, too.
function inScheme(value, isDark, isColour = false) {
  if (!isDark) return value;
  if (typeof value === "string") {
    const known = isColour && Object.hasOwn(DARK, value.toLowerCase());
    return known ? DARK[value.toLowerCase()] : value;
  }
  if (Array.isArray(value)) return value.map((part) => inScheme(part, true, isColour));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      inScheme(part, true, isColour || /color/i.test(key)),
    ]),
  );
}

// How a map is drawn where its tiles have room for whole names; undefined where they have not.
function wideIn({ layout }, size) {
  const wide = layout.meta?.wide;
  return size.height === undefined && size.width >= wide?.from ? wide : undefined;
}

// What a note says of short names is to be read only where they stand.
function hideSpared({ room, figure }, size) {
  const spared = figure.layout.meta?.wide?.spared;
  if (spared === undefined) return;
  for (const note of room.closest("figure").querySelectorAll(".pf-note")) {
    if (note.textContent === spared) note.hidden = wideIn(figure, size) !== undefined;
  }
}

// Each drawing gets its own copy: Plotly writes into what it is given.
function drawing({ figure }, isDark, size) {
  const own = hasOwnColours(figure.layout);
  const { data, layout, frames } = structuredClone(inScheme(figure, isDark && !own));
  const wide = wideIn(figure, size);
  if (wide !== undefined)
    Object.assign(data[0], { text: wide.text, textfont: { ...data[0].textfont, size: 10 } });
  const height = wide === undefined ? {} : { height: wide.height };
  if (size.width >= ROOMY && Array.isArray(layout.yaxis?.ticktext)) {
    layout.yaxis.ticktext = layout.yaxis.ticktext.map(onOneLine);
  }
  const ground = own ? {} : groundOf(layout, isDark);
  const font = { family: FONT, ...layout.font, ...ground.font };
  // The charts' own name of a font is the page's.
  if (font.family === OUR_FONT) font.family = FONT;
  return { data, layout: { ...layout, ...height, ...size, ...ground, font }, frames };
}

const OUR_FONT = "system-ui, sans-serif";
const OUR_INK = "#3d3d3d";
const CLEAR = "rgba(0,0,0,0)";
const isClear = (colour) => /^(transparent|rgba\(.*,\s*0(\.0*)?\))$/i.test(colour);

// What a figure gives itself or takes from its template.
function given({ template, ...layout }, name) {
  return layout[name] ?? template?.layout?.[name];
}
const inkOf = (layout) => layout.font?.color ?? layout.template?.layout?.font?.color;

// A figure with a paper or an ink of its own is drawn in its own colours on any page, and what it does
// not say is as Plotly has it: white marks on a black paper are not seen on the page's.
function hasOwnColours(layout) {
  const paper = given(layout, "paper_bgcolor");
  if (paper !== undefined) return !isClear(paper);
  const plot = given(layout, "plot_bgcolor");
  return (plot !== undefined && !isClear(plot)) || inkOf(layout) !== undefined;
}

// All others stand on the page's paper, in its ink.
function groundOf(layout, isDark) {
  const ink = inkOf(layout);
  const own = ink !== undefined && String(ink).toLowerCase() !== OUR_INK && ink !== DARK[OUR_INK];
  return {
    paper_bgcolor: CLEAR,
    plot_bgcolor: given(layout, "plot_bgcolor") ?? CLEAR,
    font: { color: own ? ink : isDark ? "#e8eaed" : "#0b0c0c" },
  };
}

// Names beside a chart are broken for telephones.
const ROOMY = 560;
const onOneLine = (name) => (typeof name === "string" ? name.replaceAll("<br>", " ") : name);

// What a chart needs where its names are on one line.
const LINE = 17;
function heightOf({ layout: { height = 400, yaxis } }) {
  const names = (Array.isArray(yaxis?.ticktext) ? yaxis.ticktext : []).map(String);
  const lines = Math.max(1, ...names.map((name) => name.split("<br>").length));
  return height - LINE * (lines - 1) * names.length;
}

// How a chart fits its place: the size it is drawn at, and how much that is then enlarged. A deck
// draws it small and enlarges it whole, so that its words can be read from the back of a room.
function fitScreen({ room, figure }) {
  if (!document.documentElement.classList.contains("deck")) {
    return { width: Math.floor(room.clientWidth), scale: 1 };
  }
  const natural = heightOf(figure);
  const least = 0.7 * natural;
  const scale = Math.min(room.clientWidth / 640, room.clientHeight / least);
  if (scale < LEGIBLE) return fitTall(room, natural);
  return {
    width: Math.floor(room.clientWidth / scale),
    height: Math.floor(room.clientHeight / scale),
    scale,
  };
}

// A chart of very many rows would be too small to read: it keeps its height, and is scrolled.
const LEGIBLE = 0.8;

function fitTall(room, natural) {
  const scale = room.clientWidth / 960;
  room.classList.add("tall");
  room.tabIndex = 0;
  room.setAttribute("role", "region");
  room.setAttribute("aria-label", "Chart, to be scrolled");
  return { width: 940, height: natural, scale };
}

// A printed slide is a sheet of A4 on its side: what a headline, a subtitle, notes and the sources leave.
const SHEET = { width: 1030, height: 440 };

function fitSheet({ figure }) {
  const least = 0.7 * heightOf(figure);
  const scale = Math.min(SHEET.width / 640, SHEET.height / least);
  return {
    width: Math.floor(SHEET.width / scale),
    height: Math.floor(SHEET.height / scale),
    scale,
  };
}

function fitPaper({ figure }) {
  const fitting = PAPER.height / (figure.layout.height ?? 400);
  const scale = Math.max(PAPER.least, Math.min(PAPER.most, fitting));
  if (scale * (figure.layout.height ?? 400) > PAPER.sheet) return fitWholeSheet(figure);
  return { width: Math.floor(PAPER.width / scale), scale };
}

// What is taller than a sheet would be cut through a row: its rows stand as close as names on one line
// let them, and all is reduced until it fits.
function fitWholeSheet(figure) {
  const height = heightOf(figure);
  const scale = Math.min(PAPER.most, PAPER.sheet / height);
  return { width: Math.floor(PAPER.width / scale), height, scale };
}

const SETTINGS = { displayModeBar: false, doubleClick: false };
// A bar of buttons brings Plotly's logo, which leads to another site, and a button that sends the chart there.
const NOWHERE_ELSE = { displaylogo: false, showSendToCloud: false, plotlyServerURL: "" };

function draw(chart, isDark = dark.matches, fit = fitScreen(chart)) {
  const { scale, ...size } = fit;
  const { data, layout, frames } = drawing(chart, isDark, { ...size, autosize: false });
  const config = { ...SETTINGS, ...chart.figure.config, ...NOWHERE_ELSE };
  if (deck) config.staticPlot = true;
  Plotly.newPlot(chart.plot, { data, layout, config, frames }).catch((error) =>
    complain(chart, error),
  );
  chart.plot.style.transform = scale === 1 ? "" : `scale(${scale})`;
  chart.drawn = true;
  hideSpared(chart, size);
  tidy(chart.plot, layout);
}

// Axes and labels find their places once it is known how large everything came out.
function tidy(plot, { annotations = [] }) {
  const placed = globalThis.placeLabels(plot, annotations);
  const moves = { ...globalThis.fitAxis(plot), ...placed, ...keptInside(plot, annotations) };
  if (Object.keys(moves).length > 0) Plotly.relayout(plot, moves);
}

// Other words, such as a unit above the axis, are moved back into a narrow picture.
function keptInside(plot, annotations) {
  const frame = plot.querySelector(".main-svg").getBoundingClientRect();
  const moves = {};
  for (const element of plot.querySelectorAll(".annotation")) {
    const { index } = element.dataset;
    const note = annotations[index];
    const words = element.getBoundingClientRect();
    if (note === undefined || /label/.test(note.name ?? "")) continue;
    const over = words.right - frame.right;
    const under = frame.left - words.left;
    const by = over > 0 && words.left - over >= frame.left ? -over : under > 0 ? under : 0;
    if (by === 0) continue;
    const scale = plot.getBoundingClientRect().width / plot.clientWidth;
    moves[`annotations[${index}].xshift`] = (note.xshift ?? 0) + by / scale + 2 * Math.sign(by);
  }
  return moves;
}

function complain({ room }, error) {
  const note = document.createElement("p");
  note.className = "pf-note";
  note.textContent = `The picture of this chart could not be drawn (${error.message}). Its figures are in the table.`;
  room.replaceChildren(note);
  room.style.minHeight = "0";
}

function drawOrSay(chart, ...rest) {
  try {
    draw(chart, ...rest);
  } catch (error) {
    complain(chart, error);
  }
}

function redraw() {
  for (const chart of charts) if (chart.drawn && chart.room.clientWidth > 0) drawOrSay(chart);
}

function watch() {
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        seen.unobserve(target);
        drawOrSay(charts.find(({ room }) => room === target));
      }
    },
    { rootMargin: "400px 0px" },
  );
  for (const { room } of charts) seen.observe(room);

  dark.addEventListener("change", redraw);
  let width = innerWidth;
  let waiting;
  addEventListener("resize", () => {
    if (innerWidth === width && !deck) return;
    width = innerWidth;
    clearTimeout(waiting);
    waiting = setTimeout(redraw, 150);
  });

  addEventListener("beforeprint", () => {
    // Labels find their places only where there is something to measure.
    document.documentElement.classList.add("measuring");
    for (const chart of charts) {
      const fit = deck ? fitSheet(chart) : fitPaper(chart);
      drawOrSay(chart, false, fit);
      // The other slides of a deck have no height while one is shown.
      chart.room.style.height = `${fit.scale * (fit.height ?? chart.plot.offsetHeight)}px`;
    }
    document.documentElement.classList.remove("measuring");
  });
  addEventListener("afterprint", () => {
    for (const { room } of charts) room.style.height = "";
    redraw();
  });
}

// The picture of a chart by itself as SVG, in the colours of paper, drawn out of sight.
globalThis.plotAlone = async (chart, width, height) => {
  const room = document.createElement("div");
  room.className = "plot-alone";
  room.setAttribute("aria-hidden", "true");
  document.body.append(room);
  try {
    const { data, layout } = drawing(chart, false, { width, height, autosize: false });
    await Plotly.newPlot(room, data, layout, { staticPlot: true });
    tidy(room, layout);
    const address = await Plotly.toImage(room, { format: "svg", width, height });
    return decodeURIComponent(address.slice(address.indexOf(",") + 1));
  } finally {
    Plotly.purge(room);
    room.remove();
  }
};

try {
  const figures = await globalThis.inflateFigures();
  for (const [index, chart] of charts.entries()) chart.figure = figures[index];
  await globalThis.inflateLibrary("plotly");
  watch();
  globalThis.offerToKeep?.(charts);
} catch (error) {
  for (const chart of charts) complain(chart, error);
}
