// danfo calls `fetch(url, { method, headers })` and reads the status and the body: Node's own does it.
module.exports = require("./fetched.js").fetched;
