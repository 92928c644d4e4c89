/** Words that every chart needs, for tests that are about something else. */
export const WORDS = {
  headline: "Recorded offences rose",
  subtitle: "Sexual offences against children, an invented county, 2007/08 to 2010/11",
  description: "A line that rises.",
  sources: [{ id: "invented", title: "Invented for this test" }],
} as const;

/** Traces as a reader of the drawn chart meets them. */
export interface DrawnTrace {
  type: string;
  mode?: string;
  name?: string;
  x: (number | null)[];
  y: (number | string | null)[];
  text?: string[];
  connectgaps?: boolean;
  marker?: { color: string | string[]; symbol: string };
}

export interface DrawnLayout {
  xaxis: {
    labelalias?: Record<string, string>;
    range?: [number, number];
    ticktext?: string[];
    tickangle?: number;
  };
  yaxis: { range?: [number, number]; ticktext?: string[]; tickangle?: number };
  annotations: { text: string; x: number; y: number; bordercolor?: string }[];
  shapes: { x0: number; fillcolor?: string; line: { dash?: string } }[];
  showlegend: boolean;
}

export function drawing(chart: { plot: { data: unknown[]; layout: unknown } }): {
  traces: DrawnTrace[];
  layout: DrawnLayout;
} {
  return { traces: chart.plot.data as DrawnTrace[], layout: chart.plot.layout as DrawnLayout };
}
