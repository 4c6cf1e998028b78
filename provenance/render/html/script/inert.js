/* Copy as Markdown that says the same and does nothing: what `render/layout/inert.py` does, in the browser. */

const BREAK = "&#8203;";
const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const SPECIAL = /[\\`*_{}[\]()#|~^$&<>]|^[-+=]|^[0-9]{1,9}[.)]/g;
const WORD = "[\\p{L}\\p{N}_]";
const REFERENCE = new RegExp(
  `[@#!&~](?=${WORD})|:(?=(?:${WORD}|[+-]){1,40}:)|(?<!${WORD})(?:gh-(?=[0-9])|www(?=\\.)|(?:https?|ftp|mailto|xmpp)(?=:))`,
  "giu",
);

function inert(text) {
  const line = text.replace(/\s+/g, " ");
  const parts = [];
  let position = 0;
  for (const match of line.matchAll(REFERENCE)) {
    const end = match.index + match[0].length;
    parts.push(line.slice(position, end));
    position = end;
  }
  parts.push(line.slice(position));
  return parts.map((part) => part.replace(SPECIAL, escaped)).join(BREAK);
}

function escaped(found) {
  const last = found.at(-1);
  return found.slice(0, -1) + (ENTITIES[last] ?? `\\${last}`);
}
