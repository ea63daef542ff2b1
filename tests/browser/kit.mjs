// A person at a browser. Every page that is seen goes to the audit, as served and in the state it was seen.
import { chromium } from "playwright-core";
import { ensure } from "./report.mjs";

const IDENTITY_NUMBER = /(?<!\d)\d{6} ?\d{5}(?!\d)/;
const TOKEN = /[0-9a-f]{32,}/i;

export async function startBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run", "--disable-dev-shm-usage", "--disable-gpu-rasterization", "--mute-audio"],
  });
}

/// What must never happen, whoever looks at whatever.
export class Watch {
  faults = [];
  constructor(base) { this.base = base; }
  add(text) { if (!this.faults.includes(text)) this.faults.push(text); }
  follow(context, { expected = () => false } = {}) {
    context.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(this.base) && !url.startsWith("data:")) this.add(`a request to somebody else: ${url}`);
    });
    context.on("requestfailed", (request) => {
      const why = request.failure()?.errorText ?? "";
      // A page that is left takes its unfinished style sheets with it.
      if (!why.includes("ERR_ABORTED")) this.add(`a request failed: ${request.url()} ${why}`);
    });
    context.on("response", (response) => {
      const navigation = response.request().isNavigationRequest();
      if (response.status() >= 400 && !navigation && !expected(response)) this.add(`${response.status()} for ${response.url()}`);
      if (response.status() >= 500 && !expected(response)) this.add(`${response.status()} for ${response.request().method()} ${response.url()}`);
    });
    context.on("console", (message) => {
      const text = message.text();
      // Chromium notes every answer of 4xx; those are told from the responses, and a refused form is one.
      if (/^Failed to load resource: the server responded with a status of/.test(text)) return;
      // A page opened at a place in it has its focus there; Chromium remarks on the autofocus it left out.
      if (/^Autofocus processing was blocked because a document('s URL has a fragment| already has a focused element)/.test(text)) return;
      // IBM's engine tells how far it has come.
      if (/^Progress: \d+%/.test(text)) return;
      this.add(`console (${message.type()}) at ${message.location().url}: ${text}`);
    });
    context.on("weberror", (error) => this.add(`script error: ${error.error()}`));
  }
  address(url) {
    const { pathname, search, hash } = new URL(url);
    const told = decodeURIComponent(pathname + search + hash).replace(/^\/static\/[0-9a-f]+\//, "/static/");
    // An id may happen to have eleven digits in a row.
    const own = told.replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi, "");
    // Links in mail carry a token by need, which may have as many; those pages are named here.
    const bare = own.replace(/^\/(nytt-passord|invitasjon|bidrag|kom-i-gang)\/[0-9a-f]{64}/, "/$1/");
    if (IDENTITY_NUMBER.test(bare)) this.add(`an identity number in an address: ${url}`);
    if (TOKEN.test(bare)) this.add(`a token in an address: ${url}`);
  }
}

