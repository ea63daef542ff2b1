// What a screen reader says of each kind of page, beside what it said before. The first line of a snapshot tells which
// address it is of. READ_ANEW=1 writes the snapshots that stand there again, and one for each address that has none.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = new URL("snapshots", import.meta.url).pathname;

/// The address without what names one thing of many.
export const kind = (path) => decodeURIComponent(path)
  .replace(/[0-9a-f]{64}/g, "{token}")
  .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "{id}")
  .replace(/^\/(embeter|innstillinger)\/[a-z0-9-]+/, "/$1/{id}")
  .replace(/\/\d+(?=\/|$)/g, "/{n}");

/// The kind of a state: a section that is refused is one kind, whichever section it is.
export const kindOf = (path, status) => (status === 200 ? kind(path) : `${kind(path).replace(/\/del\/.*/, "/del/{section}")} ${status}`);

/// Instead of what is read: the page is made of answers of the demo's, which are others on another day.
const VARIES = "{answers of the demo's}";

/// What was read otherwise than before; after a whole run also kinds without a snapshot, and snapshots that nothing was
/// seen for.
export function compare(readings, { whole, anew }) {
  mkdirSync(FOLDER, { recursive: true });
  const files = new Set(readdirSync(FOLDER).filter((f) => f.endsWith(".txt")).map((f) => f.slice(0, -4)));
  const faults = [], kinds = new Set();
  for (const name of files) if (readings.has(name)) kinds.add(readings.get(name).kind);
  for (const [name, { kind, text }] of readings) {
    const file = join(FOLDER, `${name}.txt`), now = `${kind}\n\n${text}\n`;
    if (files.has(name) && readFileSync(file, "utf8") === `${kind}\n\n${VARIES}\n`) continue;
    if (!files.has(name)) {
      if (kinds.has(kind)) continue;
      kinds.add(kind);
      if (anew) writeFileSync(file, now);
      else if (whole) faults.push(`no snapshot of ${kind} (state «${name}»)`);
    } else if (anew) writeFileSync(file, now);
    else {
      const before = readFileSync(file, "utf8");
      if (before !== now) faults.push(`${name} (${kind}) reads otherwise than tests/browser/snapshots/${name}.txt:\n${difference(before.split("\n"), now.split("\n"))}`);
    }
  }
  for (const name of whole ? files : []) if (!readings.has(name)) (anew ? rmSync(join(FOLDER, `${name}.txt`)) : faults.push(`nothing was seen for the snapshot ${name}`));
  return faults;
}

/// Lines that went and lines that came, each run with the line before it.
export function difference(before, after) {
  const n = before.length, m = after.length;
  const common = Array.from({ length: n + 1 }, () => new Uint16Array(m + 1));
  for (let i = n - 1; i >= 0; i--) for (let j = m - 1; j >= 0; j--) common[i][j] = before[i] === after[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
  const out = [];
  for (let i = 0, j = 0, quiet = true; i < n || j < m;) {
    if (i < n && j < m && before[i] === after[j]) { i++; j++; quiet = true; continue; }
    if (quiet && i > 0) out.push(`    ${before[i - 1]}`);
    quiet = false;
    if (j >= m || (i < n && common[i + 1][j] >= common[i][j + 1])) out.push(`  - ${before[i++]}`);
    else out.push(`  + ${after[j++]}`);
  }
  return out.slice(0, 60).join("\n");
}
