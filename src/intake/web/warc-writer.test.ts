import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFile, mkdtemp, readdir, readFile, rm, stat, truncate, utimes, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { WARCParser } from "warcio";
import { type Answer, hurried, type Loopback, serve } from "./loopback.ts";
import { openWarcWriter, type WarcExchange, type WarcOptions } from "./warc-writer.ts";

let folder = "";
const open: Loopback[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayso-warc-"));
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
  await rm(folder, { recursive: true, force: true });
});

const noon = new Date("2026-10-13T12:00:00.250Z");
const writer = (options: Partial<WarcOptions> = {}) =>
  openWarcWriter({ folder, clock: () => noon, software: "Sayso/0.0.0", ...options });

const head = "HTTP/1.1 200 OK\r\nX-Odd:  Kept \r\nServer: a\r\nserver: b\r\n\r\n";
function exchange(body: string, url = "https://news.example/a"): WarcExchange {
  return {
    url,
    ip: "192.0.2.7",
    date: noon,
    request: Buffer.from("GET /a HTTP/1.1\r\nhost: news.example\r\n\r\n"),
    response: Buffer.from(head + body),
    payload: Buffer.from(body),
  };
}

interface Read {
  readonly type: string;
  readonly header: (name: string) => string;
  readonly block: string;
}

/** All records of a file, read by the library, which stops where a record is not whole. */
async function records(name: string): Promise<readonly Read[]> {
  const found: Read[] = [];
  const bytes = await readFile(join(folder, name));
  for await (const record of new WARCParser([bytes], { parseHttp: false })) {
    const block = Buffer.from(await record.readFully(false)).toString("latin1");
    expect(block.length).toBe(record.warcContentLength);
    found.push({ type: record.warcType, header: (header) => String(record.warcHeader(header)), block });
  }
  return found;
}

/** Where gzip members begin. */
function membersOf(bytes: Buffer): readonly number[] {
  const starts: number[] = [];
  const magic = Buffer.from([0x1f, 0x8b, 8, 0]);
  for (let at = bytes.indexOf(magic); at !== -1; at = bytes.indexOf(magic, at + 1)) starts.push(at);
  return starts;
}

const wrongSum = gzipSync("WARC/1.1\r\n");
wrongSum.fill(7, wrongSum.length - 8, wrongSum.length - 4);

const archives = async () => (await readdir(folder)).filter((name) => name.endsWith(".warc.gz")).sort();
const marks = async () => (await readdir(folder)).filter((name) => name.endsWith(".open"));

describe("a record", () => {
  test("is on the disk when it is acknowledged, as it went over the wire", async () => {
    const warc = await writer();
    const { file, record } = await warc.write(exchange("<p>a"));
    expect(file).toMatch(new RegExp(`^sayso-20261013-${process.pid}-[0-9a-f]{8}\\.warc\\.gz$`));
    const [info, response, request, ...rest] = await records(file);
    if (info === undefined || response === undefined || request === undefined) throw new Error("records are missing");
    expect(rest).toEqual([]);
    expect([info.type, response.type, request.type]).toEqual(["warcinfo", "response", "request"]);
    expect(info.block).toContain("software: Sayso/0.0.0\r\n");
    expect(response.block).toBe(`${head}<p>a`);
    expect(request.block).toBe("GET /a HTTP/1.1\r\nhost: news.example\r\n\r\n");
    const sum = (text: string) => `sha256:${createHash("sha256").update(text).digest("hex")}`;
    expect(response.header("WARC-Payload-Digest")).toBe(sum("<p>a"));
    expect(response.header("WARC-Block-Digest")).toBe(sum(`${head}<p>a`));
    for (const one of [response, request]) {
      expect(one.header("WARC-Target-URI")).toBe("https://news.example/a");
      expect(one.header("WARC-IP-Address")).toBe("192.0.2.7");
      expect(one.header("WARC-Date")).toBe("2026-10-13T12:00:00.250Z");
    }
    expect(response.header("WARC-Record-ID")).toBe(record);
    expect(response.header("Content-Type")).toBe("application/http; msgtype=response");
    expect(response.header("WARC-Concurrent-To")).toBe(request.header("WARC-Record-ID"));
    expect(request.header("WARC-Concurrent-To")).toBe(record);
    expect(gunzipSync(await readFile(join(folder, file))).toString("latin1", 0, 10)).toBe("WARC/1.1\r\n");
    await warc.close();
  });

  test("of many callers at once stands whole beside the others", async () => {
    const warc = await writer();
    const places = await Promise.all(
      Array.from({ length: 20 }, (_, n) => warc.write(exchange(`<p>${n}`, `https://news.example/${n}`))),
    );
    await warc.close();
    const read = await records(places[0]?.file ?? "");
    expect(read.filter(({ type }) => type === "response").map((one) => one.header("WARC-Record-ID"))).toEqual(
      places.map(({ record }) => record),
    );
  });
});

