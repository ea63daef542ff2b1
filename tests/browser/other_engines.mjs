// The main job in Firefox and WebKit: the municipality's whole journey, one decision, the portfolio; autosave; what Back,
// reload and form restoration do to a form that carries a version; questions that an answer brings; a draft begun from
// last year's application; and what colleagues write together.
import { answers, SECTIONS } from "./answers.mjs";
import { by } from "./applying.mjs";
import { Firefox, WebKit } from "./engines.mjs";
import { fill } from "./form.mjs";
import { Person } from "./kit.mjs";
import { ensure, same } from "./report.mjs";
import { wait } from "./service.mjs";
import { FORMS, comesBack, places, strangers } from "./versions.mjs";

const button = (value) => `#skjema button.ds-button[name=handling][value="${value}"]`;

async function saved(visitor) {
  for (let i = 0; i < 400; i++) {
    if (/Lagret \d/.test(await visitor.read(() => document.querySelector("[data-lagret]")?.textContent ?? ""))) return;
    await wait(50);
  }
  ensure(false, `not saved by itself: ${await visitor.read(() => document.querySelector("[data-lagret]")?.textContent)}`);
}

export async function run(suite) {
  for (const Engine of [Firefox, WebKit]) {
    const step = suite.report.journey(`in ${Engine.engine}`);
    if (!suite.report.wants(`in ${Engine.engine}`)) continue;
    const { accounts, service } = suite;
    let visitor, home, number, before;
    const whole = answers("nb");

    await step("it starts, and a municipality signs in and begins an application", async () => {
      ensure(!Engine.missing(), Engine.missing());
      visitor = await Engine.start(service.base);
      await visitor.go("/");
      await visitor.signIn(accounts.municipality_submitter);
      await visitor.go("/soknader");
      if ((await visitor.read(() => document.documentElement.lang)) === "nn") await visitor.follow('header button[name="_sprak"]');
      await visitor.follow('form[action="/soknader"] button');
      home = new URL(await visitor.url()).pathname;
      ensure(/^\/soknader\/[0-9a-f-]{36}$/.test(home), `no task list at ${home}`);
    });

    await step("autosave saves what is typed; Back, forward and reload bring the words their version belongs to", async () => {
      const address = `${home}/del/malgruppe`;
      await visitor.go(address);
      await visitor.write('[name="malgruppe-hvem"]', "Skrevet først");
      await saved(visitor);
      await visitor.go(home);
      // A colleague writes meanwhile.
      await service.ask(`update application_section set answers = jsonb_set(answers, '{fields,malgruppe-hvem}', '"Kollegaen skrev om"'), version = version + 1 where application = '${home.split("/").at(-1)}' and section = 'malgruppe'`);
      await visitor.back();
      same(new URL(await visitor.url()).pathname, address, "where Back leads");
      // WebKit shows the page it had, whatever the server says of keeping it: then with the version it had, and what is
      // written there overwrites nobody.
      const [words, version] = [await visitor.value('[name="malgruppe-hvem"]'), await visitor.value("[name=versjon]")];
      const newest = await service.ask(`select version from application_section where application = '${home.split("/").at(-1)}' and section = 'malgruppe'`);
      if (version === newest) same(words, "Kollegaen skrev om", "what stands after Back under the newest version");
      else {
        await visitor.follow(button("senere"));
        ensure((await visitor.text()).includes("Kollegaen skrev om"), `an old page overwrote the new words: ${await visitor.text()}`);
        await visitor.go(address);
        same(await visitor.value('[name="malgruppe-hvem"]'), "Kollegaen skrev om", "what is saved");
      }
      same(await strangers(visitor), [], "words from before, after Back");
      await visitor.write('[name="malgruppe-medvirkning"]', "12");
      await visitor.reload();
      same(await strangers(visitor), [], "words from before, after reload");
    });

    await step("every kind of form that carries a version comes back as its page came, or as the page that was kept", async () => {
      let kept = 0, forms = 0;
      for (const [role, addresses] of FORMS) {
        await visitor.signOut();
        await visitor.signIn(accounts[role]);
        for (const address of await addresses(places(service, accounts, home))) {
          kept += (await comesBack(visitor, address, 1)).pages;
          forms += 1;
        }
      }
      console.log(`      ${forms} forms; ${Engine.engine} showed a page that it had kept ${kept} times`);
      await visitor.signOut();
      await visitor.signIn(accounts.municipality_submitter);
    });

    await step("all ten sections are filled in and stand after they are saved", async () => {
      for (const section of SECTIONS) {
        await visitor.go(`${home}/del/${section}`);
        await visitor.fill(whole[section]);
        const names = Object.keys(await visitor.typed());
        await visitor.follow(button("videre"));
        ensure((await visitor.count(".ds-error-summary")) === 0, `${section}: ${await visitor.text()}`);
        await visitor.go(`${home}/del/${section}`);
        same(Object.keys(await visitor.typed()), names, `fields answered in ${section}`);
      }
    });

    await step("it is checked and sent, and the receipt has a case number", async () => {
      await visitor.go(`${home}/kontroller`);
      await visitor.fill({ fullmakt: true, "innsender-rolle": "Kommunedirektør" });
      await visitor.follow("#send button.ds-button[type=submit]");
      ensure((await visitor.url()).includes("/kvittering"), `no receipt at ${await visitor.url()}: ${await visitor.text()}`);
      number = (await visitor.text()).match(/\b20\d\d\/\d+\b/)?.[0];
      ensure(number, "no case number on the receipt");
      await visitor.signOut();
    });

    const granted = () => visitor.read(() => Object.fromEntries([...document.querySelectorAll("section[aria-labelledby=f1] tbody tr")].map((tr) => [tr.children[0].textContent, Number([...tr.children].at(-1).textContent.replace(/[^\d]/g, ""))])));
    const id = () => home.split("/").at(-1);

    await step("the ministry's portfolio before", async () => {
      await visitor.signIn(accounts.ministry_reader);
      await visitor.go("/portefolje");
      before = await granted();
      ensure(Object.keys(before).length > 0, "no years in the portfolio");
      await visitor.signOut();
    });

    await step("the office finds the case, takes it, scores it and recommends", async () => {
      await visitor.signIn(accounts.caseworker);
      await visitor.go(`/saker?sok=${encodeURIComponent(number)}`);
      await visitor.follow(`main a[href="/saker/${id()}"]`);
      await visitor.follow(`form[action="/saker/${id()}/ta"] button`);
      const codes = await visitor.read(() => [...document.querySelectorAll('#skjema textarea[name^="begrunnelse."]')].map((e) => e.name.slice(12)));
      const values = { utfall: "partly_granted", hovedgrunn: "Prosjektet møter et godt beskrevet behov.", mindre: "Utstyr dekkes av kommunen." };
      for (const code of codes) Object.assign(values, { [`skar.${code}`]: "4", [`begrunnelse.${code}`]: "Søknaden svarer på dette med tall og kilder." });
      Object.assign(values, { "belop.2027": "0,5 mill", "belop.2028": "400 001", "belop.2029": "300 000" });
      await visitor.fill(values);
      await visitor.follow(button("send"));
      ensure((await visitor.count(".ds-error-summary")) === 0, await visitor.text());
      await visitor.go(`/saker/${id()}`);
      await visitor.follow('main a[href*="/stotte/"]');
      await visitor.fill({ okonomisk: "nei", innkjop: "nothing_bought", begrunnelse: "Frivillig arbeid, ikke et marked." });
      await visitor.follow(button("lagre"));
      await visitor.signOut();
    });

    await step("another person reads the letter and approves; the ministry sees the award to the krone", async () => {
      await visitor.signIn(accounts.approver);
      await visitor.go(`/saker/${id()}/godkjenning`);
      ensure((await visitor.count("article.brev")) === 1, "no letter to read");
      await visitor.follow(button("godkjenn"));
      await visitor.signOut();
      await visitor.signIn(accounts.ministry_reader);
      await visitor.go("/portefolje");
      const after = await granted();
      const more = Object.fromEntries(Object.entries(after).map(([year, sum]) => [year, sum - (before[year] ?? 0)]).filter(([, sum]) => sum !== 0));
      same(more, { 2027: 500_000, 2028: 400_001, 2029: 300_000 }, "more granted");
      await visitor.signOut();
    });

    await step("an answer brings its question at once, and the focus stays", async () => {
      await visitor.signIn(accounts.municipality_submitter);
      await visitor.go("/soknader");
      await visitor.follow('form[action="/soknader"] button');
      await visitor.go(`${new URL(await visitor.url()).pathname}/del/gevinstrealiseringsplan`);
      const seen = (name) => visitor.read((n) => document.querySelector(`[name^="${n}."]`)?.checkVisibility() ?? false, name);
      same([await seen("gevinst-niva"), await seen("gevinst-nullpunkt-unntak-dato")], [false, false], "questions that nothing has brought");
      await visitor.write('[name^="gevinst-navn."]', "Færre blir vekket");
      same(await seen("gevinst-nullpunkt-unntak-dato"), true, "the question of a row that is begun");
      same(await visitor.read(() => document.activeElement.name.split(".")[0]), "gevinst-navn", "where the focus is");
      const row = await visitor.read(() => document.activeElement.name.split(".")[1]);
      await visitor.fill({ [`gevinst-type.${row}`]: "kvalitet" });
      same(await seen("gevinst-niva"), true, "the question of quality");
      await visitor.fill({ [`gevinst-niva.${row}`]: "bruker", [`gevinst-type.${row}`]: "tid" });
      same([await seen("gevinst-niva"), await seen("gevinst-budsjett")], [true, true], "what is answered, and what is brought");
      await saved(visitor);
    });

    await step("a draft begins from an earlier application, in other years, and tells what came along", async () => {
      const earlier = await service.ask(`select a.id from application a join submission b on b.application = a.id where a.stage <> 'draft'
        and a.owner = (select r.municipality from role_assignment r join account k on k.id = r.account where k.email = '${accounts.municipality_submitter.email}' and r.removed_at is null limit 1)
        order by a.submitted_at limit 1`);
      await visitor.go("/soknader");
      await visitor.follow('main a[href^="/soknader/fra?"], main a[href="/soknader/fra"]');
      await visitor.follow(`main a[href^="/soknader/fra/${earlier}"]`);
      const year = await visitor.read(() => [...document.querySelectorAll("#ar option")].at(-1).value);
      await visitor.fill({ ar: year });
      await visitor.follow('#skjema button.ds-button[value="start"]');
      const path = new URL(await visitor.url()).pathname;
      ensure(path.endsWith("/kom-med"), `no draft at ${path}: ${await visitor.text()}`);
      ensure(/Flytt(et|a) fr[aå]/.test(await visitor.text()), await visitor.text());
      const copy = path.replace(/\/kom-med$/, "");
      await visitor.go(`${copy}/del/om`);
      ensure((await visitor.value('[name="om-periode-start"]')).endsWith(year), "the project starts in another year");
      await visitor.write('[name="om-prosjekttittel"]', "Eksempel: begynt fra i fjor");
      await visitor.follow(button("senere"));
      ensure((await visitor.text()).includes("Eksempel: begynt fra i fjor"), await visitor.text());
      await visitor.go("/tildelinger");
      await visitor.follow('main a[href^="/soknader/bygger-pa/"]');
      await visitor.follow("#skjema button.ds-button[type=submit]");
      await visitor.go(new URL(await visitor.url()).pathname.replace(/\/kom-med$/, "/del/behov"));
      ensure(await visitor.value('[name="behov-lignende-prosjekt.bygger"]'), "it does not say what it builds on");
      await visitor.signOut();
    });

    await step("colleagues share a draft: given out, asked and answered, merged, chosen, ready, sent", async () => {
      // The colleague, in the browser of the other journeys.
      const colleague = await Person.come(suite, { js: false });
      await colleague.signIn(accounts.municipality_administrator);
      await visitor.signIn(accounts.bokmal_submitter);
      await visitor.go("/soknader");
      if ((await visitor.read(() => document.documentElement.lang)) === "nn") await visitor.follow('header button[name="_sprak"]');
      await visitor.follow('form[action="/soknader"] button');
      const shared = new URL(await visitor.url()).pathname, app = shared.split("/").at(-1);
      await service.ask(`insert into application_section (application, section, answers, finished, version, saved_at, saved_by, saved_by_role)
        select d.id, s.key, s.value, true, 1, d.created_at, d.created_by, 'municipality_writer'
        from application d cross join lateral (select b.answers from submission b join application a on a.id = b.application
          where a.municipality = d.municipality order by b.sent_at desc limit 1) sent cross join lateral jsonb_each(sent.answers) s where d.id = '${app}'`);
      const account = await service.ask(`select id from account where email = '${accounts.municipality_administrator.email}'`);
      await visitor.go(`${shared}/ansvar`);
      await visitor.fill({ "ansvar.malgruppe": account });
      await visitor.follow('#skjema button.ds-button[value="lagre"]');
      ensure((await visitor.text()).includes("Ansvaret er lagret"), await visitor.text());
      await visitor.go(`${shared}/del/malgruppe/kommentarer`);
      await visitor.fill({ kommentar: "Er tallet fra i fjor?", kollega: account });
      await visitor.follow('#skjema button[value="skriv"]');
      ensure((await visitor.text()).includes("Er tallet fra i fjor?"), await visitor.text());
      await colleague.go(`${shared}/del/malgruppe/kommentarer`, 200);
      await colleague.press(colleague.page.locator('button[value^="lost:"]').first(), 200);

      const section = `${shared}/del/malgruppe`;
      const writes = async (values) => {
        await colleague.go(section, 200);
        await fill(colleague, values);
        await colleague.press(by(colleague.page, "senere"), 200);
      };
      // Other fields are merged; the same is chosen.
      await visitor.go(section);
      await writes({ "malgruppe-medvirkning": "Brukerrådet har vært med" });
      await visitor.write('[name="malgruppe-hvem"]', "Hjemmeboende over 67 år");
      await visitor.follow(button("videre"));
      ensure((await visitor.text()).includes("har endret i delen mens du skrev"), await visitor.text());
      await visitor.go(section);
      same([await visitor.value('[name="malgruppe-hvem"]'), await visitor.value('[name="malgruppe-medvirkning"]')], ["Hjemmeboende over 67 år", "Brukerrådet har vært med"], "what both wrote");
      await writes({ "malgruppe-hvem": "Kollegaen skrev om" });
      await visitor.write('[name="malgruppe-hvem"]', "Skrevet om her");
      await visitor.follow(button("senere"));
      ensure((await visitor.text()).includes("To har skrevet i samme del"), await visitor.text());
      await visitor.press('[name="_velg.malgruppe-hvem"][value="kollegaens"]');
      await visitor.follow("#konflikt button");
      same(await visitor.value('[name="malgruppe-hvem"]'), "Kollegaen skrev om", "what was chosen");

      await colleague.go(`${shared}/klar`, 200);
      await colleague.press(colleague.page.locator('form[action$="/klar"] button'), 200);
      await visitor.go(`${shared}/utskrift`);
      ensure((await visitor.text()).includes("UTKAST"), await visitor.text());
      await visitor.go(`${shared}/kontroller`);
      await visitor.fill({ fullmakt: true, "innsender-rolle": "Kommunedirektør" });
      await visitor.follow("#send button.ds-button[type=submit]");
      ensure((await visitor.url()).includes("/kvittering"), `no receipt at ${await visitor.url()}: ${await visitor.text()}`);
      await visitor.signOut();
      await colleague.leave();
    });

    await step("nothing was told on its console", async () => {
      same(visitor.told.filter((t) => !/^downloadable font/.test(t)), [], "console");
    });
    await visitor?.close();
  }
}
