// Every role in both languages: what its pages lead to, one of each kind, and every form's answer to the language button.
import { switchesLanguage } from "./keeping.mjs";
import { Person } from "./kit.mjs";
import { ensure } from "./report.mjs";

const START = {
  nobody: ["/", "/tilgjengelighet", "/personvern", "/hjelp", "/tildelinger", "/utlysninger"],
  several_roles: ["/velg-rolle"],
  municipality_reader: ["/soknader"],
  municipality_administrator: ["/soknader", "/kollegaer"],
  office_leader: ["/saker", "/ramme", "/kollegaer", "/embetet"],
  ministry_reader: ["/portefolje", "/portefolje/arbeid", "/rammer", "/utlysninger"],
  frame_manager: ["/rammer", "/utlysninger", "/innstillinger", "/kriterier"],
  system_administrator: ["/brukere", "/kommuner", "/kommuneendringer", "/embeter", "/helligdager", "/klokke", "/innstillinger"],
};
/// Forms that an empty answer does not satisfy.
const REFUSES_EMPTY = ["/kollegaer", "/brukere/inviter", "/rammer/ny", "/utlysninger/ny"];
const NAMES = { "/": "forside", "/velg-rolle": "velg-rolle" };
const MOST = 18;

/// The kind of page an address leads to.
const kind = (path) => path.replace(/^\/(innstillinger|embeter)\/[a-z-]+/, "/$1/id").replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "id").replace(/\/\d+(?=\/|$)/g, "/id");
const called = (path) => NAMES[kind(path)] ?? kind(path).slice(1).replaceAll("/", "-");

export async function run(suite) {
  for (const lang of ["nb", "nn"]) {
    const seen = new Set();
    for (const [role, start] of Object.entries(START)) {
      await suite.report.test(`every kind of page for ${role.replaceAll("_", " ")} (${lang})`, async () => {
        const person = await Person.come(suite, { lang, js: lang === "nn" });
        if (role !== "nobody") {
          if (role === "several_roles") await chooseLater(person, suite.accounts[role]);
          else await person.signIn(suite.accounts[role]);
        }
        const waiting = [...start], here = new Set(start.map(kind));
        for (let visited = 0; waiting.length && visited < MOST; visited++) {
          const path = waiting.shift();
          await person.go(path);
          if (person.status === 404 && role === "nobody" && suite.missing?.has(path)) continue;
          ensure(person.status === 200, `${path} answered ${person.status}`);
          const at = new URL(person.page.url()).pathname;
          const name = seen.has(kind(at)) ? `${called(at)}-${role.replaceAll("_", "-")}` : called(at);
          seen.add(kind(at));
          person.state(name);
          await form(person, at, name);
          await person.go(path, 200);
          const links = await person.page.locator("main a[href], header nav a[href], nav.meny a[href]").evaluateAll((all) => all.map((a) => a.href));
          for (const link of links) {
            const url = new URL(link);
            if (url.origin !== suite.service.base || /\.(csv|ics|pdf)$/.test(url.pathname) || url.pathname.startsWith("/static/")) continue;
            if (here.has(kind(url.pathname))) continue;
            here.add(kind(url.pathname));
            waiting.push(url.pathname + url.search);
          }
        }
        await person.leave();
      });
    }
  }
}

/// Stays on the page where a role is chosen; without a choice it is refused.
async function chooseLater(person, account) {
  await person.go("/logg-inn", 200);
  await person.page.fill("#epost", account.email);
  await person.page.fill("#passord", account.password);
  await person.press(person.page.locator("#skjema button.ds-button[type=submit]").first(), 200);
  await person.page.evaluate(() => document.querySelectorAll("input[name=rolle]").forEach((e) => { e.checked = false; }));
  await person.press(person.page.locator('form[action="/velg-rolle"] button.ds-button').first(), 422);
  await person.refused();
  person.state("velg-rolle-feil");
  await person.page.locator("input[name=rolle]").first().check();
  await person.press(person.page.locator('form[action="/velg-rolle"] button.ds-button').first(), 200);
}

async function form(person, at, name) {
  const { page } = person;
  const button = page.locator('header button[name="_sprak"]:not([aria-hidden])[form]');
  if (!(await button.count())) return;
  const id = await button.getAttribute("form");
  const empty = page.locator(`[form="${id}"]:is(input, textarea), #${id} :is(input:is([type=text], [type=email], :not([type])), textarea)`);
  for (let i = 0; i < Math.min(await empty.count(), 4); i++) {
    const field = empty.nth(i);
    if ((await field.isVisible()) && (await field.isEditable()) && !(await field.inputValue())) await field.fill("Skrive her: č đ ŋ");
  }
  await switchesLanguage(person, `#${id}`);
  await switchesLanguage(person, `#${id}`);
  if (!REFUSES_EMPTY.includes(at)) return;
  await person.go(at, 200);
  const filled = page.locator(`#${id} :is(input:is([type=text], [type=email], :not([type])), textarea):not([readonly])`);
  for (const field of await filled.all()) if (await field.isVisible()) await field.fill("");
  await person.press(page.locator(`#${id} button.ds-button[type=submit]`).first(), 422);
  await person.refused();
  person.state(`${name}-feil`);
}
