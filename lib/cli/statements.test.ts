/**
 * What the pages of the project's own notebooks say. The numbers were worked out a second time in R,
 * from the tables and without this code: what moves one of them is to be seen here before a reader
 * sees it.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, describe, it } from "node:test";

const ROOT = resolve(__dirname, "..", "..", "..");

/** Forces of which the ledger knows something, and one of which nothing was printed. */
const FORCES = ["Kent", "Derbyshire", "Cambridgeshire", "Hertfordshire", "Wiltshire", "Surrey"];

interface Cell {
  cell_type: string;
  source: string | string[];
  outputs?: { data?: Record<string, string | string[]> }[];
}

describe("the pages of the project's notebooks", () => {
  const out = mkdtempSync(join(tmpdir(), "figures-statements-"));
  after(() => rmSync(out, { recursive: true, force: true }));

  before(() => {
    const program = join(ROOT, "lib", "bin", "figures.js");
    const publish = (...args: string[]): void => {
      const run = spawnSync(process.execPath, [program, "publish", ...args, "--out", out], {
        cwd: ROOT,
        encoding: "utf8",
      });
      assert.equal(run.status, 0, run.stderr);
    };
    const names = readdirSync(join(ROOT, "notebooks")).filter((name) =>
      /^(\d|about|force|lesson)/.test(name),
    );
    const paths = names.map((name) => join("notebooks", name));
    publish(...paths);
    publish(join("notebooks", "force-briefing.ipynb"), "--set", `area=${FORCES.join(",")}`);
  });
  /** What a page says in words: its prose, and the text of what its cells show. */
  function said(name: string): string {
    const file = readdirSync(out).find((each) => each.startsWith(name) && each.endsWith(".ipynb"));
    const { cells } = JSON.parse(readFileSync(join(out, file!), "utf8")) as { cells: Cell[] };
    return cells
      .flatMap((cell) => (cell.cell_type === "code" ? shown(cell) : cell.source))
      .join(" ");
  }

  /** The lines of a chart's download, by the beginning of its file's name. */
  function downloaded(name: string, chart: string): string[] {
    const file = readdirSync(out).find((each) => each.startsWith(name) && each.endsWith(".html"));
    const page = readFileSync(join(out, file!), "utf8");
    const link = new RegExp(`download="${chart}[^"]*" href="data:text/csv;[^,]*,([^"]+)"`).exec(
      page,
    );
    assert.ok(link, `${file} has the download ${chart}…`);
    return Buffer.from(link[1]!, "base64").toString().trim().split("\r\n");
  }

  it("names in the download of each dot plot the status and the sources of each row", () => {
    for (const [name, chart, heading, row] of [
      [
        "4-",
        "more-girls-than-boys",
        /,Source$/,
        /^"Norfolk Constabulary, 2010\/11",.*,"Norfolk local newspaper, 2012"$/,
      ],
      [
        "6-",
        "where-the-printed-figures",
        /,Source$/,
        /^444 attacks a week,.*local newspaper, 2012"$/,
      ],
      [
        "7-",
        "some-years-were-printed",
        /,Status,Source$/,
        /^"England and Wales 2008\/09: 21,619",.*,disagrees,"The News, Portsmouth, undated"$/,
      ],
      [
        "8-",
        "most-forces-recorded-more",
        /,Status,Source$/,
        /^Bedfordshire Police,.*,,"The Comet, undated"$/,
      ],
      [
        "10-",
        "most-answers-lie",
        /,Status,Source$/,
        /^Derbyshire Constabulary: 166,.*,partial,"Ripley & Heanor News, 23 March 2017; Home Office, 23 April 2026"$/,
      ],
    ] as const) {
      const [first, ...rows] = downloaded(name, chart);
      assert.match(first!, heading);
      assert.ok(
        rows.some((each) => row.test(each)),
        rows.join("\n"),
      );
      for (const each of rows) {
        assert.doesNotMatch(each, /publications, named beneath the table/);
        assert.match(each, /\b(?:undated|\d{4})[^,]*"$/);
      }
    }
  });

  it("names both pages where a change of a force rests on two", () => {
    const rows = downloaded("8-", "most-forces-recorded-more");
    assert.equal(rows.filter((row) => /"[^"]*; [^"]*"$/.test(row)).length, 5);
  });

  it("says what the three articles' total leaves to neither girls nor boys in one way", () => {
    assert.match(
      said("4-"),
      /other 89 are left over by subtraction; the sources do not say what they are/,
    );
  });

  it("has one answer to 'up 15 per cent'", () => {
    for (const name of ["2-", "6-"]) {
      assert.match(said(name), /16\.5 per cent/);
      assert.match(said(name), /[Ll]ike for like it cannot be checked/);
      assert.match(said(name), /Durham Constabulary gave no figures for 2015\/16/);
    }
  });

  it("sources the 55,507 of 2015/16 to the page that the rule takes: of two, the one with a date", () => {
    const sources = /(?:On the 55,507 printed|"up 15 per cent": 55,507)[^#]*?Sources: ([^\n]*)/;
    for (const name of ["2-", "6-"]) {
      const [, told = ""] = said(name).match(sources) ?? [];
      assert.match(told, /Daily Mail, 23 March 2017/);
      assert.doesNotMatch(told, /Care Appointments, undated, on UK, 2015\/16/);
    }
  });

  it("gives the count of convictions in the lesson's last exercise its source", () => {
    assert.match(said("lesson-"), /2010\/11 +2,135\s+Source: The Sun \(via [^\n]*4 April 2012/);
  });

  it("counts each statement once, and puts no answer to a request over an official whole", () => {
    const text = said("6-");
    // "Six times the number of boys" and "six times more likely" are two: the second is of risk.
    assert.match(text, /make 23 statements .* 19 are different/s);
    assert.match(text, /9 of the 19 different statements hold, 3 more only as a sum/);
    assert.match(text, /19,219 of 54,982 is 35\.0 per cent; 17,727 of 54,982 is 32\.2 per cent/);
    assert.doesNotMatch(text, /42\.0|321\.0|23,097\.0/);
    assert.match(text, /Straight Statistics/);
  });

  it("takes a change from two figures of one page first", () => {
    assert.match(said("7-"), /73,379\s+73,518/);
    assert.match(said("7-"), /47,055\s+55,507/);
    assert.doesNotMatch(said("7-"), /83\.8/);
  });

  it("gives no rate of a total that is marked, and names it", () => {
    // 46,738 in 365 days would be 128.0 a day; 55,507 in 366 are 151.7.
    assert.match(said("7-"), /UK 2014\/15 has no rate: the ledger marks its 46,738 as restated/);
    assert.doesNotMatch(said("7-"), /128\.0/);
    assert.match(said("7-"), /2015\/16\s+55,507\s+151\.7/);
  });

  it("takes the spread between forces in", () => {
    const text = said("8-");
    assert.match(text, /15 of these pairs may be compared; for 10 one page prints both/);
    assert.match(text, /Left out: Lincolnshire Police/);
    assert.match(text, /φ is 12\.3, or 8\.2 winsorised/);
    assert.match(text, /corrected for 15 tests 11/);
  });

  it("gives the rates that were worked out beforehand", () => {
    const text = said("9-");
    assert.match(text, /recorded 5\.66 .* in England, and 7\.56 in Wales/s);
    assert.match(text, /2\.84 \(Metropolitan Police\) and 10\.69 \(North Wales Police\)/);
  });

  it("sets requests beside official counts", () => {
    const text = said("10-");
    assert.match(text, /1\.18 \(2012\/13\), 1\.29 \(2013\/14\), 1\.24 \(2014\/15\)/);
    assert.match(text, /Derbyshire Constabulary\s+2015\/16\s+166\s+745\s+0\.22/);
    assert.match(text, /Cambridgeshire Constabulary\s+2014\/15\s+1,142\s+451\s+2\.53/);
    assert.match(text, /Of 166 .* between 1\.10 and 1\.36 .* below 0\.80 or above 1\.86, lie 12/s);
  });

  it("names the unit of each point of a force and sets no two units side by side", () => {
    const text = said("force-briefing.");
    assert.match(text, /321 victims in 2010\/11; 774 offences in 2014\/15/);
    assert.match(text, /1,667 offences in 2022\/23, the latest year printed/);
    assert.doesNotMatch(text, /321 in 2010\/11/);
  });

  it("names the whole of each share and takes none of a marked figure", () => {
    // 1,337 of 41,457. The UK's 46,738 was restated beside later years of its page, and Derbyshire's
    // 166 of 2015/16 are a part: neither takes part in a share.
    assert.match(
      said("force-briefing-kent"),
      /England and Wales\s+2014\/15\s+1,337\s+41,457\s+3\.2/,
    );
    assert.match(
      said("force-briefing-kent"),
      /UK\s+2014\/15\s+1,337\s+46,738\s+\[x\]\s+UK: The figure for 2014\/15 was restated/,
    );
    assert.doesNotMatch(said("force-briefing-derbyshire"), /166\s+55,507/);
    // Norfolk's 1,390 of 73,518 would be 1.9 per cent of a UK without Greater Manchester.
    assert.match(
      said("force-briefing."),
      /UK\s+2019\/20\s+1,390\s+73,518\s+\[x\]\s+Greater Manchester Police gave no figures/,
    );
  });

  it("says why a force's official rates end before its counts", () => {
    // data/population.csv has Norfolk aged 0 to 15 for mid-2015 to mid-2020 and aged 0 to 17 for mid-2018
    // to mid-2024 on the basis of 2021. Of 13 official counts, 2012/13 to 2024/25, six have a rate; of
    // the answers for 2010/11, 2014/15, 2019/20 and 2022/23 the last two: 17 less 8.
    const text = said("force-briefing.");
    assert.match(text, /For 9 of 17 counts there is no rate/);
    assert.match(
      text,
      /under 16, whom the official count needs, the ledger has only for mid-2015 to mid-2020/,
    );
    assert.match(text, /official rates end with 2020\/21, though the counts go on to 2024\/25/);
    assert.match(text, /under 18, whom the answers need, it has only for mid-2018 to mid-2024/);
  });

  it("takes no change from a figure that is marked, and tells the mark", () => {
    const marked: [name: string, row: RegExp][] = [
      ["hertfordshire", /2019\/20\s+1,051\s.*The figure for 2018\/19 counts only a part/],
      ["kent", /2013\/14\s+1,356\s.*2013\/14 comes from a year in which recording changed/],
      ["cambridgeshire", /2019\/20\s+1,142\s.*The figure for 2019\/20 is uncertain/],
    ];
    for (const [name, row] of marked) assert.match(said(`force-briefing-${name}`), row);
    assert.match(said("force-briefing-cambridgeshire"), /439 victims in 2010\/11; 819 offences/);
    assert.doesNotMatch(said("force-briefing-hertfordshire"), /95\.7/);
  });

  it("leads with the latest total that is not marked and what was printed since, or says there is none", () => {
    // Wiltshire's 495 of 2018/19 are 0.72 of the official 688, its 536 of 2017/18 0.78 of 691: both
    // are marked. 570 in the 365 days of 2016/17 are 1.56 a day; official counts reach to 2024/25.
    const wiltshire = said("force-briefing-wiltshire");
    assert.match(
      wiltshire,
      /Key message: Wiltshire Police: 570 .* in 2016\/17, 1\.6 a day .* 8 years before the latest official count\. Printed since, but marked: 536 in 2017\/18 \(unclear\), 495 in 2018\/19 \(unclear\)\./,
    );
    assert.match(wiltshire, /570 offences in 2016\/17, the latest year not marked/);
    assert.match(wiltshire, /marks 495 in 2018\/19 as unclear: .*0\.72 of 688/);
    // 495 in 365 days would be 1.4 a day.
    assert.doesNotMatch(wiltshire, /1\.4 a day/);
    assert.match(
      said("force-briefing-surrey"),
      /No yearly total of Surrey Police .* was found in print/,
    );
  });

  it("sets convictions on offences of the same forces and years only", () => {
    // 2,135 of 23,097; 1,747 of 20,758 would be 8.4, without Greater Manchester's offences.
    assert.match(said("5-"), /9\.2 convictions for each 100 offences recorded in 2010\/11/);
    assert.match(said("5-"), /convictions of one area on offences of another/);
    assert.doesNotMatch(said("5-"), /8\.4/);
  });

  it("takes no change from counts of convictions whose years are of unstated kind", () => {
    // (2,135 − 1,747) ÷ 1,747 is 22.2 per cent: a sum to set beside printed words, with the doubt.
    const text = said("5-");
    assert.match(text, /22\.2 per cent more than its 1,747, both marked as unclear/);
    assert.match(text, /Key message: Convictions were printed as 1,747 .* no change is taken/);
    assert.doesNotMatch(text, /Convictions rose|per cent a year|15 to 30/);
  });

  it("cites the pages that its numbers stand on", () => {
    const headline = said("3-").match(
      /"Every 20 minutes" should have been[^#]*?Sources?: ([^\n]*)/,
    )?.[1];
    assert.match(headline!, /Norfolk local newspaper/);
    assert.match(
      said("5-"),
      /Key message: Convictions were printed [^#]*?Sources?: [^\n]*NSPCC column, HuffPost UK/,
    );
    // Only this page prints convictions of 2010/11; the column prints them of "2010".
    assert.match(said("5-"), /Key message: In 2010\/11 there were 9\.2 [^#]*?Sources?: The Sun/);
  });

  it("never calls an interval what chance would allow", () => {
    for (const file of readdirSync(out).filter((each) => each.endsWith(".ipynb"))) {
      assert.doesNotMatch(
        said(file),
        /chance (?:alone )?would allow|by more than chance|limits of chance/,
        file,
      );
    }
  });
});

function shown({ outputs = [] }: Cell): string[] {
  return outputs.map(({ data = {} }) => [data["text/plain"] ?? ""].flat().join(""));
}
