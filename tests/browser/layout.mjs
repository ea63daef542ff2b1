// What holds on every page at every width: long words do not widen it, amounts are whole, nothing sticks out, focus shows.
import { Person } from "./kit.mjs";
import { ensure, same } from "./report.mjs";

/// An address without a place to break, as people paste them.
const LONG = `https://alvdalkommune.sharepoint.example.org/sites/helse-og-omsorg/_layouts/15/Doc.aspx?sourcedoc=${"7F3A9C1E".repeat(4)}`;

async function pages(service) {
  const one = (where) => service.ask(`select a.id from application a join statsforvalter s on s.orgnr = a.office join municipality m on m.orgnr = a.municipality where ${where} order by a.case_number limit 1`);
  const recommended = await one("s.slug = 'innlandet' and a.stage = 'recommended'");
  const assessed = await one("s.slug = 'innlandet' and a.stage = 'under_assessment' and a.caseworker = (select id from account where email = 'saksbehandler2.innlandet@example.org')");
  const asked = await one("m.name = 'Alvdal' and a.stage = 'awaiting_information'");
  const granted = await one("m.name = 'Alvdal' and a.stage = 'decided'");
  return {
    inland_leader: ["/saker?status=alle", "/ramme", `/saker/${recommended}`, `/saker/${asked}`, `/saker/${asked}/soknad`, `/saker/${granted}`, `/saker/${granted}/vedtak`],
    inland_approver: [`/saker/${recommended}/godkjenning`],
    inland_caseworker: [`/saker/${assessed}`, `/saker/${assessed}/sporsmal`],
    municipality_administrator: ["/soknader", `/soknader/${asked}`, `/soknader/${asked}/sporsmal`, `/soknader/${asked}/kvittering`, `/soknader/${asked}/svar`, `/soknader/${granted}`, `/soknader/${granted}/vedtak`],
    frame_manager: ["/portefolje", "/portefolje?embete=innlandet", "/rammer?ar=2028", "/rammer/ny?ar=2028"],
    system_administrator: ["/kommuner", "/brukere"],
  };
}

/// What is wider than the page, or outside the column that main is.
const wide = (page) => page.evaluate(() => {
  const told = (e) => `${e.tagName.toLowerCase()}.${e.className.baseVal ?? e.className} «${e.textContent.trim().slice(0, 40)}»`;
  const room = document.documentElement.clientWidth, main = document.querySelector("main");
  const edge = main.getBoundingClientRect().right - parseFloat(getComputedStyle(main).paddingRight);
  const out = [...main.querySelectorAll("*")].filter((e) => !e.closest(".rull, .ds-sr-only, svg, .blikkfang, .monstre") && e.getClientRects().length && e.getBoundingClientRect().right > edge + 1);
  return { scrolls: document.documentElement.scrollWidth > room, out: out.slice(-4).map(told) };
});

/// Amounts and percentages, as the program writes them, that are divided over two lines.
const divided = (page) => page.evaluate(() => {
  const faults = [], walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!node.parentElement.getClientRects().length || node.parentElement.closest(".ds-sr-only, svg, option, textarea")) continue;
    for (const { 0: amount, index } of node.data.matchAll(/[+−-]?\d{1,3}(?:\u00a0\d{3})+(?:\u00a0kr\b)?|\d[\d,]*\u00a0(?:kr\b|%|mill\b)/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + amount.length);
      if (new Set([...range.getClientRects()].map((r) => Math.round(r.top / 4))).size > 1) faults.push(amount);
    }
  }
  return faults;
});

/// The ring of whatever has focus: three pixels, drawn.
const ring = (page) => page.evaluate(() => {
  const e = document.activeElement;
  // The skip link is only there with focus; a choice has the ring round itself and its words.
  if (!e || e === document.body || e.matches(".ds-skip-link")) return null;
  const around = e.matches("input:is([type=radio], [type=checkbox])") ? e.parentElement : e;
  const widths = [e, around].map((x) => getComputedStyle(x)).map((s) => ["none", "auto"].includes(s.outlineStyle) ? 0 : parseFloat(s.outlineWidth));
  return { width: Math.max(...widths), what: e.outerHTML.slice(0, 120) };
});

