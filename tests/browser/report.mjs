// One line per test; a step that depends on one that failed fails without being tried.
const only = process.argv.slice(2).map((word) => word.toLowerCase());

export class Report {
  passed = 0; failed = 0;
  /// Everything is asked for.
  whole = !only.length;
  async test(name, body) {
    if (only.length && !only.some((word) => name.toLowerCase().includes(word))) return true;
    const began = Date.now();
    try {
      await body();
      this.passed++;
      console.log(`ok    ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
      return true;
    } catch (cause) {
      this.failed++;
      const text = process.env.BROWSER_STACK ? cause.stack : String(cause.stack ?? cause).split("\n    at ")[0] + where(cause);
      console.log(`FAILED ${name}\n       ${text.replaceAll("\n", "\n       ")}`);
      return false;
    }
  }
  /// Steps in order; after the first that fails the others count as failed.
  journey(title) {
    let broken = null;
    return async (name, body) => {
      const whole = `${title}: ${name}`;
      if (only.length && !only.some((word) => title.toLowerCase().includes(word))) return;
      const done = await this.#step(whole, () => { if (broken) throw new Error(`not tried: «${broken}» failed`); return body(); });
      if (!done) broken ??= name;
    };
  }
  async #step(name, body) {
    const filter = only.splice(0);
    try { return await this.test(name, body); } finally { only.push(...filter); }
  }
  /// Whatever is asked for.
  always(name, body) { return this.#step(name, body); }
  /// Whether a test by this name is asked for.
  wants(name) { return !only.length || only.some((word) => name.toLowerCase().includes(word)); }
}

function where(cause) {
  const line = String(cause.stack ?? "").split("\n").find((l) => l.includes("tests/browser") && !l.includes("kit.mjs") && !l.includes("report.mjs"));
  return line ? `\n${line.trim().replace(/file:\S*tests\/browser\//, "")}` : "";
}

export function ensure(condition, message) {
  if (!condition) throw new Error(typeof message === "function" ? message() : message);
}
export function same(found, expected, what) {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  ensure(a === b, `${what}: found ${a}, expected ${b}`);
}
