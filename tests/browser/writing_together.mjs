// Three people of one municipality: sections are given out, a comment asks and is resolved, one who may not send says that
// it is ready, and the submitter prints the pack, confirms and sends. Without JavaScript in bokmål, with it in nynorsk.
import { by } from "./applying.mjs";
import { fill } from "./form.mjs";
import { Person } from "./kit.mjs";
import { whole } from "./paper.mjs";
import { ensure, same } from "./report.mjs";

const WORDS = {
  nb: { given: "Ansvaret er lagret.", hand: "Ansvar: ", one: "1 åpen kommentar", asks: "Spør ", added: "Kommentaren er lagt til.", resolved: "Kommentaren er merket som løst.", ready: "De som kan sende søknaden, får e-post", who: "Disse får e-post", changed: "Søknaden er endret etter at den var klar", draft: "UTKAST", due: "Send søknaden, som er klar", comment: "Svar på en kommentar til", accept: "Takk ja til tilskuddet innen" },
  nn: { given: "Ansvaret er lagra.", hand: "Ansvar: ", one: "1 open kommentar", asks: "Spør ", added: "Kommentaren er lagd til.", resolved: "Kommentaren er merkt som løyst.", ready: "Dei som kan sende søknaden, får e-post", who: "Desse får e-post", changed: "Søknaden er endra etter at han var klar", draft: "UTKAST", due: "Send søknaden, som er klar", comment: "Svar på ein kommentar til", accept: "Takk ja til tilskotet innan" },
};

