/** What is known of one figure: its meaning, what it rests on, every reading, and a way to correct it. */
import type { Finding } from "../../../claims/types";
import { beside } from "../beside";
import type { Correction, PageData } from "../protocol";
import { meaning, SIGNS } from "../../../claims/telling/words";
import { visible } from "../words";
import { el } from "./elements";

/** What the panel may ask of the page. */
export interface PanelOptions {
  data: PageData;
  /** Whether a correction of this figure stands. */
  isCorrected: boolean;
  correct: (correction: Correction) => void;
  undo: (finding: Finding) => void;
  close: () => void;
}

export function panelOf(finding: Finding, options: PanelOptions): HTMLElement {
  const panel = el("section", {
    class: "panel",
    id: "panel",
    "aria-label": `About “${visible(finding.quote)}”`,
  });
  panel.append(
    el(
      "p",
      { class: "means" },
      el("strong", {}, "Read as: "),
      sayMeaning(finding),
      options.isCorrected && " (as you corrected it)",
    ),
    verdictOf(finding),
    ...readingsOf(finding),
    ...besideOf(finding, options.data),
    correctionForm(finding, options),
  );
  const close = el("button", { type: "button", id: "panel-close" }, "Close");
  close.addEventListener("click", options.close);
  panel.append(close);
  return panel;
}

function sayMeaning(finding: Finding): string {
  const bound = finding.bound === "exact" ? "" : `${finding.bound.replaceAll("_", " ")} `;
  return `${bound}${finding.value.toLocaleString("en-GB", { maximumFractionDigits: 6 }).replace("-", "−")}; ${meaning(finding)}`;
}

function verdictOf({ verdict, because, but, restsOn }: Finding): HTMLElement {
  const told = el(
    "div",
    { class: "verdict-only", "data-verdict": verdict },
    el("p", {}, el("strong", {}, `${SIGNS[verdict]} ${sentence(verdict)}. `), visible(because)),
  );
  if (but) told.append(el("p", {}, el("strong", {}, "But: "), visible(but)));
  if (restsOn.length > 0) {
    const rests = restsOn.map((basis) => {
      const words = `${visible(basis.printed)} (${[basis.measure, basis.area, basis.period].filter(Boolean).join(", ").replaceAll("_", " ")})`;
      return el("li", {}, words);
    });
    told.append(el("p", { class: "rests" }, "It rests on:"), el("ul", {}, ...rests));
  }
  return told;
}

/** Where the words admit several readings, each with its own verdict. */
function readingsOf({ readings = [] }: Finding): HTMLElement[] {
  if (readings.length < 2) return [];
  const items = readings.map(({ reading, verdict, because }) =>
    el(
      "li",
      {},
      visible(reading),
      el("span", { class: "verdict-only" }, `: ${verdict}. ${visible(because)}`),
    ),
  );
  return [el("p", {}, `The words can be read in ${items.length} ways:`), el("ul", {}, ...items)];
}

function besideOf(finding: Finding, data: PageData): HTMLElement[] {
  const { ledger, official } = beside(finding, data);
  const lines = ledger.map((row) =>
    el(
      "li",
      {},
      `${row.value?.toLocaleString("en-GB")} ${row.unit}: `,
      source(row),
      row.status !== "" && ` (marked ${row.status.replaceAll("_", " ")})`,
    ),
  );
  if (official !== undefined) {
    lines.push(
      el(
        "li",
        {},
        `${official.count.toLocaleString("en-GB")} in the official counts of offences that name a child as the victim (Home Office open data). Definitions differ; neither corrects the other.`,
      ),
    );
  }
  if (lines.length === 0) return [];
  return [el("p", {}, "Printed elsewhere for the same:"), el("ul", {}, ...lines)];
}

function source({ title, url }: { title: string; url: string }): HTMLElement {
  return /^https?:\/\//.test(url)
    ? el("a", { href: url, rel: "noreferrer", target: "_blank" }, title)
    : el("cite", {}, title);
}

/** The reader says what the figure means; the arithmetic follows. */
function correctionForm(finding: Finding, options: PanelOptions): HTMLElement {
  const { start, end } = finding;
  const change = (what: Partial<Correction>): void => options.correct({ start, end, ...what });
  const area = input("panel-area", finding.area, "areas");
  area.addEventListener("change", () => change({ area: area.value.trim() }));
  const period = input("panel-period", finding.period);
  period.addEventListener("change", () => change({ period: period.value.trim() }));
  const measure = choice("panel-measure", finding.measure, options.data.measures);
  measure.addEventListener("change", () => change({ measure: measure.value }));
  const unit = choice("panel-unit", finding.unit, options.data.units);
  unit.addEventListener("change", () => change({ unit: unit.value }));
  const subject = input("panel-subject", finding.subject ?? "");
  subject.addEventListener("change", () => change({ subject: subject.value.trim() }));
  const none = el("button", { type: "button", id: "panel-none" }, "It is no figure");
  none.addEventListener("click", () => change({ isFigure: false }));
  const undo = el("button", { type: "button", id: "panel-undo" }, "Undo my corrections");
  undo.addEventListener("click", () => options.undo(finding));
  return el(
    "details",
    { class: "correct", open: options.isCorrected },
    el("summary", {}, "Correct what it means"),
    el(
      "div",
      { class: "fields" },
      labelled("Area", area),
      labelled("Year or years", period, "2016/17, or 2015/16 to 2016/17"),
      labelled("What of it", measure),
      labelled("Unit", unit),
      labelled(
        "Another subject",
        subject,
        "where it does not count sexual offences against children",
      ),
    ),
    el("p", {}, none, " ", options.isCorrected && undo),
  );
}

const input = (id: string, value: string, list?: string): HTMLInputElement =>
  el("input", { id, value, list, autocomplete: "off", spellcheck: "false" });

function choice(id: string, value: string, words: PageData["units"]): HTMLSelectElement {
  const isKnown = words.some(({ word }) => word === value);
  const all = isKnown ? words : [{ word: value, meaning: value.replaceAll("_", " ") }, ...words];
  const options = all.map(({ word, meaning: meant }) =>
    el("option", { value: word, selected: word === value }, meant || word),
  );
  return el("select", { id }, ...options);
}

function labelled(words: string, control: HTMLElement, hint?: string): HTMLElement {
  return el(
    "p",
    { class: "field" },
    el(
      "label",
      { for: control.id },
      words,
      hint !== undefined && el("span", { class: "hint" }, ` ${hint}`),
    ),
    control,
  );
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
