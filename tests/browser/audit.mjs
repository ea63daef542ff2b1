// Every state that was seen, looked at again: axe at two widths in light and dark, IBM's engine, what a screen reader
// says, no sideways scroll, pictures; and html-validate and the W3C validator for every page that was served. A page that
// differs from one already judged only in what varies by itself is not judged again, and one that is built alike with
// other words (the other written standard, often) is judged by axe once instead of four times.
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { reading, settled } from "./reading.mjs";
import { kindOf } from "./snapshots.mjs";

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const IBM = readFileSync(join(require.resolve("accessibility-checker-engine/package.json"), "../ace.js"), "utf8");
const W3C = join(require.resolve("vnu-jar/package.json"), "../build/dist/vnu.jar");
const ALL = { runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }, rules: { "target-size": { enabled: true } } };
/// What the dark screen can change.
const COLOURS = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };
/// The page without what varies by itself: identifiers, stamps, numbers.
const alike = (html) => html.replace(/[0-9a-f]{8}-[0-9a-f-]{27,}|[0-9a-f]{16,}/g, "#").replace(/(?<![a-z])\d+/gi, "#").replace(/(<input type="hidden"[^>]* value=")[^"]*/g, "$1");
/// Its elements and what style they have, in whatever words and language.
const skeleton = (html) => alike(html).replace(/>[^<]+</g, "><").replace(/ (?!class|id|role|type|data-color|data-size|data-variant|data-field|hidden|open|checked|disabled)[\w-]+="[^"]*"/g, "");
const digest = (text) => createHash("sha256").update(text).digest("hex");

export class Audit {
  axe = []; ibm = []; stumbles = []; sideways = []; markup = []; w3c = []; states = []; checked = 0; runs = 0; again = 0; other_words = 0; readings = new Map(); took = {};
  #queue = []; #named = new Set(); #judged = new Set(); #built = new Set(); #markup = new Map(); #workers = []; #wake = []; #closed = false;
  #validator = new HtmlValidate({ root: true, extends: ["html-validate:standard"] });

