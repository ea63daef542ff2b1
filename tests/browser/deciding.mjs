// The office asks, scores, recommends and approves; the municipality answers and reads; the ministry sees the amount.
import { APPLIED } from "./answers.mjs";
import { by } from "./applying.mjs";
import { fill, written } from "./form.mjs";
import { switchesLanguage } from "./keeping.mjs";
import { Person } from "./kit.mjs";
import { ensure, same } from "./report.mjs";

/// Less than was applied for, and not round: the sums are followed to the krone.
export const AWARD = { 2027: 1_000_000, 2028: 900_001, 2029: 512_345 };

const submit = (person) => person.page.locator("#skjema button.ds-button[type=submit]").first();
const digits = (text) => Number(text.replace(/[^\d]/g, ""));

async function granted(person) {
  await person.go("/portefolje", 200);
  const rows = await person.page.locator("section[aria-labelledby=f1] tbody tr").evaluateAll((all) => all.map((tr) => [...tr.children].map((c) => c.textContent)));
  const table = Object.fromEntries(rows.map(([year, ...cells]) => [year, digits(cells.at(-1))]));
  const answer = await person.context.request.get("/portefolje.csv");
  same(answer.status(), 200, "the CSV's answer");
  const text = (await answer.body()).toString("utf8");
  ensure(text.startsWith("\ufeff") && text.includes("\r\n") && text.includes(";"), "the CSV has the shape Norwegian Excel opens");
  const [head, ...lines] = text.slice(1).trimEnd().split("\r\n").map((line) => line.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/));
  const csv = {};
  head.forEach((name, i) => {
    const [, year] = name.match(/^(?:Tildelt|Tildelt i) (20\d\d)$/) ?? [];
    if (year) csv[year] = lines.reduce((sum, line) => sum + Number(line[i]), 0);
  });
  ensure(Object.keys(csv).length > 0, `no granted years in the CSV: ${head}`);
  for (const year of Object.keys(csv)) same(table[year] ?? 0, csv[year], `granted in ${year}, table and CSV`);
  return { table, csv };
}

