// Law, policy, criteria, contact details and the calendar are changed on pages by each role that may, with what follows shown first.
import { by } from "./applying.mjs";
import { Person } from "./kit.mjs";
import { ensure } from "./report.mjs";

/// A day some days ahead, as people write it. Each run of the journey takes its own.
function dayIn(days) {
  const date = new Date(Date.now() + days * 86_400_000);
  return `${date.getUTCDate()}.${date.getUTCMonth() + 1}.${date.getUTCFullYear()}`;
}

/// Types, sees what follows, and decides. `button` is the one that decides.
async function change(person, path, fields, name, button = "fastsett") {
  const { page } = person;
  await person.go(path, 200);
  person.state(name);
  await person.press(by(page, "se-over"), 422);
  await person.refused();
  person.state(`${name}-feil`);
  for (const [field, value] of Object.entries(fields)) {
    const all = page.locator(`#skjema [name="${field}"]`);
    if ((await all.first().getAttribute("type")) === "radio") await page.locator(`#skjema [name="${field}"][value="${value}"]`).check();
    else {
      await page.evaluate((field) => document.querySelector(`#skjema [name="${field}"]`).closest("details")?.setAttribute("open", ""), field);
      await all.first().fill(value);
    }
  }
  await person.press(by(page, "se-over"), 200);
  ensure(await page.locator("section li").count() > 0, `${path}: nothing is said to follow`);
  person.state(`${name}-se-over`);
  await person.press(page.locator(`#skjema button[value="${button}"]`), 200);
  ensure(await page.locator(".ds-alert[data-color=success] [role=status]").count() === 1, `${path}: not told that it is saved`);
  person.state(`${name}-lagret`);
}

export async function run(suite) {
  for (const [n, lang] of ["nb", "nn"].entries()) {
    const js = lang === "nn";
    const come = async (role) => (await Person.come(suite, { lang, js })).signIn(suite.accounts[role]);
    const from = { fra: dayIn(40 + n), kilde: "Prøve i nettleser" };
    await suite.report.test(`the ministry changes a threshold and criteria on pages (${lang})`, async () => {
      const person = await come("frame_manager");
      await change(person, "/innstillinger/rapportgrense", { verdi: n ? "1,5 mill" : "2 000 000", ...from }, "innstilling-grense");
      await change(person, "/innstillinger/kapittel", { kapittel: n ? "701" : "700", post: "60", ...from }, "innstilling-kapittel");
      await change(person, "/kriterier", { "vekt-behov": n ? "25" : "20", "vekt-evne": n ? "5" : "10", ...from }, "kriterier");
      await person.go("/innstillinger", 200);
      person.state("innstillinger");
      await person.leave();
    });
    await suite.report.test(`the system administrator changes the law and the calendar on pages (${lang})`, async () => {
      const person = await come("system_administrator");
      await change(person, "/innstillinger/lov", { verdi: n ? "fvl1967" : "fvl2025", ...from }, "innstilling-lov");
      const day = { dato: dayIn(200 + n), "navn-nb": "Prøvedag", "navn-nn": "Prøvedag", kilde: "Prøve i nettleser" };
      await change(person, "/helligdager", day, "helligdager");
      await person.go("/innstillinger/rapportgrense", 200);
      ensure((await person.page.locator("#skjema").count()) === 0, "the administrator may not change the ministry's policy");
      person.state("innstilling-lese");
      await person.leave();
    });
    await suite.report.test(`the office's leader says how it is reached (${lang})`, async () => {
      const person = await come("office_leader");
      const fields = { adresse: `Postboks ${n}, 6863 Leikanger (eksempel)`, telefon: "00 00 00 00", epost: "" };
      const { page } = person;
      await person.go("/embetet", 200);
      person.state("embetet");
      for (const [field, value] of Object.entries(fields)) await page.fill(`#${field}`, value);
      await person.press(by(page, "se-over"), 422);
      await person.refused();
      person.state("embetet-feil");
      await page.fill("#epost", "post.vestland@example.org");
      await person.press(by(page, "se-over"), 200);
      person.state("embetet-se-over");
      await person.press(by(page, "fastsett"), 200);
      await person.says(`Postboks ${n}, 6863 Leikanger`);
      person.state("embetet-lagret");
      await person.go("/hjelp", 200);
      await person.says(`Postboks ${n}, 6863 Leikanger`);
      person.state("hjelp-kontakt");
      await person.leave();
    });
  }
}
