/** Saved pages, and the text that the command and the page "Check an article" both read in them. */
export const SAVED_PAGES: readonly { what: string; name: string; html: string; text: string }[] = [
  {
    what: "the longest article, not a teaser before it, with the headline above",
    name: "a.html",
    html: `<!doctype html><title>x</title><nav>12 topics</nav><h1>Recorded offences</h1>
      <article><p>Short.</p></article>
      <article><p>Kent Police\n recorded 1,571 <b>offences</b> in 2015/16.</p><script>90</script>
      <aside>5 more</aside></article><footer>Copyright 2024</footer>`,
    text: "Recorded offences\n\nKent Police recorded 1,571 offences in 2015/16.",
  },
  {
    what: "an article with a headline of its own, in a form",
    name: "a.xhtml",
    html: `<h1>The paper</h1><form><main>x</main><article><header><h1>Own</h1></header>1,571 offences</article></form>`,
    text: "Own\n\n1,571 offences",
  },
  {
    what: "a text whose name ends in .txt and which begins as a page",
    name: "a.txt",
    html: " <article><p>Kent &amp; Medway: 300.</p></article><p>Read 40 comments</p>",
    text: "Kent & Medway: 300.",
  },
  {
    what: "no article: all but the title, menus and forms",
    name: "a.htm",
    html: `<html><head><title>The paper, 2024</title></head><body><header>Paper</header><form>3</form>
      <div>One<br>two</div><template><article>40 more</article></template></body></html>`,
    text: "Paper\n\nOne\n\ntwo",
  },
  {
    what: "a table of counts a row a line, a dash where there is none",
    name: "a.html",
    html: `<article><table><caption>By force</caption>
      <thead><tr><th></th><th>2014/15</th><th>2015/16</th></tr></thead>
      <tr><td><p>Durham</p></td><td>812</td><td>950</td></tr>
      <tr><td>Kent</td><td>1,411</td><td></td></tr></table></article>`,
    text: "By force\n\n2014/15\t2015/16\n\nDurham\t812\t950\n\nKent\t1,411\t-",
  },
  {
    what: "a table that lays out words, and one whose cells span two columns, a line a cell",
    name: "a.html",
    html: `<main><table><tr><td>Kent recorded 1,571.</td><td><p>One</p><p>two</p></td></tr></table>
      <table><tr><th colspan="2">2015/16</th></tr><tr><td>Durham</td><td>950</td></tr></table></main>`,
    text: "Kent recorded 1,571.\n\nOne\n\ntwo\n\n2015/16\n\nDurham\n\n950",
  },
  {
    what: "a table of counts within one that lays out the page",
    name: "a.html",
    html: `<main><table><tr><td>Left</td><td><table><tr><td>Durham</td><td>950</td></tr></table></td>
      <td>Right</td></tr></table></main>`,
    text: "Left\n\nDurham\t950\n\nRight",
  },
];
