// The page's script, or its first parts, in a context of their own, with as much of a browser as they need.
import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";

const ROOM = new URL("../../../provenance/render/html/script/", import.meta.url);

export function load(names, globals = {}) {
  const context = createContext({ TextDecoder, DecompressionStream, Blob, Response, atob, Map, ...globals });
  for (const name of names) runInContext(readFileSync(new URL(`${name}.js`, ROOM), "utf8"), context, { filename: name });
  return (expression) => runInContext(expression, context);
}
