// Folds the tables behind charts and their descriptions, which stand open where there is no script, and opens what a
// printed page should show.
{
  const tables = [...document.querySelectorAll("details.pf-data, details.pf-described")];
  for (const table of tables) table.open = false;

  // A briefing stays short on paper; a worked answer stays as its reader left it.
  const onPaper = document.querySelectorAll(
    ".analysis details.pf-data, .lesson :not(.reveal-chart) > .part > .pf-figure details.pf-data, details.note",
  );
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...onPaper].filter((details) => !details.open);
    for (const details of opened) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of opened) details.open = false;
  });
}
