/**
 * Bytes as text, five characters for each four: a sixteenth shorter than base64, which is 30 kB of a
 * page with a chart. The characters are those from "#" to "w", with "x" in place of "<", so that none
 * of it can end the element that it stands in. A last group of n bytes has n + 1 characters.
 *
 * `client/inflate.js` reads it.
 */
export function toBase85(bytes: Uint8Array): string {
  const codes = Buffer.alloc(5 * Math.ceil(bytes.length / 4));
  for (let from = 0, to = 0; from < bytes.length; from += 4, to += 5) {
    let group = 0;
    for (let byte = from; byte < from + 4; byte += 1) group = group * 256 + (bytes[byte] ?? 0);
    for (let place = to + 4; place >= to; place -= 1) {
      codes[place] = CODES[group % 85]!;
      group = Math.floor(group / 85);
    }
  }
  const spare = (4 - (bytes.length % 4)) % 4;
  return codes.toString("latin1", 0, codes.length - spare);
}

const CODES = Array.from({ length: 85 }, (_, digit) => {
  const code = 35 + digit;
  return code === 60 ? 120 : code;
});
