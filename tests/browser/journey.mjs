// The main job, whole: without scripts in bokmål, with scripts in nynorsk.
import { applicationSteps } from "./applying.mjs";
import { decisionSteps } from "./deciding.mjs";

export async function run(suite) {
  const { accounts } = suite;
  for (const { js, lang } of [{ js: false, lang: "nb" }, { js: true, lang: "nn" }]) {
    const step = suite.report.journey(`the whole journey, JavaScript ${js ? "on" : "off"}, ${lang}`);
    const who = { ...accounts, submitter: accounts.municipality_submitter };
    const at = await applicationSteps(suite, step, { lang, js, accounts: who });
    await decisionSteps(suite, step, at, { lang, js, accounts: who });
    await at.person?.leave();
  }
}
