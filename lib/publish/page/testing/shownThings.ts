/** A table and two charts as cells show them, for the notebooks of the tests. */
import type { ShownChart, ShownTable } from "../../../display";

const BBC = {
  id: "bbc-2010",
  title: "BBC News, 25 January 2010",
  url: "http://news.bbc.co.uk/2/hi/uk_news/8477726.stm",
};
export const HUFFPOST = {
  id: "huffpost-2012",
  title: "HuffPost UK, 4 April 2012",
  url: "https://www.huffingtonpost.co.uk/2012/04/04/sex-abuse-sixty-child-sex-offences-police-reported-figures_n_1401879.html",
};

export const countsTable: ShownTable = {
  kind: "table",
  caption: "Sexual offences against under-18s recorded by the police, England and Wales",
  columns: [
    { key: "period", label: "Year", kind: "text" },
    { key: "value", label: "Recorded", kind: "number", unit: "offences" },
    { key: "forces", label: "Forces that answered", kind: "number", unit: "of 43" },
    { key: "perDay", label: "A day", kind: "number", unit: "offences a day", decimals: 1 },
  ],
  rows: [
    ["2007/08", 20758, 42, 56.715846994535525],
    ["2008/09", 21618, 43, 59.22739726027397],
    ["2009/10", null, 43, "[x]"],
    ["2010/11", 23097, 43, 63.27945205479452],
  ],
  notes: ["In 2007/08 Greater Manchester Police gave no figures."],
  sources: [BBC, HUFFPOST],
};

export const countsChart: ShownChart = {
  kind: "chart",
  headline: "More offences were recorded each year that was published",
  subtitle:
    "Sexual offences against under-18s recorded by the police, England and Wales, 2007/08 to 2010/11",
  description:
    "A line of four years with a gap. It stands at 20,758 offences in 2007/08, from 42 of 43 forces, at 21,618 in 2008/09 and at 23,097 in 2010/11. No agreed figure was published for 2009/10.",
  sources: [BBC, HUFFPOST],
  notes: ["Two pages print different figures for 2009/10, so that none is drawn."],
  plot: {
    data: [
      {
        type: "scatter",
        mode: "lines+markers",
        x: ["2007/08", "2008/09", "2009/10", "2010/11"],
        y: [20758, 21618, null, 23097],
        connectgaps: false,
        line: { color: "#12436D", width: 3 },
        marker: { size: 10 },
        hovertemplate: "%{x}: %{y:,}<extra></extra>",
      },
    ],
    layout: {
      height: 380,
      showlegend: false,
      dragmode: false,
      margin: { t: 40, r: 24, b: 40, l: 60 },
      xaxis: { type: "category", fixedrange: true, showgrid: false },
      yaxis: { rangemode: "tozero", fixedrange: true, tickformat: ",", gridcolor: "#D9D9D9" },
    },
  },
  table: countsTable,
};

export const sexChart: ShownChart = {
  ...countsChart,
  headline: "Six in seven of those with a stated sex were girls",
  subtitle: "Victims by recorded sex, England and Wales, 2010/11",
  description: "Two bars: 19,790 girls and 3,218 boys. For 89 of 23,097 no sex was stated.",
  sources: [HUFFPOST],
  notes: ["Forces recorded the sex as a form asked for it; 89 were not stated."],
  plot: {
    data: [
      {
        type: "bar",
        orientation: "h",
        y: ["Not stated", "Boys", "Girls"],
        x: [89, 3218, 19790],
        text: ["89", "3,218", "19,790"],
        marker: { color: ["#BFBFBF", "#F46A25", "#12436D"] },
      },
    ],
    layout: {
      height: 280,
      showlegend: false,
      margin: { t: 20, r: 40, b: 40, l: 100 },
      xaxis: { fixedrange: true, tickformat: ",", gridcolor: "#D9D9D9" },
      yaxis: { fixedrange: true },
    },
  },
  table: {
    kind: "table",
    caption: "Victims by recorded sex, England and Wales, 2010/11",
    columns: [
      { key: "sex", label: "Recorded sex", kind: "text" },
      { key: "value", label: "Victims", kind: "number" },
    ],
    rows: [
      ["Girls", 19790],
      ["Boys", 3218],
      ["Not stated", 89],
    ],
    notes: [],
    sources: [HUFFPOST],
  },
};
