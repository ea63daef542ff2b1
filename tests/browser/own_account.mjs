// A forgotten password, one's own account, signing out.
import { Person } from "./kit.mjs";
import { ensure } from "./report.mjs";

export async function run(suite) {
  const { report, service } = suite;
  const { accounts } = suite;
  const submit = (person) => person.page.locator("#skjema button.ds-button[type=submit]").first();
  let password = accounts.municipality_reader.password;
  const { email } = accounts.municipality_reader;

  for (const lang of ["nb", "nn"]) {
    await report.test(`a forgotten password is changed by a link in a mail (${lang})`, async () => {
      const person = await Person.come(suite, { lang, js: lang === "nn" });
      const { page } = person;
      await person.go("/nytt-passord", 200);
      person.state("nytt-passord");
      await person.press(submit(person), 422);
      await person.refused();
      person.state("nytt-passord-feil");
      await page.fill("#epost", email);
      await person.press(submit(person), 200);
      person.state("nytt-passord-sendt");
      const [, link] = (await service.mail(email, "/nytt-passord/")).match(/(\/nytt-passord\/[0-9a-f]{64})/) ?? [];
      await person.go(link, 200);
      person.state("nytt-passord-lenke");
      await page.fill("#passord", "kort");
      await page.fill("#passord-igjen", "noe annet");
      await person.press(submit(person), 422);
      await person.refused();
      person.state("nytt-passord-lenke-feil");
      password = `${accounts.municipality_reader.password} ${lang === "nn" ? "endå lenger" : "og lengre"}`;
      await page.fill("#passord", password);
      await page.fill("#passord-igjen", password);
      await person.press(submit(person), 200);
      person.state("nytt-passord-endret");
      await person.go(link, 410);
      person.state("lenke-brukt");
      await person.signIn({ email, password });
      await person.leave();
    });
    await report.test(`one's own account: language, a wrong password, signed out everywhere (${lang})`, async () => {
      const person = await Person.come(suite, { lang, js: lang === "nn" });
      const { page } = person;
      await person.signIn({ email, password });
      await person.go("/min-konto", 200);
      person.state("min-konto");
      await page.fill("#passord-dagens", "helt feil setning");
      await page.fill("#passord", "en ganske lang ny setning");
      await page.fill("#passord-igjen", "en ganske lang annen setning");
      await person.press(page.locator('button[name=handling][value=passord]'), 422);
      await person.refused();
      person.state("min-konto-feil");
      const other = await Person.come(suite, { lang, js: false });
      await other.signIn({ email, password });
      await person.press(page.locator('form[action="/logg-ut-overalt"] button'), 200);
      await other.go("/min-konto", 200);
      ensure(new URL(other.page.url()).pathname === "/logg-inn", "the other browser is signed out too");
      await other.leave();
      await person.leave();
    });
  }
}