  constructor(browser, watch, pictures) {
    Object.assign(this, { browser, watch, pictures });
    if (pictures) mkdirSync(pictures, { recursive: true });
    this.#workers = [this.#work(), this.#work()];
  }
  /// html-validate for what was served, each distinct page once.
  served({ html, page }) {
    const key = digest(html);
    if (!this.#markup.has(key)) this.#markup.set(key, { html, url: page.url() });
  }
  state(name, { html, page, lang, answer, js }) {
    const key = `${name} ${lang}`;
    if (this.#named.has(key)) return;
    this.#named.add(key);
    this.states.push(key);
    const headers = answer.response.headers(), status = answer.response.status();
    // What is read is kept by the name of the state; the rest is judged once.
    const judged = digest(`${status} ${alike(html)}`), read = lang === "nb";
    const judge = !this.#judged.has(judged);
    if (!judge) this.again++;
    this.#judged.add(judged);
    if (!judge && !read) return;
    const built = digest(`${status} ${skeleton(html)}`), words = this.#built.has(built);
    if (judge && words) this.other_words++;
    this.#built.add(built);
    this.#queue.push({ name, lang, html, url: page.url().replace(/#.*/, ""), js, csp: headers["content-security-policy"], status, judge, words });
    this.#wake.splice(0).forEach((go) => go());
  }
  async #work() {
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
    // A page looked at again keeps the status it was served with, and was judged for.
    this.watch.follow(context, { expected: (response) => response.request().isNavigationRequest() });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const session = await context.newCDPSession(page);
    let current;
    await page.route("**/*", (route) => {
      if (route.request().resourceType() !== "document") return route.continue();
      const headers = current.csp ? { "content-security-policy": current.csp } : {};
      return route.fulfill({ status: current.status, contentType: "text/html; charset=utf-8", headers, body: current.html });
    });
    for (;;) {
      const next = this.#queue.shift();
      if (!next) {
        if (this.#closed) break;
        await new Promise((go) => this.#wake.push(go));
        continue;
      }
      current = next;
      try { await this.#look(page, session, next); } catch (cause) { this.axe.push(`${next.name} ${next.lang}: not looked at: ${String(cause).split("\n")[0]}`); }
    }
    await context.close();
  }
  async #look(page, session, { name, lang, url, status, judge, words }) {
    const label = `${name} ${lang} ${new URL(url).pathname}`;
    const timed = async (what, deed) => {
      const began = performance.now();
      await deed();
      this.took[what] = (this.took[what] ?? 0) + performance.now() - began;
    };
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: "light" });
    await timed("opening", async () => {
      await page.goto(url, { waitUntil: "load" });
      await page.evaluate(() => document.fonts.ready.then(() => true));
    });
    if (lang === "nb") await timed("reading", async () => {
      const { lines, faults } = await reading(session, "main");
      for (const fault of faults) this.stumbles.push(`${label}: ${fault}`);
      this.readings.set(name, { kind: kindOf(new URL(url).pathname, status), text: settled(lines.join("\n")) });
    });
    if (!judge) return;
    const file = lang === "nb" ? name : `${name}-nn`;
    const picture = (width) => timed("pictures", () => page.screenshot({ path: join(this.pictures, `${file}-${width}.png`), fullPage: true }));
    if (this.pictures) await picture(1280);
    await timed("axe", async () => {
      await page.evaluate(AXE);
      // A page that is built as one before, in other words: words are judged where they have least room.
      if (!words) {
        await this.#axe(page, label, 1280, "light");
        await page.emulateMedia({ colorScheme: "dark" });
        await this.#axe(page, label, 1280, "dark");
        await page.setViewportSize({ width: 320, height: 900 });
        await this.#axe(page, label, 320, "dark");
        await page.emulateMedia({ colorScheme: "light" });
      }
      await page.setViewportSize({ width: 320, height: 900 });
      await this.#axe(page, label, 320, "light");
    });
    if (!words) await timed("ibm", () => this.#ibm(page, label, lang));
    const over = await page.evaluate(() => {
      const room = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= room) return null;
      const wide = [...document.querySelectorAll("body *")].filter((e) => e.getBoundingClientRect().right > room + 1 && !e.closest(".rull, .ds-sr-only"));
      return wide.slice(-3).map((e) => `${e.tagName.toLowerCase()}.${e.className.baseVal ?? e.className}#${e.id}`).join(", ") || "?";
    });
    if (over) this.sideways.push(`${label}: ${over}`);
    if (!this.pictures) return;
    await page.setViewportSize({ width: 390, height: 844 });
    await picture(390);
  }
  async #axe(page, label, width, scheme) {
    const found = await page.evaluate(async (rules) => {
      const result = await window.axe.run(document, { ...rules, resultTypes: ["violations"], elementRef: false });
      return result.violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => `${n.target.join(" ")} ${(n.any[0] ?? n.all[0] ?? n.none[0])?.message ?? ""}`).join(" | ")}`);
    }, scheme === "light" ? ALL : COLOURS);
    this.runs++;
    for (const one of found) this.axe.push(`${label} ${width} ${scheme}: ${one}`);
  }
  /// IBM's engine, its sure violations, where every label is seen. The structure is the same in both written standards:
  /// one is enough.
  async #ibm(page, label, lang) {
    if (lang !== "nb") return;
    await page.evaluate(IBM);
    const found = await page.evaluate(async () => {
      // It calls a label that is folded away missing.
      const folded = [...document.querySelectorAll("details:not([open])")];
      for (const part of folded) part.open = true;
      // What unfolds is seen a moment later.
      if (folded.length) await new Promise((done) => setTimeout(done, 400));
      const { results } = await new window.ace.Checker().check(document, ["WCAG_2_1"]);
      for (const part of folded) part.open = false;
      const sure = results.filter((r) => r.value[0] === "VIOLATION" && r.value[1] === "FAIL");
      return sure.map((r) => `${r.ruleId}: ${r.message} (${r.path.dom})`);
    });
    for (const one of found) this.ibm.push(`${label}: ${one}`);
  }
  /// The W3C validator, errors and warnings, one run for all pages.
  async #w3c() {
    const folder = mkdtempSync(join(tmpdir(), "sider-"));
    const pages = [...this.#markup.values()];
    pages.forEach(({ html }, n) => writeFileSync(join(folder, `${n}.html`), html));
    const args = ["-jar", W3C, "--format", "json", "--stdout", "--exit-zero-always", "--skip-non-html", folder];
    const told = await new Promise((done, fail) => {
      execFile("java", args, { maxBuffer: 64 << 20 }, (e, out, err) => (e ? fail(new Error(`${e.message} ${err}`)) : done(out)));
    });
    for (const { url, message, extract, lastLine } of JSON.parse(told).messages) {
      const of = pages[Number(/(\d+)\.html$/.exec(url)?.[1])];
      this.w3c.push(`${of ? new URL(of.url).pathname : url}: line ${lastLine}: ${message} ${(extract ?? "").replace(/\s+/g, " ").slice(0, 120)}`);
    }
    rmSync(folder, { recursive: true });
  }
  /// Waits for what is queued.
  async finish() {
    this.#closed = true;
    this.#wake.splice(0).forEach((go) => go());
    await Promise.all(this.#workers);
    await this.#w3c();
    for (const { html, url } of this.#markup.values()) {
      const report = await this.#validator.validateString(html);
      this.checked++;
      for (const result of report.results) {
        for (const m of result.messages.filter((m) => m.severity === 2)) {
          this.markup.push(`${new URL(url).pathname}: ${m.ruleId} at ${m.line}:${m.column}: ${m.message}`);
        }
      }
    }
  }
}
