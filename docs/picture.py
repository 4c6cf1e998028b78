"""Make the README's picture: the page of sample 19, as a browser shows its first screen.

python docs/picture.py          needs chromium, and playwright from the dev extra
"""

import shutil
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

import provenance

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "samples" / "19-a-days-worth-of-everything"
PICTURE = ROOT / "docs" / "report.png"
WIDTH, HEIGHT = 1440, 964
NAMES = ("chromium", "chromium-browser", "google-chrome")


def main() -> int:
    """Draw the page into a file, open it, and take the picture."""
    browser = next((found for name in NAMES if (found := shutil.which(name))), None)
    if browser is None:
        sys.stderr.write("There is no chromium. Install it, or run this where .ci/run has been.\n")
        return 2
    report = provenance.compare(SAMPLE / "original.txt", SAMPLE / "republished.txt")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as driver:
        page_file = Path(folder) / "report.html"
        page_file.write_text(provenance.render(report, "html"), encoding="utf-8")
        chromium = driver.chromium.launch(executable_path=browser, args=["--no-sandbox"])
        page = chromium.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        page.goto(page_file.as_uri())
        page.screenshot(path=PICTURE, clip={"x": 0, "y": 0, "width": WIDTH, "height": HEIGHT})
        chromium.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
