import type { Terminal } from "../progress";
import { steerless } from "../output";

/** In characters; fewer are read in some ten seconds. */
const LONG = 500_000;
/** Of a million characters, on a machine of two cores: 15 to 40. */
const SECONDS = 30;

/** Says on a terminal, before a long text is read, about how long that takes; elsewhere nothing. */
export function tellOfLong(text: string, file: string, terminal: Terminal): void {
  if (text.length <= LONG || terminal.isTTY !== true) return;
  const millions = text.length / 1e6;
  const seconds = Math.ceil((millions * SECONDS) / 10) * 10;
  const time = seconds < 120 ? `${seconds} seconds` : `${Math.round(seconds / 60)} minutes`;
  const name = steerless(file).replaceAll("\n", " ");
  terminal.write(
    `${name} has ${millions.toFixed(1)} million characters, which takes about ${time} to read.\n`,
  );
}
