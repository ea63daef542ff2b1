// A municipality asks its office: an idea and its opinion, a question before an application and about a draft, more time in a
// case, and an answer that others find. Without JavaScript in bokmål, with it in nynorsk.
import { by } from "./applying.mjs";
import { dateIn } from "./deciding.mjs";
import { fill } from "./form.mjs";
import { draft } from "./forms.mjs";
import { Person } from "./kit.mjs";
import { ensure, same } from "./report.mjs";

const WORDS = {
  nb: {
    sent: "Meldingen er sendt", fits: "Ideen passer i programmet", answered: "Svaret er sendt", binds: "binder ingen", copy: "Vist fra utkastet",
    ask: "Spør Statsforvalteren om utkastet", shared: "Svaret er delt med alle", more: "Ber om frist til", given: "Ny frist:", share: "Del svaret med alle", start: "Begynn søknaden",
    late: "Be om lengre frist",
  },
  nn: {
    sent: "Meldinga er send", fits: "Ideen passar i programmet", answered: "Svaret er sendt", binds: "bind ingen", copy: "Vist frå utkastet",
    ask: "Spør Statsforvaltaren om utkastet", shared: "Svaret er delt med alle", more: "Ber om frist til", given: "Ny frist:", share: "Del svaret med alle", start: "Begynn søknaden",
    late: "Be om lengre frist",
  },
};

