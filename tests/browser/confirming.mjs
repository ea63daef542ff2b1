// A municipality asks another than the sender to confirm: the administrator chooses, one reads and confirms, an answer that
// is changed takes it back, and the submitter sends. Without JavaScript in bokmål, with it in nynorsk.
import { by } from "./applying.mjs";
import { fill } from "./form.mjs";
import { Person } from "./kit.mjs";
import { ensure, same } from "./report.mjs";

const WORDS = {
  nb: { link: "Bekreftelse før søknader sendes", two: "En annen må bekrefte søknaden før den kan sendes.", one: "trenger ingen bekreftelse", must: "Hvem må bekrefte", may: "Disse kan bekrefte", asked: "De som kan bekrefte søknaden, får e-post", refused: "En annen enn du må bekrefte søknaden", done: "Søknaden er bekreftet", changed: "Søknaden er endret etter at den ble bekreftet" },
  nn: { link: "Stadfesting før søknader blir sende", two: "Ein annan må stadfeste søknaden før han kan sendast.", one: "treng inga stadfesting", must: "Kven må stadfeste", may: "Desse kan stadfeste", asked: "Dei som kan stadfeste søknaden, får e-post", refused: "Ein annan enn du må stadfeste søknaden", done: "Søknaden er stadfesta", changed: "Søknaden er endra etter at han blei stadfesta" },
};

export async function run(suite) {
  const { accounts, service } = suite;
  for (const { js, lang } of [{ js: false, lang: "nb" }, { js: true, lang: "nn" }]) {
    const step = suite.report.journey(`another than the sender confirms, JavaScript ${js ? "on" : "off"}, ${lang}`);
    const w = WORDS[lang];
    const come = async (account) => (await Person.come(suite, { lang, js })).signIn(account);
    let administrator, submitter, home, id;
    const choose = async (answer, told) => {
      await administrator.go("/kollegaer", 200);
      await administrator.press(administrator.link(w.link), 200);
      administrator.state("kollegaer-bekreftelse");
      await administrator.page.locator(`[name="to-personer"][value="${answer}"]`).check();
      await administrator.press(administrator.page.locator("#skjema button.ds-button[type=submit]"), 200);
      await administrator.says(told);
    };

    await step("the administrator chooses it", async () => {
      administrator = await come(accounts.municipality_administrator);
      await choose("ja", w.two);
      administrator.state("kollegaer-bekreftelse-valgt");
    });

    await step("the submitter sees who must confirm, and cannot send before", async () => {
      submitter = await come(accounts.bokmal_submitter);
      await submitter.go("/soknader", 200);
      await submitter.press(submitter.page.locator('form[action="/soknader"] button').first(), 200);
      home = new URL(submitter.page.url()).pathname;
      id = home.split("/").at(-1);
      await service.ask(`insert into application_section (application, section, answers, finished, version, saved_at, saved_by, saved_by_role)
        select d.id, s.key, s.value, true, 1, d.created_at, d.created_by, 'municipality_writer'
        from application d cross join lateral (select b.answers from submission b join application a on a.id = b.application
          where a.municipality = d.municipality
          order by b.sent_at desc limit 1) sent cross join lateral jsonb_each(sent.answers) s where d.id = '${id}'`);
      await submitter.go(home, 200);
      await submitter.says([w.must, w.may]);
      submitter.state("a-oppgaveliste-ubekreftet");
      await submitter.go(`${home}/kontroller`, 200);
      submitter.state("kontroller-ubekreftet");
      await fill(submitter, { fullmakt: true, "innsender-rolle": "Kommunedirektør" });
      await submitter.after(() => submitter.page.locator("#send button.ds-button[type=submit]").last().click({ force: true }), 409);
      await submitter.says(w.refused);
      submitter.state("kontroller-ubekreftet-feil");
      same(await service.ask(`select count(*) from submission where application = '${id}'`), "0", "submissions");
    });

    const confirm = async () => {
      await administrator.go(home, 200);
      await administrator.press(administrator.page.locator(`main a[href="${home}/bekreft"]`), 200);
      administrator.state("bekreft");
      await administrator.press(administrator.page.locator(`main a[href="${home}/utskrift"]`), 200);
      await administrator.go(`${home}/bekreft`, 200);
      await administrator.press(administrator.page.locator('#skjema button[value="bekreft"]'), 422);
      await administrator.refused();
      administrator.state("bekreft-feil");
      await administrator.page.locator("#lest").check();
      await administrator.press(administrator.page.locator('#skjema button[value="bekreft"]'), 200);
      await administrator.says(w.done);
      administrator.state("a-oppgaveliste-bekreftet");
    };

    await step("a colleague reads and confirms; a changed answer takes it back", async () => {
      await confirm();
      await submitter.go(`${home}/del/om`, 200);
      await fill(submitter, { "om-prosjekttittel": `Bekreftet av to (${lang})` });
      await submitter.press(by(submitter.page, "senere"), 200);
      await submitter.says(w.changed);
      submitter.state("a-oppgaveliste-bekreftet-endret");
      // Whoever will send it asks; whoever may confirm it finds it among what is due.
      await submitter.press(submitter.page.locator(`main a[href="${home}/klar"]`), 200);
      submitter.state("klar-bekreft");
      await submitter.press(submitter.page.locator('form[action$="/klar"] button'), 200);
      await submitter.says(w.asked);
      await administrator.go("/frister", 200);
      administrator.state("frister-bekreft");
      await administrator.press(administrator.page.locator(`main a[href="${home}/bekreft"]`), 200);
      await confirm();
    });

    await step("it is sent, and the choice is taken back", async () => {
      await submitter.go(`${home}/kontroller`, 200);
      submitter.state("kontroller-bekreftet");
      await fill(submitter, { fullmakt: true, "innsender-rolle": "Kommunedirektør" });
      await submitter.press(submitter.page.locator("#send button.ds-button[type=submit]").last(), 200);
      ensure(new URL(submitter.page.url()).pathname.endsWith("/kvittering"), `no receipt at ${submitter.page.url()}`);
      await choose("nei", w.one);
      await administrator.leave();
      await submitter.leave();
    });
    // Whatever failed: others send for the same municipality.
    await service.ask("update second_confirmation set required = false");
  }
}
