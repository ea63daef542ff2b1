// «Finnes dette allerede?»: a writer finds a project in the other written standard and builds on it. An award's page and a
// municipality's page are read without an account. The front says in one minute what it is about.
import { by } from "./applying.mjs";
import { fill } from "./form.mjs";
import { draft } from "./forms.mjs";
import { Person } from "./kit.mjs";
import { ensure, same } from "./report.mjs";

// What is found is written in the other standard, and asked for in one's own.
const WORDS = {
  nb: { title: "Gratis aktiviteter for barn i familier med lav inntekt", found: "Fritidskortet som verkar", kept: "Svarene er lagret i utkastet", builds: "Vi bygger på det", search: "Søk i prosjekter", because: "Treff fordi:" },
  nn: { title: "Innbyggjarane deltek meir i demokratiet lokalt", found: "Økt deltakelse i lokaldemokratiet", kept: "Svara er lagra i utkastet", builds: "Vi byggjer på det", search: "Søk i prosjekt", because: "Treff fordi:" },
};
/// The words somebody sees before scrolling, at this width: header, menu and all.
const MOST_WORDS = 150;
const above = (page) => page.evaluate(() => {
  const seen = [], walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement.closest(".ds-sr-only, svg, option, script")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width > 0 && box.top < 800) seen.push(node.data);
  }
  return seen.join(" ").split(/\s+/).filter((word) => /\p{L}|\d/u.test(word));
});

export async function run(suite) {
  const { report, service, accounts } = suite;
  await report.test("projects like one's own come while the need is written: a few, now and then, and nothing that is typed is moved", async () => {
    const person = await (await Person.come(suite, { js: true })).signIn(accounts.municipality_submitter);
    const home = await draft(person);
    await person.go(`${home}/del/behov`, 200);
    const asked = [];
    person.page.on("request", (r) => { if (r.url().endsWith("/lignende/ved-siden")) asked.push(Date.now()); });
    const saved = async (locator, text) => {
      const answer = person.page.waitForResponse((r) => r.request().method() === "POST" && r.url().endsWith("/del/behov"));
      await locator.pressSequentially(text);
      await answer;
    };
    const field = person.page.locator('[name="behov-beskrivelse"]');
    const list = person.page.locator("#lignende");
    await field.click();
    const top = () => field.evaluate((e) => e.getBoundingClientRect().top);
    const before = await top();
    await saved(field, "Barn i familier med lav inntekt er ikke med. Vi vil ha gratis aktiviteter for alle.");
    await list.waitFor();
    same(await top(), before, "where the field stands");
    ensure(await field.evaluate((e) => e === document.activeElement), "the focus is elsewhere");
    const found = await list.locator("li").count();
    ensure(found >= 1 && found <= 3, `${found} projects`);
    ensure((await list.innerText()).includes("Treff fordi:"), await list.innerText());
    const told = person.page.locator("p[data-lignende]");
    ensure((await told.innerText()).includes("ligner på deres"), `said aloud: ${await told.innerText()}`);
    same(await told.getAttribute("role"), "status", "how it is said");
    person.state("behov-lignende");
    // Other words at once: asked for again when ten seconds have gone, and no sooner.
    await saved(field, " Natt og tilsyn.");
    for (let waited = 0; waited < 20_000 && asked.length < 2; waited += 200) await person.page.waitForTimeout(200);
    same(asked.length, 2, "how often it was asked for");
    ensure(asked[1] - asked[0] >= 9_900, `asked again after ${asked[1] - asked[0]} ms`);
    // Further down nothing is asked for, whatever is written there.
    const below = person.page.locator('textarea:visible:not([name="behov-beskrivelse"])').first();
    await below.click();
    const there = await below.evaluate((e) => e.getBoundingClientRect().top);
    await saved(below, "Tall fra fagsystemet");
    await person.page.waitForTimeout(10_500);
    same([asked.length, await below.evaluate((e) => e.getBoundingClientRect().top)], [2, there], "how often, and where the field below stands");
    // The way to all of them.
    await person.press(list.locator('a[href$="/lignende"]'), 200);
    ensure(new URL(person.page.url()).pathname === `${home}/lignende`, person.page.url());
    await person.leave();
  });
  for (const { lang, js } of [{ lang: "nb", js: false }, { lang: "nn", js: true }]) {
    const w = WORDS[lang];
    await report.test(`a writer finds a project in the other written standard and builds on it, JavaScript ${js ? "on" : "off"}, ${lang}`, async () => {
      const person = await (await Person.come(suite, { lang, js })).signIn(accounts.municipality_submitter);
      const home = await draft(person);
      await person.go(`${home}/lignende`, 200);
      person.state("lignende-tomt");
      await person.go(`${home}/del/om`, 200);
      await fill(person, { "om-prosjekttittel": w.title });
      await person.press(by(person.page, "lignende"), 200);
      await person.says([w.found, w.because]);
      person.state("lignende");
      const card = person.page.locator("article", { hasText: w.found }).first();
      await card.getByRole("radio").nth(1).check();
      await person.press(by(person.page, "lagre"), 422);
      await person.refused();
      person.state("lignende-feil");
      const again = person.page.locator("article", { hasText: w.found }).first();
      ensure(await again.getByRole("radio").nth(1).isChecked(), "the choice is gone");
      await again.getByRole("radio", { name: w.builds }).check();
      await person.press(by(person.page, "lagre"), 200);
      await person.says(w.kept);
      person.state("lignende-lagret");
      const id = home.split("/").at(-1);
      const kept = await service.ask(`select answer || ' ' || title from similar_answer where application = '${id}'`);
      ensure(kept.startsWith(`builds_on ${w.found}`), `kept: ${kept}`);
      await person.leave();
    });
    await report.test(`an award's page and a municipality's page are read without an account, JavaScript ${js ? "on" : "off"}, ${lang}`, async () => {
      const somebody = await Person.come(suite, { lang, js });
      await somebody.go("/tildelinger", 200);
      await somebody.press(somebody.page.locator('table a[href^="/tildelinger/"]:not([href*="kommune"])').first(), 200);
      somebody.state("tildeling");
      const title = await somebody.page.locator("h1").innerText();
      await somebody.press(somebody.page.locator('main a[href^="/tildelinger/kommune/"]').first(), 200);
      somebody.state("kommuneside");
      await somebody.says(title);
      await somebody.go("/tildelinger", 200);
      await somebody.press(somebody.page.locator('main a[href="/prosjekter"]'), 200);
      somebody.state("prosjekter");
      await somebody.page.fill("#sok", lang === "nb" ? "tilsyn om natten" : "tilsyn om natta");
      await somebody.after(() => somebody.page.locator("#sok").press("Enter"), 200);
      somebody.state("prosjekter-treff");
      await somebody.says(w.because);
      await somebody.leave();
    });
    await report.test(`the front is read in a minute: at most ${MOST_WORDS} words before scrolling at 1280 px (${lang})`, async () => {
      const somebody = await Person.come(suite, { lang, js, width: 1280 });
      await somebody.go("/", 200);
      const words = await above(somebody.page);
      console.log(`      ${words.length} words above the fold`);
      ensure(words.length <= MOST_WORDS, `${words.length} words: ${words.join(" ")}`);
      await somebody.go("/?kommune=askim", 200);
      somebody.state("forside-tidligere-navn");
      await somebody.leave();
    });
  }
}
