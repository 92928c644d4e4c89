#!/usr/bin/env node
// The command `figures`. It stays plain JavaScript so that npm can link it before the first build.
require("../dist/cli/figures.js").main(process.argv.slice(2));
