// Brings to life what the page carries compressed. The page's policy names each library by its
// hash, so that nothing else could be run this way.
async function inflate(id) {
  const bytes = fromBase85(document.getElementById(id).textContent);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}

// What `base85.ts` wrote: five characters for each four bytes, a last group cut short.
function fromBase85(text) {
  const bytes = new Uint8Array(Math.floor((text.length * 4) / 5));
  const view = new DataView(new ArrayBuffer(4));
  for (let from = 0, to = 0; from < text.length; from += 5, to += 4) {
    let group = 0;
    for (let place = from; place < from + 5; place += 1) {
      const code = place < text.length ? text.charCodeAt(place) : 119;
      group = group * 85 + (code === 120 ? 60 : code) - 35;
    }
    view.setUint32(0, group);
    for (let byte = 0; byte < 4 && to + byte < bytes.length; byte += 1) {
      bytes[to + byte] = view.getUint8(byte);
    }
  }
  return bytes;
}

globalThis.inflateLibrary = async (name) => {
  const script = document.createElement("script");
  script.textContent = await inflate(`library-${name}`);
  document.head.append(script);
};

globalThis.inflateFigures = async () => JSON.parse(await inflate("figures"));
