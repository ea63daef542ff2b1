// Every form that carries a version: its words and its version come from the same page, whatever button of the browser
// leads back to it; and a form acts for the role it was drawn for.
import { fill } from "./form.mjs";
import { by } from "./applying.mjs";
import { Person } from "./kit.mjs";
import { ensure, same } from "./report.mjs";

const VERSION = 'form:has(input[name^="versjon"])';

async function draft(person) {
  await person.go("/soknader", 200);
  await person.press(person.page.locator('form[action="/soknader"] button').first(), 200);
  return new URL(person.page.url()).pathname;
}

/// Something else than what the page came with, in every field of the forms that carry a version.
async function change(page) {
  return page.locator(VERSION).evaluateAll((forms) => {
    let changed = 0;
    for (const e of forms.flatMap((f) => [...f.elements])) {
      if (e.disabled || ["hidden", "submit", "button"].includes(e.type) || e.localName === "fieldset") continue;
      if (["radio", "checkbox"].includes(e.type)) e.checked = !e.checked;
      else if (e.localName === "select") e.selectedIndex = e.options.length - 1;
      else e.value = `${e.value} skrevet før`;
      changed += 1;
    }
    return changed;
  });
}

/// What does not stand as the page came: such words would go out under a version they have not seen.
async function strangers(page) {
  return page.locator(VERSION).evaluateAll((forms) => forms.flatMap((f) => [...f.elements]).filter((e) => {
    if (["submit", "button"].includes(e.type) || e.localName === "fieldset") return false;
    if (["radio", "checkbox"].includes(e.type)) return e.checked !== e.defaultChecked;
    if (e.localName === "select") return [...e.options].some((o) => o.defaultSelected) && [...e.options].some((o) => o.selected !== o.defaultSelected);
    return e.value !== e.defaultValue;
  }).map((e) => `${e.name}=${e.value}`));
}

/// Back, forward and reload at an address. Returns how many forms carry a version there.
async function returns(person, address) {
  await person.go(address, 200);
  const forms = await person.page.locator(VERSION).count();
  if (forms === 0) return 0;
  const way = {
    back: async () => { await person.go("/hjelp", 200); await person.after(() => person.page.goBack(), 200); },
    reload: async () => person.after(() => person.page.reload(), 200),
  };
  for (const [how, go] of Object.entries(way)) {
    await change(person.page);
    await go();
    same(new URL(person.page.url()).pathname, address.split(/[?#]/)[0], `where ${how} leads`);
    same(await strangers(person.page), [], `words from before, after ${how} at ${address}`);
  }
  return forms;
}

/// The addresses behind the links of a page that match.
async function links(person, page, pattern) {
  await person.go(page, 200);
  const all = await person.page.locator("main a[href]").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
  return [...new Set(all.filter((href) => pattern.test(href)))];
}

export async function run(suite) {
  const { report, accounts } = suite;

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
    await first.page.fill('[name="malgruppe-antall"]', "12");
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
    await change(person.page);
    await person.go("/hjelp", 200);
    await person.after(() => person.page.goBack(), 200);
    ensure((await strangers(person.page)).length > 0, "the browser put nothing back: these tests see nothing");
    await person.leave();
  });

  await report.test("versions: every form of the municipality comes back as its page came", async () => {
    const person = await Person.come(suite, { js: false });
    await person.signIn(accounts.municipality_submitter);
    const home = await draft(person);
    const sections = await links(person, home, /\/del\//);
    ensure(sections.length >= 10, `sections: ${sections}`);
    for (const section of sections) same(await returns(person, section), 1, `forms with a version at ${section}`);
    await returns(person, `${home}/kontroller`);
    await person.leave();
  });

  await report.test("versions: every form of the office and of the ministry comes back as its page came", async () => {
    const caseworker = await Person.come(suite, { js: false });
    await caseworker.signIn(accounts.caseworker);
    let assessed = 0;
    for (const address of await links(caseworker, "/saker?hvem=meg", /^\/saker\/[0-9a-f-]{36}$/)) assessed += await returns(caseworker, address);
    ensure(assessed > 0, "no assessment to come back to");
    await caseworker.leave();

    const approver = await Person.come(suite, { js: false });
    await approver.signIn(accounts.approver);
    for (const address of await links(approver, "/saker?status=til-godkjenning", /^\/saker\/[0-9a-f-]{36}$/)) {
      for (const approval of await links(approver, address, /\/godkjenning$/)) same(await returns(approver, approval), 1, approval);
    }
    await approver.leave();

    const ministry = await Person.come(suite, { js: false });
    await ministry.signIn(accounts.frame_manager);
    const calls = await links(ministry, "/utlysninger", /\/(rediger|kunngjor|avlys|slett)$/);
    ensure(calls.length > 0, "no call to edit");
    for (const address of calls) await returns(ministry, address);
    await ministry.leave();
  });

  for (const lang of ["nb", "nn"]) {
    await report.test(`roles: a form in an older tab does nothing for the role chosen in another, keeps the words and goes on after the switch (${lang})`, async () => {
      const person = await Person.come(suite, { lang, js: false });
      await person.signIn(accounts.several_roles);
      const roles = async () => {
        await person.go("/velg-rolle", 200);
        return person.page.locator("input[name=rolle]").evaluateAll((all) => all.map((e) => ({ id: e.value, of: e.labels[0].textContent })));
      };
      const act = async (id) => {
        await person.go("/velg-rolle", 200);
        await person.page.check(`input[name=rolle][value="${id}"]`);
        await person.press(person.page.locator("main form button.ds-button").first());
      };
      const writers = (await roles()).filter((r) => /: (utfyll|skri|søker|innsender|innsendar)/i.test(r.of));
      const other = (await roles()).find((r) => r.id !== writers[0]?.id);
      ensure(writers.length > 0 && other, `roles: ${JSON.stringify(await roles())}`);
      await act(writers[0].id);
      const home = await draft(person);
      const address = `${home}/del/malgruppe`;
      await person.go(address, 200);
      await fill(person, { "malgruppe-hvem": "Skrevet i den første rollen č" });
      // Another tab of the same browser.
      const tab = await person.context.newPage();
      await tab.goto("/velg-rolle");
      await tab.check(`input[name=rolle][value="${other.id}"]`);
      await tab.locator("main form button.ds-button").first().click();
      await tab.waitForLoadState("load");
      await tab.close();
      await person.press(by(person.page, "senere"), 409);
      ensure(person.html.includes("Skrevet i den første rollen č"), "the words are on the page");
      person.state("annen-rolle");
      await person.press(person.page.locator("main form button.ds-button").first(), 200);
      await person.press(person.page.locator("main form button.ds-button").first(), 200);
      await person.go(address, 200);
      same(await person.page.inputValue('[name="malgruppe-hvem"]'), "Skrevet i den første rollen č", "what is saved");
      await person.leave();
    });
  }

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
