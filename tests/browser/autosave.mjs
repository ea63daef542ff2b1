// A section that saves by itself: what is typed is saved a moment later, whatever is pressed or typed meanwhile.
import { by } from "./applying.mjs";
import { Person } from "./kit.mjs";
import { draft } from "./forms.mjs";
import { ensure, same } from "./report.mjs";
import { wait } from "./service.mjs";

const WHO = '[name="malgruppe-hvem"]';
const told = (person) => person.page.locator("[data-lagret]").filter({ hasText: /Lagret \d/ });
/// What is saved; a busy machine may have saved a part of it first.
async function becomes(service, home, text) {
  for (let tries = 0; tries < 300 && (await words(service, home)) !== text; tries++) await wait(100);
  same(await words(service, home), text, "what is saved");
}
const words = (service, home) => service.ask(`select answers #>> '{fields,malgruppe-hvem}' from application_section where application = '${home.split("/").at(-1)}' and section = 'malgruppe'`);

/// Holds every autosave back until it is let go. `started(n)`: the nth is on its way.
async function gate(page, section) {
  const held = [], waiting = [];
  let shut = true;
  await page.route(`**${section}`, async (route) => {
    if (!route.request().headers()["x-autolagre"]) return route.continue();
    const pass = new Promise((go) => held.push(go));
    waiting.splice(0).forEach((look) => look());
    if (shut) await pass;
    await route.continue();
  });
  return {
    async started(n) { while (held.length < n) await new Promise((look) => waiting.push(look)); },
    open() { shut = false; held.forEach((go) => go()); },
  };
}

export async function run(suite) {
  const { report, accounts, service } = suite;
  const begin = async () => {
    const person = await Person.come(suite, { js: true });
    await person.signIn(accounts.municipality_submitter);
    const home = await draft(person);
    await person.go(`${home}/del/malgruppe`, 200);
    return { person, home, section: `${home}/del/malgruppe` };
  };

  await report.test("autosave: what is typed is saved when it has been quiet for a moment, and leaving asks nothing", async () => {
    const { person, home } = await begin();
    let asked = 0;
    person.page.on("dialog", () => { asked += 1; });
    await person.page.locator(WHO).pressSequentially("Hjemmeboende over 67 år č đ ŋ");
    await told(person).waitFor();
    await becomes(service, home, "Hjemmeboende over 67 år č đ ŋ");
    // The page has its answer.
    const version = await service.ask(`select version from application_section where application = '${home.split("/").at(-1)}' and section = 'malgruppe'`);
    await person.page.waitForFunction((v) => document.querySelector("#skjema [name=versjon]").value === v, version);
    await person.go(home, 200);
    same(asked, 0, "questions when the page is left");
    await person.leave();
  });

  await report.test("autosave: a button pressed while an autosave is under way waits for it, and saves what was typed since", async () => {
    const { person, home, section } = await begin();
    const door = await gate(person.page, section);
    await person.page.locator(WHO).pressSequentially("Først");
    await door.started(1);
    await person.page.locator(WHO).pressSequentially(", og så mer");
    let sent = 0;
    person.page.on("request", (r) => { if (r.method() === "POST" && r.isNavigationRequest()) sent += 1; });
    const before = person.answer;
    await by(person.page, "senere").click();
    // Pressed, and the page still stands: the version in the form is of before the autosave.
    same([sent, person.answer === before], [0, true], "forms sent before the autosave has its answer");
    await person.after(async () => door.open(), 200);
    same(sent, 1, "forms sent");
    ensure(!person.page.url().endsWith("/malgruppe"), `the button's own page came: ${person.page.url()}`);
    same(await words(service, home), "Først, og så mer", "what is saved");
    await person.leave();
  });

  await report.test("autosave: what is typed while an autosave is under way is saved by the next", async () => {
    const { person, home, section } = await begin();
    const door = await gate(person.page, section);
    await person.page.locator(WHO).pressSequentially("Først");
    await door.started(1);
    await person.page.locator(WHO).pressSequentially(", og så mer");
    door.open();
    await door.started(2);
    await becomes(service, home, "Først, og så mer");
    await person.leave();
  });

  await report.test("the budget: the sums follow the autosave, and Enter in a cell stays in the budget", async () => {
    for (const js of [true, false]) {
      const person = await Person.come(suite, { js });
      await person.signIn(accounts.municipality_submitter);
      const home = await draft(person);
      await person.go(`${home}/del/budsjett`, 200);
      const cell = person.page.locator('[name^="budsjett-kost-lonn."]').first();
      const year = (await cell.getAttribute("name")).split(".")[1];
      const sum = person.page.locator(`details:has([name="budsjett-kost-lonn.${year}"]) .sum strong`).first();
      if (!(await cell.isVisible())) await person.page.locator("details:has([name^='budsjett-kost-lonn.']) summary").first().click();
      if (js) {
        await cell.pressSequentially("1,2 mill");
        await person.page.locator("[data-lagret]").filter({ hasText: /Lagret \d/ }).waitFor();
        const there = async () => (await sum.innerText()).replace(/\s/g, " ").includes("1 200 000");
        for (let waited = 0; waited < 30_000 && !(await there()); waited += 200) await person.page.waitForTimeout(200);
        ensure(await there(), `the sum does not follow: ${await sum.innerText()}`);
        same(await cell.inputValue(), "1,2 mill", "what is being written stays as it is written");
      } else await cell.fill("1,2 mill");
      await person.after(() => cell.press("Enter"), 200);
      same(new URL(person.page.url()).hash, "#budsjett", "where Enter leads");
      ensure((await sum.innerText()).replace(/\s/g, " ").includes("1 200 000"), await sum.innerText());
      await person.leave();
    }
  });

  await report.test("autosave: signed out or sent by a colleague, the page says what is the matter where one writes", async () => {
    const person = await Person.come(suite, { js: true });
    person.expectsTrouble = (response) => [401, 409].includes(response.status());
    await person.signIn(accounts.municipality_submitter);
    const home = await draft(person);
    await person.go(`${home}/del/malgruppe`, 200);
    const cookies = await person.context.cookies();
    await person.context.clearCookies({ name: cookies.find((c) => c.name.endsWith("okt")).name });
    await person.page.locator('[name="malgruppe-hvem"]').pressSequentially("Skrevet uten å være logget inn");
    const told = person.page.locator('.ds-field:has([name="malgruppe-hvem"]) .ds-validation-message');
    await told.waitFor();
    ensure((await told.innerText()).includes("Du er logget ut"), await told.innerText());
    same(await told.locator("a").getAttribute("href"), "/logg-inn", "the way in");
    await person.context.addCookies(cookies);
    await person.page.locator('[name="malgruppe-hvem"]').pressSequentially(".");
    await person.page.locator("[data-lagret]").filter({ hasText: /Lagret \d/ }).waitFor();
    same(await told.count(), 0, "messages beside the field");
    await person.leave();
  });
}