export async function run(suite) {
  const { accounts, report, service } = suite;

  await report.test("the first case of the worklist is in sight: 1280 and 390 px", async () => {
    for (const [width, most] of [[1280, 700], [390, 900]]) {
      const person = await (await Person.come(suite, { js: false, width })).signIn(accounts.inland_leader);
      await person.go("/saker", 200);
      const top = await person.page.locator('table[aria-labelledby="liste-t"] tbody tr').first().evaluate((e) => e.getBoundingClientRect().top + scrollY);
      ensure(top < most, `the first case stands ${Math.round(top)} px down at ${width} px`);
      const shown = await person.page.locator("#status").isVisible();
      same(shown, width > 768, `the filter is open at ${width} px`);
      await person.leave();
    }
  });

  await report.test("a table that is laid out as cards is still a table to those who cannot see it", async () => {
    const person = await (await Person.come(suite, { js: false, width: 390 })).signIn(accounts.inland_leader);
    await person.go("/saker", 200);
    const read = await person.page.locator('table[aria-labelledby="liste-t"]').ariaSnapshot();
    for (const role of ["table", "columnheader", "rowheader", "cell"]) ensure(new RegExp(`- '?${role}\\b`).test(read), `no ${role} in:\n${read.slice(0, 600)}`);
    await person.leave();
  });
  const each = async (visit, { js = false } = {}) => {
    for (const [role, paths] of Object.entries(await pages(service))) {
      const person = await (await Person.come(suite, { lang: "nb", js })).signIn(accounts[role]);
      for (const path of paths) {
        await person.go(path, 200);
        await visit(person.page, path);
      }
      await person.leave();
    }
  };
  const none = (list, what) => ensure(list.length === 0, () => `${list.length} ${what}:\n${list.slice(0, 30).join("\n")}`);

  await report.test("a long address in any text makes no page wider: 320, 390 and 1280 px", async () => {
    const faults = [];
    await each(async (page, path) => {
      await page.evaluate((long) => {
        for (const e of document.querySelectorAll("main :is(h1, h2, h3, h4, p, dt, dd, li, legend, .ds-label, .fri, .fritekst, summary span):not(.ds-tag, .ds-sr-only, nav *, .trakt *, .tegnforklaring *, .kort *)")) {
          if (![...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim())) continue;
          e.append(long);
        }
      }, ` ${LONG}`);
      for (const width of [320, 390, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const { scrolls, out } = await wide(page);
        if (scrolls || out.length) faults.push(`${path} at ${width}: ${out.join(", ") || "scrolls"}`);
      }
    });
    none(faults, "pages are too wide");
  });

  await report.test("amounts are whole and nothing sticks out: 320, 390, 480, 700, 900, 1024 and 1280 px", async () => {
    const faults = [];
    await each(async (page, path) => {
      for (const width of [320, 390, 480, 700, 900, 1024, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const broken = await divided(page);
        if (broken.length) faults.push(`${path} at ${width}: divided: ${broken.slice(0, 5).join(", ")}`);
        const { scrolls, out } = await wide(page);
        if (scrolls || out.length) faults.push(`${path} at ${width}: sticks out: ${out.join(", ") || "scrolls"}`);
      }
    });
    none(faults, "faults");
  });

  await report.test("on a phone the approver sees every column of what is left", async () => {
    const person = await (await Person.come(suite, { lang: "nb", width: 390 })).signIn(accounts.inland_approver);
    await person.go((await pages(service)).inland_approver[0], 200);
    const cells = await person.page.locator("table.tett-tabell tbody :is(th, td)").evaluateAll((all) => all.map((e) => { const r = e.getBoundingClientRect(); return { text: e.textContent, fits: r.left >= 0 && r.right <= innerWidth, name: e.dataset.navn ?? "" }; }));
    ensure(cells.length >= 4 && cells.length % 4 === 0, `${cells.length} cells`);
    none(cells.filter((c) => !c.fits).map((c) => c.text), "cells are outside the screen");
    ensure(cells.some((c) => c.name === "Igjen etter vedtaket"), "the last column has its name");
    await person.leave();
  });

  await report.test("focus is a ring of three pixels on everything that takes it", async () => {
    const faults = [];
    await each(async (page, path) => {
      const seen = new Set();
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press("Tab");
        const at = await ring(page);
        if (!at || seen.has(at.what)) continue;
        seen.add(at.what);
        if (at.width < 3) faults.push(`${path}: ${at.width} px at ${at.what}`);
      }
      ensure(seen.size > 3, `${path}: Tab reaches ${seen.size} things`);
    });
    none([...new Set(faults)], "weak rings");
  });

  await report.test("the error summary's ring does not touch the breadcrumb under it", async () => {
    const person = await (await Person.come(suite, { lang: "nb", js: false })).signIn(accounts.inland_caseworker);
    await person.go((await pages(service)).inland_caseworker[1], 200);
    await person.press(person.page.locator("#skjema button.ds-button[type=submit]").first(), 422);
    await person.refused();
    const gap = await person.page.evaluate(() => {
      const next = document.querySelector("main > .ds-error-summary").nextElementSibling.getBoundingClientRect().top;
      return next - document.querySelector("main > .ds-error-summary").getBoundingClientRect().bottom;
    });
    ensure(gap >= 12, `${gap} px between the summary and what follows`);
    await person.leave();
  });

  await report.test("figures without colour: series differ in grey, keys stand as the stack, numbers have one decimal", async () => {
    const person = await (await Person.come(suite, { lang: "nb" })).signIn(accounts.frame_manager);
    const { page } = person;
    for (const scheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme: scheme });
      await person.go("/portefolje", 200);
      const chart = page.locator("section[aria-labelledby=f1]");
      const key = await chart.locator(".tegnforklaring rect").evaluateAll((all) => all.map((e) => `${e.getAttribute("class")} ${e.getAttribute("fill") ?? ""}`));
      same(new Set(key).size, 3, "three series, three looks");
      const stack = await chart.locator(":scope > svg rect").evaluateAll((all) => {
        const columns = Map.groupBy(all, (e) => e.getAttribute("x"));
        return [...columns.values()].map((column) => column.sort((a, b) => a.getBBox().y - b.getBBox().y).map((e) => `${e.getAttribute("class")} ${e.getAttribute("fill") ?? ""}`));
      });
      ensure(stack.length === 5, `${stack.length} columns`);
      for (const column of stack) same(column, key.filter((k) => column.includes(k)), "the stack from the top, and the key");
      const numbers = await chart.locator(":scope > svg text").allTextContents();
      none(numbers.filter((n) => !/^\d+,\d$/.test(n) && !/^20\d\d\*?$/.test(n)), "numbers in another form");
      const contrast = await contrasts(page, chart);
      none(contrast.filter(([, is, least]) => is < least).map(([what, is, least]) => `${scheme}: ${what} ${is.toFixed(2)} under ${least}`), "contrasts are too weak");
      await distinctInGrey(page, chart.locator(".tegnforklaring svg"), `${scheme}, sub-goals`);
      await person.go("/rammer?ar=2028", 200);
      await distinctInGrey(page, page.locator("section[aria-labelledby=r1] .tegnforklaring svg"), `${scheme}, keys A and B`);
    }
    await person.leave();
    const leader = await (await Person.come(suite, { lang: "nb" })).signIn(accounts.inland_leader);
    await leader.go("/saker", 200);
    await distinctInGrey(leader.page, leader.page.locator(".tegnforklaring svg"), "the office's frame");
    await leader.leave();
  });
}

