// node-fetch brings tables of every internationalised domain name, which take half of the time that
// danfo takes to load, and is called only to read from the web.
const original = () => require("node-fetch-original");

module.exports = new Proxy((...args) => original()(...args), {
  get: (_target, name) => (name === "__esModule" ? undefined : original()[name]),
});
