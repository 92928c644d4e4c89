/** Police Scotland is the whole of Scotland: which of the two names the figures of a text have. */
import type { Place } from "../reading/places";
import type { Reading } from "../reading/reading";
import type { Claim } from "./facets";
import type { Found } from "./found";

/** "Figures from Police Scotland", "PSNI data": who gave a number out, and not whose it is. */
const GIVEN_BY =
  /\b(?:figures|data|statistics|numbers|information)(?: \w+)? (?:from|by) (?:the )?$/i;
const GIVES = /^(?:'s)? (?:figures|data|statistics|numbers|information)\b/i;

/** The names by which a text has called nations so far; a figure has the last one. */
export class ForceNames {
  /** Nations that it calls by their force, and that force. */
  readonly #forces = new Map<string, string>();
  /** Nations that it has called by their own name first. */
  readonly #plain = new Set<string>();
  /** Nations that it names anywhere, not only as "Scottish". */
  readonly #nations: ReadonlySet<string>;

  constructor(found: readonly Found[]) {
    this.#nations = new Set(
      found.flatMap(({ reading: { places, sentence } }) =>
        places.flatMap((place) =>
          place.named && !place.force && !sentence.text.slice(place.start, place.end).endsWith("sh")
            ? [place.area]
            : [],
        ),
      ),
    );
  }

  /** Names the figures of a sentence. */
  name(reading: Reading, here: readonly Claim[]): void {
    for (const claim of here) {
      const { value, how } = claim.area;
      const own = reading.places.filter(
        (place) => place.named && place.area === value && !this.#isSource(place, reading),
      );
      const force = own.find((place) => place.named && place.force);
      if (force?.named && force.force) this.#forces.set(value, force.force);
      else if (own.length > 0 && how === "said") {
        this.#forces.delete(value);
        this.#plain.add(value);
      }
      const name = this.#forces.get(value);
      if (name) claim.force = name;
    }
  }

  /** Hears the names of a sentence without figures. */
  hear(reading: Reading): void {
    for (const place of reading.places) {
      if (!place.named || this.#plain.has(place.area) || this.#isSource(place, reading)) continue;
      if (place.force) this.#forces.set(place.area, place.force);
      else this.#plain.add(place.area);
    }
  }

  /** Who only gave the numbers out, in a text that names the nation itself. */
  #isSource(place: Place, { sentence: { text } }: Reading): boolean {
    if (!place.named || place.force === undefined || !this.#nations.has(place.area)) return false;
    return GIVEN_BY.test(text.slice(0, place.start)) || GIVES.test(text.slice(place.end));
  }
}
