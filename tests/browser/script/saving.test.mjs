import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";
import { test } from "node:test";
import { load } from "./load.mjs";

const run = load(["saving"]);

test("undoes what made the report fit to stand in a page, and nothing else", () => {
  const asWritten = run("asWritten");
  for (const [embedded, wanted] of [
    ['"\\u003cb\\u003e \\u0026 \\u2028"', '"<b> & \u2028"'],
    ['"\\\\u003c"', '"\\\\u003c"'],
    ['"\\\\\\u003c"', '"\\\\<"'],
    ['"\\u001b \\n \\" \\u0000"', '"\\u001b \\n \\" \\u0000"'],
    ['"\\ufeff\\u202e"', '"\ufeff\u202e"'],
  ]) {
    assert.equal(asWritten(embedded), wanted);
  }
});

test("unpacks", async () => {
  const text = '{"a": "ü 市 <"}\n'.repeat(1000);
  assert.equal(await run("unpacked")(gzipSync(text).toString("base64")), text);
});