describe("a file", () => {
  test("is of one day, one writer, and one size", async () => {
    let now = noon;
    const [warc, other] = await Promise.all([writer({ clock: () => now }), writer()]);
    const first = await warc.write(exchange("1"));
    const second = await warc.write(exchange("2"));
    now = new Date(noon.getTime() + 86_400_000);
    const third = await warc.write(exchange("3"));
    const fourth = await other.write(exchange("4"));
    expect(second.file).toBe(first.file);
    expect(new Set([first.file, third.file, fourth.file]).size).toBe(3);
    expect(third.file).toContain("20261014");
    await Promise.all([warc.close(), other.close()]);
    const small = await writer({ fileLimit: 1 });
    expect((await small.write(exchange("5"))).file).not.toBe((await small.write(exchange("6"))).file);
    await small.close();
    expect(await marks()).toEqual([]);
    expect(await archives()).toHaveLength(5);
  });

  test("is not begun before there is a record, and has a mark while it is written to", async () => {
    const warc = await writer();
    expect(await readdir(folder)).toEqual([]);
    const { file } = await warc.write(exchange("1"));
    expect(await marks()).toEqual([`${file}.open`]);
    await writer();
    expect(await marks()).toEqual([`${file}.open`]);
    await warc.close();
    await warc.close();
    expect(await marks()).toEqual([]);
  });

  test("that cannot be written says so", async () => {
    await writeFile(join(folder, "file"), "");
    await expect(writer({ folder: join(folder, "file") })).rejects.toMatchObject({ code: "SAYSO-FETCH-019" });
    const warc = await writer();
    await rm(folder, { recursive: true });
    await expect(warc.write(exchange("1"))).rejects.toMatchObject({ code: "SAYSO-FETCH-019" });
  });
});

