// Every form that carries a version: its words and its version come from the same page, whatever button of the browser
// leads back to it; and a form acts for the role it was drawn for.
import { fill } from "./form.mjs";
import { by } from "./applying.mjs";
import { Person } from "./kit.mjs";
import { ensure, same } from "./report.mjs";
import { FORMS, comesBack, places, spoil, strangers } from "./versions.mjs";

const WORDS = "Skrevet i den første rollen č";

export async function draft(person) {
  await person.go("/soknader", 200);
  await person.press(person.page.locator('form[action="/soknader"] button').first(), 200);
  return new URL(person.page.url()).pathname;
}

/// A person as the checks of versions want one.
const visitor = (person) => ({
  go: (address) => person.go(address, 200),
  // As words: a function would be wrapped, and the page lets no wrapper be evaluated.
  read: (deed, ...args) => person.page.evaluate(`(${deed})(${args.map((a) => JSON.stringify(a)).join(",")})`),
  back: () => person.after(() => person.page.goBack(), 200),
  forward: () => person.after(() => person.page.goForward(), 200),
  reload: () => person.after(() => person.page.reload(), 200),
});

export async function run(suite) {
  const { report, accounts, service } = suite;

  await report.test("versions: Back after autosave shows the colleague's words, and nothing is overwritten", async () => {
    const [first, second] = [await Person.come(suite, { js: true }), await Person.come(suite, { js: false })];
    await first.signIn(accounts.municipality_submitter);
    const home = await draft(first);
    const address = `${home}/del/malgruppe`;
    await first.go(address, 200);
    await first.page.fill('[name="malgruppe-hvem"]', "Den første skrev dette");
    await first.page.locator("[data-lagret]").filter({ hasText: /Lagret/ }).waitFor();
    await first.go(home, 200);
    await second.signIn(accounts.municipality_writer);
    await second.go(address, 200);
    await fill(second, { "malgruppe-hvem": "Kollegaen skrev om" });
    await second.press(by(second.page, "senere"), 200);
    await first.after(() => first.page.goBack(), 200);
    same(await first.page.inputValue('[name="malgruppe-hvem"]'), "Kollegaen skrev om", "what stands in the field");
    await first.page.fill('[name="malgruppe-medvirkning"]', "12");
    await first.page.locator("[data-lagret]").filter({ hasText: /Lagret \d/ }).waitFor();
    await second.go(address, 200);
    same(await second.page.inputValue('[name="malgruppe-hvem"]'), "Kollegaen skrev om", "what is saved");
    await first.leave();
    await second.leave();
  });

  await report.test("versions: without the rule the browser puts old words under a new version, and this is seen", async () => {
    const person = await Person.come(suite, { js: false });
    await person.signIn(accounts.municipality_submitter);
    const section = `${await draft(person)}/del/malgruppe`;
    await person.page.route(`**${section}`, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replaceAll(' autocomplete="off"', "") });
    });
    await person.go(section, 200);
    await spoil(visitor(person));
    await person.go("/hjelp", 200);
    await person.after(() => person.page.goBack(), 200);
    ensure((await strangers(visitor(person))).length > 0, "the browser put nothing back: these tests see nothing");
    await person.leave();
  });

  await report.test("versions: every section comes back as its page came", async () => {
    const person = await Person.come(suite, { js: false });
    await person.signIn(accounts.municipality_submitter);
    const home = await draft(person);
    await person.go(home, 200);
    const sections = new Set(await person.page.locator('main a[href*="/del/"]').evaluateAll((all) => all.map((a) => a.getAttribute("href"))));
    ensure(sections.size >= 10, `sections: ${[...sections]}`);
    for (const section of sections) await comesBack(visitor(person), section, 1);
    await person.leave();
  });

  await report.test("versions: every kind of form comes back as its page came: application, assessment, approval, settings, criteria, calls, places", async () => {
    let home;
    for (const [role, addresses] of FORMS) {
      const person = await Person.come(suite, { js: false });
      await person.signIn(accounts[role]);
      home ??= await draft(person);
      for (const address of await addresses(places(service, accounts, home))) await comesBack(visitor(person), address, 1);
      await person.leave();
    }
  });

  /// What a form in an older tab is used for: the role it was drawn for, what is written, and what has happened at last.
  const OLDER = {
    "a section": {
      role: /: (utfyll|skri|søker|innsender|innsendar)/i,
      async write(person) {
        const address = `${await draft(person)}/del/malgruppe`;
        await person.go(address, 200);
        await fill(person, { "malgruppe-hvem": WORDS });
        return { send: by(person.page, "senere"), done: async () => { await person.go(address, 200); same(await person.page.inputValue('[name="malgruppe-hvem"]'), WORDS, "what is saved"); } };
      },
    },
    "a new application": {
      role: /: (utfyll|skri|søker|innsender|innsendar)/i,
      async write(person) {
        await person.go("/soknader", 200);
        const place = (await person.page.locator("header .hvem strong").innerText()).replace(/ kommune$/, "");
        const drafts = () => service.ask(`select count(*) from application a join municipality m on m.orgnr = a.municipality where a.stage = 'draft' and m.name = '${place}'`);
        const before = Number(await drafts());
        return { send: person.page.locator('form[action="/soknader"] button').first(), wordless: true, done: async () => same(Number(await drafts()), before + 1, `drafts of ${place}`) };
      },
    },
    "an assessment": {
      role: /saksbehand/i,
      async write(person) {
        await person.go("/saker?saksbehandler=ingen", 200);
        await person.press(person.page.locator("main tbody a").first(), 200);
        const address = new URL(person.page.url()).pathname;
        await person.press(person.page.locator(`form[action="${address}/ta"] button`), 200);
        await fill(person, { hovedgrunn: WORDS });
        return { send: by(person.page, "lagre"), done: async () => { await person.go(address, 200); same(await person.page.inputValue('[name="hovedgrunn"]'), WORDS, "what is saved"); } };
      },
    },
  };
  for (const [what, lang] of [["a section", "nb"], ["a section", "nn"], ["a new application", "nb"], ["an assessment", "nb"]]) {
    await report.test(`roles: ${what} in an older tab does nothing for the role chosen in another, keeps the words and goes on after the switch (${lang})`, async () => {
      const person = await Person.come(suite, { lang, js: false });
      await person.signIn(accounts.several_roles);
      await person.go("/velg-rolle", 200);
      const roles = await person.page.locator("input[name=rolle]").evaluateAll((all) => all.map((e) => ({ id: e.value, of: e.labels[0].textContent })));
      const own = roles.find((r) => OLDER[what].role.test(r.of)), other = roles.find((r) => r.id !== own?.id);
      ensure(own && other, `roles: ${JSON.stringify(roles)}`);
      await person.page.check(`input[name=rolle][value="${own.id}"]`);
      await person.press(person.page.locator("main form button.ds-button").first());
      const { send, done, wordless } = await OLDER[what].write(person);
      // Another tab of the same browser.
      const tab = await person.context.newPage();
      await tab.goto("/velg-rolle");
      await tab.check(`input[name=rolle][value="${other.id}"]`);
      await tab.locator("main form button.ds-button").first().click();
      await tab.waitForLoadState("load");
      await tab.close();
      await person.press(send, 409);
      ensure(wordless || person.html.includes(WORDS), "the words are on the page");
      if (what === "a section") person.state("annen-rolle");
      await person.press(person.page.locator("main form button.ds-button").first(), 200);
      await person.press(person.page.locator("main form button.ds-button").first(), 200);
      await done();
      await person.leave();
    });
  }
}
