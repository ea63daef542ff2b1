// The browser tests: the program itself, a database of its own, Chromium. Needs DATABASE_URL; bin/browser calls it.
//   run.mjs [WORD...]   only the tests whose names contain one of these
// ALL_ENGINES=1: the main job in Firefox and WebKit too. READ_ANEW=1: writes the snapshots of what a screen reader says;
// READ=1: compares those that were seen, when only some tests run. SCREENSHOTS: where pictures of every page go.
// BROWSER_LOG: a copy of what the program writes.
import { existsSync } from "node:fs";
import { accounts } from "./accounts.mjs";
import { Audit } from "./audit.mjs";
import { Watch, startBrowser } from "./kit.mjs";
import { Report, ensure } from "./report.mjs";
import { Service } from "./service.mjs";
import { compare } from "./snapshots.mjs";
import * as journey from "./journey.mjs";
import * as brought from "./brought.mjs";
import * as callback from "./callback.mjs";
import * as confirming from "./confirming.mjs";
import * as copying from "./copying.mjs";
import * as attachments from "./attachments.mjs";
import * as autosave from "./autosave.mjs";
import * as guidance from "./guidance.mjs";
import * as forms from "./forms.mjs";
import * as keyboard from "./keyboard.mjs";
import * as keeping from "./keeping.mjs";
import * as ownAccount from "./own_account.mjs";
import * as everyone from "./everyone.mjs";
import * as layout from "./layout.mjs";
import * as notices from "./notices.mjs";
import * as partners from "./partners.mjs";
import * as printing from "./printing.mjs";
import * as otherEngines from "./other_engines.mjs";
import * as steering from "./steering.mjs";
import * as together from "./together.mjs";
import * as writingTogether from "./writing_together.mjs";
import * as similar from "./similar.mjs";
import * as wayIn from "./way_in.mjs";
import * as publicPages from "./public_pages.mjs";

const root = new URL("../..", import.meta.url).pathname;
const program = process.env.PRAKSISNAER ?? `${process.env.CARGO_TARGET_DIR ?? `${root}target`}/debug/praksisnaer`;
if (!process.env.DATABASE_URL || !existsSync(program)) {
  console.error(process.env.DATABASE_URL ? `not built: ${program}` : "DATABASE_URL is missing: bin/with-postgres --throwaway -- bin/browser");
  process.exit(2);
}

const report = new Report();
const began = Date.now();
const since = () => `${((Date.now() - began) / 1000).toFixed(0)} s`;
let service, browser, auditor, interrupted = false;
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    if (interrupted) return;
    interrupted = true;
    Promise.allSettled([browser?.close(), auditor?.close(), service?.stop()]).then(() => process.exit(1));
  });
}

try {
  service = await Service.start(program, process.env.DATABASE_URL);
  console.log(`      the program answers with demo data after ${since()}`);
  browser = await startBrowser();
  const watch = new Watch(service.base);
  // A browser of its own: full-page pictures keep others from drawing.
  auditor = await startBrowser();
  const audit = new Audit(auditor, watch, process.env.SCREENSHOTS);
  const suite = { service, browser, watch, audit, report, accounts: await accounts(service) };

  for (const area of [publicPages, journey, callback, attachments, copying, keyboard, keeping, forms, autosave, brought, together, writingTogether, confirming, partners, guidance, similar, steering, everyone, ownAccount, wayIn, notices, printing, layout]) await area.run(suite);
  // Their journeys are long: bin/test --all.
  if (process.env.ALL_ENGINES) await otherEngines.run(suite);

  const asked = since(), sound = !report.failed;
  await audit.finish();
  console.log(`      ${audit.states.length} states, ${audit.again} of them as one before and ${audit.other_words} in other words; looked at ${audit.runs} times, ${audit.checked} pages validated; journeys done after ${asked}, audit after ${since()}`);
  console.log(`      seconds of each judge: ${Object.entries(audit.took).map(([what, ms]) => `${what} ${Math.round(ms / 1000)}`).join(", ")}`);
  const none = (list, what) => ensure(list.length === 0, () => `${list.length} ${what}:\n${[...new Set(list)].slice(0, 60).join("\n")}`);
  await report.always("axe finds nothing: every state, bokmål and nynorsk, 1280 and 320 px, light and dark", () => none(audit.axe, "violations"));
  await report.always("IBM's accessibility engine finds no violation: every state", () => none(audit.ibm, "violations"));
  await report.always("a listener stumbles on nothing: names, headings, links, tables", () => none(audit.stumbles, "faults"));
  // What some states hold rests on what others did before them: a part of the tests is compared when asked for.
  if ((report.whole || process.env.READ) && sound) await report.always("each kind of page reads as its snapshot", () => none(compare(audit.readings, { whole: report.whole, anew: process.env.READ_ANEW }), "pages"));
  await report.always("the W3C validator has nothing to remark on any served page", () => none(audit.w3c, "remarks"));
  await report.always("no page scrolls sideways at 320 px", () => none(audit.sideways, "pages"));
  await report.always("html-validate finds no error on any served page", () => none(audit.markup, "errors"));
  await report.always("no console message, no breach of the content policy, no failed or third-party request, no number or token in an address", () => none(watch.faults, "faults"));
  await browser.close();
  await auditor.close();
  await service.stop();
  await report.always("the program stopped when asked, and its log holds no identity number", () => {
    ensure(service.code === 0, `it ended with ${service.code}:\n${service.log.slice(-2000)}`);
    const numbers = service.log.match(/(?<![\da-fA-F-])\d{11}(?![\da-fA-F-])/g) ?? [];
    none(numbers, "numbers");
    none(service.log.split("\n").filter((l) => l.includes("an error nobody expected")), "unexpected errors");
  });
} catch (cause) {
  report.failed++;
  console.error(cause);
  await Promise.allSettled([browser?.close(), auditor?.close(), service?.stop()]);
}
console.log(`      ${since()} in all`);
console.log(`${report.passed} passed, ${report.failed} failed`);
process.exit(report.failed ? 1 : 0);