describe("a program that was killed", () => {
  const dead = { pid: 2 ** 22 + 1, host: hostname(), started: 0 };

  /** A file as it is after a kill: its writer's mark beside it, and no such process. */
  async function abandoned(mark: object = dead): Promise<{ readonly file: string; readonly size: number }> {
    const warc = await writer();
    await warc.write(exchange("<p>1"));
    const { file } = await warc.write(exchange("<p>2"));
    await warc.close();
    await writeFile(join(folder, `${file}.open`), JSON.stringify(mark));
    return { file, size: (await stat(join(folder, file))).size };
  }
  const sizeOf = async (file: string) => (await stat(join(folder, file))).size;

  test("at any byte leaves whole records only", async () => {
    const { file, size } = await abandoned();
    const whole = await readFile(join(folder, file));
    const starts = membersOf(whole);
    expect(starts).toHaveLength(5);
    const cuts = [
      ...starts.flatMap((start) => [start + 1, start + 12]),
      starts[2] ?? 0,
      300,
      700,
      1200,
      size - 9,
      size - 1,
    ];
    for (const cut of cuts) {
      await writeFile(join(folder, file), whole.subarray(0, cut));
      await writeFile(join(folder, `${file}.open`), JSON.stringify(dead));
      await writer();
      expect(await sizeOf(file)).toBe(starts.findLast((start) => start <= cut));
    }
    expect(await marks()).toEqual([]);
  });

  test.each([
    ["zeros, as after a failure of power", Buffer.alloc(5000)],
    ["the beginning of a record", gzipSync("WARC/1.1\r\nWARC-Type: response\r\n").subarray(0, 12)],
    ["a record whose check sum does not fit", wrongSum],
  ])("and left %s at the end loses that alone", async (_, tail) => {
    const { file, size } = await abandoned();
    await appendFile(join(folder, file), tail);
    await writer();
    expect(await sizeOf(file)).toBe(size);
    expect(await records(file)).toHaveLength(5);
  });

  test("had the number that this one has, and is not taken for it", async () => {
    const { file, size } = await abandoned({ pid: process.pid, host: hostname(), started: 0 });
    await truncate(join(folder, file), size - 1);
    await writer();
    expect(await sizeOf(file)).toBeLessThan(size - 1);
    expect(await marks()).toEqual([]);
  });

  test("in the midst of writing loses nothing that was acknowledged", async () => {
    const script = `
      const { openWarcWriter } = await import(${JSON.stringify(new URL("./warc-writer.ts", import.meta.url).href)});
      const warc = await openWarcWriter({ folder: ${JSON.stringify(folder)}, clock: () => new Date(), software: "Sayso/0.0.0" });
      const bytes = Buffer.alloc(200_000, "noise");
      for (let n = 0; ; n++) {
        const { record } = await warc.write({ url: "https://news.example/" + n, ip: "192.0.2.7", date: new Date(), request: bytes, response: bytes, payload: bytes });
        console.log(record);
      }`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let acknowledged = "";
    child.stdout.on("data", (piece: Buffer) => {
      acknowledged += piece.toString();
      if (acknowledged.split("\n").length > 10) child.kill("SIGKILL");
    });
    await new Promise((resolve) => child.once("close", resolve));
    await writer();
    const [file = ""] = await archives();
    const ids = (await records(file)).map((one) => one.header("WARC-Record-ID"));
    const told = acknowledged.split("\n").slice(0, -1);
    expect(told.length).toBeGreaterThan(9);
    expect(told.filter((id) => !ids.includes(id))).toEqual([]);
    expect(await marks()).toEqual([]);
  });

  test("with all written loses nothing", async () => {
    const { file, size } = await abandoned();
    await writer();
    expect(await sizeOf(file)).toBe(size);
    expect(await marks()).toEqual([]);
  });

  test("did not do damage in the middle, so that nothing is cut for it", async () => {
    const { file, size } = await abandoned();
    const bytes = await readFile(join(folder, file));
    const second = bytes.indexOf(Buffer.from([0x1f, 0x8b, 8, 0]), 1);
    bytes.fill(0xff, second + 20, second + 60);
    await writeFile(join(folder, file), bytes);
    await writer();
    expect(await sizeOf(file)).toBe(size);
  });

  test("before its file was there leaves a mark that is taken away", async () => {
    const mark = `sayso-20261013-9-abcdef01.warc.gz.open`;
    await writeFile(join(folder, mark), JSON.stringify(dead));
    await writer();
    expect(await readdir(folder)).toEqual([]);
  });

  test.each([
    ["of a process that lives", { pid: process.ppid, host: hostname(), started: 0 }],
    ["of another thread", { pid: process.pid, host: hostname(), started: Date.now() / 1000 - process.uptime() }],
    ["of another machine", { pid: 2 ** 22 + 1, host: "elsewhere", started: 0 }],
  ])("is not taken for one %s", async (_, mark) => {
    const { file } = await abandoned(mark);
    await truncate(join(folder, file), 500);
    await utimes(join(folder, file), noon, noon);
    await writer();
    expect(await sizeOf(file)).toBe(500);
    expect(await marks()).toHaveLength(1);
  });

  test("on another machine is known by a day of stillness", async () => {
    const { file } = await abandoned({ pid: 1, host: "elsewhere", started: 0 });
    await utimes(join(folder, file), noon, noon);
    await writer({ clock: () => new Date(noon.getTime() + 86_400_001) });
    expect(await marks()).toEqual([]);
  });

  test("and other files of the folder are left as they are", async () => {
    await writeFile(join(folder, "other.warc.gz.open"), "");
    await writeFile(join(folder, "notes.txt"), "");
    await writer();
    expect((await readdir(folder)).sort()).toEqual(["notes.txt", "other.warc.gz.open"]);
  });
});