export async function run(suite) {
  const { report, accounts } = suite;
  for (const { lang, js } of [{ lang: "nb", js: false }, { lang: "nn", js: true }]) {
    const t = WORDS[lang];
    const named = (what) => `${what} ${lang}`;
    const pair = async () => [
      await (await Person.come(suite, { lang, js })).signIn(accounts.municipality_submitter),
      await (await Person.come(suite, { lang, js })).signIn(accounts.caseworker),
    ];
    const thread = (person) => new URL(person.page.url()).pathname.split("/").at(-1);

    await report.test(`guidance: an idea gets its opinion and becomes a draft, JavaScript ${js ? "on" : "off"}, ${lang}`, async () => {
      const [person, adviser] = await pair();
      await person.go("/veiledning", 200);
      person.state("veiledning");
      await person.go("/veiledning/ide", 200);
      person.state("veiledning-ide");
      await fill(person, { emne: named("Trygg natt"), "ide-behov": "Gjelder 10889390048", "ide-sum": "mye" });
      await person.press(by(person.page, "send"), 422);
      await person.refused();
      same(await person.page.inputValue("#ide-behov"), "Gjelder 10889390048", "as typed");
      person.state("veiledning-ide-feil");
      await fill(person, { "ide-behov": "Nattevaktene går mange runder.", "ide-endring": "Sensorer i stedet for runder.", "ide-sum": "2 mill" });
      await person.press(by(person.page, "send"), 200);
      await person.says([t.sent, t.binds]);
      person.state("veiledning-ide-sendt");
      const id = thread(person);

      await adviser.go("/saker/veiledning", 200);
      await adviser.says([named("Trygg natt")]);
      adviser.state("embete-veiledning");
      await adviser.go(`/saker/veiledning/${id}`, 200);
      await adviser.says(["2 000 000 kr", t.binds]);
      adviser.state("embete-veiledning-ide");
      await adviser.press(by(adviser.page, "send"), 422);
      await adviser.refused();
      adviser.state("embete-veiledning-ide-feil");
      await adviser.page.locator("#vurdering").check();
      await fill(adviser, { melding: "Tenk på hvem som får gevinsten." });
      await adviser.press(by(adviser.page, "send"), 200);
      await adviser.says([t.answered, t.fits]);
      adviser.state("embete-veiledning-svart");

      await person.go(`/veiledning/${id}`, 200);
      await person.says([t.fits, "Tenk på hvem som får gevinsten."]);
      person.state("veiledning-ide-svart");
      await person.press(person.page.locator("#start button[type=submit]"), 200);
      await person.says([named("Trygg natt")]);
      ensure(/\/soknader\/[0-9a-f-]+$/.test(person.page.url()), person.page.url());
      await person.leave();
      await adviser.leave();
    });

    await report.test(`guidance: about a draft, with what is chosen to be shown, and an answer that all can read, JavaScript ${js ? "on" : "off"}, ${lang}`, async () => {
      const [person, adviser] = await pair();
      const home = await draft(person);
      await person.go(`${home}/del/behov`, 200);
      await fill(person, { "behov-beskrivelse": "Det de får se" });
      await person.press(by(person.page, "senere"), 200);
      await person.go(`${home}/del/malgruppe`, 200);
      await fill(person, { "malgruppe-hvem": "Det de ikke får se" });
      await person.press(by(person.page, "senere"), 200);
      await person.go(home, 200);
      await person.press(person.link(t.ask), 200);
      person.state("veiledning-utkast");
      await person.press(by(person.page, "send"), 422);
      await person.refused();
      person.state("veiledning-utkast-feil");
      await fill(person, { emne: named("Behovet"), melding: "Er behovet tydelig?" });
      await person.page.locator("#vis-behov").check();
      await person.press(by(person.page, "send"), 200);
      await person.says([t.sent, t.copy]);
      person.state("veiledning-utkast-sendt");
      const id = thread(person);
      await adviser.go(`/saker/veiledning/${id}`, 200);
      const seen = await adviser.page.textContent("main");
      ensure(seen.includes("Det de får se") && !seen.includes("Det de ikke får se"), seen);
      adviser.state("embete-veiledning-vist");
      await adviser.page.locator("#spor-tilbake").check();
      await fill(adviser, { melding: "Hvor mange gjelder det?" });
      await adviser.press(by(adviser.page, "send"), 200);
      await person.go("/frister", 200);
      await person.says([named("Behovet")]);
      person.state("frister-veiledning");
      await person.go(`/veiledning/${id}`, 200);
      await fill(person, { melding: "Omtrent 40." });
      await person.press(by(person.page, "send"), 200);

      await adviser.go(`/saker/veiledning/${id}`, 200);
      await adviser.press(adviser.link(t.share), 200);
      adviser.state("embete-veiledning-del");
      await fill(adviser, { emne: named("Tydelig behov"), "off-sporsmal": "Når er behovet tydelig nok?", "off-svar": "Spør post@gloppen.example i Gloppen." });
      await adviser.press(by(adviser.page, "del"), 422);
      await adviser.refused();
      adviser.state("embete-veiledning-del-feil");
      await fill(adviser, { "off-svar": "Når andre forstår hvem det gjelder." });
      await adviser.press(by(adviser.page, "del"), 200);
      await adviser.says([t.shared]);
      adviser.state("embete-veiledning-delt");
      const shared = await adviser.page.locator("#delt ~ .rad a").first().getAttribute("href");
      const anybody = await Person.come(suite, { lang, js });
      await anybody.go(shared.split("#")[0], 200);
      await anybody.says([named("Tydelig behov"), "Når andre forstår hvem det gjelder."]);
      ensure(!(await anybody.text()).includes("Gloppen"), "who asked is told");
      anybody.state("utlysning-sporsmal");
      await anybody.go(`${shared.split("#")[0]}?sok=finnes+ikke`, 200);
      anybody.state("utlysning-sporsmal-ingen");
      await anybody.leave();
      await person.leave();
      await adviser.leave();
    });

    await report.test(`guidance: more time is asked for in a case and given, JavaScript ${js ? "on" : "off"}, ${lang}`, async () => {
      const person = await (await Person.come(suite, { lang, js })).signIn(accounts.bokmal_submitter);
      const leader = await (await Person.come(suite, { lang, js })).signIn(accounts.inland_leader);
      await person.go("/frister", 200);
      const question = await person.page.locator('main a[href$="/sporsmal"]').first().getAttribute("href");
      await person.go(question.replace("/sporsmal", ""), 200);
      person.state("soknad-veiledning");
      await person.press(person.link(t.late), 200);
      person.state("veiledning-sak");
      await person.page.locator("#mer-tid").check();
      const first = (await person.page.locator("#emne").count()) === 1;
      await fill(person, { ...(first ? { emne: "Lengre frist" } : {}), melding: "Lederen er syk.", frist: "01.01.2020" });
      await person.press(by(person.page, "send"), 422);
      await person.refused();
      same(await person.page.inputValue("#frist"), "01.01.2020", "as typed");
      person.state("veiledning-sak-feil");
      // A later day than the journey before has got, weekends passed over.
      await fill(person, { frist: dateIn(js ? 21 : 17) });
      await person.press(by(person.page, "send"), 200);
      await person.says([t.more]);
      person.state("veiledning-sak-sendt");
      const id = thread(person);
      await leader.go(`/saker/veiledning/${id}`, 200);
      leader.state("embete-veiledning-frist");
      await fill(leader, { melding: "Det er greit." });
      await leader.press(by(leader.page, "send"), 422);
      await leader.refused();
      leader.state("embete-veiledning-frist-feil");
      await leader.page.locator("#frist-svar").check();
      await leader.press(by(leader.page, "send"), 200);
      await leader.says([t.answered, t.given]);
      leader.state("embete-veiledning-frist-gitt");
      await person.go(`/veiledning/${id}`, 200);
      await person.says([t.given, "Det er greit."]);
      person.state("veiledning-frist-gitt");
      await person.leave();
      await leader.leave();
    });
  }

  await report.test("guidance: the ministry decides which other programmes advisers point to", async () => {
    const manager = await (await Person.come(suite, { lang: "nb", js: false })).signIn(accounts.frame_manager);
    await manager.go("/ordninger", 200);
    manager.state("ordninger");
    await manager.press(by(manager.page, "lagre"), 422);
    await manager.refused();
    manager.state("ordninger-feil");
    await fill(manager, { "navn-nb": "Ny ordning", "navn-nn": "Ny ordning", eier: "Et direktorat", nettadresse: "https://direktorat.example", fra: dateIn(20), kilde: "Brev" });
    await manager.press(by(manager.page, "lagre"), 200);
    await manager.says(["Endringen er lagret", "Ny ordning"]);
    manager.state("ordninger-lagret");
    await manager.press(manager.page.locator('main a[href^="/ordninger/"]').first(), 200);
    manager.state("ordning");
    await manager.leave();
  });
}
