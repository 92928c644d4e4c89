/** The signs that Windows-1252 has at 0x80 to 0x9F, where Latin-1 has controls; "" where it has none. */
const SIGNS =
  "\u20ac \u0000 \u201a \u0192 \u201e \u2026 \u2020 \u2021 \u02c6 \u2030 \u0160 \u2039 \u0152 \u0000 \u017d \u0000 \u0000 \u2018 \u2019 \u201c \u201d \u2022 \u2013 \u2014 \u02dc \u2122 \u0161 \u203a \u0153 \u0000 \u017e \u0178".split(
    " ",
  );

/**
 * Text of bytes in Windows-1252. Node's own decoder of that name reads 0x80 to 0x9F as controls in
 * versions 20 and 22, so that the dash of "0–10" and the apostrophe of "victim’s" are lost.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, (letter) => {
      const sign = SIGNS[letter.charCodeAt(0) - 0x80]!;
      return sign === "\u0000" ? letter : sign;
    });
}
