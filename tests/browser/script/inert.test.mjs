import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { load } from "./load.mjs";

const inert = load(["inert"])("inert");

// The table is written by `test_script.py` from the Python function: both say the same.
test("says what the Markdown renderer says", () => {
  for (const [text, wanted] of JSON.parse(readFileSync(process.env.INERT_TABLE, "utf8"))) {
    assert.equal(inert(text), wanted, JSON.stringify(text));
  }
});

test("is linear in its text", () => {
  assert.equal(inert("*".repeat(200_000)).length, 400_000);
  assert.ok(inert(":a".repeat(100_000)).length > 200_000);
});
