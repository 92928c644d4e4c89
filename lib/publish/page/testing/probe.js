// What a page is, seen from inside: evaluated in the browser by checkPage.
function all(selector) {
  return [...document.querySelectorAll(selector)];
}

function shown(element) {
  return element.checkVisibility({ visibilityProperty: true });
}

const seenAs = ({ display, visibility }) => `${display} ${visibility}`;

// Words of a chart that lie on each other, or reach out of the picture; columns that words burst.
function collisions() {
  const found = [];
  for (const plot of all(".plot").filter((each) => each.querySelector(".main-svg"))) {
    // A style meant for something else can hide a line of every chart.
    const groups = [...plot.querySelectorAll(".main-svg :is(.trace, .lines, .points, .text)")];
    const unseen = (group) => /none|hidden/.test(seenAs(getComputedStyle(group)));
    const hidden = shown(plot) ? groups.filter(unseen) : [];
    if (hidden.length > 0) found.push(`${hidden.length} groups of a chart’s marks are not shown`);
    const frame = plot.querySelector(".main-svg").getBoundingClientRect();
    const words = [...plot.querySelectorAll(".main-svg text")]
      .filter((text) => text.textContent.trim() !== "" && shown(text))
      .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    for (const [index, { text, box }] of words.entries()) {
      const out = Math.max(frame.left - box.left, box.right - frame.right, frame.top - box.top);
      if (out > 2) found.push(`"${text}" reaches ${Math.round(out)} pixels out of its chart`);
      for (const other of words.slice(index + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 3 && down > 4) found.push(`"${text}" lies on "${other.text}" in a chart`);
      }
    }
  }
  for (const element of all("main :is(p, li, h1, h2, h3, h4, caption, figcaption, summary)")) {
    if (!shown(element) || element.closest(".pf-scroll, .plot, pre, .pf-hidden") !== null) continue;
    // What is written for screen readers alone is a pixel wide.
    if (
      element.clientWidth > 1 &&
      element.scrollWidth > element.clientWidth + 2 &&
      getComputedStyle(element).display === "block"
    ) {
      found.push(`"${element.textContent.trim().slice(0, 40)}" is wider than its place`);
    }
  }
  // A slide that holds more than it shows says so.
  for (const slide of all(".deck .slide.present:not(.scrolls)")) {
    const body = slide.querySelector(".slide-body");
    const over = Math.max(
      slide.scrollHeight - slide.clientHeight,
      body === null ? 0 : body.scrollHeight - body.clientHeight,
    );
    if (over > 4) {
      found.push(
        `${over} pixels of the slide "${slide.textContent.trim().slice(0, 40)}" are cut off`,
      );
    }
  }
  return found;
}

function pageFacts() {
  return {
    language: document.documentElement.lang,
    title: document.title,
    mains: all("main").length,
    titles: all("h1").length,
    headings: all("h1, h2, h3, h4, h5, h6").map((heading) => Number(heading.tagName.slice(1))),
    ids: all("[id]").map(({ id }) => id),
    deadAnchors: all('a[href^="#"]')
      .map((link) => decodeURIComponent(link.hash.slice(1)))
      .filter((id) => document.getElementById(id) === null),
    handlers: all("*").flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith("on")),
    ),
    badAddresses: all("a[href], area[href]")
      .map((link) => link.getAttribute("href"))
      .filter(
        (href) =>
          !/^(https?:|mailto:|tel:|#|data:text\/csv;|[\w%.-]+\.html(#|$)|\.\.\/[\w%./-]+$)/i.test(
            href,
          ),
      ),
    foreign: all("iframe, object, embed, form, base, link, meta[http-equiv=refresh]").map(
      ({ tagName }) => tagName,
    ),
    charts: all(".plot-room").length,
    figuresLacking: all("figure").filter(
      (figure) =>
        figure.querySelector(".pf-headline, figcaption") === null ||
        figure.querySelector(".pf-sources") === null ||
        figure.querySelector(".pf-description") === null ||
        figure.querySelector("table") === null,
    ).length,
    // What an author folded stays folded; what a script folds must not be.
    hiddenTables: all("table").filter(
      (table) => !shown(table) && table.closest("details.folded:not([open])") === null,
    ).length,
    drawn: all(".plot .main-svg:first-of-type").length,
    collisions: collisions(),
    width: document.documentElement.scrollWidth,
    window: innerWidth,
    support: all(".pf-support a[href^='tel:']").length,
    hacked: "hacked" in globalThis,
    words: all("main :is(h1, h2, h3, h4, p, li, th, td, caption, pre, dt, dd, summary)")
      .filter(
        (element) =>
          shown(element) && element.closest(".plot-room, .plot-downloads, #found") === null,
      )
      .map(({ textContent }) => textContent.trim().replace(/\s+/g, " ")),
  };
}

pageFacts();
