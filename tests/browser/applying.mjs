// The municipality: from the open call to a receipt, and an answer to the office's question.
import { answers, SECTIONS } from "./answers.mjs";
import { Person } from "./kit.mjs";
import { fill, written } from "./form.mjs";
import { ensure, same } from "./report.mjs";

/// The prototype's names for the pages it has.
const PICTURE = { gevinstrealiseringsplan: "b-gevinstplan" };
const picture = (section) => PICTURE[section] ?? section;
const SAVE = "button[name=handling]";
export const by = (page, value, form = "#skjema") => page.locator(`${form} ${SAVE}[value="${value}"]:visible:not(.ds-sr-only)`).first();

export async function applicationSteps(suite, step, { lang, js, accounts }) {
  const at = { lang };
  let person;
  const whole = answers(lang);
  const here = (section) => `/soknader/${at.id}/del/${section}`;

  await step("the municipality signs in and starts an application in the open call", async () => {
    person = at.person = await Person.come(suite, { lang, js });
    await person.signIn(accounts.submitter);
    await person.go("/soknader", 200);
    person.state("soknader");
    await person.press(person.page.locator('form[action="/soknader"] button').first(), 200);
    at.id = new URL(person.page.url()).pathname.match(/^\/soknader\/([0-9a-f-]{36})$/)?.[1];
    ensure(at.id, `no task list at ${person.page.url()}`);
    person.state("a-oppgaveliste-ny");
  });

  await step("a section that is gone on from without answers tells every fault and links to it", async () => {
    for (const section of SECTIONS) {
      await person.go(here(section), 200);
      person.state(`${picture(section)}-tom`);
      // No partners is an answer.
      await person.press(by(person.page, "videre"), section === "partnere" ? 200 : 422);
      if (section === "partnere") continue;
      const summary = await person.refused();
      const first = summary.getByRole("link").first();
      const to = (await first.getAttribute("href")).slice(1);
      await first.click();
      ensure(await person.page.evaluate((id) => {
        const there = document.getElementById(id);
        return there === document.activeElement || there?.contains(document.activeElement);
      }, to), `the link to #${to} does not take focus there`);
      person.state(`${picture(section)}-feil`);
    }
  });

  await step("all ten sections are filled in; the gain lacks its baseline", async () => {
    for (const section of SECTIONS) {
      await person.go(here(section), 200);
      let values = whole[section];
      if (section === "gevinstrealiseringsplan") {
        const [{ "gevinst-nullpunkt": value, "gevinst-nullpunkt-dato": month, ...gain }] = values.gevinst;
        values = { ...values, gevinst: [gain] };
      }
      await fill(person, values);
      const before = await written(person.page);
      await person.press(by(person.page, "videre"), section === "gevinstrealiseringsplan" ? 422 : 200);
      if (section === "gevinstrealiseringsplan") {
        const summary = await person.refused();
        same(await summary.getByRole("link").count(), 1, "faults");
        ensure((await summary.innerText()).includes(lang === "nn" ? "nullpunkt" : "nullpunkt"), "the fault is about the baseline");
        await summary.getByRole("link").click();
        ensure((await person.page.evaluate(() => document.activeElement?.name ?? "")).startsWith("gevinst-nullpunkt."), "focus is in the baseline");
        // Without a number, why and when are asked for too.
        const answered = (all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ""));
        same(answered(await written(person.page)), answered(before), "what was typed");
        ensure(await person.page.locator('[name^="gevinst-nullpunkt-unntak-hvorfor."]').count() === 1, "nobody asks why there is no number");
        person.state("b-gevinstplan-uten-nullpunkt");
      } else {
        await person.go(here(section), 200);
        same(await written(person.page), before, `what was typed in ${section}`);
        person.state(picture(section));
      }
    }
    await person.go(`/soknader/${at.id}`, 200);
    person.state("a-oppgaveliste");
  });

  await step("sending is refused while the baseline is missing, with a link to it", async () => {
    await person.go(`/soknader/${at.id}/kontroller`, 200);
    person.state("kontroller-mangler");
    await confirm(person);
    // The button says that it cannot be used yet and why; pressed all the same it tells every fault.
    await person.after(() => person.page.locator("#send button.ds-button[type=submit]").last().click({ force: true }), 422);
    const summary = await person.refused();
    person.state("kontroller-feil");
    const link = summary.locator('a[href*="gevinst-nullpunkt"]').first();
    await person.press(link, 200);
    ensure((await person.page.evaluate(() => document.activeElement?.name ?? "")).startsWith("gevinst-nullpunkt") || person.page.url().includes("#gevinst-nullpunkt"), "the link leads to the baseline");
  });

  await step("the baseline is filled in, the answers are checked and sent; the receipt has a case number", async () => {
    await fill(person, whole.gevinstrealiseringsplan);
    await person.press(by(person.page, "videre"), 200);
    await person.go(here("gevinstrealiseringsplan"), 200);
    person.state("b-gevinstplan");
    await person.go(`/soknader/${at.id}/kontroller`, 200);
    person.state("kontroller");
    await confirm(person);
    const send = person.page.locator("#send button.ds-button[type=submit]").last();
    if (js) await person.after(() => send.dblclick(), 200);
    else await person.press(send, 200);
    ensure(new URL(person.page.url()).pathname.endsWith("/kvittering"), `no receipt at ${person.page.url()}`);
    at.number = (await person.text()).match(/\b20\d\d\/\d+\b/)?.[0];
    ensure(at.number, "no case number on the receipt");
    person.state("kvittering");
    await suite.service.mail(accounts.submitter.email, at.number);
    same(await suite.service.ask(`select count(*) from submission where application = '${at.id}'`), "1", "submissions");
    await person.go(`/soknader/${at.id}`, 200);
    person.state("soknad-sendt");
    await person.go(`/soknader/${at.id}/svar`, 200);
    person.state("soknad-svar");
    await person.go("/soknader", 200);
    person.state("soknader-sendt");
  });
  return at;
}

async function confirm(person) {
  await fill(person, { fullmakt: true, "innsender-rolle": "Kommunedirektør" });
}
