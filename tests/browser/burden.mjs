// What an application costs its writers: fields to fill and words to read, from the call's public page to the receipt,
// over the pages as they are served, in bokmål and without JavaScript. bin/burden calls it.
//
// A field is a control shown to somebody who gives these answers: a text, a list, an amount of the budget, a tick (the
// confirmation too). Controls that share a name are one: a radio group, a group of ticks. What an answer reveals is
// counted after it is saved. What is folded away counts when something in the same fold is answered, else it stands by
// itself under «folded». Hidden inputs and buttons are no fields; header and footer are outside.
//
// Words are those of the main content with every fold open and every answer given, each page once: a run of characters with
// a letter or a digit in it, a number with its thousands once. Not what only a screen reader is told, not what is typed in a
// field, and of a list of more than twenty choices only its label: nobody reads the municipalities of the country.
//
// «Words to read from call to receipt» are words that the program wrote. On the check page the writer's own answers stand
// once more; they have no fewer words in a better form, so whatever there is word for word what was typed is counted beside
// the words, under «own», and in no limit. Everything made of answers (sums, chosen labels, «Fra 38 til 14») is the
// program's, and so are own words on other pages: the project's name in a heading, the name of a row.
//
// Pages count when a writer must have read them to answer and to confirm: the call with the rules, which the sender says the
// municipality knows, and every page between. What the scores 1, 3 and 5 mean is told on a page of its own: the rules
// name the criteria and their weights, each question says what it asks for, and nobody confirms to have read how scores
// are given. It may be read, and is not counted. Should the rules themselves ever move to another page, that page counts.
import { existsSync } from "node:fs";
import { accounts } from "./accounts.mjs";
import { TRACKS } from "./burden_answers.mjs";
import { addRows, fill, rowIds } from "./form.mjs";
import { Person, Watch, startBrowser } from "./kit.mjs";
import { ensure, same } from "./report.mjs";
import { Service } from "./service.mjs";

/// What it has come down to: it may become less. The words vary a little with the demo's day.
const LIMITS = { full: { fields: 110, words: 3_870 }, short: { fields: 60, words: 3_290 } };

const usage = () => { console.error("bin/burden [--fields N] [--words N] [full|short [--fields N] [--words N]]..."); process.exit(2); };

function asked(words) {
  const all = {}, tracks = {};
  for (let at = all, i = 0; i < words.length; i++) {
    if (words[i] in TRACKS) { at = tracks[words[i]] = {}; continue; }
    const what = /^--(fields|words)$/.exec(words[i])?.[1];
    if (!what || !/^\d+$/.test(words[++i] ?? "")) usage();
    at[what] = Number(words[i]);
  }
  const measured = Object.keys(tracks).length ? tracks : TRACKS;
  return Object.fromEntries(Object.keys(measured).map((track) => [track, { ...LIMITS[track], ...all, ...tracks[track] }]));
}

/// Marks the controls that show, or will when what is answered in their fold is looked at; then opens every fold.
function open() {
  const controls = [...document.querySelectorAll("main :is(input, select, textarea)[name]:enabled")].filter((e) => !["hidden", "submit", "button", "image", "reset"].includes(e.type));
  const answered = (e) => (["radio", "checkbox"].includes(e.type) ? e.checked : e.value.trim() !== "");
  const shut = [...document.querySelectorAll("main details:not([open])")];
  const opened = (fold) => controls.some((e) => fold.contains(e) && answered(e));
  for (const e of controls) {
    const folds = shut.filter((fold) => fold.contains(e));
    const counts = e.checkVisibility() || (folds.length > 0 && folds.every(opened));
    e.dataset.burden = counts ? (answered(e) ? "answered" : "shown") : "folded";
  }
  for (const fold of shut) fold.open = true;
}

