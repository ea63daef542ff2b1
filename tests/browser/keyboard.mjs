// The keyboard alone: the skip link first, focus always visible, a section filled in and saved.
import { answers } from "./answers.mjs";
import { Person } from "./kit.mjs";
import { ensure, same } from "./report.mjs";

export async function run(suite) {
  await suite.report.test("keyboard alone: skip link first, focus visible, sign in, fill in a section and save with Enter", async () => {
    const { accounts } = suite;
    const person = await Person.come(suite, { lang: "nb", js: false });
    const { page } = person;
    await person.go("/logg-inn", 200);
    await page.keyboard.press("Tab");
    await focusIs(page, ".ds-skip-link");
    await page.keyboard.press("Enter");
    await focusIs(page, "main");
    await tabTo(page, "#epost");
    await page.keyboard.type(accounts.municipality_writer.email);
    await tabTo(page, "#passord");
    await page.keyboard.type(accounts.municipality_writer.password);
    await person.after(() => page.keyboard.press("Enter"), 200);
    if (page.url().endsWith("/velg-rolle")) {
      await tabTo(page, "input[name=rolle]");
      await page.keyboard.press("Space");
      await tabTo(page, "main form button.ds-button");
      await person.after(() => page.keyboard.press("Enter"), 200);
    }
    same(new URL(page.url()).pathname, "/soknader", "where a writer begins");
    await tabTo(page, 'form[action="/soknader"] button');
    await person.after(() => page.keyboard.press("Enter"), 200);
    await tabTo(page, 'main a[href$="/del/delmal"]');
    await person.after(() => page.keyboard.press("Enter"), 200);
    const whole = answers("nb").delmal;
    for (const [name, value] of Object.entries(whole)) {
      await tabTo(page, `[name="${name}"]`);
      await page.keyboard.type(value);
    }
    // Enter in a one-line field saves, and removes or sends nothing.
    await tabTo(page, '[name="delmaal-1"]', "Shift+Tab");
    await person.after(() => page.keyboard.press("Enter"), 200);
    ensure(new URL(page.url()).pathname.endsWith("/del/delmal"), "Enter stays in the section");
    for (const [name, value] of Object.entries(whole)) same(await page.inputValue(`[name="${name}"]`), value, name);
    // The whole page once round: every stop shows where it is.
    await page.evaluate(() => document.activeElement?.blur());
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press("Tab");
      await focusShows(page);
    }
    await person.leave();
  });
}

async function focusIs(page, selector) {
  ensure(await page.evaluate((s) => document.activeElement?.matches(s), selector), `focus is not at ${selector} but at ${await where(page)}`);
  if (selector !== "main") await focusShows(page);
}

async function tabTo(page, selector, key = "Tab") {
  for (let i = 0; i < 80; i++) {
    if (await page.evaluate((s) => document.activeElement?.matches(s), selector)) return focusShows(page);
    await page.keyboard.press(key);
  }
  ensure(false, `Tab never reaches ${selector}; focus is at ${await where(page)}`);
}

const where = (page) => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 160));

/// The element with focus is on the screen and looks different from one without.
async function focusShows(page) {
  const trouble = await page.evaluate(() => {
    const e = document.activeElement;
    if (!e || e === document.body) return null;
    const box = e.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) return "too small to see";
    if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) return "outside the screen";
    const shown = (x) => { const s = getComputedStyle(x); return (s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 3) || s.boxShadow !== "none"; };
    return shown(e) || (e.parentElement && shown(e.parentElement)) || e.matches(".ds-skip-link") // it is only there with focus
       ? null : "no outline";
  });
  ensure(!trouble, `focus does not show (${trouble}) at ${await where(page)}`);
}
