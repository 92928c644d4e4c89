// Brings to life what the page carries compressed. The page's policy names each library by its
// hash, so that nothing else could be run this way.
async function inflate(id) {
  const packed = document.getElementById(id).textContent;
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}

globalThis.inflateLibrary = async (name) => {
  const script = document.createElement("script");
  script.textContent = await inflate(`library-${name}`);
  document.head.append(script);
};

globalThis.inflateFigures = async () => JSON.parse(await inflate("figures"));
