// Forbedringer når nettleseren kjører skript. Alle sider virker uten. Tekstene kommer fra malen (data-attributter),
// slik at de følger målformen.

// <form data-ulagret>: spør før siden forlates med endringer som ikke er lagret.
let ulagret = false;
for (const skjema of document.querySelectorAll("form[data-ulagret]")) {
  skjema.addEventListener("input", () => { ulagret = true; });
  skjema.addEventListener("submit", () => { ulagret = false; });
  skjema.addEventListener("lagret", () => { ulagret = false; });
}
addEventListener("beforeunload", (hendelse) => { if (ulagret) hendelse.preventDefault(); });

// <input type="file" data-maks="26214400" data-for-stor="…">: en fil som er for stor, sendes ikke, og det sies med en gang.
// <button data-laster="Laster opp …">: sier at filen er på vei. Før data-en-gang, for det som stanses her, er ikke sendt.
for (const felt of document.querySelectorAll("input[type=file][data-maks]")) {
  const forStor = () => [...felt.files].some((fil) => fil.size > Number(felt.dataset.maks));
  const beskrevet = felt.getAttribute("aria-describedby") ?? "";
  const melding = document.createElement("p");
  melding.className = "ds-validation-message";
  melding.dataset.field = "validation";
  melding.id = `${felt.id}-for-stor`;
  melding.setAttribute("role", "alert");
  const vis = () => {
    const feil = forStor();
    document.getElementById(`${felt.id}-feil`)?.remove();
    felt.toggleAttribute("aria-invalid", feil);
    if (feil) felt.setAttribute("aria-invalid", "true");
    felt.setAttribute("aria-describedby", `${feil ? `${melding.id} ` : ""}${beskrevet.replace(`${felt.id}-feil `, "")}`);
    melding.textContent = feil ? felt.dataset.forStor : "";
    if (feil) felt.closest(".ds-field").append(melding); else melding.remove();
  };
  felt.addEventListener("change", vis);
  felt.form.addEventListener("submit", (hendelse) => {
    if (forStor()) { hendelse.preventDefault(); hendelse.stopImmediatePropagation(); vis(); felt.focus(); return; }
    const knapp = hendelse.submitter;
    if (!felt.files.length || !knapp?.dataset.laster) return;
    const laster = document.createElement("p");
    laster.setAttribute("role", "status");
    knapp.after(laster);
    setTimeout(() => { laster.textContent = knapp.dataset.laster; }, 100);
    addEventListener("pageshow", () => laster.remove(), { once: true });
  });
}

// <form data-en-gang>: to raske klikk sender skjemaet én gang. Knappen deaktiveres ikke: navnet og verdien dens skal være med.
for (const skjema of document.querySelectorAll("form[data-en-gang]")) {
  let sendt = 0;
  skjema.addEventListener("submit", (hendelse) => {
    const tid = Date.now();
    // Etter fem sekunder kan man prøve igjen: svaret kan ha blitt borte på veien.
    if (tid - sendt < 5000) { hendelse.preventDefault(); return; }
    sendt = tid;
    hendelse.submitter?.setAttribute("aria-busy", "true");
  });
  // Tilbakeknappen kan hente siden fra minnet.
  addEventListener("pageshow", () => { sendt = 0; for (const k of skjema.querySelectorAll("[aria-busy]")) k.removeAttribute("aria-busy"); });
}

// [data-naar]: spørsmålet følger av et annet svar i raden: «en-av NAVN KODE …», «mangler NAVN» eller «unntatt NAVN NAVN».
// Det kommer og går med det samme, uten å leses opp eller flytte fokus. Det som er besvart, eller som noen står i, blir
// aldri skjult. Uten skript kommer det med neste lagring.
for (const skjult of document.querySelectorAll("template[data-spor]")) {
  for (const del of skjult.content.children) del.hidden = true;
  skjult.replaceWith(skjult.content);
}
for (const skjema of document.forms) {
  const sporsmal = [...skjema.querySelectorAll("[data-naar]")];
  if (!sporsmal.length) continue;
  const verdi = (navn) => (skjema.elements.namedItem(navn)?.value ?? "").trim();
  const besvart = (del) => [...del.querySelectorAll("input, select, textarea")]
    .some((felt) => ["radio", "checkbox"].includes(felt.type) ? felt.checked : felt.value.trim());
  const stilt = (del) => {
    const [slag, navn, ...resten] = del.dataset.naar.split(" ");
    if (slag === "en-av") return resten.includes(verdi(navn));
    if (slag === "mangler") return !verdi(navn) && besvart(del.closest(".felt"));
    return verdi(navn) || !verdi(resten[0]);
  };
  skjema.addEventListener("input", () => {
    for (const del of sporsmal) del.hidden = !(stilt(del) || besvart(del) || del.contains(document.activeElement));
  });
}

