// What of danfo 1.2.0 gives wrong rows without a word is mended in its files, so that it holds in
// every cell, whatever it imports. Each edit names the words that it takes the place of: where they
// are not found, danfo has another version, and the edits are to be looked at again.
const { join } = require("node:path");
const { rewrite } = require("./rewrite.js");

const MENDS = [
  {
    // danfo's issue 471: a condition is of positions, and danfo took the row's label for one, so
    // that a second `query` gave other rows than those that were asked for, or failed.
    file: "core/indexing.js",
    from: "_formatedRows.push(_index[i]);",
    to: "_formatedRows.push(i);",
  },
  {
    // A condition of another frame chose rows by chance, or failed at the first row too many.
    file: "core/indexing.js",
    from: `    if (rows instanceof series_1.default) {
        rows = rows.values;
    }`,
    to: `    if (rows instanceof series_1.default) {
        rows = rows.values;
    }
    if (Array.isArray(rows) && typeof rows[0] === "boolean" && rows.length !== ndFrame.values.length) {
        throw new Error("The condition is of " + rows.length + " rows and the frame has " + ndFrame.values.length + ": make the condition of the frame that it chooses from, as in frame.query(frame['value'].gt(100))");
    }`,
  },
  {
    // As many places as rows is one too many, and none lies before the first.
    file: "core/indexing.js",
    from: `            if (_indexToUse > ndFrame.shape[0]) {
                throw new Error("Invalid row parameter`,
    to: `            if (_indexToUse < 0) {
                throw new Error("Invalid row parameter: Specified index " + _indexToUse + " is below 0; the last rows are frame.tail(n)");
            }
            if (typeof _indexToUse === "number" && _indexToUse >= ndFrame.shape[0]) {
                throw new Error("Invalid row parameter`,
  },
  {
    // The new frame was given, and the old one changed as well.
    file: "core/frame.js",
    from: `        var data = this.values;
        var newData = data.map(function (row) {
            if (dtype === "float32") {`,
    to: `        var data = this.values;
        var newData = data.map(function (row) {
            row = row.slice();
            if (dtype === "float32") {`,
  },
  {
    // A missing number stopped the sort where it stood, and rows behind it stayed as they were. Here
    // what is missing comes last, as in pandas. Rows go by their place, as their labels need not be unique.
    file: "core/frame.js",
    from: `        var index = __spreadArray([], this.index, true);
        var objToSort = columnValues.map(function (value, i) {
            return { index: index[i], value: value };
        });
        var sortedObjectArr = utils.sortObj(objToSort, ascending);
        var sortedIndex = sortedObjectArr.map(function (obj) { return obj.index; });
        var newDf = (0, indexing_1._loc)({ ndFrame: this, rows: sortedIndex });`,
    to: `        var places = utils.sortPlaces(columnValues, ascending, true);
        var newDf = (0, indexing_1._iloc)({ ndFrame: this, rows: places });`,
  },
  {
    // The same. Equal ones come as danfo's tests have them, and so do texts: from z to a where it is
    // told to ascend. That is turned round for notebooks of this project, in lib/notebook/danfo.
    file: "core/series.js",
    from: `        var rangeIdx = utils.range(0, this.index.length - 1);
        var sortedIdx = utils.sortArrayByIndex(rangeIdx, this.values, this.dtypes[0]);`,
    to: `        var sortedIdx = utils.sortPlaces(this.values, (this.dtypes[0] === "string") !== ascending, false, ascending);`,
  },
  {
    file: "core/series.js",
    from: `        if (ascending) {
            sortedValues = sortedValues.reverse();
            sortedIndex = sortedIndex.reverse();
        }
`,
    to: "",
  },
  {
    // Frames share their rows with their copies: to write in a row of one wrote in the other's.
    file: "core/frame.js",
    from: `        if (this.$config.isLowMemoryMode) {
            //Update row ($data) array
            for (var i = 0; i < this.$data.length; i++) {`,
    to: `        this.$data = this.$data.map(function (row) { return row.slice(); });
        if (this.$config.isLowMemoryMode) {
            //Update row ($data) array
            for (var i = 0; i < this.$data.length; i++) {`,
  },
  {
    // And the column that was written was the Series or the array that the user goes on with.
    file: "core/frame.js",
    from: "this.$dataIncolumnFormat[columnIndex] = arr;",
    to: "this.$dataIncolumnFormat[columnIndex] = colunmValuesToAdd.slice();",
  },
  {
    // The same of the gaps that were filled.
    file: "core/frame.js",
    from: `                var valueArr = tempData[i];
                for (var i_1`,
    to: `                var valueArr = tempData[i].slice();
                for (var i_1`,
  },
  {
    // Frames that were put together grew by the rows of the others.
    file: "transformers/concat.js",
    from: "var colData = columnData[j];",
    to: "var colData = columnData[j].slice();",
  },
  {
    // As one call has room for a hundred thousand arguments or so.
    file: "transformers/concat.js",
    from: "(_a = allDf[column]).push.apply(_a, colData);",
    to: "allDf[column] = allDf[column].concat(colData);",
  },
  {
    // A column that begins with nothing is a column.
    file: "shared/utils.js",
    from: `            arr[0] === null) {`,
    to: `            arr[0] === null || (arr.length > 0 && arr[0] === undefined)) {`,
  },
  {
    file: "shared/utils.js",
    from: "    Utils.prototype.sortObj = function (arr, ascending) {",
    to: `    /** The places of the values in order: what is missing last, equal ones as they stood or turned. */
    Utils.prototype.sortPlaces = function (values, ascending, fold, turned) {
        var missing = function (value) { return value === null || value === undefined || value !== value; };
        var seen = values.map(function (value) {
            return fold && typeof value === "string" ? value.toUpperCase() : value;
        });
        var compare = function (a, b) {
            if (typeof a !== typeof b) { a = String(a); b = String(b); }
            return a < b ? -1 : a > b ? 1 : 0;
        };
        return values.map(function (_, place) { return place; }).sort(function (i, j) {
            var a = seen[i], b = seen[j];
            if (missing(a) || missing(b)) { return (missing(a) ? 1 : 0) - (missing(b) ? 1 : 0); }
            return (ascending ? compare(a, b) : compare(b, a)) || (turned ? j - i : i - j);
        });
    };
    Utils.prototype.sortObj = function (arr, ascending) {`,
  },
  {
    // Of two columns "x-y", "z" and "x", "y-z" were one group, and one key of a merge with "_".
    file: "aggregators/groupby.js",
    from: `            var index = indexes.join('-');
            if (!keyToValue[index]) {`,
    to: `            var index = (indexes.length > 1 ? indexes.map(plainKey) : indexes).join('-');
            if (!Object.prototype.hasOwnProperty.call(keyToValue, index)) {`,
  },
  {
    file: "aggregators/groupby.js",
    from: `            if (prev[index]) {`,
    to: `            if (Object.prototype.hasOwnProperty.call(prev, index)) {`,
  },
  {
    file: "aggregators/groupby.js",
    from: "if (firstKey in keyDict) {",
    to: "if (Object.prototype.hasOwnProperty.call(keyDict, firstKey)) {",
  },
  {
    file: "aggregators/groupby.js",
    from: `var dictKey = keys.join("-");`,
    to: `var dictKey = (keys.length > 1 ? keys.map(plainKey) : keys).join("-");`,
  },
  {
    file: "aggregators/groupby.js",
    from: `var Groupby = /** @class */ (function () {`,
    to: `function plainKey(value) { return /[-\\\\]/.test(value) ? String(value).replace(/[-\\\\]/g, "\\\\$&") : value; }
var Groupby = /** @class */ (function () {`,
  },
  {
    file: "transformers/merge.js",
    from: `            var rowKeyComb = rowKeyCombValues.join('_');`,
    to: `            var rowKeyComb = (rowKeyCombValues.length > 1 ? rowKeyCombValues.map(plainKey) : rowKeyCombValues).join('_');`,
  },
  {
    file: "transformers/merge.js",
    from: `var Merge = /** @class */ (function () {`,
    to: `function plainKey(value) { return /[_\\\\]/.test(value) ? String(value).replace(/[_\\\\]/g, "\\\\$&") : value; }
var Merge = /** @class */ (function () {`,
  },
  {
    // An empty cell of a CSV file is null, which counted as 0 wherever it was compared or worked with:
    // a missing age was below 10. It stays as it is, and what is made of it is missing as well.
    file: "core/math.ops.js",
    from: `function _genericMathOp(_a) {`,
    to: `function gap(value) { return value === null ? NaN : value; }
function _genericMathOp(_a) {`,
  },
  { file: "core/math.ops.js", from: "ndFrame.values.map(", to: "ndFrame.values.map(gap).map(" },
  { file: "core/math.ops.js", from: "other.values[index]", to: "gap(other.values[index])" },
  { file: "core/math.ops.js", from: "other[index]", to: "gap(other[index])" },
  {
    file: "core/series.js",
    from: `            var rVal = rSeries[i];
            var bool = null;`,
    to: `            var rVal = rSeries[i];
            if (bOps !== "eq" && bOps !== "ne") {
                if (lVal === null) { lVal = NaN; }
                if (rVal === null) { rVal = NaN; }
            }
            var bool = null;`,
  },
  {
    file: "core/series.js",
    from: "        var sData = this.values;\n",
    to: "        var sData = this.values.map(function (value) { return value === null ? NaN : value; });\n",
  },
  {
    // The same of frames, whose sums and comparisons are made of tensors.
    file: "core/generic.js",
    from: 'tensorflowlib_1.default.tensor2d(this.$data, this.shape, "float32");',
    to: `tensorflowlib_1.default.tensor2d(this.$data.map(function (row) {
                    return row.map(function (cell) { return cell === null ? NaN : cell; });
                }), this.shape, "float32");`,
  },
  {
    // A group is described by the numbers that it has: one that is missing is not counted, and has no
    // part in the mean. A sum of which a part is missing stays missing, for it would be no total.
    file: "aggregators/groupby.js",
    from: `        var data = [];
        switch (ops) {`,
    to: `        var data = [];
        if (!/^(sum|cum)/.test(ops)) {
            colVal = colVal.filter(function (value) { return value !== null && value !== undefined && value === value; });
            if (colVal.length === 0) return [ops === "count" ? 0 : NaN];
        }
        else {
            colVal = colVal.map(function (value) { return value === null ? NaN : value; });
        }
        switch (ops) {`,
  },
  {
    // The frames of query, groupby and merge have these too, and a path is where to write.
    file: "core/generic.js",
    from: `    NDframe.prototype.toCSV = function (options) {
        throw new Error("\`toCSV\` function is deprecated. Use \`toCSV\` function directly instead. e.g. \`dfd.toCSV(df)\`");`,
    to: `    NDframe.prototype.toCSV = function (options) {
        return require("../io/node").toCSVNode(this, options);`,
  },
  {
    file: "core/generic.js",
    from: `    NDframe.prototype.toJSON = function (options) {
        throw new Error("\`toJSON\` function is deprecated. Use \`toJSON\` function directly instead. e.g. \`dfd.toJSON(df, { format: 'row' })\`");`,
    to: `    NDframe.prototype.toJSON = function (options) {
        return require("../io/node").toJSONNode(this, options);`,
  },
  {
    file: "io/node/io.csv.js",
    from: `var $toCSV = function (df, options) {`,
    to: `var $toCSV = function (df, options) {
    if (typeof options === "string") options = { filePath: options };`,
  },
  {
    // Ten rows were printed as though there were no more; and the last line of a cell is a frame, not
    // what it is made of.
    file: "core/generic.js",
    from: `        console.log(this + "");
    };`,
    to: `        var most = this.$config.getMaxRow;
        console.log(this + (this.values.length > most ? "The first " + most + " of " + this.values.length + " rows.\\n" : ""));
    };
    NDframe.prototype[Symbol.for("nodejs.util.inspect.custom")] = function () { return this.toString(); };`,
  },
  {
    // A host that is not there ended the whole process, or left the cell waiting.
    file: "io/node/io.csv.js",
    from: `
                    // reject any non-2xx status codes`,
    to: `
                    dataStream.on('error', reject);
                    // reject any status that is not 2xx`,
  },
  {
    file: "io/node/io.json.js",
    from: `
                    // reject any non-2xx status codes`,
    to: `
                    dataStream.on('error', reject);
                    // reject any status that is not 2xx`,
  },
];

/** @param {string} danfo danfo's folder */
exports.mendFiles = function mendFiles(danfo) {
  for (const name of new Set(MENDS.map(({ file }) => file))) {
    const mends = MENDS.filter(({ file }) => file === name);
    rewrite(join(danfo, "dist", "danfojs-base", name), (before) =>
      mends.reduce((text, mend) => applied(text, mend), before),
    );
  }
};

function applied(text, { file, from, to }) {
  if (to !== "" && text.includes(to)) return text;
  if (text.includes(from)) return text.replaceAll(from, () => to);
  if (to === "") return text;
  throw new Error(
    `danfojs-node is not 1.2.0: its ${file} has no words to mend, see ${__filename}.`,
  );
}
