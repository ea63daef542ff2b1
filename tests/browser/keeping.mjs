// Nothing typed is lost: another language, another writer, an ended session, a database that is away.
import { answers } from "./answers.mjs";
import { by } from "./applying.mjs";
import { fill, written } from "./form.mjs";
import { Person } from "./kit.mjs";
import { ensure, same } from "./report.mjs";

/// A new draft of the municipality; the person stands at its task list.
async function draft(person, account) {
  await person.signIn(account);
  await person.go("/soknader", 200);
  await person.press(person.page.locator('form[action="/soknader"] button').first(), 200);
  return new URL(person.page.url()).pathname;
}

/// The language button; what stands in the form stays as it was typed.
export async function switchesLanguage(person, form = "#skjema") {
  const before = await written(person.page, form);
  const text = await person.page.locator("h1").innerText();
  person.lang = person.lang === "nb" ? "nn" : "nb";
  await person.press(person.page.locator('header button[name="_sprak"]:not([aria-hidden])'), 200);
  same(await written(person.page, form), before, `what was typed at ${person.page.url()} («${text}»)`);
}

export async function run(suite) {
  const { report } = suite;
  const { accounts } = suite;

  await report.test("the language button keeps what is typed in a section, in the budget and on the sign-in page", async () => {
    const person = await Person.come(suite, { lang: "nb", js: false });
    await person.go("/logg-inn", 200);
    await person.page.fill("#epost", "nokon@kommune.example");
    person.lang = "nn";
    await person.press(person.page.locator('header button[name="_sprak"]:not([aria-hidden])'), 200);
    same(await person.page.inputValue("#epost"), "nokon@kommune.example", "the address");
    person.lang = "nb";
    await person.press(person.page.locator('header button[name="_sprak"]:not([aria-hidden])'), 200);
    const home = await draft(person, accounts.municipality_submitter);
    for (const section of ["om", "budsjett", "gevinstrealiseringsplan"]) {
      await person.go(`${home}/del/${section}`, 200);
      await fill(person, answers("nb")[section]);
      if (section === "budsjett") await person.page.fill('[name="budsjett-kost-lonn.2028"]', "tolv tusen");
      await switchesLanguage(person);
      await switchesLanguage(person);
    }
    await person.leave();
  });

  for (const lang of ["nb", "nn"]) {
    await report.test(`two in the same section: the second is told and loses nothing (${lang})`, async () => {
      const [first, second] = [await Person.come(suite, { lang, js: false }), await Person.come(suite, { lang, js: false })];
      const home = await draft(first, accounts.municipality_submitter);
      await second.signIn(accounts.municipality_writer);
      const address = `${home}/del/malgruppe`;
      await second.go(address, 200);
      await first.go(address, 200);
      await fill(first, { "malgruppe-hvem": "Den første skrev dette" });
      await first.press(by(first.page, "senere"), 200);
      await fill(second, { "malgruppe-hvem": "Den andre skrev noe annet", "malgruppe-medvirkning": "12" });
      await second.press(by(second.page, "videre"), 409);
      await second.says(["Den første skrev dette", "Den andre skrev noe annet"]);
      same(await second.page.inputValue('[name="malgruppe-hvem"]'), "Den andre skrev noe annet", "what the second typed");
      second.state("konflikt");
      await first.go(address, 200);
      same(await first.page.inputValue('[name="malgruppe-hvem"]'), "Den første skrev dette", "what is saved");
      await second.press(second.page.locator("#konflikt button"), 200);
      await first.go(address, 200);
      same(await first.page.inputValue('[name="malgruppe-hvem"]'), "Den andre skrev noe annet", "what the second chose to keep");
      await first.leave();
      await second.leave();
    });

    await report.test(`signed out while writing: after signing in again the text is saved (${lang})`, async () => {
      const person = await Person.come(suite, { lang, js: false });
      const home = await draft(person, accounts.municipality_submitter);
      await person.go(`${home}/del/malgruppe`, 200);
      await fill(person, { "malgruppe-hvem": "Skrevet før økten tok slutt č đ ŋ" });
      const [okt] = (await person.context.cookies()).filter((c) => c.name.endsWith("okt"));
      await person.context.clearCookies({ name: okt.name });
      await person.press(by(person.page, "videre"), 401);
      ensure(person.html.includes("Skrevet før økten tok slutt č đ ŋ"), "the text is on the page");
      person.state("logget-ut");
      await person.page.fill("#epost", accounts.municipality_submitter.email);
      await person.page.fill("#passord", accounts.municipality_submitter.password);
      await person.press(person.page.locator("main form button.ds-button").first(), 200);
      person.state("logg-inn-fortsett");
      await person.press(person.page.locator("main form button.ds-button").first());
      if (person.page.url().includes("velg-rolle")) {
        await person.page.locator("input[name=rolle]").first().check();
        await person.press(person.page.locator("main form button.ds-button").first(), 200);
        await person.press(person.page.locator("main form button.ds-button").first(), 200);
      }
      await person.go(`${home}/del/malgruppe`, 200);
      same(await person.page.inputValue('[name="malgruppe-hvem"]'), "Skrevet før økten tok slutt č đ ŋ", "what was saved");
      await person.leave();
    });

    await report.test(`the database is away while a section is saved: the text is on the page and «Prøv igjen» saves it (${lang})`, async () => {
      const person = await Person.come(suite, { lang, js: false });
      const home = await draft(person, accounts.municipality_submitter);
      await person.go(`${home}/del/malgruppe`, 200);
      const text = "Skrevet mens databasen var borte: «sitat», č đ ŋ š ŧ ž\nog en linje til";
      await fill(person, { "malgruppe-hvem": text, "malgruppe-medvirkning": "førti" });
      person.expectsTrouble = (response) => response.status() === 503;
      await suite.service.door.shut();
      try {
        await person.press(by(person.page, "videre"), 503);
        await person.says(["Skrevet mens databasen var borte: «sitat», č đ ŋ š ŧ ž"]);
        person.state("feil-database");
      } finally {
        await suite.service.door.open();
      }
      const again = person.page.locator("main form button.ds-button").first();
      same((await again.innerText()).trim(), "Prøv igjen", "the button");
      await person.press(again, 200);
      await person.go(`${home}/del/malgruppe`, 200);
      same((await person.page.inputValue('[name="malgruppe-hvem"]')).replaceAll("\r\n", "\n"), text, "what was saved");
      same(await person.page.inputValue('[name="malgruppe-medvirkning"]'), "førti", "what was typed");
      await person.leave();
    });
  }
}