/// Fields and words, when everything is open.
function counted(own) {
  const main = document.querySelector("main");
  const names = (...kinds) => new Set([...main.querySelectorAll("[data-burden]")].filter((e) => kinds.includes(e.dataset.burden) && e.checkVisibility()).map((e) => `${[...document.forms].indexOf(e.form)} ${e.name}`));
  const fields = names("shown", "answered");
  const apart = (e) => getComputedStyle(e).position === "absolute" && (e.offsetWidth <= 1 || e.offsetHeight <= 1);
  const seen = (e) => { for (; e !== main; e = e.parentElement) if (apart(e)) return false; return true; };
  const block = (e) => { while (getComputedStyle(e).display === "inline") e = e.parentElement; return e; };
  let text = "", typed = "", last;
  const plain = (text) => text.replace(/\s+/g, " ").trim();
  for (const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT); walk.nextNode();) {
    const parent = walk.currentNode.parentElement, list = parent.closest("select");
    if (parent.closest("textarea, script, style, template, svg")) continue;
    if (list ? list.options.length > 20 || !list.checkVisibility() : !parent.checkVisibility({ visibilityProperty: true }) || !seen(parent)) continue;
    if (own.includes(plain(walk.currentNode.data))) { typed += `\n${walk.currentNode.data}`; continue; }
    const at = block(parent);
    text += (at === last ? "" : "\n") + walk.currentNode.data;
    last = at;
  }
  return { title: main.querySelector("h1").textContent, text, typed, fields: fields.size, answered: names("answered").size, folded: [...names("folded")].filter((name) => !fields.has(name)).length };
}

