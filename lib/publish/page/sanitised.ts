/** The HTML of a cell's output, without all that could run, fetch, restyle or leave its place. */
import { isTooDeep, MOST_DEEP } from "./depth";
import type { Outline } from "./outline";

const WORDS =
  "p br hr strong b em i u s sub sup small mark kbd code pre blockquote ul ol li dl dt dd table caption thead tbody tfoot tr th td a img div span details summary figure figcaption".split(
    " ",
  );
/** A browser sets the names of SVG in their own case again. */
const DRAWING =
  "svg g path circle ellipse rect line polyline polygon text tspan defs lineargradient radialgradient stop clippath title desc".split(
    " ",
  );
const SHAPE =
  "x y x1 y1 x2 y2 dx dy cx cy r rx ry fx fy width height d points offset transform viewbox preserveaspectratio gradientunits gradienttransform clippathunits text-anchor dominant-baseline alignment-baseline font-size font-weight font-family font-style letter-spacing stroke-width stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity fill-opacity fill-rule clip-rule opacity stop-color stop-opacity".split(
    " ",
  );
/** Colours, or places within the same drawing. */
const PAINT = ["fill", "stroke", "clip-path"];

/** Elements whose loss a reader should hear of, as they are called. */
const MISSED: ReadonlyMap<string, string> = new Map([
  ["script", "a script"],
  ["iframe", "a page of another site"],
  ["object", "an embedded object"],
  ["embed", "an embedded object"],
  ["video", "a video"],
  ["audio", "a sound"],
  ["canvas", "a canvas, which needs a script"],
  ["form", "a form"],
  ["input", "a form"],
  ["button", "a button"],
  ["select", "a form"],
  ["textarea", "a form"],
  ["math", "a formula in MathML"],
  ["foreignobject", "HTML within a drawing"],
  ["use", "a part of a drawing that stands elsewhere"],
  ["image", "a picture within a drawing"],
]);

export interface Sanitised {
  kept: string;
  /** What was taken out and would have been seen: "a script". */
  leftOut: string[];
}

interface Frame {
  tag: string;
  attribs: Record<string, string>;
}
type Attributes = Record<string, string>;

/** Elements without style, class or handler; headings become bold lines, to keep one outline. */
export function sanitised(html: string, outline: Outline): Sanitised {
  if (isTooDeep(html)) return { kept: "", leftOut: [`HTML nested more than ${MOST_DEEP} deep`] };
  const missed = new Map<string, number>();
  const miss = (what: string): void => {
    missed.set(what, (missed.get(what) ?? 0) + 1);
  };
  // Names within drawings of two outputs must not meet.
  const prefix = /\sid\s*=/i.test(html) ? `${outline.uniqueId("drawing")}-` : "";
  const own = (attribs: Attributes): Attributes => paintedBy(attribs, prefix);
  // Loaded only here: our own notebooks never need it, and it takes longer than drawing a page.
  const sanitise = require("sanitize-html") as (html: string, options: object) => string;
  const shapes = Object.fromEntries(DRAWING.map((tag) => [tag, [...SHAPE, ...PAINT, "id"]]));
  const kept = sanitise(html, {
    allowedTags: [...WORDS, ...DRAWING],
    allowedAttributes: {
      ...shapes,
      svg: [...SHAPE, ...PAINT, "role", "aria-label"],
      a: ["href"],
      img: ["src", "alt", "width", "height"],
      th: ["colspan", "rowspan", "scope"],
      td: ["colspan", "rowspan"],
      ol: ["start"],
      details: ["class", "open"],
    },
    allowedSchemes: ["http", "https", "mailto", "tel"],
    allowedSchemesByTag: { img: ["data"] },
    allowProtocolRelative: false,
    parseStyleAttributes: false,
    onOpenTag: (tag: string) => {
      const what = MISSED.get(tag);
      if (what !== undefined) miss(what);
    },
    transformTags: {
      ...Object.fromEntries(["h1", "h2", "h3", "h4", "h5", "h6"].map((tag) => [tag, "strong"])),
      ...Object.fromEntries(
        DRAWING.map((tag) => [
          tag,
          (name: string, attribs: Attributes) => ({ tagName: name, attribs: own(attribs) }),
        ]),
      ),
      svg: (tag: string, attribs: Attributes) => ({
        tagName: tag,
        attribs: {
          "aria-label": "Picture drawn by the notebook's code",
          ...own(attribs),
          role: "img",
        },
      }),
      details: (tag: string, attribs: Attributes) => ({
        tagName: tag,
        attribs: { ...("open" in attribs && { open: "" }), class: "folded note" },
      }),
      // A picture without words has none to lose: it is marked as decoration.
      img: (tag: string, attribs: Attributes) => ({
        tagName: tag,
        attribs: { alt: "", ...attribs },
      }),
    },
    exclusiveFilter: ({ tag, attribs }: Frame) => {
      const strange =
        tag === "img" &&
        !/^data:image\/(?:png|jpeg|gif|webp|svg\+xml);base64,/.test(attribs.src ?? "");
      if (strange) miss("a picture of another site");
      return strange;
    },
  }).trim();
  const leftOut = [...missed].map(([what, count]) => (count === 1 ? what : `${what} (${count})`));
  return {
    kept: /<(?:img|svg|hr|table)|[^\s<>]/.test(kept.replace(EMPTY, "")) ? kept : "",
    leftOut,
  };
}

/** Elements with nothing in them: room that a script would have filled. */
const EMPTY = /<(?:div|span|p)>|<\/(?:div|span|p)>/g;

/** Colours by name or number, and gradients of the same drawing. */
function paintedBy(attribs: Attributes, prefix: string): Attributes {
  return Object.fromEntries(
    Object.entries(attribs).flatMap(([name, value]) => {
      if (name === "id") return [[name, prefix + value.replace(/[^\w-]/g, "")]];
      if (!PAINT.includes(name)) return [[name, value]];
      const within = /^\s*url\(\s*["']?#([\w-]+)["']?\s*\)\s*$/.exec(value);
      if (within !== null) return [[name, `url(#${prefix}${within[1]})`]];
      return /^[\w#(),.%\s-]+$/.test(value) && !/url/i.test(value) ? [[name, value]] : [];
    }),
  );
}
