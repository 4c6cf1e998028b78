/* One listener of each sort, on the document: a page may have thousands of edits. */

const DOES = {
  previous: () => walk(-1),
  next: () => walk(1),
  serious: () => walk(1, isSerious),
  help: () => document.getElementById("help").showModal(),
  "close-help": () => document.getElementById("help").close(),
  "close-copying": () => document.getElementById("copying").close(),
  "copy-edit": () => current !== null && copyOut(editAsMarkdown(current)),
  "copy-link": () => current !== null && copyOut(`${location.href.split("#")[0]}#${current.id}`),
  "copy-all": () => copyOut(allAsMarkdown()),
  "export-review": () => download("review.json", reviewAsJson()),
  "import-review": () => document.getElementById("review-file").click(),
  save: saveReport,
  print: () => print(),
};

function onClick(event) {
  const button = event.target.closest("[data-do], [data-judgement]");
  if (button?.dataset.do) DOES[button.dataset.do]?.();
  else if (button?.localName === "button") judge(button.dataset.judgement);
  else if (!event.target.closest("a, button, input, label, textarea, summary") && getSelection().isCollapsed) pick(event.target);
}

/* A click on a mark, or on a note, makes its edit current. */
function pick(target) {
  const mark = target.closest("[data-n]");
  const note = mark === null ? target.closest(".note") : document.getElementById(`e${mark.dataset.n}`);
  if (note !== null && isShown(note)) goTo(note);
}

/* A link to the current edit changes no address, and would do nothing. */
function onLink(event) {
  const link = event.target.closest('a[href^="#e"]');
  const note = link && document.getElementById(link.getAttribute("href").slice(1));
  if (!note?.classList.contains("note") || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  goTo(note);
}

function onChange(event) {
  if (event.target.id === "shortcuts") keep(SHORTCUTS, event.target.checked);
  if (event.target.id === "review-file") importReview(event.target);
  if (event.target.id === "f-fur") {
    for (const fold of document.querySelectorAll("details.furniture")) fold.open = event.target.checked;
  }
}

function start() {
  for (const element of document.querySelectorAll(".needs-script")) element.hidden = false;
  const narrow = matchMedia("(max-width: 44rem)").matches;
  if (narrow && document.getElementById("v-inline")) document.getElementById("v-inline").checked = true;
  if (kept(SHORTCUTS) === false) document.getElementById("shortcuts").checked = false;
  startReview();
  document.addEventListener("keydown", hush, true);
  document.addEventListener("pointerdown", hush, true);
  document.addEventListener("click", onLink);
  document.addEventListener("click", onClick);
  document.addEventListener("keydown", onKey);
  document.addEventListener("change", onChange);
  document.addEventListener("input", (event) => {
    if (event.target.id === "remark" && current !== null) setRemark(current, { note: event.target.value });
  });
  addEventListener("hashchange", goToAddress);
  goToAddress();
}

start();
