// Every table and figure of the office and the ministry, the application and the letter, on paper.
import { Person } from "./kit.mjs";
import { whole } from "./paper.mjs";
import { ensure, same } from "./report.mjs";

/// A case of the inland office at this stage, with what is found in it.
async function cases(service) {
  const one = async (where) => {
    const id = await service.ask(`select a.id from application a join statsforvalter s on s.orgnr = a.office where s.slug = 'innlandet' and ${where} order by a.case_number limit 1`);
    ensure(id, `the examples have no case where ${where}`);
    return { id, number: await service.ask(`select case_year || '/' || case_number from application where id = '${id}'`) };
  };
  return {
    decided: await one("a.stage = 'decided' and exists (select 1 from commitment c where c.application = a.id)"),
    recommended: await one("a.stage = 'recommended'"),
    assessed: await one("a.stage = 'under_assessment' and a.caseworker = (select id from account where email = 'saksbehandler2.innlandet@example.org')"),
  };
}

const says = (pages, words) => {
  const text = pages[0].text.replace(/\s+/g, " ");
  for (const word of words) ensure(text.includes(word), () => `the first page does not say «${word}»: ${text.slice(0, 900)}`);
};

/// The head of a long table stands on every page that has rows of it.
function headsRepeated(pages, head, row) {
  const with_rows = pages.filter((p) => p.words.some((w) => row.test(w.text)));
  ensure(with_rows.length > 1, "the list is long enough to be divided");
  with_rows.forEach(({ text }, i) => head.forEach((word) => ensure(text.includes(word), `page ${i + 1} of the list lacks the heading «${word}»`)));
}

/// A figure, its title and its key are on one page.
async function figuresTogether(page, pages) {
  const figures = await page.locator("section:has(> svg.soyle)").evaluateAll((all) => all.map((s) => ({ title: s.querySelector("h2").textContent, texts: [...s.querySelectorAll(":scope > svg text")].map((t) => t.textContent), key: [...s.querySelectorAll(".tegnforklaring li")].map((li) => li.textContent.trim()) })));
  for (const { title, texts, key } of figures) {
    const squeezed = pages.map((p) => ({ whole: p.text.replace(/\s+/g, ""), words: p.words.map((w) => w.text) }));
    const at = squeezed.find((p) => p.whole.includes(title.replace(/\s+/g, "")));
    ensure(at, `no page has the title «${title}»`);
    for (const text of [...texts, ...key].flatMap((t) => t.split(/\s+/))) ensure(at.words.includes(text), `«${text}» is not on the page of «${title}»`);
  }
  return figures.length;
}

