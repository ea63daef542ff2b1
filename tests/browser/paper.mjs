// A page as it is printed: the browser makes the PDF, poppler reads it. And what the page itself holds, to compare with.
import { execFileSync } from "node:child_process";
import { writeFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { ensure } from "./report.mjs";

const PICTURES = process.env.SCREENSHOTS ?? new URL("output", import.meta.url).pathname;
const MM = 72 / 25.4;
/// No printer reaches closer to the edge.
const MARGIN = 10 * MM;
const entity = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const decoded = (text) => text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (_, n, x, name) => n ? String.fromCodePoint(n) : x ? String.fromCodePoint(parseInt(x, 16)) : entity[name]);

/// The pages of the PDF: size, lines and words, where they stand.
export async function print(person, name) {
  mkdirSync(PICTURES, { recursive: true });
  const file = join(PICTURES, `${name}${person.lang === "nb" ? "" : "-nn"}.pdf`);
  writeFileSync(file, await person.page.pdf({ preferCSSPageSize: true }));
  const out = execFileSync("pdftotext", ["-bbox-layout", "-enc", "UTF-8", file, "-"], { encoding: "utf8", maxBuffer: 1 << 26 });
  return out.split("<page ").slice(1).map((page) => {
    const [, width, height] = page.match(/width="([\d.]+)" height="([\d.]+)"/).map(Number);
    const lines = page.split("<line ").slice(1).map((line) => [...line.matchAll(/<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g)]
      .map(([, left, top, right, bottom, text]) => ({ left: +left, top: +top, right: +right, bottom: +bottom, text: decoded(text).normalize("NFC") })));
    return { width, height, words: lines.flat(), text: lines.map((line) => line.map((w) => w.text).join(" ")).join("\n") };
  });
}

/// What the page says and must say on paper too: everything that is not a control or for screen readers alone,
/// closed or not. `hidden` names cells that print would leave out.
export async function contents(page) {
  await page.emulateMedia({ media: "print" });
  const found = await page.evaluate(() => {
    const off = ".ds-sr-only, .ds-button, .filter, .handling, .ds-breadcrumbs, .snarvei, aside, .ikke-utskrift, form:not(#skjema), .ds-toggle-group, script, style, .rad.mellom > a";
    const main = document.querySelector("main");
    const hidden = (e) => e && e !== main && (getComputedStyle(e).display === "none" || hidden(e.parentElement));
    const words = [], cells = [], walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: e, data } = walker.currentNode;
      if (!data.trim() || e.closest(off) || e.closest("textarea, select, option")) continue;
      if (hidden(e)) {
        if (e.closest("td, th, dd, dt, summary, svg") && !e.closest("button, fieldset")) cells.push(data.trim());
        continue;
      }
      words.push(data);
    }
    for (const field of main.querySelectorAll("textarea, input[type=text]")) if (!hidden(field) && !field.closest(off)) words.push(field.value);
    const broken = [...main.querySelectorAll("tr")].filter((tr) => getComputedStyle(tr).breakInside !== "avoid").length;
    return { text: words.join("\n"), hidden: cells, broken };
  });
  await page.emulateMedia({ media: null });
  return found;
}

const split = (text) => text.normalize("NFC").replace(/[\u200b\u00ad\u2060]/g, "").split(/\s+/).filter(Boolean);
const count = (words) => words.reduce((all, word) => all.set(word, (all.get(word) ?? 0) + 1), new Map());

/// The words of a page that its paper lacks. A long word may be divided over lines; a number never.
export function missing(text, pages) {
  const left = count(pages.flatMap((p) => p.words.map((w) => w.text)));
  const take = (word) => (left.get(word) ?? 0) > 0 && (left.set(word, left.get(word) - 1), true);
  const pieces = (word) => {
    if (take(word)) return true;
    if (/^[−+\-–]?[\d.,/%]+$/.test(word)) return false;
    for (let i = word.length - 1; i > 0; i--) {
      for (const part of [word.slice(0, i), `${word.slice(0, i)}-`, `${word.slice(0, i)}‐`]) {
        if (!left.get(part)) continue;
        take(part);
        if (pieces(word.slice(i))) return true;
        left.set(part, left.get(part) + 1);
      }
    }
    return false;
  };
  // The longest first, so that a piece of a long word is not taken for a short one.
  return split(text).sort((a, b) => b.length - a.length).filter((word) => !pieces(word));
}

/// Amounts as the page groups them; on paper each stands on one line.
export function brokenAmounts(text, pages) {
  const lines = pages.map((p) => p.text).join("\n");
  return [...count(text.match(/\d{1,3}(?:\u00a0\d{3})+(?:\u00a0kr)?|\d+\u00a0kr/g) ?? [])]
    .filter(([amount, times]) => lines.split(amount.replaceAll("\u00a0", " ")).length - 1 < times).map(([amount]) => amount);
}

/// Words outside the paper's margins, and words that lie on each other.
export function misplaced(pages) {
  const faults = [];
  pages.forEach(({ width, height, words }, i) => {
    for (const w of words) {
      if (w.left < MARGIN || w.right > width - MARGIN || w.top < MARGIN - 4 || w.bottom > height - 14) faults.push(`page ${i + 1}: «${w.text}» at ${[w.left, w.top, w.right, w.bottom].map(Math.round)} of ${Math.round(width)} × ${Math.round(height)}`);
    }
    const sorted = [...words].sort((a, b) => a.left - b.left);
    sorted.forEach((a, at) => {
      for (let j = at + 1; j < sorted.length && sorted[j].left < a.right - 1.5; j++) {
        const b = sorted[j], common = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (common > 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top)) faults.push(`page ${i + 1}: «${a.text}» and «${b.text}» lie on each other`);
      }
    });
  });
  return faults;
}

/// All of a page is on its paper: nothing cut, nothing outside, folded parts open, rows whole, foot on every page.
export async function whole(person, name, { landscape, foot }) {
  const held = await contents(person.page);
  ensure(held.hidden.length === 0, () => `${name}: hidden on paper: ${held.hidden.slice(0, 20).join(" | ")}`);
  ensure(held.broken === 0, `${name}: ${held.broken} rows may be cut by the end of a page`);
  const pages = await print(person, name);
  const none = (list, what) => ensure(list.length === 0, () => `${name} ${person.lang}: ${list.length} ${what}: ${list.slice(0, 25).join(" | ")}`);
  none(missing(held.text, pages), "words are not on the paper");
  none(brokenAmounts(held.text, pages), "amounts are broken");
  none(misplaced(pages), "words are misplaced");
  pages.forEach(({ width, height, text }, i) => {
    ensure((width > height) === landscape, `${name}: page ${i + 1} is ${Math.round(width)} × ${Math.round(height)}`);
    ensure(Math.abs(Math.max(width, height) - 842) < 2 && Math.abs(Math.min(width, height) - 595) < 2, `${name}: page ${i + 1} is not A4`);
    for (const words of [`Side ${i + 1} av ${pages.length}`, ...foot]) ensure(text.replace(/\s+/g, " ").includes(words), () => `${name}: page ${i + 1} does not say «${words}»: ${text.slice(-300)}`);
  });
  return pages;
}
