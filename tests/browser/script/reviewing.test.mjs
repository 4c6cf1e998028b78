import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./load.mjs";

const run = load(["keeping", "reviewing"]);
const FINGERPRINT = "0123456789abcdef".repeat(2);

test("knows a remark from what is none", () => {
  const isRemark = run("isRemark");
  assert.ok(isRemark({ judgement: "benign", note: "", title: "" }));
  assert.ok(isRemark({ judgement: null, note: "a", title: "" }));
  for (const none of [null, {}, { judgement: "toString", note: "", title: "" }, { judgement: null, note: 1, title: "" }]) {
    assert.ok(!isRemark(none), JSON.stringify(none));
  }
});

test("takes from the store what is sound", () => {
  const sound = run("sound");
  const remark = { judgement: "confirmed", note: "", title: "t" };
  assert.deepEqual(Object.keys(sound({ [FINGERPRINT]: remark, short: remark, [FINGERPRINT.toUpperCase()]: remark })), [FINGERPRINT]);
  for (const none of [null, 1, "x", []]) assert.deepEqual({ ...sound(none) }, {});
});
