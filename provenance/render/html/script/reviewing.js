/* Review: what a person says of an edit. It is known by the edit's fingerprint and outlives a new run of the report. */

const JUDGEMENTS = { confirmed: "Confirmed", benign: "Benign", "wrong-baseline": "Wrong baseline", "not-an-edit": "Not an edit" };
const FINGERPRINT = /^[0-9a-f]{32}$/;
const REVIEW_SCHEMA = "urn:provenance:schema:review:1";

const prints = new Map(); // fingerprints by the ids of edits
const printed = new Map(); // remarks that came with the page, by fingerprint
let own = {}; // remarks of this browser, by fingerprint; null where a printed one was taken back

function storeName() {
  return `provenance-review:${document.body.dataset.original}`;
}

function remarkOn(fingerprint) {
  return fingerprint in own ? own[fingerprint] : (printed.get(fingerprint) ?? null);
}

function fingerprintOf(note) {
  return prints.get(note.id);
}

/* The report that the page holds knows the fingerprints. */
async function readPrints() {
  const report = JSON.parse(await reportText());
  for (const { id, fingerprint } of report.edits) prints.set(id, fingerprint);
}

function readPrinted() {
  for (const shown of document.querySelectorAll(".remark, .lost > li")) {
    const note = shown.closest(".note");
    const title = wordsOf(note ?? shown, note ? "h3 bdi" : ".title");
    const said = shown.querySelector(".said")?.textContent ?? "";
    const fingerprint = shown.dataset.f ?? fingerprintOf(note);
    printed.set(fingerprint, { judgement: shown.dataset.judgement || null, note: said, title });
  }
}

function notesWith(fingerprint) {
  return [...prints].filter(([, known]) => known === fingerprint).map(([id]) => document.getElementById(id)).filter(Boolean);
}

async function startReview() {
  try {
    await readPrints();
  } catch {
    say("This browser cannot unpack the report: the edits cannot be reviewed.");
    return;
  }
  readPrinted();
  own = sound(kept(storeName()));
  for (const fingerprint of Object.keys(own)) showRemark(fingerprint);
  tellReviewed();
  if (current !== null) putTools(current);
}

/* What was stored, without what is no remark: another page may have written there. */
function sound(stored) {
  const pairs = Object.entries(stored && typeof stored === "object" ? stored : {});
  return Object.fromEntries(pairs.filter(([name, remark]) => FINGERPRINT.test(name) && (remark === null || isRemark(remark))));
}

function isRemark(remark) {
  const judged = remark?.judgement === null || Object.hasOwn(JUDGEMENTS, remark?.judgement ?? "");
  return judged && typeof remark.note === "string" && typeof remark.title === "string";
}

function setRemark(note, change) {
  const fingerprint = fingerprintOf(note);
  const before = remarkOn(fingerprint) ?? { judgement: null, note: "" };
  const after = { judgement: before.judgement, note: before.note, ...change, title: wordsOf(note, "h3 bdi").slice(0, 2000) };
  own[fingerprint] = after.judgement === null && after.note === "" ? null : after;
  if (own[fingerprint] === null && !printed.has(fingerprint)) delete own[fingerprint];
  if (!keep(storeName(), own)) say("This browser keeps nothing for the page: export the review before you close it.");
  showRemark(fingerprint);
  tellReviewed();
}

function showRemark(fingerprint) {
  const remark = remarkOn(fingerprint);
  for (const note of notesWith(fingerprint)) {
    note.querySelector(".remark")?.remove();
    if (remark === null) continue;
    const shown = document.createElement("p");
    shown.className = "remark";
    const judged = document.createElement("b");
    judged.textContent = remark.judgement === null ? "Note" : JUDGEMENTS[remark.judgement];
    const said = document.createElement("span");
    said.className = "said";
    said.dir = "auto";
    said.textContent = remark.note;
    shown.append(judged, " ", said);
    note.insertBefore(shown, note.querySelector(".doing"));
  }
}

