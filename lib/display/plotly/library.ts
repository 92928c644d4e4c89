/**
 * The smallest Plotly that draws some traces. The distribution on the registry has every kind of trace
 * in one file, each module of it in a function of its own: with only the wanted ones registered, esbuild
 * leaves out what is then not reached. That takes a second and is kept beside the compiled code.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { PackedScript } from "../assets";
import { BASIC, isBasic } from "./figure";

const FOLDER = join(__dirname, "..", "packed");
const kept = new Map<string, PackedScript>();

/**
 * The library for these traces, under the name `plotly`. All that our own charts draw is drawn by
 * one, which the build makes.
 */
export function plotlyFor(types: readonly string[]): PackedScript {
  const wanted = [...new Set(isBasic(types) ? BASIC : types)].sort();
  const key = wanted.join("-");
  const known = kept.get(key) ?? readKept(key) ?? make(key, wanted);
  kept.set(key, known);
  return known;
}

const fileOf = (key: string): string => {
  const { version } = about();
  const mark = createHash("sha256").update(`${version} ${key}`).digest("hex").slice(0, 16);
  return join(FOLDER, `plotly-${mark}.json`);
};

function readKept(key: string): PackedScript | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(key), "utf8")) as PackedScript;
  } catch {
    return undefined;
  }
}

function make(key: string, types: readonly string[]): PackedScript {
  const { version, license } = about();
  const source = build(types);
  const packed: PackedScript = {
    name: "plotly",
    version,
    license,
    sha256: createHash("sha256").update(source).digest("base64"),
    gzip: gzipSync(source, { level: 9 }).toString("base64"),
  };
  try {
    const file = fileOf(key);
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(packed));
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // The folder can only be read: it is made again next time.
  }
  return packed;
}

interface About {
  version: string;
  license: string;
}

let distributed: About | undefined;

/** What the distribution says of itself. */
const about = (): About =>
  (distributed ??= JSON.parse(readFileSync(join(distribution(), "package.json"), "utf8")) as About);

/** Which Plotly draws the charts. */
export const plotlyVersion = (): string => about().version;

/** Where the list of what is registered stands in the distribution, and what surrounds the modules. */
const OPENING = "var Plotly = (() => {";
const CLOSING = "  return require_index();\n})();";
const LIST = "Plotly.register([";

/** For every map Plotly would fetch coasts and countries, also where none is shown: here are none. */
const NO_COASTS = `window.PlotlyGeoAssets={topojson:new Proxy({},{get:()=>({type:"Topology",arcs:[],objects:Object.fromEntries("coastlines land ocean lakes rivers countries subunits".split(" ").map((n)=>[n,{type:"GeometryCollection",geometries:[]}]))})})};`;

function build(types: readonly string[]): string {
  const whole = readFileSync(join(distribution(), "plotly.js"), "utf8");
  const start = whole.indexOf(OPENING) + OPENING.length;
  const end = whole.indexOf(CLOSING);
  const list = whole.lastIndexOf(LIST, end);
  const close = whole.indexOf("]);", list);
  const registered = [...whole.slice(list, close).matchAll(/require_([a-z\d]+?)\d?\(\)/g)];
  const calls = types
    .filter((type) => type !== "scatter")
    .map((type) => registered.find(([, name]) => name === type)?.[0]);
  if (end < 0 || list < 0 || calls.includes(undefined)) return NO_COASTS + whole;
  const modules = [whole.slice(start, list), LIST, calls.join(","), whole.slice(close, end)]
    .join("")
    .replace(/= __(commonJS|esm)\(/g, "= /* @__PURE__ */ __$1(");
  const geographic = types.some((type) => /geo|choropleth/.test(type));
  // oxlint-disable-next-line typescript/no-require-imports -- most notebooks never need it
  const { buildSync } = require("esbuild") as typeof import("esbuild");
  const { outputFiles } = buildSync({
    stdin: { contents: `${modules}\nwindow.Plotly = require_index();`, loader: "js" },
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "es2020",
    legalComments: "none",
    banner: { js: `/* plotly.js, MIT, Copyright Plotly, Inc. */${geographic ? NO_COASTS : ""}` },
  });
  return outputFiles[0]!.text;
}

function distribution(): string {
  return dirname(require.resolve("plotly.js-dist/package.json"));
}
