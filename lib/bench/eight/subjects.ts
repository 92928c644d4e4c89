/**
 * Eight analyses of invented figures, each about something else and written in another way, in
 * TypeScript and the same in Python with pandas and plotly.
 */
export interface Subject {
  title: string;
  typescript: string[];
  python: string[];
}

const SAID = `unit: "offences", subtitle: "Invented offences, an invented place", description: "Invented figures.", sources: [{ id: "invented", title: "Invented" }]`;

const rises: Subject = {
  title: "Do the counts rise?",
  typescript: [
    `import { DataFrame } from "danfojs-node";\nimport { lineChart, percentChange, show } from "plain-figures";`,
    `const years = ["2007/08", "2008/09", "2009/10", "2010/11", "2011/12"];\nconst frame = new DataFrame({ year: years, offences: [301, 322, 340, 361, 399] });`,
    `const offences = frame.column("offences").values as number[];\nconst change = percentChange({ count: offences[0]!, days: 366 }, { count: offences[4]!, days: 365 });\nchange.value`,
    `show(lineChart(frame, { x: "year", y: "offences", headline: "Counts rose each year", ${SAID} }));`,
    `frame.describe().print();`,
    `show(frame, { caption: "Five years" });`,
  ],
  python: [
    `import pandas as pd\nimport plotly.express as px`,
    `years = ["2007/08", "2008/09", "2009/10", "2010/11", "2011/12"]\nframe = pd.DataFrame({"year": years, "offences": [301, 322, 340, 361, 399]})`,
    `(frame.offences.iloc[4] / 365 / (frame.offences.iloc[0] / 366) - 1) * 100`,
    `px.line(frame, x="year", y="offences", title="Counts rose each year").show()`,
    `print(frame.describe())`,
    `frame`,
  ],
};

const forces: Subject = {
  title: "Which force recorded most?",
  typescript: [
    `import { DataFrame } from "danfojs-node";\nimport { barChart, show } from "plain-figures";`,
    `interface Row { force: string; offences: number; children: number }\nconst rows: Row[] = [\n  { force: "North", offences: 812, children: 210_000 },\n  { force: "South", offences: 402, children: 98_000 },\n  { force: "West", offences: 655, children: 240_000 },\n];`,
    `const per1000 = (row: Row): number => (row.offences / row.children) * 1000;\nconst rated = rows.map((row) => ({ ...row, rate: Number(per1000(row).toFixed(2)) }));\nconsole.log(rated.map((row) => row.force + " " + row.rate).join("; "));`,
    `const frame = new DataFrame(rated);\nframe.sortValues("rate", { ascending: false, inplace: true });\nframe.print();`,
    `show(barChart(frame, { category: "force", value: "offences", headline: "North recorded most", ${SAID} }));`,
    `show(frame, { caption: "Three forces" });`,
  ],
  python: [
    `import pandas as pd\nimport plotly.express as px`,
    `rows = [\n    {"force": "North", "offences": 812, "children": 210_000},\n    {"force": "South", "offences": 402, "children": 98_000},\n    {"force": "West", "offences": 655, "children": 240_000},\n]`,
    `rated = [{**row, "rate": round(row["offences"] / row["children"] * 1000, 2)} for row in rows]\nprint("; ".join(f"{row['force']} {row['rate']}" for row in rated))`,
    `frame = pd.DataFrame(rated).sort_values("rate", ascending=False)\nprint(frame)`,
    `px.bar(frame, x="force", y="offences", title="North recorded most").show()`,
    `frame`,
  ],
};

const ratios: Subject = {
  title: "Girls and boys",
  typescript: [
    `import { DataFrame } from "danfojs-node";\nimport { barChart, lineChart, proportion, sexRatio, show } from "plain-figures";`,
    `const girls = [880, 902, 951, 1010];\nconst boys = [160, 171, 158, 190];`,
    `const ratio = girls.map((count, year) => sexRatio(count, boys[year]!));\nfor (const { value, lower, upper } of ratio) console.log(value!.toFixed(1), lower!.toFixed(1), upper!.toFixed(1));`,
    `const share = proportion(girls[3]!, girls[3]! + boys[3]!);\nshare`,
    `const frame = new DataFrame({ year: ["2008", "2009", "2010", "2011"], girls: girls, boys: boys });`,
    `show(lineChart(frame, { x: "year", y: "girls", headline: "More girls", ${SAID} }));`,
    `show(barChart(frame, { category: "year", value: "boys", headline: "Boys", ${SAID} }));`,
  ],
  python: [
    `import math\nimport pandas as pd\nimport plotly.express as px`,
    `girls = [880, 902, 951, 1010]\nboys = [160, 171, 158, 190]`,
    `for g, b in zip(girls, boys):\n    s = math.sqrt(1 / g + 1 / b)\n    print(f"{g / b:.1f} {g / b * math.exp(-1.96 * s):.1f} {g / b * math.exp(1.96 * s):.1f}")`,
    `girls[3] / (girls[3] + boys[3])`,
    `frame = pd.DataFrame({"year": ["2008", "2009", "2010", "2011"], "girls": girls, "boys": boys})`,
    `px.line(frame, x="year", y="girls", title="More girls").show()`,
    `px.bar(frame, x="year", y="boys", title="Boys").show()`,
  ],
};

const intervals: Subject = {
  title: "How far can chance go?",
  typescript: [
    `import { poissonInterval, rate } from "plain-figures";`,
    `const counts = [3, 9, 27, 81, 243];\nconst limits = counts.map((count) => poissonInterval(count));`,
    `limits.forEach(({ lower, upper }, index) => console.log(counts[index], lower.toFixed(2), upper.toFixed(2)));`,
    `class Place {\n  constructor(readonly name: string, readonly count: number, readonly children: number) {}\n  get rate() { return rate(this.count, this.children, { per: 1000 }); }\n}`,
    `const places = [new Place("A", 31, 12_000), new Place("B", 44, 31_000)];\nplaces.map((place) => place.name + ": " + place.rate.value!.toFixed(2))`,
    `const widest = places.reduce((a, b) => (a.count < b.count ? a : b));\nwidest.name`,
  ],
  python: [
    `from dataclasses import dataclass\nimport math`,
    `counts = [3, 9, 27, 81, 243]\ndef byar(n):\n    low = n * (1 - 1 / (9 * n) - 1.96 / (3 * math.sqrt(n))) ** 3\n    m = n + 1\n    return low, m * (1 - 1 / (9 * m) + 1.96 / (3 * math.sqrt(m))) ** 3`,
    `for n in counts:\n    print(n, *(f"{x:.2f}" for x in byar(n)))`,
    `@dataclass\nclass Place:\n    name: str\n    count: int\n    children: int\n    @property\n    def rate(self):\n        return self.count / self.children * 1000`,
    `places = [Place("A", 31, 12_000), Place("B", 44, 31_000)]\n[f"{p.name}: {p.rate:.2f}" for p in places]`,
    `min(places, key=lambda p: p.count).name`,
  ],
};

export const FIRST_FOUR = [rises, forces, ratios, intervals];
export { SAID };
