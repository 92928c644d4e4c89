// The rules of the reading carry examples, which are their tests: a page that reads needs none of them.
const ts = require("@tslab/typescript-for-tslab");

const FOR_TESTS = new Set(["examples", "counterExamples"]);

/**
 * A bundled script whose rules have no examples. A rule is what `pattern` and `examples` make one.
 * @example
 * withoutExamples('const a = [{ pattern: /x/, examples: ["x"] }]') // → 'const a = [{ pattern: /x/, examples: [] }]'
 */
exports.withoutExamples = function withoutExamples(script) {
  const file = ts.createSourceFile("bundle.js", script, ts.ScriptTarget.ES2022);
  const spans = [];
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node) && isRule(node))
      spans.push(...node.properties.filter(isForTests));
    ts.forEachChild(node, visit);
  };
  visit(file);
  let from = 0;
  let kept = "";
  for (const { initializer } of spans) {
    kept += `${script.slice(from, initializer.getStart(file))}[]`;
    from = initializer.end;
  }
  return kept + script.slice(from);
};

const isRule = ({ properties }) =>
  ["pattern", "examples"].every((name) => properties.some((one) => one.name?.text === name));

const isForTests = ({ name, initializer }) =>
  FOR_TESTS.has(name?.text) &&
  initializer !== undefined &&
  ts.isArrayLiteralExpression(initializer);
