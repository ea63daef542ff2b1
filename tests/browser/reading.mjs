// What a screen reader is told of a page: the browser's accessibility tree as lines that a reviewer reads from the top.
import { kind } from "./snapshots.mjs";

/// Rows and items after these are counted, not read out.
const FIRST = 3;
const SILENT = new Set(["none", "generic", "InlineTextBox", "ListMarker", "presentation", "rowgroup", "Section"]);
/// Said with the field, the group and the table they name.
const NAMES_ANOTHER = new Set(["LabelText", "Legend", "caption", "Figcaption"]);
/// Its name holds its words.
const NAMED_BY_WORDS = new Set(["link", "button", "DisclosureTriangle", "image", "SvgRoot", "textbox", "searchbox", "combobox", "checkbox", "radio"]);
const WORDS = new Set(["StaticText", "strong", "emphasis", "code", "mark", "time", "superscript", "Abbr", "LineBreak"]);
const FIELD = new Set(["textbox", "searchbox", "combobox"]);
const CALLED = { DisclosureTriangle: "summary", SvgRoot: "image", listitem: "item", DescriptionList: "terms", RootWebArea: "page" };

const squeeze = (text) => text.replace(/[\s\u00a0]+/g, " ").trim();

/// Numbers in a row's cells are the demo's of the day, and zero is one of them.
function figures(row) {
  return row.replace(/(?<= \| )(?:−?\d+(?:,\d+)?|\{amount\}|\{n\})(?: av \d+)?(?: %)?(?: \(\{n\} %\))?(?= \||$)/g, "{n}");
}

/// What varies from day to day or run to run, told by what it is.
export function settled(text) {
  const month = "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember";
  return text
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi, "{id}")
    .replace(/\bkl\. \d{1,2}\.\d\d\b/g, "kl. {time}")
    .replace(new RegExp(`\\b(?:(?:man|tirs|ons|tors|fre|lør|søn)dag )?\\d{1,2}\\. (?:${month})(?: 20\\d\\d)?\\b`, "gi"), "{date}")
    .replace(/\b\d{1,2}\.\d{1,2}\.20\d\d\b/g, "{date}")
    .replace(/\b\d{1,2}\.\d{1,2}\.(?!\d)/g, "{date}")
    .replace(/\b20\d\d\/\d+\b/g, "{case}")
    .replace(/(?<![\d.,])−?\d{1,3}(?: \d{3})+(?!\d)/g, "{amount}")
    .replace(/\b\d+ dag(?:er)? (?=igjen|over)/g, "{n} dager ")
    .replace(/\b\d+(?:,\d+)? (?=mill\b)/g, "{n} ")
    .replace(/\b\d+(?:,\d+)? %/g, "{n} %")
    .replace(/\b\d+ kr\b/g, "{amount} kr")
    .replace(/\b\d+ (?=av (?:sakene|\d))/g, "{n} ")
    // A notice leaves a moment after the decision.
    .replace(/Varslet \{date\} kl\. \{time\}\.|Varselet til kommunen er ikke sendt ennå\. Klagefristen kan bli lengre enn den i brevet\./g, "{sent at a time, or not yet}.")
    // A document is made a moment after the deed.
    .replace(/^( *)(?:\[link «Last ned (?:kvitteringen|søknaden|vedtaket) \(PDF\)»\]|PDF-en lages\. Last siden på nytt om litt\.)(?:\n\1\[link «Last ned søknaden \(PDF\)»\])?$/gm, "$1{as PDF, or that it is being made}")
    // How many there are, in the lists that the run itself makes longer.
    .replace(/(?<![\d{}/–])\b\d+(?= (?:åpne )?(?:saker?|søknader|tildelinger?|kontoer|kommuner|prosjekter|invitasjoner|hos deg|ikke fordelt|til godkjenning|med tilskudd|avgjorte)\b)/g, "{n}")
    .replace(/^ *row: .*$/gm, figures);
}

