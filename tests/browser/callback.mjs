// Called back before the deadline, corrected and sent again in the same case; and a draft deleted and fetched back. Without
// scripts in bokmål, with scripts in nynorsk.
import { by } from "./applying.mjs";
import { fill } from "./form.mjs";
import { Person } from "./kit.mjs";
import { ensure, same } from "./report.mjs";

const WORDS = {
  nb: { back: "Hent tilbake for å rette", again: "Vi fikk den rettede søknaden", difference: "Rettet før fristen", called: "Dere har hentet tilbake søknaden for å rette den", office: "Ingen kan behandle saken nå.", bin: "Papirkurven", fetch: "Hent tilbake", fetched: "Utkastet er hentet tilbake", title: "Rettet i siste liten" },
  nn: { back: "Hent tilbake for å rette", again: "Vi fekk den retta søknaden", difference: "Retta før fristen", called: "De har henta tilbake søknaden for å rette han", office: "Ingen kan behandle saka no.", bin: "Papirkorga", fetch: "Hent tilbake", fetched: "Utkastet er henta tilbake", title: "Retta i siste liten" },
};

/// Mail is in the municipality's own standard, whoever reads the pages.
const MAIL = { back: "er henta tilbake for å rettast", again: "Vi fekk den retta søknaden" };

export async function run(suite) {
  const { accounts, service } = suite;
  for (const { js, lang } of [{ js: false, lang: "nb" }, { js: true, lang: "nn" }]) {
    const step = suite.report.journey(`called back and sent again, JavaScript ${js ? "on" : "off"}, ${lang}`);
    const w = WORDS[lang];
    let person, home, id, number;

    await step("a whole draft is deleted, seen in the bin, and fetched back whole", async () => {
      person = await Person.come(suite, { lang, js });
      await person.signIn(accounts.municipality_submitter);
      await person.go("/soknader", 200);
      await person.press(person.page.locator('form[action="/soknader"] button').first(), 200);
      home = new URL(person.page.url()).pathname;
      id = home.split("/").at(-1);
      // The answers of another application of the municipality: written before.
      await service.ask(`insert into application_section (application, section, answers, finished, version, saved_at, saved_by, saved_by_role)
        select d.id, s.key, s.value, true, 1, d.created_at, d.created_by, 'municipality_writer'
        from application d cross join lateral (select b.answers from submission b join application a on a.id = b.application
          where a.municipality = d.municipality
          order by b.sent_at desc limit 1) sent cross join lateral jsonb_each(sent.answers) s where d.id = '${id}'`);
      await person.go(`${home}/slett`, 200);
      person.state("slett");
      await person.press(person.page.locator('form[action$="/slett"] button'), 200);
      await person.says(w.bin);
      person.state("papirkurv");
      await person.go(home, 404);
      await person.go("/soknader/papirkurv", 200);
      await person.press(person.page.locator(`form[action="/soknader/papirkurv/${id}"] button`), 200);
      await person.says(w.fetched);
      person.state("a-oppgaveliste-hentet");
      same(await service.ask(`select count(*) from application_section where application = '${id}'`), "10", "sections");
    });

    const send = async () => {
      await person.go(`${home}/kontroller`, 200);
      await fill(person, { fullmakt: true, "innsender-rolle": "Kommunedirektør" });
      const button = person.page.locator("#send button.ds-button[type=submit]").last();
      if (js) await person.after(() => button.dblclick(), 200);
      else await person.press(button, 200);
      ensure(new URL(person.page.url()).pathname.endsWith("/kvittering"), `no receipt at ${person.page.url()}`);
    };

    await step("it is sent, and called back from its own page", async () => {
      await send();
      number = (await person.text()).match(/\b20\d\d\/\d+\b/)?.[0];
      await person.press(person.page.locator(`main a[href="${home}/hent-tilbake"]`).first(), 200);
      person.state("hent-tilbake");
      await person.press(person.button(w.back), 200);
      await person.says([w.called, number]);
      person.state("a-oppgaveliste-rettes");
      await service.mail(accounts.municipality_submitter.email, MAIL.back);
      await person.go("/soknader", 200);
      person.state("soknader-hentet");
    });

    await step("the office sees that it is being corrected, and can do nothing with it", async () => {
      const caseworker = await (await Person.come(suite, { lang, js })).signIn(accounts.caseworker);
      await caseworker.go(`/saker/${id}`, 200);
      await caseworker.says(w.office);
      same(await caseworker.page.locator(`form[action$="/ta"]`).count(), 0, "buttons to take it");
      caseworker.state("d-sak-hentet");
      await caseworker.leave();
    });

    await step("it is corrected and sent again; the receipt has the same case number", async () => {
      await person.go(`${home}/del/om`, 200);
      await fill(person, { "om-prosjekttittel": w.title });
      await person.press(by(person.page, "senere"), 200);
      await person.go(`${home}/kontroller`, 200);
      await person.says(w.title);
      person.state("kontroller-rettet");
      await send();
      await person.says([w.again, number]);
      person.state("kvittering-igjen");
      await service.mail(accounts.municipality_submitter.email, MAIL.again);
      same(await service.ask(`select count(*) from submission where application = '${id}'`), "2", "submissions");
      await person.go(home, 200);
      person.state("soknad-sendt-igjen");
      await person.go(`${home}/svar`, 200);
      await person.says(w.title);
      person.state("soknad-svar-rettet");
    });

    await step("the office sees both and the difference, takes the case, and then it cannot be called back", async () => {
      const caseworker = await (await Person.come(suite, { lang, js })).signIn(accounts.caseworker);
      await caseworker.go(`/saker/${id}`, 200);
      await caseworker.says([w.difference, w.title]);
      caseworker.state("d-sak-rettet");
      await person.go(`${home}/hent-tilbake`, 200);
      await caseworker.press(caseworker.page.locator(`form[action="/saker/${id}/ta"] button`), 200);
      await person.press(person.button(w.back), 409);
      person.state("hent-tilbake-for-sent");
      await caseworker.leave();
      await person.leave();
    });
  }
}
