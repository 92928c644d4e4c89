/** Names of files have 255 bytes at most, of which what stands around this part needs some. */
const LONGEST = 60;

/**
 * Words as part of a file's name: small letters without accents, digits and hyphens.
 *
 * @example slug("Offences, Ynys Môn", "table") // → "offences-ynys-mon"
 */
export function slug(words: string, otherwise: string): string {
  const plain = words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, LONGEST)
    .replace(/^-|-$/g, "");
  return plain || otherwise;
}