export class Person {
  static async come(suite, { lang = "nb", js = true, width = 1280 } = {}) {
    const person = new Person();
    Object.assign(person, { suite, lang, js });
    person.context = await suite.browser.newContext({
      baseURL: suite.service.base, javaScriptEnabled: js, viewport: { width, height: 900 },
      locale: lang === "nn" ? "nn-NO" : "nb-NO", reducedMotion: "reduce", acceptDownloads: true,
    });
    // Demo accounts have a language of their own; the cookie is what the language button would leave.
    await person.context.addCookies([{ name: "sprak", value: lang, url: suite.service.base, httpOnly: true, sameSite: "Lax" }]);
    person.context.setDefaultTimeout(45_000);
    suite.watch.follow(person.context, { expected: (r) => person.expectsTrouble?.(r) ?? false });
    person.page = await person.context.newPage();
    person.pending = new Map();
    person.page.on("request", (r) => person.pending.set(r, r.url()));
    for (const end of ["requestfinished", "requestfailed"]) person.page.on(end, (r) => person.pending.delete(r));
    person.page.on("dialog", (dialog) => dialog.accept());
    person.page.on("response", (response) => {
      const request = response.request();
      if (!request.isNavigationRequest() || request.frame() !== person.page.mainFrame()) return;
      if (response.status() >= 300 && response.status() < 400) return;
      person.answer = { response, html: response.text().catch((e) => { person.lost = e; return null; }) };
    });
    return person;
  }
  async go(path, status) {
    // On a busy machine Chromium now and then starts a navigation and never ends it; asking once more does.
    for (let tries = 1; ; tries++) {
      try { await this.page.goto(path, { timeout: tries === 1 ? 20_000 : 45_000 }); break; } catch (cause) {
        if (tries === 2) throw new Error(`${cause.message.split("\n")[0]} at ${path}; waiting for ${[...this.pending.values()].join(", ") || "nothing"}`);
        console.log(`      (asking again for ${path}; waiting for ${[...this.pending.values()].join(", ") || "nothing"})`);
      }
    }
    await this.#seen(status);
    return this;
  }
  /// Presses something that leads to a page.
  async press(target, status) {
    const before = this.answer;
    const what = typeof target === "string" ? this.button(target) : target;
    await this.click(what);
    await this.#arrived(before);
    await this.#seen(status);
    return this;
  }
  /// A click; on a busy machine Chromium may draw no frames for a while, and the click waits for one.
  async click(what) {
    try { await what.click({ timeout: 15_000 }); } catch (cause) {
      if (!/stable/.test(cause.message)) throw cause;
      console.log("      (no frame was drawn; pressing Enter instead)");
      await what.focus();
      await this.page.keyboard.press("Enter");
    }
  }
  async #arrived(before) {
    for (let i = 0; i < 1200 && this.answer === before; i++) await new Promise((done) => setTimeout(done, 25));
    ensure(this.answer !== before, `nothing happened at ${this.page.url()}`);
    await this.page.waitForLoadState("load");
  }
  /// Does something that leads to a page.
  async after(deed, status) {
    const before = this.answer;
    await deed();
    await this.#arrived(before);
    await this.#seen(status);
    return this;
  }
  async #seen(status) {
    const { response } = this.answer;
    const html = await this.answer.html;
    this.status = response.status();
    this.html = html;
    this.suite.watch.address(this.page.url());
    if (html !== null && (response.headers()["content-type"] ?? "").startsWith("text/html")) this.suite.audit.served(this);
    if (status !== undefined) {
      ensure(this.status === status, () => `${response.request().method()} ${this.page.url()} answered ${this.status}, expected ${status}: ${this.#summary()}`);
    }
    const lang = await this.page.locator("html").getAttribute("lang");
    ensure(lang === this.lang, `${this.page.url()} has lang=${lang}, expected ${this.lang}`);
  }
  #summary() {
    return (this.html ?? "").replace(/^[\s\S]*<main[^>]*>/, "").replace(/<\/main>[\s\S]*$/, "").replace(/<[^>]+>/g, " ").replace(/\s+/g, " ").slice(0, 600);
  }
  /// This page in this state is part of the audit and gets its picture, under this name.
  state(name) { this.suite.audit.state(name, this); }

  button(name) { return this.page.getByRole("button", { name, exact: true }).first(); }
  link(name) { return this.page.getByRole("link", { name, exact: typeof name === "string" }).first(); }
  get main() { return this.page.locator("main"); }
  async text() { return (await this.main.innerText()).replaceAll("\u00a0", " "); }
  async says(words) {
    const text = await this.text();
    for (const word of [words].flat()) {
      const found = word instanceof RegExp ? word.test(text) : text.includes(word);
      ensure(found, `${this.page.url()} does not say «${word}»: ${text.slice(0, 700)}`);
    }
  }
  /// A refused form: the title says so, the summary has focus, every link in it leads to something that can take focus.
  async refused() {
    const begins = "Feil:";
    const title = await this.page.title();
    ensure(title.startsWith(begins), `the title of a refused form is «${title}»`);
    const summary = this.page.locator("main .ds-error-summary").first();
    ensure(await summary.count() === 1, "no error summary");
    // autofocus takes hold when the page is first drawn, which a busy machine does a little later.
    const focused = () => summary.evaluate((e) => e === document.activeElement || e.contains(document.activeElement));
    for (let waited = 0; waited < 5000 && !(await focused()); waited += 100) await this.page.waitForTimeout(100);
    ensure(await focused(), "the error summary does not have focus");
    const links = await summary.getByRole("link").evaluateAll((all) => all.map((a) => ({ to: a.getAttribute("href"), there: a.hash && !!document.getElementById(decodeURIComponent(a.hash.slice(1))) })));
    ensure(links.length > 0, "the error summary has no links");
    for (const link of links) {
      if (link.to.startsWith("#")) ensure(link.there, `the error summary links to ${link.to}, which is not on the page`);
    }
    return summary;
  }
  async signIn(account) {
    await this.go("/logg-inn", 200);
    await this.page.fill("#epost", account.email);
    await this.page.fill("#passord", account.password);
    await this.after(() => this.page.locator("#skjema button.ds-button[type=submit]").click());
    if (this.page.url().endsWith("/velg-rolle")) {
      await this.page.locator("input[name=rolle]").first().check();
      await this.press(this.page.locator("main form button.ds-button").first());
    }
    ensure(!this.page.url().includes("/logg-inn"), () => `${account.email} was not let in: ${this.#summary()}`);
    return this;
  }
  async leave() { await this.context.close(); }
}
