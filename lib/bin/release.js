// What `npm version 0.2.0` does beside npm's own part (raise the root's version, commit, tag):
// the same version in every file that states one, the date of the release, and the heading
// "Unreleased" of the changelog turned into the version's own.
const { readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");

/** Each file that states the version, and how it is stated. */
const STATED = [
  ["lib/package.json", /^( {2}"version": ")[^"]*(")/m],
  ["data/datapackage.json", /^( {2}"version": ")[^"]*(")/m],
  ["CITATION.cff", /^(version: ).*()$/m],
];

/**
 * Puts a version into the project's files. Nothing is written unless all of it can be.
 * @param {{ root: string, version: string, date: string }} release `date` as 2026-11-25
 * @throws {Error} that names the file in which the version has no place, or an empty changelog.
 */
exports.release = function release({ root, version, date }) {
  const files = STATED.map(([path, pattern]) => [
    path,
    replaced(root, path, pattern, (_, before, after) => `${before}${version}${after}`),
  ]);
  const citation = files.find(([path]) => path === "CITATION.cff");
  citation[1] = citation[1].replace(/^date-released: .*$/m, `date-released: "${date}"`);
  files.push(["CHANGELOG.md", changelog(root, version, date)]);
  for (const [path, text] of files) writeFileSync(join(root, path), text);
  return files.map(([path]) => path);
};

function replaced(root, path, pattern, by) {
  const text = readFileSync(join(root, path), "utf8");
  if (!pattern.test(text)) throw new Error(`${path} states no version.`);
  return text.replace(pattern, by);
}

function changelog(root, version, date) {
  const text = readFileSync(join(root, "CHANGELOG.md"), "utf8");
  const [, unreleased] = /^## Unreleased\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(text) ?? [];
  if (unreleased === undefined || unreleased.trim() === "") {
    throw new Error(
      'CHANGELOG.md has nothing under "## Unreleased": say what this version brings.',
    );
  }
  return text.replace(/^## Unreleased\n/m, `## Unreleased\n\n## ${version} - ${date}\n`);
}

if (require.main === module) {
  const version = process.env.npm_package_version;
  const date = new Date().toISOString().slice(0, 10);
  const changed = exports.release({ root: process.cwd(), version, date });
  console.log(`${version}: ${changed.join(", ")}`);
}