export async function run(suite) {
  const { accounts, report, service } = suite;
  for (const [lang, js, word] of [["nb", false, { fetched: "hentet", choice: "Utvalg:" }], ["nn", true, { fetched: "henta", choice: "Utval:" }]]) {
    const come = async (account) => (await Person.come(suite, { lang, js })).signIn(account);

    await report.test(`on paper: worklist, case, application, frame and letter of an office (${lang})`, async () => {
      const at = await cases(service);
      const person = await come(accounts.inland_leader);
      const foot = ["Statsforvalteren i Innlandet", `${word.fetched} `];
      await person.go("/saker?status=alle&saksbehandler=alle", 200);
      const list = await whole(person, "papir-saker", { landscape: true, foot });
      says(list, [`${word.choice} Status: Alle`, "Saksbehandl"]);
      headsRepeated(list, await person.page.locator("section[aria-labelledby=liste-t] thead th").evaluateAll((all) => all.map((th) => th.lastChild.textContent)), /^2026\/\d+$/);
      await person.go("/saker?status=alle&sok=Alvdal&delmal=1", 200);
      says(await whole(person, "papir-saker-valg", { landscape: true, foot }), ["Alvdal", /* sub-goal */ "1: Styrk"]);
      await person.go("/ramme", 200);
      await whole(person, "papir-ramme", { landscape: true, foot });
      await person.go(`/saker/${at.decided.id}`, 200);
      const reasons = await person.page.locator("#vurdering details .fritekst").evaluateAll((all) => all.map((p) => p.textContent.trim()).filter(Boolean));
      same(reasons.length, 6, "reasons in a decided case");
      await whole(person, "papir-sak", { landscape: false, foot: [...foot, at.decided.number] });
      await person.go(`/saker/${at.recommended.id}`, 200);
      await whole(person, "papir-sak-innstilt", { landscape: false, foot: [...foot, at.recommended.number] });
      await person.go(`/saker/${at.recommended.id}/soknad`, 200);
      await whole(person, "papir-soknad", { landscape: false, foot: [...foot, at.recommended.number] });
      await person.go(`/saker/${at.decided.id}/vedtak`, 200);
      await whole(person, "papir-vedtak", { landscape: false, foot: [at.decided.number] });
      await person.leave();

      const approver = await come(accounts.inland_approver);
      await approver.go(`/saker/${at.recommended.id}/godkjenning`, 200);
      await whole(approver, "papir-godkjenning", { landscape: false, foot: [at.recommended.number] });
      await approver.leave();

      const caseworker = await come(accounts.inland_caseworker);
      await caseworker.go(`/saker/${at.assessed.id}`, 200);
      const long = "Begrunnelsen er lang og går over mange linjer. ".repeat(60).trim();
      await caseworker.page.locator('#skjema textarea[name^="begrunnelse."]').first().evaluate((e, text) => { e.value = text; }, long);
      await whole(caseworker, "papir-sak-vurderes", { landscape: false, foot: [...foot, at.assessed.number] });
      await caseworker.leave();
    });

    await report.test(`on paper: portfolio and frames of the ministry (${lang})`, async () => {
      const person = await come(accounts.frame_manager);
      const foot = ["Departementet", `${word.fetched} `];
      await person.go("/portefolje", 200);
      const all = await whole(person, "papir-portefolje", { landscape: true, foot });
      same(await figuresTogether(person.page, all), 1, "figures of the portfolio");
      await person.go("/portefolje?embete=innlandet&ar=2028", 200);
      const some = await whole(person, "papir-portefolje-valg", { landscape: true, foot: [...foot, "Innlandet", "År: 2028"] });
      says(some, [word.choice, "Innlandet", "År: 2028", "Fylke: Alle"]);
      await person.go("/rammer?ar=2028", 200);
      const frames = await whole(person, "papir-rammer", { landscape: true, foot: [...foot, "2028"] });
      same(await figuresTogether(person.page, frames), 1, "figures of the frames");
      const again = await person.page.locator('main a[href^="/rammer/fordeling/"]').first().getAttribute("href");
      await person.go(again, 200);
      await whole(person, "papir-rammer-igjen", { landscape: false, foot });
      await person.go("/rammer/ny?ar=2028&grunn=10&folk=70&kommuner=20", 200);
      for (const [name, value] of [["ramme", "2 000 000 000"], ["reserve", "60 000 000"]]) await person.page.fill(`#${name}`, value);
      await person.press(person.page.locator('#skjema button[name=handling][value=forhandsvis].ds-button'), 200);
      await whole(person, "papir-rammer-se-over", { landscape: true, foot: [...foot, "2028"] });
      await person.leave();
    });

    await report.test(`on paper: the municipality's letter, answers and budget (${lang})`, async () => {
      const person = await come(accounts.municipality_administrator);
      const id = await service.ask("select a.id from application a join municipality m on m.orgnr = a.municipality where m.name = 'Alvdal' and a.stage = 'decided' order by case_number limit 1");
      const number = await service.ask(`select case_year || '/' || case_number from application where id = '${id}'`);
      for (const [path, name] of [["", "papir-kommunens-sak"], ["/vedtak", "papir-kommunens-vedtak"], ["/svar", "papir-kommunens-svar"]]) {
        await person.go(`/soknader/${id}${path}`, 200);
        await whole(person, name, { landscape: false, foot: [number] });
      }
      await person.leave();
    });
  }

  await report.test("paper is light when the screen is dark", async () => {
    const person = await Person.come(suite, { lang: "nb" });
    await person.signIn(accounts.ministry_reader);
    await person.go("/portefolje", 200);
    const light = () => person.page.evaluate(() => getComputedStyle(document.querySelector("main h1")).color.match(/\d+/g).slice(0, 3).reduce((sum, n) => sum + Number(n), 0));
    await person.page.emulateMedia({ colorScheme: "dark" });
    ensure(await light() > 500, "the dark screen has light text");
    await person.page.emulateMedia({ media: "print", colorScheme: "dark" });
    ensure(await light() < 300, "the paper has dark text");
    await person.leave();
  });

  await report.test("a browser that cannot open a folded part by CSS opens it when it prints, and closes it again", async () => {
    const person = await Person.come(suite, { lang: "nb" });
    await person.page.addInitScript(() => { const can = CSS.supports.bind(CSS); CSS.supports = (...words) => !/details-content|field-sizing/.test(words.join(" ")) && can(...words); });
    await person.signIn(accounts.ministry_reader);
    await person.go("/portefolje", 200);
    const open = () => person.page.locator("main details[open]").count();
    same(await open(), 0, "open before");
    await person.page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    same(await open(), await person.page.locator("main details").count(), "open on paper");
    await person.page.evaluate(() => dispatchEvent(new Event("afterprint")));
    same(await open(), 0, "open after");
    await person.leave();
  });
}
