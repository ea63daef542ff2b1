// Every kind of form that carries a version, and what Back, forward and reload do to it in any engine: the words that
// stand in it and its version come from the same page.
import { ensure, same } from "./report.mjs";

const FORM = 'form:has(input[name^="versjon"])';

/// Something else than what the page came with, in every field of the forms that carry a version.
const change = (form) => {
  let changed = 0;
  for (const e of [...document.querySelectorAll(form)].flatMap((f) => [...f.elements])) {
    if (e.disabled || e.readOnly || ["hidden", "submit", "button"].includes(e.type) || e.localName === "fieldset") continue;
    if (["radio", "checkbox"].includes(e.type)) e.checked = !e.checked;
    else if (e.localName === "select") e.selectedIndex = e.options.length - 1;
    else e.value = `${e.value} skrevet før`;
    changed += 1;
  }
  // A page that is kept and shown again is known by this.
  document.documentElement.dataset.samme = "1";
  return changed;
};

/// What does not stand as the page came: such words would go out under a version they have not seen.
const odd = (form) => [...document.querySelectorAll(form)].flatMap((f) => [...f.elements]).filter((e) => {
  if (["submit", "button"].includes(e.type) || e.localName === "fieldset") return false;
  if (["radio", "checkbox"].includes(e.type)) return e.checked !== e.defaultChecked;
  if (e.localName === "select") return [...e.options].some((o) => o.defaultSelected) && [...e.options].some((o) => o.selected !== o.defaultSelected);
  return e.value !== e.defaultValue;
}).map((e) => `${e.name}=${e.value}`);

export const spoil = (visitor) => visitor.read(change, FORM);
const kept = () => document.documentElement.dataset.samme === "1";

/// A page that is fresh stands as it came. One that the browser kept has the version it had with the words it had.
export const strangers = async (visitor) => ((await visitor.read(kept)) ? [] : visitor.read(odd, FORM));

/// Back, forward and reload at an address with `forms` forms that carry a version, or any number.
/// A visitor says how to `go`, `read`, `back`, `forward` and `reload`. Tells how many forms there are, and how often the
/// browser showed a page it had kept.
export async function comesBack(visitor, address, forms) {
  const ways = {
    back: async () => { await visitor.go(address); await spoil(visitor); await visitor.go("/hjelp"); await visitor.back(); },
    forward: async () => { await visitor.go("/hjelp"); await visitor.go(address); await spoil(visitor); await visitor.back(); await visitor.forward(); },
    reload: async () => { await visitor.go(address); await spoil(visitor); await visitor.reload(); },
  };
  await visitor.go(address);
  const there = await visitor.read((form) => document.querySelectorAll(form).length, FORM);
  if (forms !== undefined) same(there, forms, `forms with a version at ${address}`);
  let pages = 0;
  if (there === 0) return { there, pages };
  for (const [how, go] of Object.entries(ways)) {
    await go();
    same(await visitor.read(() => location.pathname), address.split(/[?#]/)[0], `where ${how} leads`);
    same(await strangers(visitor), [], `words from before, after ${how} at ${address}`);
    if (await visitor.read(kept)) pages += 1;
    ensure(how !== "reload" || !(await visitor.read(kept)), `${address} was not loaded again`);
  }
  return { there, pages };
}

/// Who has which forms that carry a version: addresses, or how to find them from the links of a page.
export const FORMS = [
  ["municipality_submitter", async (at) => [`${at.draft}/del/malgruppe`, `${at.draft}/del/budsjett`, `${at.draft}/del/gevinstrealiseringsplan`, `${at.draft}/kontroller`]],
  ["inland_caseworker", async (at) => [`/saker/${await at.case("under_assessment", "inland_caseworker")}`]],
  ["inland_approver", async (at) => [`/saker/${await at.case("recommended")}/godkjenning`]],
  ["office_leader", async () => ["/embetet"]],
  ["frame_manager", async (at) => ["/innstillinger/rapportgrense", "/innstillinger/kapittel", "/kriterier", `/utlysninger/${await at.call()}/rediger`]],
  ["system_administrator", async () => ["/innstillinger/lov", "/helligdager", "/kommuneendringer", "/embeter/vestland", "/kommuner/964969124"]],
];

/// What the demo data hold for the forms above. `draft` is a new application of the municipality.
export function places(service, accounts, draft) {
  return {
    draft,
    async case(stage, role) {
      const mine = role ? `and caseworker = (select id from account where email = '${accounts[role].email}')` : "";
      const id = await service.ask(`select a.id from application a join statsforvalter s on s.orgnr = a.office where s.slug = 'innlandet' and stage = '${stage}' ${mine} order by case_number limit 1`);
      ensure(id, `the examples have no case at the stage ${stage}`);
      return id;
    },
    call: () => service.ask("select id from call order by opens_at desc limit 1"),
  };
}
