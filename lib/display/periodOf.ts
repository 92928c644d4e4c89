const YEAR = "(?:1[89]|20)\\d\\d(?:/\\d\\d(?:\\d\\d)?)?(?![\\d/])";
const YEARS = new RegExp(`\\b${YEAR}`, "g");
const RANGE = new RegExp(`\\b(${YEAR})(?: to |–)(${YEAR})`);
/** Words before a year that make it a bound, or a law's. */
const NO_PERIOD = /\b(?:up to|until|before|after|since|from|by|than|Act|Act of) $/i;

/**
 * The one period that a caption names; "" where it names none, or years that could be anything else: of
 * a law, of a publication, or two that are compared.
 *
 * @example periodOf("Offences recorded, Kent, 2010/11 to 2012/13") // → "2010/11 to 2012/13"
 * @example periodOf("Statements of 2012 and 2017") // → ""
 */
export function periodOf(caption: string): string {
  const years = caption.match(YEARS) ?? [];
  const [from, to] = years;
  const range = RANGE.exec(caption);
  if (years.length === 2 && range !== null) return from! < to! ? `${from} to ${to}` : "";
  if (from === undefined || new Set(years).size > 1) return "";
  const at = caption.indexOf(from);
  if (NO_PERIOD.test(caption.slice(0, at))) return "";
  // A bare year in a sentence can be that of a publication; between commas it is the table's.
  const apart =
    /(?:^|[,:] )$/.test(caption.slice(0, at)) &&
    /^(?:$|[,:])/.test(caption.slice(at + from.length));
  return from.includes("/") || apart ? from : "";
}