describe("a fetch", () => {
  const packed = gzipSync("<!doctype html><p>The bridge is shut.");
  const paths: Readonly<Record<string, Answer>> = {
    "/a": (response) => response.writeHead(302, { location: "/b" }).end(),
    "/b": (response) => {
      response.writeEarlyHints({ link: "</a.css>; rel=preload" });
      response.writeHead(200, [
        ["X-Odd", "Kept"],
        ["Content-Encoding", "gzip"],
        ["Set-Cookie", "a=1"],
      ] as never);
      response.write(packed.subarray(0, 10));
      response.end(packed.subarray(10));
    },
  };

  test("is kept with its redirects and robots.txt, its body packed and in pieces as it came", async () => {
    const server = await serve(paths);
    open.push(server);
    const warc = await writer();
    const { fetcher } = hurried({ warc });
    const result = await fetcher.fetch(`http://127.0.0.1:${server.port}/a`);
    await warc.close();
    if (result.kind !== "captured") throw new Error(result.kind);
    const kept = result.captured.snapshot.http?.warc;
    const read = await records(kept?.file ?? "");
    const urls = read
      .filter(({ type }) => type === "response")
      .map((one) => new URL(one.header("WARC-Target-URI")).pathname);
    expect(urls).toEqual(["/robots.txt", "/a", "/b"]);
    const response = read.find((one) => one.header("WARC-Record-ID") === kept?.record);
    expect(response?.block).toMatch(
      /^HTTP\/1\.1 200 OK\r\nX-Odd: Kept\r\nContent-Encoding: gzip\r\nSet-Cookie: a=1\r\n/,
    );
    expect(response?.header("WARC-IP-Address")).toBe("127.0.0.1");
    expect(response?.header("WARC-Payload-Digest")).toBe(`sha256:${createHash("sha256").update(packed).digest("hex")}`);
    const request = read.at(-1);
    expect(request?.block).toMatch(/^GET \/b HTTP\/1\.1\r\n/);
    expect(request?.block).toContain("Sayso/0.0.0 (tests)\r\n");
    // The library undoes the pieces and the packing by what the head says.
    for await (const record of new WARCParser([await readFile(join(folder, kept?.file ?? ""))])) {
      const text = record.warcType === "response" ? await record.contentText() : "";
      if (record.warcHeader("WARC-Record-ID") === kept?.record) expect(text).toBe(result.captured.text);
      else await record.skipFully();
    }
  });

  test("over an encrypted connection is kept as it was inside", async () => {
    const pem = (name: string) => readFile(new URL(`../../../fixtures/tls/${name}.pem`, import.meta.url), "utf8");
    const tls = { key: await pem("key"), cert: await pem("cert") };
    const server = await serve(paths, { tls });
    open.push(server);
    const warc = await writer();
    const { fetcher } = hurried({
      warc,
      obeyRobots: false,
      authorities: [tls.cert],
      lookup: async () => ["127.0.0.1"],
    });
    await fetcher.fetch(`https://secure.test:${server.port}/b`);
    await warc.close();
    const [, response, request] = await records((await archives())[0] ?? "");
    expect(response?.block).toMatch(/^HTTP\/1\.1 200 OK\r\nX-Odd: Kept\r\n/);
    expect(response?.block.endsWith("\r\n0\r\n\r\n")).toBe(true);
    expect(request?.block).toContain(`host: secure.test:${server.port}\r\n`);
  });

  test("that could not be kept does not count", async () => {
    const server = await serve(paths);
    open.push(server);
    const warc = await writer();
    await rm(folder, { recursive: true });
    await expect(hurried({ warc }).fetcher.fetch(`http://127.0.0.1:${server.port}/b`)).rejects.toMatchObject({
      code: "SAYSO-FETCH-019",
    });
  });
});
