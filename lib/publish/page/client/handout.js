// The two ways to print a lesson: the hand-out, which is what any printing gives, and the answers
// with the facilitator's note.
const printing = document.querySelector(".printing");

// What the second way opens and the first leaves folded.
const apart = [...document.querySelectorAll("details:is(.facilitator, .answer, .answer-fold)")];
let opened = [];

addEventListener("beforeprint", () => {
  if (!document.body.classList.contains("print-answers")) return;
  opened = apart.filter((details) => !details.open);
  for (const details of opened) details.open = true;
});
addEventListener("afterprint", () => {
  document.body.classList.remove("print-answers");
  for (const details of opened.splice(0)) details.open = false;
});

printing.hidden = false;
for (const button of printing.querySelectorAll("button")) {
  button.addEventListener("click", () => {
    document.body.classList.toggle("print-answers", button.dataset.print === "answers");
    print();
  });
}