/// Text on its part 4.5 : 1, part against the page 3 : 1 (by fill or border), pattern against its own ground 3 : 1.
function contrasts(page, chart) {
  return chart.evaluate((section) => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const light = (colour) => {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((m, n) => n - m); return (x + 0.05) / (y + 0.05); };
    const style = (e) => getComputedStyle(e);
    const ground = style(document.body).backgroundColor;
    return [1, 2, 3].flatMap((n) => {
      const part = section.querySelector(`svg.soyle > .s${n}`), text = section.querySelector(`text.i${n}`);
      const fill = n === 1 ? style(part).fill : style(document.querySelector(`.f${n}`)).fill;
      const mark = n === 1 ? null : document.querySelector(n === 2 ? ".strek2" : ".prikk3");
      const all = [[`series ${n} against the page`, Math.max(ratio(fill, ground), ratio(style(part).stroke, ground)), 3]];
      if (text) all.push([`number on series ${n}`, ratio(style(text).fill, fill), 4.5]);
      if (mark) all.push([`pattern of series ${n}`, ratio(n === 2 ? style(mark).stroke : style(mark).fill, fill), 3]);
      return all;
    });
  });
}

/// Each sample photographed and made grey: no two alike in shade and in pattern.
async function distinctInGrey(page, samples, what) {
  const looks = [];
  await page.evaluate(() => { for (const part of document.querySelectorAll("main details")) part.open = true; });
  for (const sample of await samples.all()) {
    const png = (await sample.screenshot()).toString("base64");
    looks.push(await page.evaluate(async (data) => {
      const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
      canvas.drawImage(image, 0, 0);
      const inner = canvas.getImageData(3, 3, image.width - 6, image.height - 6).data;
      const grey = [];
      for (let i = 0; i < inner.length; i += 4) grey.push((0.2126 * inner[i] + 0.7152 * inner[i + 1] + 0.0722 * inner[i + 2]) / 255);
      const mean = grey.reduce((a, b) => a + b) / grey.length;
      return { mean, spread: Math.sqrt(grey.reduce((a, b) => a + (b - mean) ** 2, 0) / grey.length) };
    }, png));
  }
  looks.forEach((a, i) => looks.slice(i + 1).forEach((b, j) => {
    ensure(Math.abs(a.mean - b.mean) > 0.2 || Math.abs(a.spread - b.spread) > 0.06, () => `${what}: samples ${i + 1} and ${i + j + 2} look alike in grey: ${JSON.stringify(looks)}`);
  }));
}
