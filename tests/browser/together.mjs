// Two people of one municipality in one section: what they write is merged, what both changed is chosen, who else writes
// is seen, and the history leads back. Without JavaScript and with it, in both languages.
import { by } from "./applying.mjs";
import { fill } from "./form.mjs";
import { draft } from "./forms.mjs";
import { Person } from "./kit.mjs";
import { ensure, same } from "./report.mjs";

const WHO = '[name="malgruppe-hvem"]', HOW_MANY = '[name="malgruppe-medvirkning"]';
const WORDS = {
  nb: { here: /\(utfyller\) skriver her, sist kl\.\s\d/, changed: "har endret i delen mens du skrev", theirs: "Kollegaens", save: "Lagre valgene", history: "Historikk", back: "Gå tilbake til denne", done: "Svarene er satt tilbake" },
  nn: { here: /\(utfyllar\) skriv her, sist kl\.\s\d/, changed: "har endra i delen medan du skreiv", theirs: "Kollegaen sitt", save: "Lagre vala", history: "Historikk", back: "Gå tilbake til denne", done: "Svara er sette tilbake" },
};

export async function run(suite) {
  const { report, accounts } = suite;
  const both = async (options) => {
    const [first, second] = [await Person.come(suite, options), await Person.come(suite, { ...options, js: false })];
    await first.signIn(accounts.municipality_submitter);
    await second.signIn(accounts.municipality_writer);
    const home = await draft(first);
    const section = `${home}/del/malgruppe`;
    await first.go(section, 200);
    await fill(first, { "malgruppe-hvem": "Slik begynte det" });
    await first.press(by(first.page, "senere"), 200);
    await first.go(section, 200);
    await second.go(section, 200);
    return { first, second, home, section };
  };

  for (const lang of ["nb", "nn"]) {
    const t = WORDS[lang];
    await report.test(`two in one section without JavaScript: merged, chosen, and gone back from (${lang})`, async () => {
      const { first, second, home, section } = await both({ lang, js: false });
      await fill(second, { "malgruppe-medvirkning": "430" });
      await second.press(by(second.page, "senere"), 200);
      await fill(first, { "malgruppe-hvem": "Skrevet av den første" });
      await first.press(by(first.page, "videre"), 200);
      await first.says([t.changed, "430"]);
      ensure(t.here.test((await first.page.innerText("[data-her]")).trim()), await first.page.innerText("[data-her]"));
      same([await first.page.inputValue(WHO), await first.page.inputValue(HOW_MANY)], ["Skrevet av den første", "430"], "both are there");
      first.state("flettet");
      await first.go(home, 200);
      ensure(t.here.test(await first.page.innerText("main")), "who writes is on the task list");

      await first.go(section, 200);
      await second.go(section, 200);
      await fill(second, { "malgruppe-hvem": "Kollegaen skrev om" });
      await second.press(by(second.page, "senere"), 200);
      await fill(first, { "malgruppe-hvem": "Den første skrev om", "malgruppe-medvirkning": "500" });
      await first.press(by(first.page, "senere"), 409);
      await first.says(["Skrevet av den første", "Kollegaen skrev om", "Den første skrev om"]);
      same(await first.page.locator("#konflikt fieldset").count(), 1, "answers to choose");
      await first.page.getByRole("radio", { name: t.theirs }).check();
      await first.press(first.button(t.save), 200);
      same([await first.page.inputValue(WHO), await first.page.inputValue(HOW_MANY)], ["Kollegaen skrev om", "500"], "what was chosen, and the rest");

      await first.press(first.page.getByRole("link", { name: t.history }), 200);
      // What was changed opens, and is on the page all the same.
      const told = await first.page.textContent("main");
      ensure(["Slik begynte det", "Kollegaen skrev om"].every((words) => told.includes(words)), told);
      first.state("historikk");
      await first.press(first.page.getByRole("button", { name: t.back }).last(), 200);
      await first.says([t.done]);
      first.state("historikk-tilbake");
      await first.go(section, 200);
      same([await first.page.inputValue(WHO), await first.page.inputValue(HOW_MANY)], ["Slik begynte det", ""], "as it began");
      await first.leave();
      await second.leave();
    });
  }

  await report.test("two in one section, one whose page saves by itself: nobody's words are put back, and a clash says where", async () => {
    const { first, second, section } = await both({ js: true });
    first.expectsTrouble = (response) => response.status() === 409;
    const told = first.page.locator("[data-lagret]");
    await fill(second, { "malgruppe-medvirkning": "430" });
    await second.press(by(second.page, "senere"), 200);
    await first.page.locator(WHO).fill("Skrevet mens siden lagret av seg selv");
    await told.filter({ hasText: "har også endret i denne delen" }).waitFor();
    ensure(WORDS.nb.here.test((await first.page.innerText("[data-her]")).trim()), await first.page.innerText("[data-her]"));
    const link = first.page.locator(`.ds-field:has(${WHO}) a[href*="flettet"]`);
    same(await link.count(), 1, "the way to the changes stands beside the field");
    // The page still shows no number; it must not take the colleague's away.
    same(await first.page.inputValue(HOW_MANY), "", "what the page shows");
    const version = () => first.page.inputValue("#skjema [name=versjon]");
    const before = await version();
    await first.page.locator(WHO).fill("Skrevet om igjen");
    await first.page.waitForFunction((v) => document.querySelector("#skjema [name=versjon]").value !== v, before);
    await second.go(section, 200);
    same([await second.page.inputValue(WHO), await second.page.inputValue(HOW_MANY)], ["Skrevet om igjen", "430"], "what is saved");
    // Now in the colleague's field.
    await first.page.locator(HOW_MANY).fill("500");
    const wrong = first.page.locator(`.ds-field:has(${HOW_MANY}) .ds-validation-message`);
    await wrong.waitFor();
    ensure((await wrong.innerText()).includes("har også endret «Medvirkning»"), await wrong.innerText());
    await first.press(by(first.page, "senere"), 409);
    await first.says(["430", "500"]);
    await first.press(first.button(WORDS.nb.save), 200);
    same(await first.page.inputValue(HOW_MANY), "500", "what was chosen");
    await first.leave();
    await second.leave();
  });
}
