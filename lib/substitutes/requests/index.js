// request and the fifty packages it needs take a fifth of a second to load, and are called only to
// read a table from the web.
const original = () => require("request-original");

module.exports = new Proxy((...args) => original()(...args), {
  get: (_target, name) => (name === "__esModule" ? undefined : original()[name]),
});
