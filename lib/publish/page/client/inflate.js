// Brings a library that the page carries compressed to life. The page's policy names its hash, so
// that nothing else could be run this way.
globalThis.inflateLibrary = async function inflateLibrary(name) {
  const packed = document.getElementById(`library-${name}`).textContent;
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  const script = document.createElement("script");
  script.textContent = await new Response(stream).text();
  document.head.append(script);
};