/// So is an item that leads to an application of the demo's: whatever is said of it.
function settledItems(lines) {
  const out = [], depth = (line) => line.length - line.trimStart().length;
  for (let i = 0; i < lines.length; i++) {
    // What is due in an example, and in which order, follows from the day the examples were made for.
    if (lines[i].trim() === "item") {
      let end = i + 1;
      while (end < lines.length && depth(lines[end]) > depth(lines[i])) end++;
      const inside = lines.slice(i + 1, end);
      if (inside.some((line) => /^ *heading \d/.test(line)) && inside.some((line) => /\((?:eksempel|døme)\)/.test(line))) {
        out.push(`${" ".repeat(depth(lines[i]))}item: {an example, and what is due}`);
        i = end - 1;
        continue;
      }
    }
    if (!/^ *link «[^»]*\((?:eksempel|døme)\)» \(/.test(lines[i])) { out.push(lines[i]); continue; }
    out.push(`${" ".repeat(depth(lines[i]))}{an example, and whose turn it is}`);
    while (i + 1 < lines.length && depth(lines[i + 1]) >= depth(lines[i])) i++;
  }
  return out;
}

/// A row of the demo data, made up for the day they are made on, is one like another: its case, not which.
const example = (row) => row.replace(/^row: header [^|]*: [^|]*\((?:eksempel|døme)\).*$/, (all) => `row: header {an example}${" | …".repeat(all.split(" | ").length - 1)}`);

/// Link and button texts that say nothing alone.
const EMPTY_WORDS = /^(her|trykk her|klikk her|les|les mer|mer|vis|vis mer|se|se mer|endre|rediger|slett|åpne|gå til|lenke|neste|fjern|legg til)$/i;

/// What a listener would stumble on: of the whole page, folded parts and long lists too.
function stumbles(nodes) {
  const tree = new Tree(nodes), faults = [], links = new Map(), headings = [];
  for (const n of nodes.filter((n) => !n.ignored)) {
    const role = tree.role(n), name = squeeze(tree.name(n)), described = squeeze(String(n.description?.value ?? ""));
    const of = Object.fromEntries((n.properties ?? []).map((p) => [p.name, p.value?.value]));
    if (["table", "region", "search", "navigation", "complementary", "image"].includes(role) && !name) faults.push(`a ${role} without a name`);
    if (["link", "button"].includes(role) && (!name || (EMPTY_WORDS.test(name) && !described))) faults.push(`a ${role} that says «${name}»`);
    if (["definition", "listitem", "term", "heading", "caption", "paragraph"].includes(role) && !tree.words(n)) faults.push(`an empty ${role}`);
    if (["columnheader", "rowheader"].includes(role) && !tree.words(n)) faults.push(`a ${role} without words`);
    if (role === "heading") {
      if (headings.length && of.level > headings.at(-1) + 1) faults.push(`«${name}» is heading ${of.level} after heading ${headings.at(-1)}`);
      headings.push(of.level);
    }
    if (role === "link" && of.url) {
      // Two things of one kind may have the same name; two kinds of pages may not.
      const said = `${name} ${described}`, to = new URL(of.url), where = `${kind(to.pathname)} ${[...to.searchParams.keys()].sort()}${to.hash}`;
      if (links.has(said) && links.get(said) !== where) faults.push(`two links say «${name}»: ${links.get(said)} and ${where}`);
      links.set(said, where);
    }
  }
  if (headings.filter((level) => level === 1).length !== 1) faults.push(`${headings.filter((level) => level === 1).length} headings at level 1`);
  return [...new Set(faults)];
}

/// The tree under `root` (a CSS selector) as lines, the page's title first; and what a listener would stumble on.
export async function reading(session, root) {
  const { root: { nodeId } } = await session.send("DOM.getDocument", { depth: 0 });
  const { nodeId: at } = await session.send("DOM.querySelector", { nodeId, selector: root });
  const { node: { backendNodeId } } = await session.send("DOM.describeNode", { nodeId: at });
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const tree = new Tree(nodes);
  const lines = [`page «${squeeze(String(nodes[0].name?.value ?? ""))}»`, ...tree.lines(nodes.find((n) => n.backendDOMNodeId === backendNodeId), 0)];
  return { lines: settledItems(lines), faults: stumbles(nodes) };
}

class Tree {
  #byId;
  constructor(nodes) { this.#byId = new Map(nodes.map((n) => [n.nodeId, n])); }
  role(n) { return n.ignored ? "none" : n.role?.value ?? "none"; }
  name(n) { return String(n.name?.value ?? ""); }
  #children(n) {
    return (n.childIds ?? []).map((id) => this.#byId.get(id)).filter(Boolean).flatMap((c) => {
      if (SILENT.has(this.role(c))) return this.#children(c);
      if (NAMES_ANOTHER.has(this.role(c))) return this.#children(c).filter((x) => this.role(x) !== "StaticText");
      return [c];
    });
  }
  words(n) { return squeeze(this.name(n)) || this.#children(n).map((c) => this.words(c)).join(""); }
  /// Part of a line.
  #inline(n) {
    const role = this.role(n);
    return NAMED_BY_WORDS.has(role) || (WORDS.has(role) && this.#children(n).every((c) => this.#inline(c)));
  }
  #states(n) {
    const role = this.role(n), told = [];
    const of = Object.fromEntries((n.properties ?? []).map((p) => [p.name, p.value?.value]));
    if (role === "heading") told.push(of.level);
    if (["checkbox", "radio"].includes(role)) told.push(String(of.checked) === "true" ? "checked" : "not checked");
    if (of.expanded !== undefined && role !== "combobox") told.push(of.expanded ? "expanded" : "collapsed");
    for (const state of ["required", "disabled", "busy"]) if (of[state]) told.push(state);
    if (of.invalid && of.invalid !== "false") told.push("invalid");
    if (FIELD.has(role) && of.readonly) told.push("read only");
    if (FIELD.has(role) && n.value?.value) told.push(`holding «${squeeze(String(n.value.value)).slice(0, 60)}»`);
    return told;
  }
  /// Role, state, name and description in one breath.
  #said(n) {
    const name = squeeze(this.name(n)), described = squeeze(String(n.description?.value ?? ""));
    const head = [CALLED[this.role(n)] ?? this.role(n), ...this.#states(n)].join(" ");
    return `${head}${name ? ` «${name}»` : ""}${described && described !== name ? ` (${described})` : ""}`;
  }
  #sentence(nodes) {
    const words = nodes.map((n) => {
      const role = this.role(n);
      if (role === "StaticText") return this.name(n);
      return WORDS.has(role) ? ` ${this.#sentence(this.#children(n))} ` : ` [${this.#said(n)}] `;
    });
    return squeeze(words.join(" ")).replace(/ ([.,:;)?»])/g, "$1").replace(/([(«]) /g, "$1");
  }
  lines(n, depth) {
    const pad = "  ".repeat(depth), role = this.role(n), children = this.#children(n);
    if (role === "row") return [pad + example(`row: ${children.map((c) => this.#cell(c)).join(" | ")}`)];
    if (NAMED_BY_WORDS.has(role)) return [pad + this.#said(n)];
    if (role === "heading" && children.some((c) => this.role(c) === "link")) return [`${pad}heading ${this.#states(n).join(" ")}: ${this.#sentence(children)}`];
    if (role === "heading") return [pad + this.#said(n)];
    if (children.length && children.every((c) => this.#inline(c))) {
      const head = role === "paragraph" ? "" : ["term", "definition"].includes(role) ? `${role}: ` : `${this.#said(n)}: `;
      return [pad + head + this.#sentence(children)];
    }
    const out = [pad + this.#said(n)];
    let words = [], alike = 0;
    const flush = () => { if (words.length) out.push(`${pad}  ${this.#sentence(words)}`); words = []; };
    for (const c of children) {
      const kind = this.role(c);
      if (WORDS.has(kind) || (words.length && kind === "link")) { words.push(c); continue; }
      flush();
      const many = kind === "listitem" || (kind === "row" && !this.#children(c).some((x) => this.role(x) === "columnheader"));
      if (many) alike += 1;
      if (!many || alike <= FIRST) out.push(...this.lines(c, depth + 1));
    }
    flush();
    if (alike > FIRST) out.push(`${pad}  … and more`);
    return out;
  }
  #cell(n) {
    const role = { columnheader: "column", rowheader: "header", cell: "", gridcell: "" }[this.role(n)];
    const children = this.#children(n);
    const words = children.every((c) => this.#inline(c)) ? this.#sentence(children) : children.flatMap((c) => this.lines(c, 0)).map((l) => l.trim()).join(" ");
    return `${role ? `${role} ` : ""}${words || "(empty)"}`;
  }
}