const words = (text) => text.replaceAll("\u00ad", "").replace(/(\d)[\u00a0 ](?=\d{3}(?!\d))/g, "$1").match(/[^\s]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;

class Burden {
  pages = []; given = new Set(); asked = new Set();
  constructor(person, { answers, followers }) { Object.assign(this, { person, answers, followers }); }

  /// `own` are answers that stand on the page once more.
  async count(what, own = []) {
    await this.unfold();
    const { title, text, typed, ...numbers } = await this.person.page.evaluate(counted, own);
    this.pages.push({ what: what ?? title.replaceAll("\u00ad", ""), ...numbers, words: words(text), own: words(typed) });
    if (process.env.BURDEN_TEXT) console.log(`\n== ${what ?? title}\n${text.replace(/\s*\n\s*/g, "\n")}`);
  }
  async unfold() {
    await this.person.page.evaluate(open);
    // A fold opens by a transition of 0.4 s, and scripts that wait for it do not run here.
    await this.person.page.waitForTimeout(700);
  }

  /// Gives the answers that the page asks for; says whether it asked for any that were not given before.
  async answer(form) {
    const { page } = this.person;
    const wanted = new Map();
    for (const [name, value] of Object.entries(this.answers)) {
      if (!Array.isArray(value)) { wanted.set(name, [name, value]); continue; }
      if (await page.locator(`${form} button[value^="legg-til:${name}"]`).count()) await addRows(this.person, name, value);
      const ids = await rowIds(page, Object.keys(value[0])[0]);
      for (const [i, fields] of value.entries()) {
        for (const [field, answer] of Object.entries(fields)) wanted.set(`${field}.${ids[i]}`, [`${name} ${i + 1}: ${field}`, answer]);
      }
    }
    for (const [what] of wanted.values()) this.asked.add(what);
    for (const kind of new Set([...wanted.keys()].map((name) => /^(budsjett-[a-z-]+)\.\d{4}$/.exec(name)?.[1]).filter(Boolean))) {
      const add = page.locator(`button[name=handling][value="post:${kind}"]`);
      if (await add.count()) await this.person.press(add, 200);
    }
    await this.unfold();
    const shown = await page.locator(`${form} [name]`).evaluateAll((all) => all.filter((e) => e.checkVisibility()).map((e) => e.name));
    const mine = [...new Set(shown)].filter((name) => wanted.has(name));
    await fill(this.person, Object.fromEntries(mine.map((name) => [name, wanted.get(name)[1]])));
    const before = this.given.size;
    for (const name of mine) this.given.add(wanted.get(name)[0]);
    return this.given.size > before;
  }

  /// All texts that are answers.
  typed() {
    const texts = Object.values(this.answers).flatMap((value) => (Array.isArray(value) ? value.flatMap(Object.values) : [value]));
    return texts.filter((text) => typeof text === "string" && /\p{L}/u.test(text)).map((text) => text.replace(/\s+/g, " ").trim());
  }

  async section(path) {
    const { person } = this;
    await person.go(path, 200);
    for (let tries = 0; await this.answer("#skjema"); tries++) {
      ensure(tries < 5, `${path} asks for ever more`);
      await person.press(person.page.locator('#skjema button.ds-button[value="senere"]'), 200);
      await person.go(path, 200);
    }
    const add = person.page.locator('button[value="legg-til:folge-kommuner"]');
    if (await add.count()) {
      for (const name of this.followers) {
        await this.unfold();
        await person.page.locator("#folge-ny").selectOption({ label: name });
        await person.press(add, 200);
      }
    }
    await person.press(person.page.locator('#skjema button.ds-button[value="videre"]'), 200);
    await person.go(path, 200);
    await this.count();
  }

  async whole() {
    const { person } = this;
    await person.go("/soknader", 200);
    await this.count("«Ny søknad»: søknadene til kommunen");
    await person.press(person.page.locator('form[action="/soknader"] button.ds-button').first(), 200);
    await this.count("Oppgavelisten, ny");
    const home = new URL(person.page.url()).pathname;
    const links = await person.page.locator(`main a[href^="${home}/"]`).evaluateAll((all) => all.map((a) => a.getAttribute("href").split(/[?#]/)[0]));
    const sections = [...new Set(links)].filter((href) => href.includes("/del/"));
    ensure(sections.length > 0, `no sections at ${home}`);
    for (const path of sections) {
      // The short track asks for fewer of them, once it is known.
      await person.go(home, 200);
      if (await person.page.locator(`main a[href="${path}"]`).count()) await this.section(path);
    }
    await person.go(`${home}/kontroller`, 200);
    await this.answer("#send");
    await this.count("Kontroller og send", this.typed());
    await person.press(person.page.locator("#send button.ds-button[type=submit]").last(), 200);
    ensure(person.page.url().endsWith("/kvittering"), `no receipt at ${person.page.url()}`);
    await this.count("Kvitteringen");
  }
}

function table(track, pages) {
  const sum = (key) => pages.reduce((all, page) => all + page[key], 0);
  const line = (what, { fields, answered, folded, words, own }) => `${what.padEnd(44)}${[fields, answered, folded, words, own].map((n) => String(n).padStart(10)).join("")}`;
  const total = { fields: sum("fields"), answered: sum("answered"), folded: sum("folded"), words: sum("words"), own: sum("own") };
  console.log(`\n${track.padEnd(44)}${["fields", "answered", "folded", "words", "own"].map((h) => h.padStart(10)).join("")}`);
  for (const page of pages) console.log(line(page.what, page));
  console.log(line("sum", total));
  return total;
}

const limits = asked(process.argv.slice(2));
if (!process.env.DATABASE_URL || !existsSync(process.env.PROGRAM ?? "")) {
  console.error("DATABASE_URL and PROGRAM are needed: bin/burden");
  process.exit(2);
}
let service, browser, code = 0, stopping;
const stop = () => (stopping ??= Promise.allSettled([browser?.close(), service?.stop()]));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => stop().then(() => process.exit(1)));
try {
  service = await Service.start(process.env.PROGRAM, process.env.DATABASE_URL);
  browser = await startBrowser();
  const watch = new Watch(service.base);
  const suite = { service, browser, watch, audit: { served() {} } };
  const account = (await accounts(service)).bokmal_submitter;
  for (const [track, limit] of Object.entries(limits)) {
    const reader = await Person.come(suite, { js: false }), writer = await Person.come(suite, { js: false });
    const burden = new Burden(reader, TRACKS[track]);
    await writer.signIn(account);
    await writer.go("/soknader", 200);
    const call = await writer.page.locator('form[action="/soknader"] input[name=utlysning]').first().getAttribute("value");
    await reader.go(`/utlysning/${call}`, 200);
    await burden.count("Utlysningen");
    burden.person = writer;
    await burden.whole();
    for (const person of [reader, writer]) await person.leave();
    const total = table(track, burden.pages);
    const never = [...burden.asked].filter((what) => !burden.given.has(what));
    if (never.length) console.log(`no page asks for: ${never.join(", ")}`);
    for (const what of ["fields", "words"]) {
      if (total[what] <= limit[what]) continue;
      code = 1;
      console.log(`${track}: ${total[what]} ${what}, at most ${limit[what]}`);
    }
  }
  same(watch.faults, [], "what must never happen");
} catch (cause) {
  console.error(cause);
  code = 1;
}
await stop();
process.exit(code);
