/** A point to be named, with both coordinates as parts of the picture, from 0 to 1. */
export interface Labelled {
  x: number;
  y: number;
  /** Undefined for a point without a name, which labels should still keep clear of. */
  text?: string;
}

export type Side = "right" | "left" | "above" | "below";

interface Box {
  left: number;
  right: number;
  low: number;
  high: number;
}

// Parts of a picture some 420 pixels wide and 320 high: what fits there fits a wider one.
const CHARACTER = 7.4 / 420;
const HALF_LINE = 9 / 320;
const POINT = { width: 9 / 420, height: 9 / 320 } as const;
const SIDES: readonly Side[] = ["right", "left", "above", "below"];

/**
 * On which side of its point each label stands, so that labels keep within the picture and off each
 * other and the points as far as they can. Points are taken in their order; a label that fits
 * nowhere stands where it covers least.
 */
export function labelSides(points: readonly Labelled[]): (Side | undefined)[] {
  const taken = points.map(pointBox);
  return points.map((point, index) => {
    const { text } = point;
    if (text === undefined) return undefined;
    const others = taken.filter((_, at) => at !== index);
    let best: { side: Side; box: Box; cost: number } | undefined;
    for (const side of SIDES) {
      const box = labelBox(point, text, side);
      const cost = outside(box) + others.reduce((sum, other) => sum + overlap(box, other), 0);
      if (best === undefined || cost < best.cost) best = { side, box, cost };
    }
    if (best !== undefined) taken.push(best.box);
    return best?.side;
  });
}

/** Where Plotly anchors a text that stands on one side of its point. */
export const BESIDE = {
  right: { xanchor: "left", xshift: 9 },
  left: { xanchor: "right", xshift: -9 },
  above: { yanchor: "bottom", yshift: 7 },
  below: { yanchor: "top", yshift: -7 },
} as const;

function pointBox({ x, y }: Labelled): Box {
  const { width, height } = POINT;
  return { left: x - width, right: x + width, low: y - height, high: y + height };
}

function labelBox({ x, y }: Labelled, text: string, side: Side): Box {
  const width = text.length * CHARACTER;
  const beside = { low: y - HALF_LINE, high: y + HALF_LINE };
  const centred = { left: x - width / 2, right: x + width / 2 };
  switch (side) {
    case "right":
      return { ...beside, left: x + POINT.width, right: x + POINT.width + width };
    case "left":
      return { ...beside, left: x - POINT.width - width, right: x - POINT.width };
    case "above":
      return { ...centred, low: y + POINT.height, high: y + POINT.height + 2 * HALF_LINE };
    case "below":
      return { ...centred, low: y - POINT.height - 2 * HALF_LINE, high: y - POINT.height };
  }
}

/** What of a box lies beyond the picture, weighed heavily: it would be cut off. */
function outside({ left, right, low, high }: Box): number {
  const wide = Math.max(0, -left) + Math.max(0, right - 1);
  return 10 * (wide + Math.max(0, -low) + Math.max(0, high - 1));
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.high, b.high) - Math.max(a.low, b.low);
  return width > 0 && height > 0 ? width * height * 100 : 0;
}
