// Questions that another answer brings: with JavaScript at once, without it with the next saving. What has an answer is
// never hidden, the focus stays, nothing is read aloud, and the page saves by itself as before.
import { by } from "./applying.mjs";
import { draft } from "./forms.mjs";
import { Person } from "./kit.mjs";
import { ensure, same } from "./report.mjs";

const field = (person, name) => person.page.locator(`#skjema [name^="${name}."]`).first();
const shown = async (person, name) => (await field(person, name).count()) > 0 && (await field(person, name).isVisible());
async function stands(person, expected, when) {
  for (const [name, stands] of Object.entries(expected)) same(await shown(person, name), stands, `${name} is seen ${when}`);
}
const focused = (person) => person.page.evaluate(() => document.activeElement?.name?.split(".")[0] ?? "");

export async function run(suite) {
  const { report, accounts, service } = suite;
  const begin = async (options) => {
    const person = await Person.come(suite, options);
    await person.signIn(accounts.municipality_submitter);
    const home = await draft(person);
    await person.go(`${home}/del/gevinstrealiseringsplan`, 200);
    return { person, home };
  };
  const BUDGET = "gevinst-budsjett", LEVEL = "gevinst-niva", WHY = "gevinst-nullpunkt-unntak-hvorfor", WHEN = "gevinst-nullpunkt-unntak-dato", MONTH = "gevinst-nullpunkt-dato";

  await report.test("an answer brings its question at once, and takes none back that is answered", async () => {
    const { person, home } = await begin({ js: true });
    await stands(person, { [BUDGET]: false, [LEVEL]: false, [WHY]: false, [WHEN]: false, [MONTH]: true }, "on the page that came");
    // What a listener is told of by itself.
    await person.page.evaluate(() => {
      window.told = [];
      for (const region of document.querySelectorAll("[role=status], [role=alert], [aria-live]")) {
        new MutationObserver(() => window.told.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
      }
    });
    const type = field(person, "gevinst-type");
    await type.focus();
    await type.selectOption("tid");
    await stands(person, { [BUDGET]: true, [LEVEL]: false, [WHY]: true }, "with saved time");
    same(await focused(person), "gevinst-type", "where the focus is");
    ensure((await person.page.evaluate(() => window.told)).every((words) => !words || /Lagret|tegn/.test(words)), "something was read aloud");
    same(await person.page.locator(`#skjema [name^="${BUDGET}."]`).count(), 1, "budget questions");
    person.state("gevinstplan-kommer");
    // Unanswered it goes; answered it stays, with its answer.
    await type.selectOption("kvalitet");
    await stands(person, { [BUDGET]: false, [LEVEL]: true }, "with quality");
    await type.selectOption("tid");
    await field(person, BUDGET).selectOption("kommunen");
    await type.selectOption("kvalitet");
    await stands(person, { [BUDGET]: true, [LEVEL]: true }, "with quality and an answered budget");
    same(await field(person, BUDGET).inputValue(), "kommunen", "the answer");

    // A baseline, or why there is none.
    await field(person, WHEN).fill("01.02.2027");
    await stands(person, { [MONTH]: false, [WHEN]: true }, "with a day for a measurement to come");
    await field(person, "gevinst-nullpunkt").pressSequentially("38");
    await stands(person, { [MONTH]: true, [WHEN]: true, [WHY]: false }, "with a baseline");
    same(await focused(person), "gevinst-nullpunkt", "where the focus is");
    // Where somebody writes nothing goes, though its answer does.
    await field(person, WHEN).focus();
    await field(person, WHEN).fill("");
    await stands(person, { [WHEN]: true }, "while one stands in it");
    same(await focused(person), WHEN, "where the focus is");
    await field(person, "gevinst-navn").fill("Færre blir vekket");
    await stands(person, { [WHEN]: false }, "when one has left it");

    // It saves by itself as before, and the page that comes next says the same.
    const id = home.split("/").at(-1);
    const saved = () => service.ask(`select answers #>> '{groups,gevinst,0,fields,gevinst-navn}' || '|' || coalesce(answers #>> '{groups,gevinst,0,fields,${BUDGET}}', '') || '|' || coalesce(answers #>> '{groups,gevinst,0,fields,gevinst-nullpunkt}', '') from application_section where application = '${id}' and section = 'gevinstrealiseringsplan'`);
    for (let tries = 0; tries < 300 && (await saved()) !== "Færre blir vekket|kommunen|38"; tries++) await person.page.waitForTimeout(100);
    same(await saved(), "Færre blir vekket|kommunen|38", "what is saved");
    await person.press(by(person.page, "senere"), 200);
    await person.go(`${home}/del/gevinstrealiseringsplan`, 200);
    await stands(person, { [BUDGET]: true, [LEVEL]: true, [MONTH]: true, [WHY]: false, [WHEN]: false }, "on the page that comes next");
    await person.leave();
  });

  await report.test("an answer brings its question with the next saving, without JavaScript", async () => {
    const { person, home } = await begin({ js: false, lang: "nn" });
    await field(person, "gevinst-type").selectOption("tid");
    await stands(person, { [BUDGET]: false }, "before it is saved");
    await person.press(by(person.page, "senere"), 200);
    await person.go(`${home}/del/gevinstrealiseringsplan`, 200);
    await stands(person, { [BUDGET]: true, [LEVEL]: false }, "after it is saved");
    await person.leave();
  });
}
