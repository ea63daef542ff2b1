// Files of a section: one renamed from an executable is refused, one is found harmful, one is accepted, sent and saved by
// the office. Without JavaScript and with it, in both languages.
import { by } from "./applying.mjs";
import { fill } from "./form.mjs";
import { draft } from "./forms.mjs";
import { Person } from "./kit.mjs";
import { ensure, same } from "./report.mjs";
import { HARMFUL, wait } from "./service.mjs";

const WORDS = {
  nb: { upload: "Last opp filen", done: "Filen er lagt ved.", waits: "Kontrolleres", ready: "Klar", refused: "Avvist", kind: "Navnet sier at filen er av typen PDF", harmful: "Ingen kan åpne den", large: "Filen er større enn 25 MB", remove: "Fjern", undo: "Angre", removed: "er fjernet", none: "Ingen filer er lagt ved" },
  nn: { upload: "Last opp fila", done: "Fila er lagd ved.", waits: "Blir kontrollert", ready: "Klar", refused: "Avvist", kind: "Namnet seier at fila er av typen PDF", harmful: "Ingen kan opne fila", large: "Fila er større enn 25 MB", remove: "Fjern", undo: "Angre", removed: "er fjerna", none: "Ingen filer er lagde ved" },
};

const pdf = (about) => Buffer.from(`%PDF-1.7\n1 0 obj<</Title(${about})>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF`);
const file = (name, buffer) => ({ name, mimeType: "application/pdf", buffer });

export async function run(suite) {
  const { report, accounts } = suite;
  for (const lang of ["nb", "nn"]) for (const js of [false, true]) {
    const t = WORDS[lang];
    await report.test(`files: renamed refused, harmful found, good accepted and saved, ${js ? "with" : "without"} JavaScript (${lang})`, async () => {
      const person = await Person.come(suite, { lang, js });
      await person.signIn(accounts.municipality_submitter);
      const home = await draft(person);
      await person.go(`${home}/del/behov`, 200);
      // What is typed is saved on the way to the files.
      await fill(person, { "behov-kunnskap": "Skrevet før filene" });
      await person.press(by(person.page, "vedlegg"), 200);
      const files = person.page.url();
      ensure(files.includes("/del/behov/vedlegg"), files);
      await person.says(t.none);
      if (!js) person.state("ingen vedlegg");
      const send = async (chosen, status) => {
        await person.page.setInputFiles("#fil", chosen);
        await person.press(t.upload, status);
      };
      await send(file("faktura.pdf", Buffer.from("MZ\x90\0\x03\0\0\0 ikke en PDF")), 422);
      await person.refused();
      await person.says(t.kind);
      if (!js) person.state("vedlegg av feil type");
      await send(file("skadelig.pdf", pdf(`${HARMFUL} ${lang} ${js}`)), 200);
      await person.says([t.done, t.waits]);
      if (!js) person.state("vedlegg kontrolleres");
      await send(file("plan for natt.pdf", pdf(`god ${lang} ${js}`)), 200);
      const told = async (words) => {
        for (let i = 0; i < 300; i++) {
          await person.go(files, 200);
          const text = await person.text();
          if (words.every((word) => text.includes(word))) return;
          await wait(100);
        }
        throw new Error(`the files do not say ${words}: ${await person.text()}`);
      };
      await told([t.ready, t.refused, t.harmful]);
      if (!js) person.state("vedlegg klart og avvist");
      same(await person.page.locator('main a[href*="/vedlegg/"]').count(), 1, "files that can be saved");
      const [download] = await Promise.all([person.page.waitForEvent("download"), person.page.getByRole("link", { name: "plan for natt.pdf" }).click()]);
      same(download.suggestedFilename(), "plan for natt.pdf", "the name it is saved under");

      const mine = person.page.locator("ul.oppgaver > li", { hasText: "skadelig.pdf" });
      await person.press(mine.getByRole("button", { name: t.remove }), 200);
      await person.says(t.removed);
      await person.press(t.undo, 200);
      const again = person.page.locator("ul.oppgaver > li", { hasText: "skadelig.pdf" });
      await person.press(again.getByRole("button", { name: t.remove }), 200);
      if (js) {
        // Told before a byte is sent.
        await person.page.setInputFiles("#fil", file("stor.pdf", Buffer.alloc(25 * 1024 * 1024 + 1, " ")));
        await person.page.getByText(t.large).waitFor();
      } else {
        await send(file("stor.pdf", Buffer.alloc(25 * 1024 * 1024 + 1, " ")), 422);
        await person.says(t.large);
      }
      await person.go(`${home}/del/behov`, 200);
      same(await person.page.inputValue('[name="behov-kunnskap"]'), "Skrevet før filene", "what was typed before the files");
      await person.says("plan for natt.pdf");
      await person.go(`${home}/kontroller`, 200);
      same(await person.page.locator('main a[href*="/vedlegg/"]').count(), 1, "files on the check page");
      await person.leave();
    });
  }
}
