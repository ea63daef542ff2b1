// The application under test: a fresh database, a door to PostgreSQL that can be shut, the program itself.
import { spawn, execFile } from "node:child_process";
import { mkdtempSync, rmSync, readdirSync, readFileSync, createWriteStream } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import net from "node:net";
import { promisify } from "node:util";

const run = promisify(execFile);

export const wait = (ms) => new Promise((done) => setTimeout(done, ms));

async function freePort() {
  const probe = net.createServer().listen(0, "127.0.0.1");
  await new Promise((done) => probe.once("listening", done));
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return port;
}

// Between the program and PostgreSQL, so that a test can take the database away without stopping the cluster.
class Door {
  #server; #open = new Set(); #to;
  constructor(to) { this.#to = to; }
  async open(port = this.port ?? 0) {
    this.#server = net.createServer((inward) => {
      const outward = net.connect(this.#to);
      for (const socket of [inward, outward]) {
        this.#open.add(socket);
        socket.on("error", () => {});
        socket.on("close", () => { this.#open.delete(socket); inward.destroy(); outward.destroy(); });
      }
      inward.pipe(outward).pipe(inward);
    });
    await new Promise((done, failed) => this.#server.once("error", failed).listen(port, "127.0.0.1", done));
    this.port = this.#server.address().port;
  }
  async shut() {
    const closed = new Promise((done) => this.#server.close(done));
    for (const socket of this.#open) socket.destroy();
    await closed;
  }
}

// What the scanner here finds something in.
export const HARMFUL = "X-praksisnaer-skadelig-prove-X";

// Speaks as clamd does (clamd(8), INSTREAM); bin/test --all asks the real one.
class Clamd {
  async open() {
    this.server = net.createServer((line) => {
      let came = Buffer.alloc(0);
      line.on("error", () => {});
      line.on("data", (piece) => {
        came = Buffer.concat([came, piece]);
        if (came.indexOf("zPING\0") === 0) return line.end("PONG\0");
        let at = "zINSTREAM\0".length;
        while (came.length >= at + 4) {
          const length = came.readUInt32BE(at);
          if (length === 0) return line.end(came.includes(HARMFUL) ? "stream: Prove-1 FOUND\0" : "stream: OK\0");
          at += 4 + length;
        }
      });
    });
    await new Promise((done) => this.server.listen(0, "127.0.0.1", done));
    return `tcp://127.0.0.1:${this.server.address().port}`;
  }
  async shut() { await new Promise((done) => this.server.close(done)); }
}

function upstream(url) {
  const folder = url.searchParams.get("host") ?? (decodeURIComponent(url.hostname).startsWith("/") && decodeURIComponent(url.hostname));
  const port = url.searchParams.get("port") || url.port || "5432";
  return folder ? { path: `${folder}/.s.PGSQL.${port}` } : { host: url.hostname, port: Number(port) };
}

export class Service {
  log = ""; printed = "";
  static async start(program, databaseUrl) {
    const service = new Service();
    service.own = new URL(databaseUrl);
    service.name = `browser_${process.pid}`;
    await service.#psql(databaseUrl, `create database ${service.name} template template0 encoding 'UTF8' locale 'C.UTF-8'`);
    service.database = new URL(databaseUrl);
    service.database.pathname = `/${service.name}`;
    service.door = new Door(upstream(service.own));
    await service.door.open();
    service.folder = mkdtempSync(join(tmpdir(), "praksisnaer-browser-"));
    const user = service.own.username || service.own.searchParams.get("user") || "postgres";
    const through = `postgres://${user}${service.own.password ? `:${service.own.password}` : ""}@127.0.0.1:${service.door.port}/${service.name}?sslmode=disable`;
    const port = await freePort();
    service.base = `http://127.0.0.1:${port}`;
    const { DEMO, SMTP_URL, ...environment } = process.env;
    service.clamd = new Clamd();
    const options = { env: { ...environment, DATABASE_URL: through, CLAMD: await service.clamd.open(), LOG: "info,sqlx=warn" }, stdio: ["ignore", "pipe", "pipe"], cwd: new URL("../..", import.meta.url).pathname };
    const common = ["--public-url", service.base, "--data-dir", service.folder];
    service.child = spawn(program, ["serve", "--bind", `127.0.0.1:${port}`, ...common, "--demo"], options);
    const copy = process.env.BROWSER_LOG && createWriteStream(process.env.BROWSER_LOG);
    service.child.stdout.on("data", (text) => { service.printed += text; copy?.write(text); });
    service.child.stderr.on("data", (text) => { service.log += text; copy?.write(text); });
    service.ended = new Promise((done) => service.child.once("exit", (code, signal) => { service.code = code ?? signal; done(); }));
    for (let tries = 0; ; tries++) {
      const alive = await fetch(`${service.base}/levende`).then((r) => r.ok, () => false);
      if (alive) {
        // With a database of somebody else's, mail is the worker's.
        service.worker = spawn(program, ["worker", ...common], { ...options, stdio: ["ignore", "ignore", "pipe"] });
        service.worker.stderr.on("data", (text) => { service.log += text; });
        service.worked = new Promise((done) => service.worker.once("exit", done));
        return service;
      }
      if (service.code !== undefined || tries > 1800) {
        await service.stop();
        throw new Error(`the program did not start (${service.code}):\n${service.printed}\n${service.log.slice(-4000)}`);
      }
      await wait(100);
    }
  }
  async #psql(url, sql) {
    const { stdout } = await run("psql", ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", String(url), "-c", sql]);
    return stdout.trim();
  }
  /// Past the door: what the database holds, whatever the pages say.
  ask(sql) { return this.#psql(this.database, sql); }
  #read = new Set();
  /// A mail to an address that says this and that nobody has read yet; waits for the worker.
  async mail(to, words) {
    for (let i = 0; i < 600; i++) {
      for (const name of this.#letters().filter((name) => !this.#read.has(name))) {
        const text = decoded(readFileSync(join(this.folder, "mail", name), "utf8"));
        if (text.includes(`To: ${to}`) && text.includes(words)) { this.#read.add(name); return text; }
      }
      await wait(100);
    }
    throw new Error(`no mail to ${to} with «${words}»`);
  }
  #letters() {
    try { return readdirSync(join(this.folder, "mail")).sort().reverse(); } catch { return []; }
  }
  async stop() {
    if (this.worker) { this.worker.kill("SIGTERM"); await this.worked; }
    if (this.code === undefined) this.child.kill("SIGTERM");
    const late = setTimeout(() => this.child.kill("SIGKILL"), 20_000);
    await this.ended;
    clearTimeout(late);
    await this.door.shut().catch(() => {});
    await this.clamd.shut().catch(() => {});
    await this.#psql(this.own, `drop database if exists ${this.name} with (force)`).catch((e) => console.error(String(e)));
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function decoded(letter) {
  const [head, ...rest] = letter.replaceAll("\r\n", "\n").split("\n\n");
  const body = rest.join("\n\n");
  if (/quoted-printable/i.test(head)) {
    const bytes = body.replace(/=\n/g, "").replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
    return `${head}\n\n${Buffer.from(bytes, "latin1").toString("utf8")}`;
  }
  if (/transfer-encoding: base64/i.test(head)) return `${head}\n\n${Buffer.from(body, "base64").toString("utf8")}`;
  return letter;
}
