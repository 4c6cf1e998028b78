/* From edit to edit. One note is current: it is outlined with its marks, and holds the tools of review. */

const FAMILIES = ["sub", "str", "cre", "sty", "acc", "fur"];

let current = null;

/* Said aloud by a screen reader, and shown at the foot of the page until something else is done. */
function say(words) {
  document.getElementById("said").textContent = words;
}

function hush() {
  if (document.getElementById("said").textContent !== "") say("");
}

function allNotes() {
  return document.getElementsByClassName("note");
}

/* The filter of the note's family; none where the page has none. */
function filterOf(note) {
  return document.getElementById(`f-${FAMILIES.find((family) => note.classList.contains(family))}`);
}

/* Told from the filters: to ask the layout would lay out what is out of sight, note by note. */
function isShown(note) {
  return note.classList.contains("loud") || filterOf(note)?.checked !== false;
}

/* High ones; where there are none, those of medium severity. */
function isSerious(note) {
  return note.classList.contains(document.querySelector(".note.high") ? "high" : "medium");
}

/* The note to go to from the current one, `step` notes at a time, round the end. */
function noteFrom(step, isWanted) {
  const notes = [...allNotes()];
  const start = current === null ? (step > 0 ? -1 : notes.length) : notes.indexOf(current);
  for (let count = 1; count <= notes.length; count += 1) {
    const note = notes[(start + step * count + 2 * notes.length) % notes.length];
    if (isWanted(note) && isShown(note)) return note;
  }
  return null;
}

function walk(step, isWanted = () => true) {
  const note = noteFrom(step, isWanted);
  if (note === null) say("There is none.");
  else goTo(note);
}

function marksOf(note) {
  return document.querySelectorAll(`:is(del, ins, .mv)[data-n="${numberOf(note)}"]`);
}

function leave() {
  if (current === null) return;
  current.classList.remove("current");
  for (const mark of marksOf(current)) mark.classList.remove("here");
  current = null;
  putTools(null);
  document.getElementById("where")?.replaceChildren();
}

function makeCurrent(note) {
  if (note === current) return;
  leave();
  current = note;
  note.classList.add("current");
  for (const mark of marksOf(note)) mark.classList.add("here");
  putTools(note);
  tellWhere(note);
}

function tellWhere(note) {
  const shown = [...allNotes()].filter(isShown);
  document.getElementById("where")?.replaceChildren(`${(shown.indexOf(note) + 1).toLocaleString("en")} of ${shown.length.toLocaleString("en")}`);
}

/* Show a note, whatever hides it: its family's filter, the fold of the page furniture. */
function unfold(note) {
  note.closest("details")?.setAttribute("open", "");
  if (!isShown(note)) filterOf(note).checked = true;
}

function goTo(note) {
  unfold(note);
  makeCurrent(note);
  history.replaceState(null, "", `#${note.id}`);
  note.querySelector("h3 a").focus({ preventScroll: true });
  bringIntoSight(note);
  requestAnimationFrame(() => note === current && !isOnScreen(note) && bringIntoSight(note));
}

/* What stands further up may be laid out only now, and push the note away: then it is sought again. */
function bringIntoSight(note) {
  (grafOf(note) ?? note).scrollIntoView({ block: "center" });
  if (!isOnScreen(note)) note.scrollIntoView({ block: "nearest" });
}

function isOnScreen(note) {
  const box = note.getBoundingClientRect();
  return box.top >= 0 && box.bottom <= innerHeight;
}

/* To the edit, or to the place where a moved passage stood, that the address names. */
function goToAddress() {
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (place?.classList.contains("note")) goTo(place);
}
