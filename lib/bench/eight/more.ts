/** The other four of the eight analyses. */
import { FIRST_FOUR, SAID } from "./subjects";
import type { Subject } from "./subjects";

const joined: Subject = {
  title: "Two sources beside each other",
  typescript: [
    `import { DataFrame, merge } from "danfojs-node";\nimport { show } from "plain-figures";`,
    `const press = new DataFrame({ force: ["A", "B", "C"], press: [120, 80, 61] });\nconst official = new DataFrame({ force: ["A", "B", "D"], official: [131, 79, 40] });`,
    `const both = merge({ left: press, right: official, on: ["force"], how: "inner" });\nboth.print();`,
    `both.addColumn("difference", both.column("official").sub(both.column("press") as any) as any, { inplace: true });`,
    `show(both, { caption: "Where both have a count" });`,
    `both.column("difference").mean()`,
  ],
  python: [
    `import pandas as pd`,
    `press = pd.DataFrame({"force": ["A", "B", "C"], "press": [120, 80, 61]})\nofficial = pd.DataFrame({"force": ["A", "B", "D"], "official": [131, 79, 40]})`,
    `both = press.merge(official, on="force")\nprint(both)`,
    `both["difference"] = both.official - both.press`,
    `both`,
    `both.difference.mean()`,
  ],
};

const groups: Subject = {
  title: "Totals of regions",
  typescript: [
    `import { DataFrame } from "danfojs-node";\nimport { barChart, show } from "plain-figures";`,
    `const regions = ["North", "South", "East"];\nconst rows = Array.from({ length: 30 }, (_, i) => ({ region: regions[i % 3]!, month: i, offences: 20 + ((i * 7) % 13) }));\nconst frame = new DataFrame(rows);`,
    `const sums = frame.groupby(["region"]).col(["offences"]).sum();\nsums.print();`,
    `const total = new Map<string, number>();\nfor (const { region, offences } of rows) total.set(region, (total.get(region) ?? 0) + offences);\n[...total]`,
    `const table = new DataFrame([...total].map(([region, offences]) => ({ region: region, offences: offences })));`,
    `show(barChart(table, { category: "region", value: "offences", headline: "Regions", ${SAID} }));`,
    `frame.head(4).print();`,
  ],
  python: [
    `import pandas as pd\nimport plotly.express as px`,
    `regions = ["North", "South", "East"]\nrows = [{"region": regions[i % 3], "month": i, "offences": 20 + i * 7 % 13} for i in range(30)]\nframe = pd.DataFrame(rows)`,
    `print(frame.groupby("region").offences.sum())`,
    `total = {}\nfor row in rows:\n    total[row["region"]] = total.get(row["region"], 0) + row["offences"]\nlist(total.items())`,
    `table = pd.DataFrame(total.items(), columns=["region", "offences"])`,
    `px.bar(table, x="region", y="offences", title="Regions").show()`,
    `print(frame.head(4))`,
  ],
};

const waiting: Subject = {
  title: "Words of a report",
  typescript: [
    `const text = "Forces recorded 1,203 offences in 2011 and 1,410 in 2012; 14 forces gave none.";`,
    `const numbers = [...text.matchAll(/\\d[\\d,]*/g)].map(([word]) => Number(word.replaceAll(",", "")));\nnumbers`,
    `type Found = { word: string; count: number };\nfunction wordsOf(said: string): Found[] {\n  const counts = new Map<string, number>();\n  for (const word of said.toLowerCase().match(/[a-z]+/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);\n  return [...counts].map(([word, count]) => ({ word, count }));\n}`,
    `const found = wordsOf(text).sort((a, b) => b.count - a.count);\nfound.slice(0, 3)`,
    `const later = await Promise.resolve(numbers.reduce((a, b) => a + b, 0));\nlater`,
    `console.log(JSON.stringify({ words: found.length, numbers: numbers.length }));`,
  ],
  python: [
    `import json, re\nfrom collections import Counter\ntext = "Forces recorded 1,203 offences in 2011 and 1,410 in 2012; 14 forces gave none."`,
    `numbers = [int(word.replace(",", "")) for word in re.findall(r"\\d[\\d,]*", text)]\nnumbers`,
    `def words_of(said):\n    return Counter(re.findall("[a-z]+", said.lower()))`,
    `found = words_of(text).most_common()\nfound[:3]`,
    `sum(numbers)`,
    `print(json.dumps({"words": len(found), "numbers": len(numbers)}))`,
  ],
};

const trends: Subject = {
  title: "Ten years",
  typescript: [
    `import { DataFrame } from "danfojs-node";\nimport { compoundGrowth, lineChart, perDay, show, trend } from "plain-figures";`,
    `const counts = [210, 232, 228, 251, 270, 266, 289, 310, 305, 330];\nconst fit = trend(counts);\nfit.percentPerStep`,
    `const growth = compoundGrowth(counts[0]!, counts.at(-1)!, counts.length - 1);\ngrowth.value`,
    `const daily = counts.map((count) => perDay(count, 365).value!);\nconsole.log(daily.map((value) => value.toFixed(2)).join(" "));`,
    `const frame = new DataFrame({ year: counts.map((_, index) => String(2003 + index)), offences: counts });\nshow(lineChart(frame, { x: "year", y: "offences", headline: "Ten years", ${SAID} }));`,
    `show(frame.tail(5), { caption: "The last five" });`,
    `frame.column("offences").mean()`,
  ],
  python: [
    `import math\nimport numpy as np\nimport pandas as pd\nimport plotly.express as px`,
    `counts = [210, 232, 228, 251, 270, 266, 289, 310, 305, 330]\n(math.exp(np.polyfit(range(10), np.log(counts), 1)[0]) - 1) * 100`,
    `((counts[-1] / counts[0]) ** (1 / 9) - 1) * 100`,
    `daily = [count / 365 for count in counts]\nprint(" ".join(f"{value:.2f}" for value in daily))`,
    `frame = pd.DataFrame({"year": [str(2003 + i) for i in range(10)], "offences": counts})\npx.line(frame, x="year", y="offences", title="Ten years").show()`,
    `frame.tail(5)`,
    `frame.offences.mean()`,
  ],
};

export const EIGHT: readonly Subject[] = [...FIRST_FOUR, joined, groups, waiting, trends];
