/* Single keys. They can be switched off (WCAG 2.2, 2.1.4), and none of them acts while something is written. */

const SHORTCUTS = "provenance-shortcuts";

function flip(id) {
  document.getElementById(id)?.click();
}

function otherView() {
  flip(document.getElementById("v-side")?.checked ? "v-inline" : "v-side");
}

function toReview() {
  if (current === null) walk(1);
  tools?.querySelector("button").focus();
}

function toFilters() {
  document.querySelector("#filters input")?.focus();
}

const KEYS = {
  n: () => walk(1),
  p: () => walk(-1),
  s: () => walk(1, isSerious),
  v: otherView,
  t: () => flip("f-acc"),
  f: toFilters,
  r: toReview,
  c: () => current !== null && copyOut(editAsMarkdown(current)),
  "?": () => document.getElementById("help").showModal(),
};

function isWriting(target) {
  return target.closest?.("textarea, select, input:not([type=checkbox], [type=radio])") !== null;
}

function onKey(event) {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
  if (document.querySelector("dialog[open]") !== null) return;
  if (event.key === "Escape") {
    const note = current;
    leave();
    note?.querySelector("h3 a").focus({ preventScroll: true });
    return;
  }
  if (isWriting(event.target) || !document.getElementById("shortcuts").checked || !Object.hasOwn(KEYS, event.key)) return;
  event.preventDefault();
  KEYS[event.key]();
}