export async function run(suite) {
  const { accounts, service } = suite;
  for (const { js, lang } of [{ js: false, lang: "nb" }, { js: true, lang: "nn" }]) {
    const step = suite.report.journey(`three write together, JavaScript ${js ? "on" : "off"}, ${lang}`);
    const w = WORDS[lang];
    const come = async (account) => (await Person.come(suite, { lang, js })).signIn(account);
    let writer, submitter, reader, home, id;
    // It waits for the one mail of the day: the call closes in weeks. (The mail is tried in tests/app/application/reminders.rs.)
    const untold = async (sql) => same(await service.ask(sql), "1", "what waits for the morning");

    await step("a section is given to the submitter, who is told of it the next morning", async () => {
      writer = await come(accounts.municipality_administrator);
      await writer.go("/soknader", 200);
      await writer.press(writer.page.locator('form[action="/soknader"] button').first(), 200);
      home = new URL(writer.page.url()).pathname;
      id = home.split("/").at(-1);
      // The answers of another application of the municipality: written before.
      await service.ask(`insert into application_section (application, section, answers, finished, version, saved_at, saved_by, saved_by_role)
        select d.id, s.key, s.value, true, 1, d.created_at, d.created_by, 'municipality_writer'
        from application d cross join lateral (select b.answers from submission b join application a on a.id = b.application
          where a.municipality = d.municipality
          order by b.sent_at desc limit 1) sent cross join lateral jsonb_each(sent.answers) s where d.id = '${id}'`);
      await writer.go(home, 200);
      await writer.press(writer.page.locator(`main a[href="${home}/ansvar"]`), 200);
      writer.state("ansvar");
      const account = await service.ask(`select id from account where email = '${accounts.bokmal_submitter.email}'`);
      await writer.page.locator('[id="ansvar.budsjett"]').selectOption(account);
      await writer.press(writer.page.locator('#skjema button.ds-button[value="lagre"]'), 200);
      await writer.says([w.given, w.hand]);
      writer.state("a-oppgaveliste-fordelt");
      await untold(`select count(*) from section_assignment where application = '${id}' and told_at is null`);
    });

    await step("a comment asks the submitter, who finds it among the deadlines, answers and resolves it", async () => {
      await writer.go(`${home}/del/budsjett`, 200);
      await writer.press(writer.page.locator('main a[href$="/kommentarer"]'), 200);
      writer.state("kommentarer-tom");
      await writer.press(writer.page.locator('#skjema button[value="skriv"]'), 422);
      await writer.refused();
      writer.state("kommentarer-feil");
      const account = await service.ask(`select id from account where email = '${accounts.bokmal_submitter.email}'`);
      await writer.page.fill("#kommentar", "Er lønna med i 2028?");
      await writer.page.selectOption("#kollega", account);
      await writer.press(writer.page.locator('#skjema button[value="skriv"]'), 200);
      await writer.says([w.added, w.asks]);
      writer.state("kommentarer");
      await untold(`select count(*) from section_comment where application = '${id}' and told_at is null`);
      await writer.go(home, 200);
      await writer.says(w.one);

      submitter = await come(accounts.bokmal_submitter);
      await submitter.go("/soknader", 200);
      submitter.state("soknader-neste");
      await submitter.go("/frister", 200);
      await submitter.says(w.comment);
      submitter.state("frister");
      await submitter.press(submitter.page.locator(`main a[href="${home}/del/budsjett/kommentarer"]`), 200);
      await submitter.page.fill("#kommentar", "Ja, hele året.");
      await submitter.press(submitter.page.locator('#skjema button[value="skriv"]'), 200);
      for (let left = 2; left > 0; left--) {
        await submitter.press(submitter.page.locator('button[value^="lost:"]').first(), 200);
        await submitter.says(w.resolved);
      }
      await submitter.press(submitter.page.locator('main a[href$="?vis=loste"]'), 200);
      await submitter.says("Er lønna med i 2028?");
      submitter.state("kommentarer-loste");
    });

    await step("a reader comments too, and gives nothing out", async () => {
      reader = await come(accounts.municipality_reader);
      await reader.go(`${home}/del/om/kommentarer`, 200);
      await reader.page.fill("#kommentar", "Navnet er godt.");
      await reader.press(reader.page.locator('#skjema button[value="skriv"]'), 200);
      same(await service.ask(`select count(*) from section_comment where application = '${id}'`), "3", "comments");
      await reader.go(`${home}/ansvar`, 403);
      await reader.leave();
    });

    await step("who may not send says that it is ready; a changed answer takes it back, and it is said again", async () => {
      const say = async () => {
        await writer.go(`${home}/kontroller`, 200);
        await writer.press(writer.page.locator(`main a[href="${home}/klar"]`), 200);
        await writer.says(w.who);
        writer.state("klar");
        await writer.press(writer.page.locator('form[action$="/klar"] button'), 200);
      };
      await say();
      await writer.says(w.ready);
      writer.state("a-oppgaveliste-klar");
      await service.mail(accounts.bokmal_submitter.email, `${home}/kontroller`);
      await submitter.go(`${home}/del/om`, 200);
      await fill(submitter, { "om-prosjekttittel": `Skrevet av tre (${lang})` });
      await submitter.press(by(submitter.page, "senere"), 200);
      await submitter.says(w.changed);
      submitter.state("a-oppgaveliste-endret");
      await say();
      await submitter.go("/frister", 200);
      await submitter.says(w.due);
      submitter.state("frister-klar");
    });

    await step("the submitter prints the pack, confirms and sends; nothing of what was said is sent", async () => {
      await submitter.press(submitter.page.locator(`main a[href="${home}/kontroller"]`).first(), 200);
      submitter.state("kontroller-klar");
      await submitter.press(submitter.page.locator(`main a[href="${home}/utskrift"]`), 200);
      await submitter.says(w.draft);
      submitter.state("utskrift");
      await whole(submitter, "papir-utskrift", { landscape: false, foot: [w.draft, `Skrevet av tre (${lang})`] });
      await submitter.go(`${home}/kontroller`, 200);
      await fill(submitter, { fullmakt: true, "innsender-rolle": "Kommunedirektør" });
      await submitter.press(submitter.page.locator("#send button.ds-button[type=submit]").last(), 200);
      ensure(new URL(submitter.page.url()).pathname.endsWith("/kvittering"), `no receipt at ${submitter.page.url()}`);
      await submitter.press(submitter.page.locator(`main a[href="${home}/utskrift"]`), 200);
      ensure(!(await submitter.text()).includes(w.draft), "what is sent is no draft");
      submitter.state("utskrift-sendt");
      same(await service.ask(`select count(*) from submission where application = '${id}' and answers::text like '%2028?%'`), "0", "comments sent");
      same(await service.ask(`select count(*) from ready_draft where application = '${id}'`), "0", "words that it is ready");
      await submitter.go(`${home}/del/budsjett/kommentarer?vis=loste`, 200);
      submitter.state("kommentarer-sendt");
      // The page of a decision begins with what must be done.
      const decided = await service.ask("select a.id from application a join municipality m on m.orgnr = a.owner where m.name = 'Alvdal' and a.accept_by > current_date limit 1");
      await submitter.go(`/soknader/${decided}/vedtak`, 200);
      await submitter.says(w.accept);
      submitter.state("vedtak-gjore");
      await submitter.leave();
      await writer.leave();
    });
  }
}