// <textarea data-teller="2000" data-igjen="{n} tegn igjen" data-over="{n} tegn for mye">: teller mens man skriver.
// Skjermlesere får tallet først når det er stille ett sekund.
const tall = new Intl.NumberFormat(document.documentElement.lang || "nb");
for (const felt of document.querySelectorAll("[data-teller]")) {
  const grense = Number(felt.dataset.teller);
  const synlig = document.createElement("p");
  const lest = document.createElement("p");
  synlig.className = "teller";
  synlig.setAttribute("aria-hidden", "true");
  lest.className = "ds-sr-only";
  lest.setAttribute("role", "status");
  felt.after(synlig, lest);
  let vent;
  const vis = (les) => {
    // Tjeneren teller tegn, ikke UTF-16-enheter.
    const rest = grense - [...felt.value].length;
    const tekst = (rest < 0 ? felt.dataset.over : felt.dataset.igjen).replace("{n}", tall.format(Math.abs(rest)));
    synlig.textContent = tekst;
    synlig.toggleAttribute("data-over", rest < 0);
    clearTimeout(vent);
    if (les) vent = setTimeout(() => { lest.textContent = tekst; }, 1000);
  };
  felt.addEventListener("input", () => vis(true));
  vis(false);
}

// <form data-autolagre data-lagringsfeil="…">: lagrer av seg selv når det har vært stille i to sekunder. Svaret (eller
// hvorfor det ikke gikk) står i [data-lagret] og leses opp; gikk det ikke, eller har en kollega endret noe annet, står det også
// ved feltet man skriver i.
// Knappene lagrer som før.
for (const skjema of document.querySelectorAll("form[data-autolagre]")) {
  const melding = skjema.querySelector("[data-lagret]");
  if (!melding) continue;
  melding.setAttribute("role", "status");
  let vent, underveis = null, endret = 0;
  let varsel = null;
  const lenkeTil = (lenke, feil) => {
    const a = document.createElement("a");
    Object.assign(a, { className: "ds-link", href: lenke.til, textContent: lenke.tekst });
    if (feil) a.target = "_blank";
    return a;
  };
  const si = (tekst, feil, lenke) => {
    melding.textContent = tekst;
    melding.classList.toggle("mangler", feil);
    if (lenke && !feil) melding.append(" ", lenkeTil(lenke, feil));
    varsel?.remove();
    varsel = null;
    const felt = (feil || lenke) && document.activeElement?.closest(".ds-field");
    if (!felt || !skjema.contains(felt)) return;
    varsel = document.createElement("p");
    varsel.className = feil ? "ds-validation-message" : "dus liten";
    varsel.dataset.field = feil ? "validation" : "description";
    varsel.textContent = tekst;
    if (lenke) varsel.append(" ", lenkeTil(lenke, feil));
    felt.append(varsel);
  };
  // Hvem andre som skriver i delen nå.
  const her = document.querySelector("[data-her]");
  // Summene i [data-utregnet] regner tjeneren ut av det som er lagret.
  const regnUt = async () => {
    const svar = await fetch(location.pathname + location.search);
    if (!svar.ok) return;
    const side = new DOMParser().parseFromString(await svar.text(), "text/html");
    const nye = side.querySelectorAll("[data-utregnet]"), gamle = skjema.querySelectorAll("[data-utregnet]");
    if (nye.length === gamle.length) gamle.forEach((sum, n) => sum.replaceChildren(...nye[n].childNodes));
  };
  const lagre = async () => {
    const sist = endret;
    const felt = new URLSearchParams(new FormData(skjema));
    felt.set("handling", "lagre");
    try {
      const svar = await fetch(skjema.getAttribute("action"), { method: "POST", body: felt, headers: { "x-autolagre": "1" } });
      const { versjon, eget, tekst, lenke, her: andre } = await svar.json();
      si(tekst, !svar.ok, lenke);
      if (!svar.ok) return;
      skjema.elements.versjon.value = versjon;
      // Med «eget» er det flettet inn noe en kollega har skrevet, som ikke står på siden.
      skjema.elements._eget.value = eget;
      if (her) her.textContent = andre;
      if (sist === endret) skjema.dispatchEvent(new Event("lagret"));
      if (skjema.querySelector("[data-utregnet]")) await regnUt().catch(() => {});
    } catch { si(skjema.dataset.lagringsfeil, true); }
  };
  const start = () => { underveis ??= lagre().finally(() => { underveis = null; }); return underveis; };
  skjema.addEventListener("input", () => {
    endret += 1;
    clearTimeout(vent);
    vent = setTimeout(async () => { await underveis; start(); }, 2000);
  });
  skjema.addEventListener("submit", async (hendelse) => {
    clearTimeout(vent);
    if (!underveis) return;
    // Versjonen i skjemaet er gammel til den pågående lagringen er ferdig.
    hendelse.preventDefault();
    const knapp = hendelse.submitter;
    await underveis;
    skjema.requestSubmit(knapp);
  });
}

