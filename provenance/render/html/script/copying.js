/* An edit, or all of them, as Markdown: the outline of `render/markdown.py`. */

function wordsOf(place, selector) {
  return (place.querySelector(selector)?.textContent ?? "").replace(/\s+/g, " ").trim();
}

function numberOf(note) {
  return note.id.slice(1);
}

/* A graf with the marks of one edit in it: other deletions are left out, other insertions are plain copy. */
function marked(node, number) {
  if (node.nodeType === Node.TEXT_NODE) return inert(node.data);
  if (node.nodeType !== Node.ELEMENT_NODE) return "";
  if (node.classList.contains("sp") && node.previousSibling.dataset.n !== number) return "";
  const ours = number === null || node.dataset.n === number;
  if (node.classList.contains("off") && node.parentElement.dataset.n === number) return "";
  if (node.classList.contains("on") && node.parentElement.dataset.n !== number) return "";
  const inside = [...node.childNodes].map((child) => marked(child, number)).join("");
  if (node.localName === "del") return ours ? `${/^\s/.test(inside) ? " " : ""}<del>${inside.trim()}</del>` : "";
  return node.localName === "ins" && ours ? `<ins>${inside.trim()}</ins>` : inside;
}

/* Where the edit is marked: in the republished copy, else in the original; in its card where there is no story. */
function grafOf(note) {
  const marks = `[data-n="${numberOf(note)}"]:not(.note)`;
  const mark = document.querySelector(`.r ${marks}`) ?? document.querySelector(`.o ${marks}`);
  return mark?.closest("p") ?? note.closest(".cards > li")?.querySelector(".passage") ?? null;
}

function titleLine(note) {
  const grade = wordsOf(note, ".grade").toLowerCase();
  const title = inert(wordsOf(note, "h3 bdi"));
  const place = inert(wordsOf(note, ".place"));
  return `**${numberOf(note)}. ${grade ? `${grade}: ` : ""}${title}**${place ? ` · ${place}` : ""}`;
}

function editAsMarkdown(note) {
  const graf = grafOf(note);
  const number = graf?.classList.contains("passage") ? null : numberOf(note);
  const passage = graf === null ? "" : marked(graf, number).trim();
  const remark = wordsOf(note, ".remark");
  const parts = [titleLine(note), passage && `> ${passage}`, inert(wordsOf(note, ".why")), remark && `Review: ${inert(remark)}`];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

const GRADES = ["high", "medium", "low", "info", "allowed"];

function rank(note) {
  return GRADES.findIndex((grade) => note.classList.contains(grade));
}

function bySeverity(notes) {
  return [...notes].toSorted((one, other) => rank(one) - rank(other));
}

function allAsMarkdown() {
  const outcome = wordsOf(document, ".outcome").split(" · ")[0].toLowerCase();
  const compared = [...document.querySelectorAll(".compared > div")].map(
    (one) => `- ${wordsOf(one, "dt").toLowerCase()}: ${inert(wordsOf(one, "dd"))}`,
  );
  const parts = [`## Provenance report: ${outcome}`, inert(wordsOf(document, ".account")), compared.join("\n")];
  const findings = [...document.querySelectorAll(".findings > li")].map((one) => `- ${inert(one.textContent.trim())}`);
  if (findings.length) parts.push("### Policy", findings.join("\n"));
  parts.push(...section("### Headline", document.querySelectorAll(".headlines .note:not(.quiet)")));
  parts.push(...section("### Edits", document.querySelectorAll(":is(.story, .cards) .note:not(.quiet, .wire)")));
  parts.push(...section("### The wire’s own revisions", document.querySelectorAll(".note.wire")));
  const quiet = [...document.querySelectorAll(".quiet-edits dl > div")].map(
    (one) => `- ${wordsOf(one, "dt").toLowerCase()}: ${inert(wordsOf(one, "dd"))}`,
  );
  if (quiet.length) parts.push("### Not editorial", quiet.join("\n"));
  return `${parts.join("\n\n")}\n\n<sub>${inert(wordsOf(document, ".made .signature"))}</sub>\n`;
}

function section(title, notes) {
  return notes.length ? [title, ...bySeverity(notes).map((note) => editAsMarkdown(note).trimEnd())] : [];
}

/* A page from a file may not be let to the clipboard: then the text is shown, selected, to be copied by hand. */
async function copyOut(text) {
  try {
    await navigator.clipboard.writeText(text);
    say("Copied.");
  } catch {
    const area = document.getElementById("copy-text");
    area.value = text;
    document.getElementById("copying").showModal();
    area.select();
  }
}
