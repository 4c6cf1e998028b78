/* The report that the page holds, byte for byte, and how a text gets into a file. */

/* JSON as it was before it was made fit to stand in a page: of its escapes only those of controls are its own. */
function asWritten(text) {
  return text.replace(/\\(?:u([0-9a-f]{4})|[^])/g, (found, code) => {
    const unit = code === undefined ? 0 : Number.parseInt(code, 16);
    return unit < 0x20 ? found : String.fromCharCode(unit);
  });
}

async function unpacked(text) {
  const bytes = Uint8Array.from(atob(text.trim()), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}

async function reportText() {
  const holder = document.getElementById("report");
  return holder.type === "application/json" ? asWritten(holder.textContent) : unpacked(holder.textContent);
}

function download(name, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function saveReport() {
  try {
    download("report.json", await reportText());
  } catch {
    say("This browser cannot unpack the report.");
  }
}

async function importReview(input) {
  const [file] = input.files;
  if (!file) return;
  say(takeIn(await file.text()));
  document.getElementById("reviewed").textContent = document.getElementById("said").textContent;
  input.value = "";
  if (current !== null) fillTools(current);
}
