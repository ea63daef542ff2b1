// Puts other people's front-end files into static/vendor/ (git-ignored). Called by bin/vendor.
// Runs on Debian 12's Node.js 18.
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";

// Icons used in templates: <svg class="piktogram" aria-hidden="true" focusable="false"><use href=".../vendor/ikoner.svg#plus"/></svg>
const ICONS = [
  "ArrowLeft", "ArrowRight", "Bell", "Calculator", "Calendar", "CheckmarkCircle", "ChevronLeft", "ChevronRight",
  "Clock", "Download", "ExclamationmarkTriangle", "FileCsv", "FileExcel", "FilePdf", "FileText",
  "HandHeart", "HouseHeart", "Leave", "MagnifyingGlass", "PadlockLocked", "Paperplane", "PencilWriting",
  "PersonGroup", "Plus", "PrinterSmall", "Trash", "XMark",
];
const kebab = (name) => name.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase();

// Latin, Latin Extended-A and what Skolt Sami adds; signs and arrows that the pages use.
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join("");
const CHARACTERS =
  range(0x20, 0x7e) + range(0xa0, 0x17f) + range(0x1e4, 0x1ef) + "ʒʹʼ" + range(0x2010, 0x2015) + "\u2009\u202f\u2060‘’‚“”„•…‰‹›€−×≤≥≈←↑→↓↗✓✗";
const FEATURES = ["kern", "liga", "calt", "ccmp", "locl", "mark", "mkmk", "tnum", "case", "cv05"];

const out = process.argv[2];
const modules = new URL("../node_modules/", import.meta.url);
const from = (path) => readFile(new URL(path, modules));

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const write = async (name, content) => {
  await writeFile(`${out}/${name}`, content);
  console.log(`  ${name.padEnd(20)} ${content.length} bytes`);
};

await write("designsystemet.css", await from("@digdir/designsystemet-css/dist/src/index.css"));
await write("designsystemet-LICENSE.txt", await from("@digdir/designsystemet-css/LICENSE"));

const symbols = [];
for (const name of ICONS) {
  const svg = (await from(`@navikt/aksel-icons/dist/svg/${name}.svg`)).toString();
  const body = svg.slice(svg.indexOf(">") + 1, svg.lastIndexOf("</svg>")).trim();
  symbols.push(`<symbol id="${kebab(name)}" viewBox="0 0 24 24" fill="none">${body}</symbol>`);
}
await write("ikoner.svg", `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join("\n")}\n</svg>\n`);

const inter = await subsetFont(await from("inter-ui/variable/InterVariable.woff2"), CHARACTERS, {
  targetFormat: "woff2",
  keepFeatures: FEATURES,
  variationAxes: { opsz: 14, wght: { min: 400, max: 700 } },
  noHinting: true,
});
await write("inter.woff2", inter);

// The same letters in documents, which are set by the program itself: no web format, and the alphabets that names may have.
const IN_DOCUMENTS =
  range(0x20, 0x7e) + range(0xa0, 0x24f) + range(0x250, 0x36f) + range(0x370, 0x3ff) + range(0x400, 0x4ff) + range(0x1e00, 0x1eff) +
  range(0x2000, 0x206f) + range(0x2070, 0x20bf) + range(0x2100, 0x22ff) + range(0x25a0, 0x25ff) + "✓✗";
for (const face of ["Regular", "SemiBold"]) {
  const font = await subsetFont(await from(`inter-ui/web/Inter-${face}.woff2`), IN_DOCUMENTS, {
    targetFormat: "truetype",
    keepFeatures: FEATURES,
    noHinting: true,
  });
  await write(`dokument-${face}.ttf`, font);
}
await write("inter-LICENSE.txt", await from("inter-ui/LICENSE.txt"));
