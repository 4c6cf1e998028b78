import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./load.mjs";

function storage(fails) {
  const things = new Map();
  return {
    getItem: (name) => things.get(name) ?? null,
    setItem: (name, value) => {
      if (fails) throw new Error("not from a file");
      things.set(name, value);
    },
  };
}

test("keeps in the browser", () => {
  const localStorage = storage(false);
  assert.equal(load(["keeping"], { localStorage })("keep('a', {b: 1})"), true);
  assert.deepEqual({ ...load(["keeping"], { localStorage })("kept('a')") }, { b: 1 });
});

test("keeps while the page is open where the browser refuses", () => {
  const run = load(["keeping"], { localStorage: storage(true) });
  assert.equal(run("keep('a', 1)"), false);
  assert.equal(run("kept('a')"), 1);
  assert.equal(run("kept('b')"), null);
});

test("takes what is no JSON for nothing, and no storage for none", () => {
  const localStorage = storage(false);
  localStorage.setItem("a", "{");
  assert.equal(load(["keeping"], { localStorage })("kept('a')"), null);
  assert.equal(load(["keeping"])("kept('a')"), null);
});
