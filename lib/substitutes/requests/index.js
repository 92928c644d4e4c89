// danfo calls `request(options)` and `request.get(url)`, waits for "response" or "error", and pipes the
// rest into a parser of CSV or JSON. Node has `fetch`, which does the asking.
const { PassThrough, Readable } = require("node:stream");
const { fetched } = require("../fetching/fetched.js");

/** @param asked An address, or an object with `url` and what `fetch` takes: `method`, `headers`. */
function request(asked) {
  const { url, method, headers } = typeof asked === "string" ? { url: asked } : asked;
  const body = new PassThrough();
  fetched(url, { method, headers }).then(
    (response) => {
      body.emit("response", { statusCode: response.status, statusMessage: response.statusText });
      // What a server says of a failure is no table: a parser of one would fail once more.
      if (!response.ok) void response.body?.cancel();
      else if (response.body === null) body.end();
      else
        Readable.fromWeb(response.body)
          .on("error", (error) => body.destroy(error))
          .pipe(body);
    },
    (error) => body.destroy(error),
  );
  return body;
}

module.exports = request;
module.exports.get = request;
