import { type ShownMessage, type SourceRef, supportHtml } from "../display";
import { bundle, styled } from "./bundles";
import { send } from "./kernel";
import { supportText } from "./plainText";

/** Where the numbers of a sentence were published. */
export interface MessageOptions {
  sources?: readonly SourceRef[];
}

/**
 * A sentence that a reader should take away; a briefing begins with these. Its numbers come from
 * code, so that they cannot differ from the charts.
 *
 * @example keyMessage(`${formatNumber(total)} offences were recorded in 2010/11.`)
 */
export function keyMessage(text: string, options: MessageOptions = {}): void {
  message("key message", text, options);
}

/** What a chart or table shows, in one sentence. */
export function finding(text: string, options: MessageOptions = {}): void {
  message("finding", text, options);
}

/** What a reader should keep in mind before repeating a figure. */
export function caveat(text: string, options: MessageOptions = {}): void {
  message("caveat", text, options);
}

/** Asks for a guess before the next chart is seen. */
export function predict(question: string): void {
  send(bundle({ kind: "prediction", question: filled("predict", question) }));
}

/** Who to turn to. Every published page has this box as well. */
export function support(): void {
  send({ "text/html": styled(supportHtml(3)), "text/plain": supportText() });
}

function message(role: ShownMessage["role"], text: string, { sources = [] }: MessageOptions): void {
  send(bundle({ kind: "message", role, text: filled(role, text), sources: [...sources] }));
}

/** A number that was not there must not become a sentence. */
function filled(role: string, text: string): string {
  if (typeof text !== "string" || text.trim() === "") {
    throw new RangeError(`A ${role} needs a text.`);
  }
  const hole = /\b(undefined|NaN|Infinity)\b/.exec(text)?.[0];
  if (hole !== undefined) {
    throw new RangeError(
      `The ${role} "${text}" holds ${hole} where a number should stand: ` +
        "ask whether the figure exists before writing the sentence.",
    );
  }
  return text;
}
