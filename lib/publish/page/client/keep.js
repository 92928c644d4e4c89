// What a reader can take away of a chart: pictures that say everything, and a page of the chart alone
// for another site. Both are made here, in the reader's browser, from what stands on the page.

const WIDTH = 960;
const EDGE = 28;
const INK = "#0b0c0c";
const QUIET = "#484d51";
const FAMILY = "Arial, Helvetica, sans-serif";

const escaped = (text) =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign],
  );
const written = (text) => text.replaceAll("&lt;", "<");

// Words in lines that fit the picture, measured as they will be drawn.
function linesOf(text, font) {
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = font;
  const lines = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && pen.measureText(longer).width <= WIDTH - 2 * EDGE) {
      lines[lines.length - 1] = longer;
    } else lines.push(word);
  }
  return lines;
}

function block(text, { size, weight = "400", colour = INK }) {
  const lines = linesOf(text, `${weight} ${size}px ${FAMILY}`);
  const step = Math.round(size * 1.35);
  return {
    height: lines.length * step,
    svg: (top) =>
      lines
        .map(
          (line, index) =>
            `<text x="${EDGE}" y="${top + (index + 1) * step - Math.round(size * 0.3)}" font-family="${FAMILY}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escaped(line)}</text>`,
        )
        .join(""),
  };
}

// The whole chart as SVG: headline, subtitle, picture, notes, sources.
async function pictureOf(chart) {
  const { figure } = chart;
  const height = Math.max(figure.layout.height ?? 400, 320);
  const plot = await globalThis.plotAlone(chart, WIDTH - 2 * EDGE, height);
  const head = [
    block(written(figure.headline), { size: 24, weight: "700" }),
    block(written(figure.subtitle), { size: 16, colour: QUIET }),
  ];
  const foot = [
    ...figure.notes.map((note) => block(written(note), { size: 13, colour: QUIET })),
    block(`Source: ${written(figure.sources)}`, { size: 13, colour: QUIET }),
  ];
  let top = EDGE;
  const parts = [];
  const add = (each, gap) => {
    parts.push(each.svg(top));
    top += each.height + gap;
  };
  for (const each of head) add(each, 6);
  top += 10;
  const inner = plot.replace(/^<svg /, `<svg x="${EDGE}" y="${top}" `);
  parts.push(inner);
  top += height + 12;
  for (const each of foot) add(each, 5);
  top += EDGE - 5;
  return {
    height: top,
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${WIDTH}" height="${top}" viewBox="0 0 ${WIDTH} ${top}" role="img">` +
      `<title>${escaped(written(figure.headline))}</title><desc>${escaped(written(figure.description))}</desc>` +
      `<rect width="${WIDTH}" height="${top}" fill="#ffffff"/>${parts.join("")}</svg>`,
  };
}

async function asPng({ svg, height }) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), {
    width: 2 * WIDTH,
    height: 2 * height,
  });
  const pen = canvas.getContext("2d");
  pen.scale(2, 2);
  pen.drawImage(image, 0, 0);
  return canvas.toDataURL("image/png");
}

function download(address, name) {
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
}

// A page of the chart alone: no script, nothing from elsewhere, as wide as the place it is put in.
function pageOf({ room, figure }, { svg, height }) {
  const table = room.closest("figure").querySelector("table").cloneNode(true);
  const words = escaped(written(figure.headline));
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words}</title>
<style>body{margin:0;font:1rem/1.5 ${FAMILY};color:${INK};background:#fff}main{max-width:${WIDTH}px;margin:0 auto}h1{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}img{display:block;width:100%;height:auto}details{padding:0 1.75rem 1rem}div{overflow-x:auto}table{border-collapse:collapse;font-variant-numeric:tabular-nums}caption{text-align:left;font-weight:700;padding:.5rem 0}th,td{padding:.375rem 1.25rem .375rem 0;border-bottom:1px solid #b1b4b6;text-align:left;vertical-align:top}.pf-number{text-align:right}.pf-unit{display:block;font-weight:400;font-size:.875rem}</style>
</head><body><main><h1>${words}</h1>
<img width="${WIDTH}" height="${height}" alt="${escaped(written(figure.description))}" src="data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}">
<details><summary>The figures behind this chart</summary><div tabindex="0" role="region" aria-label="Table">${table.outerHTML}</div></details>
</main></body></html>
`;
}

const asFile = (text, type) => URL.createObjectURL(new Blob([text], { type }));

async function save(chart, format) {
  const picture = await pictureOf(chart);
  const name = `${chart.figure.file}.${format}`;
  if (format === "png") download(await asPng(picture), name);
  else if (format === "svg") download(asFile(picture.svg, "image/svg+xml"), name);
  else download(asFile(pageOf(chart, picture), "text/html"), name);
}

// As high as the picture at its full width, with the line that unfolds its figures.
const snippetOf = ({ figure }, height) =>
  `<iframe src="${figure.file}.html" title="${escaped(written(figure.headline))}" width="100%" height="${Math.round(height + 64)}" style="border:0" loading="lazy"></iframe>`;

globalThis.offerToKeep = function offerToKeep(charts) {
  for (const chart of charts) {
    const offer = chart.room.closest("figure").querySelector(".plot-downloads");
    offer.hidden = false;
    for (const button of offer.querySelectorAll("button")) {
      button.addEventListener("click", () => save(chart, button.dataset.format));
    }
    const code = offer.querySelector("textarea");
    if (code === null) continue;
    code.value = snippetOf(chart, (chart.figure.layout.height ?? 400) + 240);
    code.closest("details").addEventListener("toggle", async () => {
      code.value = snippetOf(chart, (await pictureOf(chart)).height);
    });
    code.addEventListener("focus", () => code.select());
  }
};
