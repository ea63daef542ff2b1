// What everybody sees, and what goes wrong for everybody.
import { Person } from "./kit.mjs";
import { ensure, same } from "./report.mjs";

export async function run(suite) {
  const { report } = suite;
  for (const lang of ["nb", "nn"]) {
    const js = lang === "nn";
    await report.test(`signing in is refused with a reason and keeps the address (${lang})`, async () => {
      const somebody = await Person.come(suite, { lang, js });
      await somebody.go("/logg-inn", 200);
      somebody.state("logg-inn");
      const submit = somebody.page.locator("#skjema button.ds-button[type=submit]");
      await somebody.press(submit, 422);
      const summary = await somebody.refused();
      same(await summary.getByRole("link").count(), 2, "faults");
      somebody.state("logg-inn-mangler");
      await somebody.page.fill("#epost", "ingen@kommune.example");
      await somebody.page.fill("#passord", "feil passord her");
      await somebody.press(submit, 422);
      await (await somebody.refused()).getByRole("link").first().click();
      ensure(await somebody.page.locator("#epost").evaluate((e) => e === document.activeElement), "the link does not lead to the field");
      same(await somebody.page.inputValue("#epost"), "ingen@kommune.example", "the address");
      same(await somebody.page.inputValue("#passord"), "", "the password");
      somebody.state("logg-inn-feil");
      await somebody.leave();
    });
    await report.test(`a page that is not there says so (${lang})`, async () => {
      const somebody = await Person.come(suite, { lang, js });
      await somebody.go("/finnes-ikke", 404);
      somebody.state("feil-404");
      await somebody.leave();
    });
  }
}