// <p data-lignende="ADRESSE" data-felt="NAVN NAVN">: noen få prosjekter som ligner, under det siste av feltene, mens de skrives.
// Spør etter en lagring når teksten i feltene er en annen enn sist, og høyst én gang på ti sekunder. Bare antallet leses opp.
// Det som kommer, flytter aldri det noen skriver: står man lenger nede på siden eller i selve listen, kommer det ikke.
for (const sagt of document.querySelectorAll("[data-lignende]")) {
  const skjema = sagt.closest("form"), navn = sagt.dataset.felt.split(" ");
  const siste = skjema.elements.namedItem(navn.at(-1))?.closest(".ds-field");
  if (!siste) continue;
  sagt.setAttribute("role", "status");
  const liste = document.createElement("div");
  liste.className = "stabel tett liten tekst";
  liste.id = "lignende";
  const tekst = () => navn.map((ett) => skjema.elements.namedItem(ett)?.value.trim() ?? "").join("\n");
  const istand = () => {
    const her = document.activeElement;
    return siste.contains(her) || !(siste.compareDocumentPosition(her) & Node.DOCUMENT_POSITION_FOLLOWING);
  };
  let spurt = tekst(), sist = 0, vist = "", vent;
  const hent = async () => {
    const na = tekst();
    if (na === spurt || !istand()) return;
    [spurt, sist] = [na, Date.now()];
    const svar = await fetch(sagt.dataset.lignende);
    if (!svar.ok) return;
    const som = await svar.text();
    if (!istand() || som === vist) return;
    vist = som;
    const { tekst: overskrift, treff, alle } = JSON.parse(som);
    const ny = (navn, innhold = "", lenke = null) => {
      const del = document.createElement(navn);
      if (lenke) Object.assign(del, { className: "ds-link", href: lenke });
      del.textContent = innhold;
      return del;
    };
    const rader = treff.map(({ tittel, til, linjer }) => {
      const rad = ny("li");
      rad.append(til ? ny("a", tittel, til) : tittel, ...linjer.filter(Boolean).flatMap((linje) => [ny("br"), linje]));
      return rad;
    });
    const ul = ny("ul"), forst = ny("p"), tilSlutt = ny("p");
    ul.className = "ds-list";
    ul.append(...rader);
    forst.append(ny("strong", overskrift));
    tilSlutt.append(ny("a", alle.tekst, alle.til));
    if (treff.length) { liste.replaceChildren(forst, ul, tilSlutt); siste.after(liste); } else liste.remove();
    sagt.textContent = overskrift;
  };
  skjema.addEventListener("lagret", () => {
    clearTimeout(vent);
    vent = setTimeout(() => hent().catch(() => {}), Math.max(0, sist + 10_000 - Date.now()));
  });
}

// Utskrift: det som er lukket, åpnes på papiret, og tekstfelt blir så høye som teksten. Nyere nettlesere gjør det med
// CSS (app.css); dette er for de andre.
let apnet = [];
addEventListener("beforeprint", () => {
  if (!CSS.supports("selector(details::details-content)")) {
    apnet = [...document.querySelectorAll("details:not([open])")];
    for (const del of apnet) del.open = true;
  }
  if (CSS.supports("field-sizing: content")) return;
  for (const felt of document.querySelectorAll("textarea")) felt.style.height = `${felt.scrollHeight + 4}px`;
});
addEventListener("afterprint", () => {
  for (const del of apnet.splice(0)) del.open = false;
  for (const felt of document.querySelectorAll("textarea")) felt.style.removeProperty("height");
});
