// Mail that does not reach people: the office sees it on its list and in the case, the administrator among the accounts,
// and both send it again by hand. What a mail server's refusal leaves in the queue is written there.
import { Person } from "./kit.mjs";
import { ensure } from "./report.mjs";

const again = (page, area) => page.locator(`form[action^="${area}"] button`);

export async function run(suite) {
  const { report, service, accounts } = suite;
  const refused = (which) => service.ask(
    `update job set done_at = null, given_up_at = now(), last_error = 'refused', worth_until = null, attempts = attempts_before + 1
     where id = (select j.id from job j left join application a on a.id = j.application where j.kind = 'mail' and ${which} order by j.id desc limit 1)
     returning coalesce(application::text, payload->>'to')`);

  for (const lang of ["nb", "nn"]) {
    await report.test(`an office sends a notice again that did not reach the municipality (${lang})`, async () => {
      const office = `a.handler = (select orgnr from statsforvalter where slug = 'vestland')`;
      const id = (await refused(`j.payload->>'kind' = 'kvittering' and ${office}`)).split("\n")[0];
      ensure(id, "no receipt was mailed in Vestland");
      const person = await (await Person.come(suite, { lang, js: lang === "nn" })).signIn(accounts.office_leader);
      await person.go("/saker", 200);
      person.state("saker-varsel");
      await person.press(person.page.locator('main .ds-alert a[href*="status=varsel"]'), 200);
      person.state("saker-varsel-liste");
      await person.press(person.page.locator(`main a[href="/saker/${id}"]`).first(), 200);
      person.state("sak-varsel");
      await person.press(again(person.page, "/saker/varsler/"), 200);
      person.state("sak-varsel-sendt");
      ensure((await again(person.page, "/saker/varsler/").count()) === 0, "one that waits to be sent is not sent once more");
      for (let waited = 0; ; waited++) {
        if ((await service.ask(`select count(*) from undelivered_notice where application = '${id}'`)) === "0") break;
        ensure(waited < 300, "the worker did not send it");
        await person.page.waitForTimeout(200);
      }
      await person.go("/saker", 200);
      ensure((await person.page.locator('main .ds-alert a[href*="status=varsel"]').count()) === 0, "the list still tells of it");
      await person.leave();
    });
    await report.test(`the administrator sends a mail again that did not go (${lang})`, async () => {
      const to = (await refused("j.application is null and j.payload->>'kind' = 'passord-endret'")).split("\n")[0];
      ensure(to, "no mail about an account was sent");
      const person = await (await Person.come(suite, { lang, js: lang === "nn" })).signIn(accounts.system_administrator);
      await person.go("/brukere", 200);
      await person.says(to);
      person.state("brukere-usendt");
      await person.press(again(person.page, "/brukere/epost/").first(), 200);
      person.state("brukere-usendt-sendt");
      await person.leave();
    });
  }
}
