// Every state that was seen, looked at again: axe at two widths in light and dark, IBM's engine, no sideways scroll,
// pictures; and html-validate and the W3C validator for every page that was served.
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const IBM = readFileSync(join(require.resolve("accessibility-checker-engine/package.json"), "../ace.js"), "utf8");
const W3C = join(require.resolve("vnu-jar/package.json"), "../build/dist/vnu.jar");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"];
const digest = (text) => createHash("sha256").update(text).digest("hex");

export class Audit {
  axe = []; ibm = []; sideways = []; markup = []; w3c = []; states = []; checked = 0; pages = 0; runs = 0;
  #queue = []; #named = new Set(); #markup = new Map(); #workers = []; #wake = []; #closed = false;
  #validator = new HtmlValidate({ root: true, extends: ["html-validate:standard"] });

  constructor(browser, watch, pictures) {
    Object.assign(this, { browser, watch, pictures });
    mkdirSync(pictures, { recursive: true });
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
    const headers = answer.response.headers();
    this.#queue.push({ name, lang, html, url: page.url().replace(/#.*/, ""), js, csp: headers["content-security-policy"], status: answer.response.status() });
    this.#wake.splice(0).forEach((go) => go());
  }
  async #work() {
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
    // A page looked at again keeps the status it was served with, and was judged for.
    this.watch.follow(context, { expected: (response) => response.request().isNavigationRequest() });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
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
      try { await this.#look(page, next); } catch (cause) { this.axe.push(`${next.name} ${next.lang}: not looked at: ${String(cause).split("\n")[0]}`); }
    }
    await context.close();
  }
  async #look(page, { name, lang, url }) {
    const label = `${name} ${lang} ${new URL(url).pathname}`;
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(url, { waitUntil: "load" });
    await page.evaluate(() => document.fonts.ready.then(() => true));
    const file = lang === "nb" ? name : `${name}-nn`;
    await page.screenshot({ path: join(this.pictures, `${file}-1280.png`), fullPage: true });
    await page.evaluate(AXE);
    await this.#axe(page, label, 1280, "light");
    await page.emulateMedia({ colorScheme: "dark" });
    await this.#axe(page, label, 1280, "dark");
    await page.setViewportSize({ width: 320, height: 900 });
    await this.#axe(page, label, 320, "dark");
    await page.emulateMedia({ colorScheme: "light" });
    await this.#axe(page, label, 320, "light");
    await this.#ibm(page, label, lang);
    const over = await page.evaluate(() => {
      const room = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= room) return null;
      const wide = [...document.querySelectorAll("body *")].filter((e) => e.getBoundingClientRect().right > room + 1 && !e.closest(".rull, .ds-sr-only"));
      return wide.slice(-3).map((e) => `${e.tagName.toLowerCase()}.${e.className.baseVal ?? e.className}#${e.id}`).join(", ") || "?";
    });
    if (over) this.sideways.push(`${label}: ${over}`);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.screenshot({ path: join(this.pictures, `${file}-390.png`), fullPage: true });
    this.pages++;
  }
  async #axe(page, label, width, scheme) {
    const found = await page.evaluate(async (tags) => {
      const result = await window.axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"], elementRef: false });
      return result.violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => `${n.target.join(" ")} ${(n.any[0] ?? n.all[0] ?? n.none[0])?.message ?? ""}`).join(" | ")}`);
    }, TAGS);
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
