// Firefox and WebKit, each driven by the standard it speaks: Firefox over WebDriver BiDi, WebKit by W3C WebDriver.
// A visitor types with keys and clicks; what is read from a page is read in the page.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { ensure } from "./report.mjs";
import { wait } from "./service.mjs";

async function freePort() {
  const probe = net.createServer().listen(0, "127.0.0.1");
  await new Promise((done) => probe.once("listening", done));
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return port;
}

/// What both engines do alike. An engine says how to `visit`, `read`, `press`, `write`, `key`, `back`, `forward`, `reload`, `close`.
class Visitor {
  /// What the engine told on its console, where it tells.
  told = [];
  async go(path) {
    await this.visit(new URL(path, this.base).href);
    await this.arrived();
  }
  /// The page is whole.
  async arrived() {
    for (let i = 0; i < 1200; i++) {
      if (await this.read(() => document.readyState === "complete" && !document.documentElement.dataset.forlatt).catch(() => false)) return this.look();
      await wait(25);
    }
    ensure(false, `no page came at ${await this.url()}`);
  }
  /// What must hold on every page.
  async look() {
    const over = await this.read(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    ensure(over <= 0, async () => `${await this.url()} scrolls sideways by ${over} px`);
  }
  url() { return this.read(() => location.href); }
  text() { return this.read(() => document.querySelector("main").innerText.replaceAll("\u00a0", " ")); }
  count(selector) { return this.read((s) => document.querySelectorAll(s).length, selector); }
  value(selector) { return this.read((s) => document.querySelector(s).value, selector); }
  /// Presses what leads to a page.
  async follow(selector) {
    await this.read(() => { document.documentElement.dataset.forlatt = "1"; });
    await this.press(selector);
    await this.arrived();
  }
  async signIn({ email, password }) {
    await this.go("/logg-inn");
    await this.write("#epost", email);
    await this.write("#passord", password);
    await this.follow("#skjema button.ds-button[type=submit]");
    ensure(!(await this.url()).includes("/logg-inn"), `${email} was not let in: ${await this.text()}`);
    return this;
  }
  async signOut() {
    await this.go("/hjelp");
    await this.follow('header button[formaction="/logg-ut"], header form[action="/logg-ut"] button');
  }
  /// Fills the form on the page in by field name; a list is a group of rows.
  async fill(values) {
    for (const [group, rows] of Object.entries(values).filter(([, value]) => Array.isArray(value))) {
      const field = Object.keys(rows[0])[0];
      while ((await this.#rows(field)).length < rows.length) await this.follow(`button[name=handling][value="legg-til:${group}"]`);
    }
    const plain = {};
    for (const [name, value] of Object.entries(values)) {
      if (!Array.isArray(value)) { plain[name] = value; continue; }
      const ids = await this.#rows(Object.keys(value[0])[0]);
      value.forEach((row, n) => Object.entries(row).forEach(([field, answer]) => { plain[`${field}.${ids[n]}`] = answer; }));
    }
    await this.read(() => { for (const part of document.querySelectorAll("main details")) part.open = true; });
    for (const [name, value] of Object.entries(plain)) await this.#put(name, value);
  }
  #rows(field) {
    return this.read((f) => [...new Set([...document.querySelectorAll(`#skjema [name^="${f}."]`)].map((e) => e.name.slice(f.length + 1)))], field);
  }
  async #put(name, value) {
    const kind = await this.read((n, v) => {
      const e = [...document.querySelectorAll(`main [name="${n}"]`)].find((e) => e.type !== "hidden");
      if (!e) return null;
      if (e.localName === "select") {
        e.value = v;
        e.dispatchEvent(new Event("input", { bubbles: true }));
        e.dispatchEvent(new Event("change", { bubbles: true }));
        return { type: "select", now: e.value };
      }
      if (e.type === "radio") {
        const choice = document.querySelector(`main [name="${n}"][value="${v}"]`);
        return { type: "radio", id: (choice.closest("label") ?? choice).id, label: Boolean(choice.closest("label")), now: choice.checked };
      }
      return { type: e.type, now: e.type === "checkbox" ? e.checked : e.value };
    }, name, value);
    ensure(kind, `no field «${name}» at ${await this.url()}`);
    if (kind.now === value || (kind.type === "radio" && kind.now)) return;
    const choice = `[name="${name}"][value="${value}"]`;
    if (kind.type === "select") ensure(false, `«${name}» has no choice «${value}»`);
    else if (kind.type === "radio") await this.press(kind.label ? `main label:has(${choice})` : `main ${choice}`);
    else if (kind.type === "checkbox") await this.press(`main [name="${name}"]`);
    else await this.write(`main [name="${name}"]:not([type=hidden])`, value);
  }
  /// What stands in the form, by name.
  typed() {
    return this.read(() => Object.fromEntries([...document.querySelector("#skjema").elements]
      .filter((e) => e.name && !["hidden", "submit", "button"].includes(e.type) && (!["radio", "checkbox"].includes(e.type) || e.checked))
      .map((e) => [["radio", "checkbox"].includes(e.type) ? `${e.name}=${e.value}` : e.name, e.value.replaceAll("\r\n", "\n")])));
  }
}

export class Firefox extends Visitor {
  static engine = "Firefox";
  static missing() { return existsSync("/usr/bin/firefox-esr") ? null : "firefox-esr is not installed"; }
  static async start(base) {
    const visitor = new Firefox();
    visitor.base = base;
    visitor.browser = await puppeteer.launch({
      browser: "firefox", executablePath: "/usr/bin/firefox-esr", headless: true, protocolTimeout: 90_000,
      extraPrefsFirefox: { "intl.accept_languages": "nb-NO,nb", "network.captive-portal-service.enabled": false, "network.connectivity-service.enabled": false, "browser.safebrowsing.downloads.remote.enabled": false },
    });
    visitor.page = await visitor.browser.newPage();
    await visitor.page.setViewport({ width: 1280, height: 900 });
    // «Leave the page?», where something is not saved.
    visitor.page.on("dialog", (dialog) => dialog.accept());
    visitor.page.on("console", (message) => { if (["error", "warn"].includes(message.type())) visitor.told.push(message.text()); });
    visitor.page.on("pageerror", (error) => visitor.told.push(String(error)));
    return visitor;
  }
  visit(url) { return this.page.goto(url, { waitUntil: "load" }); }
  read(deed, ...args) { return this.page.evaluate(deed, ...args); }
  async press(selector) { await (await this.#element(selector)).click(); }
  async write(selector, text) {
    const field = await this.#element(selector);
    await field.evaluate((e) => { e.scrollIntoView({ block: "center" }); e.focus(); e.select?.(); });
    if (text === "") await this.page.keyboard.press("Delete");
    else await this.page.keyboard.type(text);
  }
  async key(name) { await this.page.keyboard.press(name); }
  async back() { await this.page.goBack({ waitUntil: "load" }).catch(() => {}); await this.arrived(); }
  async forward() { await this.page.goForward({ waitUntil: "load" }).catch(() => {}); await this.arrived(); }
  async reload() { await this.page.reload({ waitUntil: "load" }); await this.arrived(); }
  async #element(selector) {
    const all = await this.page.$$(selector);
    for (const one of all) if (await one.evaluate((e) => e.checkVisibility() && !e.matches(".ds-sr-only"))) return one;
    throw new Error(`nothing to press at ${selector} on ${this.page.url()}`);
  }
  async close() { await this.browser.close(); }
}

/// The number W3C WebDriver names an element by.
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const KEYS = { Enter: "\ue007", Tab: "\ue004", Delete: "\ue017" };

export class WebKit extends Visitor {
  static engine = "WebKit";
  static #browser() {
    for (const arch of existsSync("/usr/lib") ? readdirSync("/usr/lib") : []) {
      for (const version of ["webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0"]) {
        const found = `/usr/lib/${arch}/${version}/MiniBrowser`;
        if (existsSync(found)) return found;
      }
    }
    return null;
  }
  static missing() {
    if (!existsSync("/usr/bin/WebKitWebDriver") || !WebKit.#browser()) return "webkit2gtk-driver is not installed";
    return existsSync("/usr/bin/Xvfb") ? null : "xvfb is not installed";
  }
  static async start(base) {
    const visitor = new WebKit();
    visitor.base = base;
    visitor.folder = mkdtempSync(join(tmpdir(), "webkit-"));
    const port = await freePort();
    // Xvfb writes the number of the display it took.
    visitor.screen = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1300x1000x24", "-nolisten", "tcp"], { stdio: ["ignore", "pipe", "ignore"] });
    const display = await new Promise((done, fail) => {
      visitor.screen.stdout.once("data", (n) => done(String(n).trim()));
      visitor.screen.once("exit", () => fail(new Error("Xvfb did not start")));
    });
    const env = { ...process.env, DISPLAY: `:${display}`, HOME: visitor.folder, XDG_RUNTIME_DIR: visitor.folder, LIBGL_ALWAYS_SOFTWARE: "1", WEBKIT_DISABLE_COMPOSITING_MODE: "1", WEBKIT_DISABLE_DMABUF_RENDERER: "1", LANG: "C.UTF-8" };
    visitor.driver = spawn("/usr/bin/WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], { env, stdio: "ignore" });
    visitor.at = `http://127.0.0.1:${port}`;
    for (let i = 0; i < 200 && !(await fetch(`${visitor.at}/status`).then((r) => r.ok, () => false)); i++) await wait(50);
    const options = { binary: WebKit.#browser(), args: ["--automation"] };
    const { sessionId } = await visitor.#ask("POST", "/session", { capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } } });
    visitor.session = `/session/${sessionId}`;
    await visitor.#command("POST", "/timeouts", { script: 60_000, pageLoad: 60_000, implicit: 0 });
    await visitor.#command("POST", "/window/rect", { x: 0, y: 0, width: 1280, height: 960 }).catch(() => {});
    return visitor;
  }
  async #ask(method, path, body) {
    const answer = await fetch(this.at + path, { method, body: method === "POST" ? JSON.stringify(body ?? {}) : undefined, signal: AbortSignal.timeout(90_000) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${value?.error}: ${value?.message}`);
    return value;
  }
  #command(method, path, body) { return this.#ask(method, this.session + path, body); }
  visit(url) { return this.#command("POST", "/url", { url }); }
  read(deed, ...args) { return this.#command("POST", "/execute/sync", { script: `return (${deed}).apply(null, arguments)`, args }); }
  async #element(selector) {
    const all = await this.#command("POST", "/elements", { using: "css selector", value: selector });
    for (const one of all) if (await this.read((e) => e.checkVisibility() && !e.matches(".ds-sr-only"), one)) return one;
    throw new Error(`nothing to press at ${selector} on ${await this.url()}`);
  }
  async press(selector) {
    const one = await this.#element(selector);
    await this.#command("POST", `/element/${one[ELEMENT]}/click`);
  }
  async write(selector, text) {
    const one = await this.#element(selector);
    await this.#command("POST", `/element/${one[ELEMENT]}/clear`);
    if (text !== "") await this.#command("POST", `/element/${one[ELEMENT]}/value`, { text });
  }
  async key(name) {
    const one = await this.#command("GET", "/element/active");
    await this.#command("POST", `/element/${one[ELEMENT]}/value`, { text: KEYS[name] });
  }
  async back() { await this.#command("POST", "/back"); await this.arrived(); }
  async forward() { await this.#command("POST", "/forward"); await this.arrived(); }
  async reload() { await this.#command("POST", "/refresh"); await this.arrived(); }
  async close() {
    await this.#command("DELETE", "").catch(() => {});
    this.driver.kill();
    this.screen.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
