// Fills in whatever form is on the page, by field name, the way a person does: opens what is closed, adds rows.
import { ensure } from "./report.mjs";

/// Values by name; a list is a group of rows, whose fields are named `field.row`.
export async function fill(person, values) {
  for (const [name, value] of Object.entries(values)) {
    if (Array.isArray(value)) await addRows(person, name, value);
  }
  for (const name of Object.keys(values)) {
    const kind = /^(budsjett-[a-z-]+)\.\d{4}$/.exec(name)?.[1];
    if (kind && !(await person.page.locator(`main [name^="${kind}."]`).count())) await person.press(person.page.locator(`button[name=handling][value="post:${kind}"]`), 200);
  }
  await openAll(person.page);
  const plain = {};
  for (const [name, value] of Object.entries(values)) {
    if (!Array.isArray(value)) { plain[name] = value; continue; }
    const ids = await rowIds(person.page, Object.keys(value[0])[0]);
    for (const [i, row] of value.entries()) {
      for (const [field, answer] of Object.entries(row)) {
        const id = `${field}.${ids[i]}`;
        // What follows from where the row stands is not filled in.
        if (await person.page.locator(`#skjema input[type=hidden][name="${id}"][value="${answer}"]`).count()) continue;
        plain[id] = answer;
      }
    }
  }
  const kinds = await person.page.locator("main").evaluate((main, names) => Object.fromEntries(names.map((name) => {
    const e = [...main.querySelectorAll(`[name="${name}"]`)].find((e) => e.type !== "hidden");
    return [name, e && { type: e.localName === "select" ? "select" : e.type, inLabel: Boolean(e.closest("label")), now: e.type === "checkbox" ? e.checked : e.value }];
  })), Object.keys(plain));
  for (const [name, value] of Object.entries(plain)) await put(person.page, name, value, kinds[name]);
}

export async function rowIds(page, field) {
  const names = await page.locator(`#skjema [name^="${field}."]`).evaluateAll((all) => all.map((e) => e.name));
  return [...new Set(names.map((name) => name.slice(field.length + 1)))];
}

export async function addRows(person, group, rows) {
  const field = Object.keys(rows[0])[0];
  // Rows that stand under their years: the page offers one of each.
  const years = rows.map((row) => row[`${group}-ar`]);
  if (await person.page.locator(`button[name=handling][value="legg-til:${group}:${years[0]}"]`).count()) {
    for (const year of new Set(years)) {
      const there = () => person.page.locator(`#skjema input[type=hidden][name^="${group}-ar."][value="${year}"]`).count();
      while ((await there()) < years.filter((y) => y === year).length) await person.press(person.page.locator(`button[name=handling][value="legg-til:${group}:${year}"]`), 200);
    }
    return;
  }
  for (let i = 0; i <= rows.length; i++) {
    if ((await rowIds(person.page, field)).length >= rows.length) return;
    await person.press(person.page.locator(`button[name=handling][value="legg-til:${group}"]`), 200);
  }
  ensure(false, `«${group}» does not grow to ${rows.length} rows`);
}

/// What is folded away is opened by its summary, where the page shows one.
export async function openAll(page) {
  for (let i = 0; i < 20; i++) {
    const marked = await page.evaluate(() => {
      const shut = [...document.querySelectorAll("main details.ds-details:not([open]) > summary")].find((s) => s.checkVisibility());
      document.querySelector("[data-apne]")?.removeAttribute("data-apne");
      shut?.setAttribute("data-apne", "");
      return Boolean(shut);
    });
    if (!marked) return;
    await page.locator("[data-apne]").click();
  }
}

async function put(page, name, value, kind) {
  ensure(kind, `no field «${name}» at ${page.url()}`);
  if (kind.type !== "radio" && kind.now === value) return;
  const field = page.locator(`main [name="${name}"]:not([type=hidden])`);
  const choice = `[name="${name}"][value="${value}"]`;
  // Where the choice looks like a button, the button is its label.
  if (kind.type === "radio" && kind.inLabel) await page.locator(`main label:has(${choice})`).click();
  else if (kind.type === "radio") await page.locator(`main ${choice}`).check();
  else if (kind.type === "checkbox") await field.setChecked(Boolean(value));
  else if (kind.type === "select") await field.selectOption(value);
  else await field.fill(value);
}

/// What stands in the form now, by name.
export async function typed(page, form = "#skjema") {
  return page.locator(form).evaluate((f) => {
    const all = {};
    for (const e of f.elements) {
      if (!e.name || ["hidden", "submit", "button"].includes(e.type)) continue;
      if (["radio", "checkbox"].includes(e.type)) { if (e.checked) all[`${e.name}=${e.value}`] = true; }
      else all[e.name] = e.value.replaceAll("\r\n", "\n");
    }
    return all;
  });
}

/// The same, amounts in the one spelling the pages write them back in, however they were typed.
export async function written(page, form) {
  const all = await typed(page, form);
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, AMOUNT.test(name) ? amount(value) : value]));
}

const AMOUNT = /^(budsjett-(kost|soknad|egen|andre|partnere)[a-z-]*\.\d{4}|impl-drift-kostnad|belop\.\d{4})$/;

function amount(value) {
  const millions = /^([\d,]+) mill\.?$/.exec(value);
  const kroner = millions ? Math.round(Number(millions[1].replace(",", ".")) * 1e6) : /^(kr )?\d[\d\s]*$/.test(value) ? Number(value.replace(/\D/g, "")) : null;
  return kroner === null ? value : String(kroner).replace(/\B(?=(\d{3})+$)/g, "\u00a0");
}