export async function decisionSteps(suite, step, at, { lang, js, accounts }) {
  const come = async (account) => (await Person.come(suite, { lang, js })).signIn(account);
  const caseAt = () => `/saker/${at.id}`;
  let ministry, before, caseworker, approver;

  await step("the ministry's numbers before: the chart's table and the CSV agree", async () => {
    ministry = await come(accounts.ministry_reader);
    before = await granted(ministry);
    ministry.state("e-portefolje-for");
  });

  await step("the caseworker finds the case in the worklist and takes it", async () => {
    caseworker = await come(accounts.caseworker);
    await caseworker.go("/saker", 200);
    caseworker.state("c-arbeidsliste");
    await caseworker.go("/saker?sok=finnes+slett+ikke", 200);
    caseworker.state("c-arbeidsliste-tom");
    await caseworker.go(`/saker?sok=${encodeURIComponent(at.number)}`, 200);
    await caseworker.press(caseworker.page.locator(`main a[href="${caseAt()}"]`).first(), 200);
    caseworker.state("d-sak-ny");
    await caseworker.press(caseworker.page.locator(`form[action="${caseAt()}/ta"] button`), 200);
    await caseworker.go(`${caseAt()}/soknad`, 200);
    caseworker.state("sak-soknad");
  });

  await step("the caseworker asks a question with a deadline; without a question it is refused", async () => {
    await caseworker.go(`${caseAt()}/sporsmal`, 200);
    caseworker.state("sak-sporsmal");
    await fill(caseworker, { frist: "31.02.2027" });
    await caseworker.press(submit(caseworker), 422);
    await caseworker.refused();
    same(await caseworker.page.inputValue("#frist"), "31.02.2027", "the deadline as typed");
    caseworker.state("sak-sporsmal-feil");
    await fill(caseworker, { sporsmal: "Hvor mange gjelder prosjektet når nabokommunene er med?", frist: dateIn(21) });
    await caseworker.page.locator('input[name=deler][value=malgruppe]').check();
    await switchesLanguage(caseworker);
    await switchesLanguage(caseworker);
    await caseworker.press(submit(caseworker), 200);
    await caseworker.says("Hvor mange gjelder prosjektet når nabokommunene er med?");
    caseworker.state("d-sak-venter");
  });

  await step("the municipality gets a mail, answers in the application and changes an answer", async () => {
    const { person } = at;
    await suite.service.mail(accounts.submitter.email, at.number);
    await person.go("/soknader", 200);
    person.state("soknader-sporsmal");
    await person.go(`/soknader/${at.id}`, 200);
    person.state("soknad-sporsmal");
    await person.go(`/soknader/${at.id}/sporsmal`, 200);
    await person.says("Hvor mange gjelder prosjektet når nabokommunene er med?");
    person.state("sporsmal");
    await person.press(by(person.page, "send"), 422);
    person.state("sporsmal-feil");
    // The list of sections stands outside the form; its buttons save the answer on the way.
    await person.press(by(person.page, "del:malgruppe", "main"), 200);
    await fill(person, { "malgruppe-medvirkning": "55" });
    await person.press(by(person.page, "videre"), 200);
    ensure(new URL(person.page.url()).pathname.endsWith("/sporsmal"), "saving leads back to the question");
    // A colleague who may not send it writes the answer and says that it is ready.
    const writer = await come(accounts.municipality_writer);
    await writer.go(`/soknader/${at.id}/sporsmal`, 200);
    writer.state("sporsmal-utfyller");
    await fill(writer, { svar: "Vi har regnet med nabokommunene." });
    await writer.press(by(writer.page, "klar"), 200);
    writer.state("sporsmal-klart");
    await suite.service.mail(accounts.submitter.email, `/soknader/${at.id}/sporsmal`);
    await writer.leave();
    await person.go("/frister", 200);
    person.state("frister-svar-klart");
    await person.press(person.page.locator(`main ol.frister a[href="/soknader/${at.id}/sporsmal"]`).first(), 200);
    same(await person.page.inputValue("#svar"), "Vi har regnet med nabokommunene.", "the answer as the colleague wrote it");
    await fill(person, { svar: "Vi har regnet med nabokommunene også." });
    await person.press(by(person.page, "send"), 200);
    await person.says("Svaret er sendt");
    person.state("soknad-besvart");
  });

  await step("the caseworker sees the answer and what was changed, side by side", async () => {
    await caseworker.go(caseAt(), 200);
    await caseworker.says("Vi har regnet med nabokommunene også.");
    const row = caseworker.page.locator("#sporsmal table tbody tr").first();
    same(await row.locator("td").allInnerTexts(), ["Eldrerådet sit i styringsgruppa. Tillitsvalde og verneombod er med.", "55"], "before and after");
    caseworker.state("d-sak-besvart");
  });

  await step("sending on is refused without reasons; six criteria are scored, part of the amount is recommended per year", async () => {
    await caseworker.press(by(caseworker.page, "send"), 422);
    await caseworker.refused();
    caseworker.state("d-sak-feil");
    const codes = await caseworker.page.locator('#skjema textarea[name^="begrunnelse."]').evaluateAll((all) => all.map((e) => e.name.slice(12)));
    same(codes.length, 6, "criteria");
    const values = { utfall: "partly_granted", hovedgrunn: "Prosjektet møter et godt beskrevet behov og har en plan for drift.", mindre: "Utstyr dekkes av kommunen i det siste året.", vilkar: "Nullpunktet for gevinst 2 måles før oppstart." };
    codes.forEach((code, i) => {
      values[`skar.${code}`] = String(3 + (i % 3));
      values[`begrunnelse.${code}`] = `Søknaden svarer på dette med tall og kilder (kriterium ${i + 1}).`;
    });
    for (const [year, amount] of Object.entries(AWARD)) values[`belop.${year}`] = year === "2027" ? "1 mill" : String(amount);
    await fill(caseworker, { ...values, "belop.2028": "999 999 999" });
    const before = await written(caseworker.page);
    await switchesLanguage(caseworker);
    await switchesLanguage(caseworker);
    same(await written(caseworker.page), before, "the assessment as typed");
    await caseworker.press(by(caseworker.page, "send"), 422);
    await caseworker.refused();
    caseworker.state("d-sak-for-mye");
    await fill(caseworker, values);
    await caseworker.press(by(caseworker.page, "lagre"), 200);
    caseworker.state("d-sak");
    await caseworker.press(by(caseworker.page, "send"), 200);
    caseworker.state("d-sak-innstilt");
  });

  await step("approval is refused until the partner is assessed for state aid", async () => {
    approver = await come(accounts.approver);
    await approver.go(`${caseAt()}/godkjenning`, 200);
    await approver.press(by(approver.page, "godkjenn"), 422);
    await approver.refused();
    approver.state("godkjenning-stotte");
    await caseworker.go(caseAt(), 200);
    await caseworker.press(caseworker.page.locator('main a[href*="/stotte/"]').first(), 200);
    caseworker.state("stotte");
    await caseworker.press(by(caseworker.page, "lagre"), 422);
    await caseworker.refused();
    caseworker.state("stotte-feil");
    await caseworker.page.locator("#okonomisk-nei").check();
    await fill(caseworker, { innkjop: "nothing_bought", begrunnelse: "Frivillig arbeid, ikke et marked." });
    await switchesLanguage(caseworker);
    await switchesLanguage(caseworker);
    await caseworker.press(by(caseworker.page, "lagre"), 200);
    caseworker.state("stotte-lagret");
    await caseworker.go("/saker/stotteregister", 200);
    caseworker.state("stotteregister");
  });

  await step("another person reads the letter first, is refused to return it without a reason, and approves", async () => {
    await approver.go("/saker", 200);
    approver.state("c-arbeidsliste-godkjenner");
    await approver.go(`${caseAt()}/godkjenning`, 200);
    approver.state("godkjenning");
    same(await approver.page.locator("article.brev").getAttribute("lang"), "nn", "the letter's language");
    await approver.press(by(approver.page, "returner"), 422);
    await approver.refused();
    approver.state("godkjenning-feil");
    await approver.page.fill("#grunn", "Tekst som ikke skal bli borte");
    await switchesLanguage(approver);
    await switchesLanguage(approver);
    await approver.page.fill("#grunn", "");
    await approver.press(by(approver.page, "godkjenn"), 200);
    approver.state("d-sak-avgjort");
    await approver.go("/ramme", 200);
    approver.state("ramme");
    await caseworker.go(`${caseAt()}/vedtak`, 200);
    caseworker.state("sak-vedtak");
  });

  await step("the municipality reads the decision letter in nynorsk", async () => {
    const { person } = at;
    await person.go("/soknader", 200);
    person.state("soknader-avgjort");
    await person.go(`/soknader/${at.id}`, 200);
    person.state("soknad-avgjort");
    await person.go(`/soknader/${at.id}/vedtak`, 200);
    const letter = person.page.locator("article.brev");
    same(await letter.getAttribute("lang"), "nn", "the letter's language");
    const text = (await letter.innerText()).replaceAll("\u00a0", " ");
    for (const words of ["De får", at.number, ...Object.values(AWARD).map((a) => a.toLocaleString("nb-NO").replaceAll("\u00a0", " "))]) {
      ensure(text.includes(words), `the letter does not say «${words}»: ${text.slice(0, 1500)}`);
    }
    ensure(!/\b(ikke|dere|fra og med|hvilke)\b/i.test(text.replace(/Nullpunktet.*|Prosjektet møter.*|Utstyr dekkes.*|Søknaden svarer.*/g, "")), "the letter is in nynorsk throughout");
    person.state("vedtak");
    const read = person.page.locator(`form[action$="/vedtak/lest"] button`);
    if (await read.count()) {
      await person.press(read, 200);
      person.state("vedtak-lest");
    }
  });

  await step("the ministry sees exactly the award, per year, in the chart's table and in the CSV", async () => {
    const after = await granted(ministry);
    for (const where of ["table", "csv"]) {
      const years = new Set([...Object.keys(before[where]), ...Object.keys(after[where])]);
      for (const year of years) {
        same((after[where][year] ?? 0) - (before[where][year] ?? 0), AWARD[year] ?? 0, `more granted in ${year} (${where})`);
      }
    }
    const held = await suite.service.ask(`select json_object_agg(year, amount order by year) from commitment where application = '${at.id}'`);
    same(JSON.parse(held), AWARD, "what the database holds");
    ministry.state("e-portefolje");
    await ministry.go("/portefolje?embete=vestland&delmal=3&ar=2028", 200);
    ministry.state("e-portefolje-filter");
    ensure(Object.values(APPLIED).every((a) => a > 0), "what was applied for");
  });
  for (const person of [ministry, caseworker, approver]) await person?.leave();
}

/// A working day some days ahead, as people write it.
export function dateIn(days) {
  const date = new Date(Date.now() + days * 86_400_000);
  while ([0, 6].includes(date.getUTCDay())) date.setUTCDate(date.getUTCDate() + 1);
  return `${date.getUTCDate()}.${date.getUTCMonth() + 1}.${date.getUTCFullYear()}`;
}
