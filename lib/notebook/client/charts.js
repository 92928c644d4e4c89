// Draws charts in a Jupyter front end. Each chart's output carries this script and its own data;
// one of them carries Plotly, packed, and all others of the page wait for it.
(function () {
  if (window.plainFigures) return;

  const STORE = "plain-figures/plotly";
  const PATIENCE = 6000;
  // What is dark on white paper, as it reads on a dark ground.
  const ON_DARK = {
    "#12436d": "#6BACE6",
    "#28a197": "#3CC4B8",
    "#801650": "#E48CBB",
    "#f46a25": "#F79158",
    "#a285d1": "#BBA4E0",
    "#2073bc": "#3F8FD6",
    "#6bace6": "#1F5A8F",
    "#3d3d3d": "#E6E6E6",
    "#bfbfbf": "#6E6E6E",
    "#8a8f94": "#7D858C",
    "#d9d9d9": "#4A4A4A",
    "rgba(255,255,255,0.82)": "rgba(17,17,17,0.82)",
  };

  const COLOUR = /#[0-9A-F]{6}|rgba\(255,255,255,0\.82\)/gi;

  // A bar of buttons brings a logo that leads to another site, and a button that sends the chart there.
  const NOWHERE_ELSE = { displaylogo: false, showSendToCloud: false, plotlyServerURL: "" };

  // By the kinds of trace that each Plotly draws; "" is the smallest.
  const libraries = new Map();
  const charts = [];

  window.plainFigures = { chart, library };

  function wanted(key) {
    if (!libraries.has(key)) {
      const entry = { delivered: false };
      entry.plotly = new Promise((resolve) => (entry.deliver = resolve));
      libraries.set(key, entry);
    }
    return libraries.get(key);
  }

  /** Unpacks Plotly once; in this tab later charts find it even when its output was cleared. */
  async function library(packed, key = "") {
    const entry = wanted(key);
    if (entry.delivered) return;
    entry.delivered = true;
    try {
      sessionStorage.setItem(STORE + key, packed);
    } catch {
      // No storage here: charts then need the output that carries the library.
    }
    const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    entry.deliver(evaluate(await new Response(stream).text()));
  }

  /** Runs Plotly out of reach of RequireJS, and leaves another Plotly of the page as it was. */
  function evaluate(source) {
    const before = window.Plotly;
    const script = document.createElement("script");
    script.textContent = `(function (define, module, exports) {${source}\n})();`;
    document.head.append(script);
    script.remove();
    const ours = window.Plotly;
    window.Plotly = before;
    return ours;
  }

  function chart(mark, figure, key = "") {
    const places = document.querySelectorAll(`[data-plain-figure="${mark}"]:not([data-drawn])`);
    for (const place of places) {
      place.dataset.drawn = "waiting";
      void draw(place, figure, wanted(key), key);
    }
  }

  async function draw(place, figure, from, key) {
    if (!from.delivered) setTimeout(() => fromStore(key), 300);
    const wait = setTimeout(() => {
      place.textContent =
        "This chart is not drawn: run the notebook from its first cell. Its figures are in the table.";
    }, PATIENCE);
    const plots = await from.plotly;
    clearTimeout(wait);
    place.textContent = "";
    place.style.minHeight = `${figure.layout.height ?? 400}px`;
    const entry = { place, figure, plots, dark: undefined };
    charts.push(entry);
    await paint(entry);
    place.dataset.drawn = "yes";
    const folds = place.closest("figure")?.querySelectorAll("details") ?? [];
    for (const fold of folds) fold.open = false;
    new ResizeObserver(() => place.isConnected && plots.Plots.resize(place)).observe(place);
  }

  function fromStore(key) {
    if (wanted(key).delivered) return;
    try {
      const packed = sessionStorage.getItem(STORE + key);
      if (packed) void library(packed, key);
    } catch {
      // No storage here.
    }
  }

  async function paint(entry) {
    const dark = isDark(entry.place);
    if (dark === entry.dark) return;
    entry.dark = dark;
    const { data, layout, frames, config } = recoloured(entry.figure, dark);
    const settings = { displayModeBar: false, ...config, ...NOWHERE_ELSE, responsive: true };
    await entry.plots.react(entry.place, { data, layout, frames, config: settings });
  }

  function recoloured(figure, dark) {
    const text = JSON.stringify(figure);
    return JSON.parse(
      dark ? text.replace(COLOUR, (known) => ON_DARK[known.toLowerCase()] ?? known) : text,
    );
  }

  /** Whether the ground that an element stands on is dark, whatever the front end's theme is called. */
  function isDark(element) {
    for (let at = element; at; at = at.parentElement) {
      const [red, green, blue, alpha = 1] = (
        getComputedStyle(at).backgroundColor.match(/[\d.]+/g) ?? [0, 0, 0, 0]
      ).map(Number);
      if (alpha > 0.5) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
    }
    return false;
  }

  const themes = new MutationObserver(() => {
    for (const entry of charts.filter(({ place }) => place.isConnected)) void paint(entry);
  });
  for (const element of [document.documentElement, document.body]) {
    themes.observe(element, {
      attributes: true,
      attributeFilter: ["class", "style", "data-jp-theme-light", "data-vscode-theme-kind"],
    });
  }
})();
