// SheetJS takes a tenth of a second to load, and most notebooks never open a spreadsheet.
module.exports = new Proxy(
  {},
  {
    get: (_target, name) => (name === "__esModule" ? undefined : require("@e965/xlsx")[name]),
    has: (_target, name) => name in require("@e965/xlsx"),
  },
);
