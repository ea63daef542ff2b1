// A forgotten password, one's own account, signing out.
import ICAL from "ical.js";
import { Person } from "./kit.mjs";
import { ensure, same } from "./report.mjs";

export async function run(suite) {
  const { report, service } = suite;
  const { accounts } = suite;
  const submit = (person) => person.page.locator("#skjema button.ds-button[type=submit]").first();
  let password = accounts.municipality_reader.password;
  const { email } = accounts.municipality_reader;

  /// The events of a calendar, as an independent reader understands them.
  async function events(url) {
    const answer = await fetch(url);
    ensure(answer.status === 200 && answer.headers.get("content-type").startsWith("text/calendar"), `${url}: ${answer.status}`);
    const calendar = new ICAL.Component(ICAL.parse(await answer.text()));
    return calendar.getAllSubcomponents("vevent").map((e) => new ICAL.Event(e)).map((e) => ({ uid: e.uid, summary: e.summary, at: e.startDate.toJSDate(), description: e.description }));
  }
  for (const lang of ["nb", "nn"]) {
    await report.test(`deadlines in one's own calendar, and what one wants by mail (${lang})`, async () => {
      const person = await Person.come(suite, { lang, js: lang === "nn" });
      const { page } = person;
      await person.signIn(accounts.municipality_writer);
      await person.go("/min-konto", 200);
      ensure(await page.isChecked("#paminnelser") && !(await page.isChecked("#nye-utlysninger")), "reminded, and not told of calls, until something is chosen");
      await page.check("#nye-utlysninger");
      await person.press(page.locator("button[name=handling][value=epost]"), 200);
      person.state("min-konto-epost-lagret");
      ensure(await page.isChecked("#nye-utlysninger"), "the choice is kept");
      await page.uncheck("#nye-utlysninger");
      await person.press(page.locator("button[name=handling][value=epost]"), 200);
      await person.press(page.locator("button[name=handling][value=kalender]"), 200);
      const link = new URL(await page.inputValue("#kalenderlenke"));
      const own = await events(new URL(link.pathname, page.url()));
      ensure(own.some((e) => /^(Send søknad)/.test(e.summary)), `a draft is to be sent: ${own.map((e) => e.summary)}`);
      ensure(new Set(own.map((e) => e.uid)).size === own.length, "each event has its own uid");
      await page.evaluate(() => { for (const e of document.querySelectorAll("#kalenderlenke")) e.value = "https://praksisnaer.example/kalender/…"; });
      person.state("min-konto-kalender");
      await person.press(page.locator("button[name=handling][value=kalender-slutt]"), 200);
      same((await fetch(new URL(link.pathname, page.url()))).status, 404, "a link that was closed");
      await person.go("/", 200);
      const open = await events(new URL(await page.locator("a[href^='/utlysninger.ics']").getAttribute("href"), page.url()));
      const closes = await suite.service.ask("select to_char(max(closes_at) at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS') from call where stage = 'published'");
      ensure(open.some((e) => e.at.toISOString().startsWith(closes)), `${closes} in ${open.map((e) => e.at.toISOString())}`);
      await person.leave();
    });
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
