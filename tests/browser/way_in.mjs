// A municipality that nobody administers comes in by its official mailbox; its administrator gives a role at once, changes it
// in one step and names a substitute. Without JavaScript in bokmål, with it in nynorsk.
import { fill } from "./form.mjs";
import { Person } from "./kit.mjs";
import { ensure, same } from "./report.mjs";

const WORDS = {
  nb: {
    lacks: "Mangler", enter: "Legg inn adressen", confirm: "Bekreft adressen", ask: "Spør postmottaket", yes: "Ja, send invitasjonen", said: "Postmottaket svarte ja", has: "Har administrator",
    sent: "Spørsmålet er registrert", given: "Rollen er gitt", invite: "Send invitasjonen", change: "Endre rollen", changed: "Rollen er endret", substitute: "Gi rollen til vikaren",
    named: "Vikaren er lagret", make: "Lag konto og logg inn", late: "har en administrator allerede", ended: "Vikariatet er avsluttet",
  },
  nn: {
    lacks: "Manglar", enter: "Legg inn adressa", confirm: "Stadfest adressa", ask: "Spør postmottaket", yes: "Ja, send invitasjonen", said: "Postmottaket svarte ja", has: "Har administrator",
    sent: "Spørsmålet er registrert", given: "Rolla er gitt", invite: "Send invitasjonen", change: "Endre rolla", changed: "Rolla er endra", substitute: "Gi rolla til vikaren",
    named: "Vikaren er lagra", make: "Lag konto og logg inn", late: "har ein administrator allereie", ended: "Vikariatet er avslutta",
  },
};
const PASSWORD = "et langt og trygt eksempel";

export async function run(suite) {
  const { report, service, accounts } = suite;
  for (const { lang, js } of [{ lang: "nb", js: false }, { lang: "nn", js: true }]) {
    const t = WORDS[lang];
    const domain = `vegen${lang}.example`;
    const mailbox = `postmottak@${domain}`;
    const link = async (to, path) => (await service.mail(to, path)).match(new RegExp(`(${path}[0-9a-f]{64})`))[1];
    const come = async (account) => {
      const person = await Person.come(suite, { lang, js });
      return account ? person.signIn(account) : person;
    };

    await report.test(`way in: the first administrator comes in by the mailbox, JavaScript ${js ? "on" : "off"}, ${lang}`, async () => {
      const leader = await come(accounts.office_leader);
      await leader.go("/embetet", 200);
      await leader.press(leader.page.locator('main a[href="/postmottak"]'), 200);
      leader.state("postmottak");
      const untouched = leader.page.locator("main tbody tr", { hasText: t.lacks });
      await leader.press(untouched.last().locator("th a"), 200);
      const town = new URL(leader.page.url()).pathname.split("/").at(-1);
      leader.state("postmottak-en");
      await fill(leader, { adresse: "postmottak", kilde: "" });
      await leader.press(t.enter, 422);
      await leader.refused();
      same(await leader.page.inputValue("#adresse"), "postmottak", "as typed");
      leader.state("postmottak-feil");
      await fill(leader, { adresse: mailbox, kilde: "Kontaktsida" });
      await leader.press(t.enter, 200);
      leader.state("postmottak-venter-egen");

      // Somebody asks before the address is confirmed: the office is told.
      const early = await come();
      await early.go("/logg-inn", 200);
      await early.press(early.page.locator('main a[href="/kom-i-gang"]'), 200);
      early.state("kom-i-gang");
      await early.press(t.ask, 422);
      await early.refused();
      early.state("kom-i-gang-feil");
      await early.page.locator("#kommune").selectOption(town);
      await fill(early, { epost: `ny@${domain}` });
      await early.press(t.ask, 200);
      await early.says(t.sent);
      early.state("kom-i-gang-embete");

      const other = await come(accounts.approver);
      await other.go(`/postmottak/${town}`, 200);
      other.state("postmottak-venter");
      await other.press(t.confirm, 200);
      other.state("postmottak-bekreftet");

      const question = await link(mailbox, "/kom-i-gang/");
      const scanner = await come();
      await scanner.go(question, 200);
      const reader = await come();
      await reader.go(question, 200);
      reader.state("kom-i-gang-spor");
      await reader.press(t.yes, 200);
      await reader.says(t.said);
      reader.state("kom-i-gang-svart");

      const newcomer = await come();
      await newcomer.go(await link(`ny@${domain}`, "/invitasjon/"), 200);
      await fill(newcomer, { navn: "Eksempel Ny", passord: PASSWORD, "passord-igjen": PASSWORD });
      await newcomer.press(t.make, 200);
      await other.go(`/postmottak/${town}`, 200);
      await other.says(t.has);
      await early.go("/kom-i-gang", 200);
      await early.page.locator("#kommune").selectOption(town);
      await fill(early, { epost: `to@${domain}` });
      await early.press(t.ask, 422);
      await early.says(t.late);

      // A colleague of the municipality's own domain has the role at once.
      await newcomer.go("/kollegaer", 200);
      await newcomer.page.locator("#rolle-municipality_writer").check();
      await fill(newcomer, { epost: `kollega@${domain}` });
      await newcomer.press(t.invite, 200);
      await newcomer.says([t.given, `kollega@${domain}`]);
      newcomer.state("kollegaer-gitt");
      const row = newcomer.page.locator("tr", { hasText: `kollega@${domain}` });
      await newcomer.press(row.locator('a[href$="/rolle"]'), 200);
      newcomer.state("kollegaer-rolle");
      await newcomer.page.locator("#rolle-municipality_submitter").check();
      await newcomer.press(t.change, 200);
      await newcomer.says(t.changed);
      // And stands in for the administrator.
      const own = newcomer.page.locator("tr", { hasText: "Eksempel Ny" });
      await newcomer.press(own.locator('a[href$="/vikar"]'), 200);
      newcomer.state("vikar");
      await newcomer.press(t.substitute, 422);
      await newcomer.refused();
      newcomer.state("vikar-feil");
      await newcomer.page.locator("#vikar").selectOption({ index: 1 });
      const days = await service.ask("select to_char(now() at time zone 'Europe/Oslo', 'DD.MM.YYYY') || ' ' || to_char(now() at time zone 'Europe/Oslo' + interval '20 days', 'DD.MM.YYYY')");
      const [first, last] = days.trim().split(" ");
      await fill(newcomer, { "forste-dag": first, "siste-dag": last });
      await newcomer.press(t.substitute, 200);
      await newcomer.says(t.named);
      newcomer.state("kollegaer-vikar");
      await newcomer.press(newcomer.page.locator('form[action$="/avslutt"] button'), 200);
      await newcomer.says(t.ended);
      ensure((await newcomer.page.locator('form[action$="/avslutt"]').count()) === 0, "nobody stands in any more");
      for (const person of [leader, early, other, scanner, reader, newcomer]) await person.leave();
    });
  }
}
