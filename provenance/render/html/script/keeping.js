"use strict";
/* What is kept in this browser. A page that was opened from a file may not be let to: then it is kept while it is open. */

const held = new Map();

function keep(name, value) {
  held.set(name, value);
  try {
    localStorage.setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

function kept(name) {
  if (held.has(name)) return held.get(name);
  try {
    return JSON.parse(localStorage.getItem(name));
  } catch {
    return null;
  }
}