/* All remarks: those on edits of this report in the order of the page, then those on others. */
function allRemarks() {
  const here = [...allNotes()].map(fingerprintOf);
  const names = new Set([...here, ...printed.keys(), ...Object.keys(own)]);
  return [...names]
    .map((fingerprint) => ({ fingerprint, remark: remarkOn(fingerprint) }))
    .filter(({ remark }) => remark !== null)
    .map(({ fingerprint, remark }) => ({ fingerprint, judgement: remark.judgement, note: remark.note, title: remark.title }));
}

function tellReviewed() {
  const names = new Set([...printed.keys(), ...Object.keys(own)]);
  const count = [...names].filter((name) => remarkOn(name) !== null).length;
  document.getElementById("reviewed")?.replaceChildren(count ? `${count} remark${count === 1 ? "" : "s"} so far.` : "");
}

function reviewAsJson() {
  const { original, republished } = document.body.dataset;
  const review = { $schema: REVIEW_SCHEMA, schema_version: "1", original, republished, remarks: allRemarks() };
  return `${JSON.stringify(review, null, 1)}\n`;
}

/* Take in a review: its remarks come before those that are here. Says what was wrong with it, or how many there were. */
function takeIn(text) {
  let review;
  try {
    review = JSON.parse(text);
  } catch {
    return "This file is not JSON. Nothing was imported.";
  }
  const remarks = review?.schema_version === "1" && Array.isArray(review.remarks) ? review.remarks : null;
  if (remarks === null || !remarks.every((one) => FINGERPRINT.test(one?.fingerprint) && isRemark(one))) {
    return "This file is no review of schema 1. Nothing was imported.";
  }
  for (const { fingerprint, judgement, note, title } of remarks) own[fingerprint] = { judgement, note, title };
  keep(storeName(), own);
  for (const { fingerprint } of remarks) showRemark(fingerprint);
  tellReviewed();
  const here = remarks.filter(({ fingerprint }) => notesWith(fingerprint).length > 0).length;
  return `${remarks.length} remarks imported, ${here} of them on edits of this report.`;
}

/* The tools: one set for the page, which moves into the current note. */
let tools = null;

function made(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function makeTools() {
  const choices = Object.entries(JUDGEMENTS).map(([name, words]) =>
    made("button", { type: "button", "data-judgement": name, "aria-pressed": "false" }, words),
  );
  const copies = [["copy-edit", "Copy as Markdown"], ["copy-link", "Copy link"]].map(([name, words]) =>
    made("button", { type: "button", "data-do": name }, words),
  );
  return made(
    "div", { class: "doing" },
    made("fieldset", { class: "judgements" }, made("legend", {}, "Your review"), ...choices),
    made("div", {}, made("label", { for: "remark" }, "Note"), made("textarea", { id: "remark", rows: "2", maxlength: "20000", dir: "auto" })),
    made("p", { class: "copies" }, ...copies),
  );
}

function putTools(note) {
  if (note === null) {
    tools?.remove();
    return;
  }
  tools ??= makeTools();
  tools.querySelector(".judgements").disabled = prints.size === 0;
  note.append(tools);
  fillTools(note);
}

function fillTools(note) {
  const remark = remarkOn(fingerprintOf(note));
  for (const button of tools.querySelectorAll("[data-judgement]")) {
    button.setAttribute("aria-pressed", String(button.dataset.judgement === remark?.judgement));
  }
  const area = tools.querySelector("textarea");
  if (area.value !== (remark?.note ?? "")) area.value = remark?.note ?? "";
}

/* A second press takes the judgement back. */
function judge(name) {
  if (current === null) return;
  const judgement = remarkOn(fingerprintOf(current))?.judgement === name ? null : name;
  setRemark(current, { judgement });
  fillTools(current);
  say(judgement === null ? "Taken back." : `${JUDGEMENTS[judgement]}.`);
}
