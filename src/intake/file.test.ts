import { chmod, mkdir, mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SaysoError } from "../model/errors/error.ts";
import { sha256 } from "../model/id.ts";
import { captureBytes, captureFile, captureStdin, SIZE_LIMIT } from "./file.ts";

const clock = () => new Date("2026-10-13T08:00:00Z");
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayso-intake-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function refusal(work: Promise<unknown> | (() => unknown)): Promise<SaysoError> {
  try {
    await (typeof work === "function" ? work() : work);
  } catch (error) {
    if (error instanceof SaysoError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

/** Single-byte encodings, which Node writes only as Latin-1. */
function windows1251(text: string): Uint8Array {
  const table = new Map<string, number>();
  const decoder = new TextDecoder("windows-1251");
  for (let byte = 0; byte < 256; byte++) table.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(text, (character) => table.get(character) ?? 0x3f);
}

const cyrillic = "Міністерство доріг заявило, що міст закрито. Ніхто не постраждав, додав речник.\n";

describe("a file that is text", () => {
  test("is hashed as it lies on disk and decoded without its mark", async () => {
    const path = await file("marked.txt", "\ufeffThe bridge is shut.\n");
    const captured = await captureFile(path, clock);
    expect(captured.text).toBe("The bridge is shut.\n");
    expect(captured.bytes.length).toBe(23);
    expect(captured.snapshot).toEqual({
      id: sha256(captured.bytes),
      size: 23,
      mediaType: "text/plain",
      encoding: "utf-8",
      locator: path,
      method: "file",
      capturedAt: "2026-10-13T08:00:00.000Z",
    });
  });

  test.each([
    ["utf-8", Buffer.from(cyrillic), "utf-8"],
    ["UTF-16 with a mark", Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(cyrillic, "utf16le")]), "utf-16le"],
    ["UTF-16 without one", Buffer.from(cyrillic, "utf16le"), "utf-16le"],
    ["UTF-16 big-endian without one", Buffer.from(cyrillic, "utf16le").swap16(), "utf-16be"],
    ["windows-1251", windows1251(cyrillic), "windows-1251"],
  ] as const)("%s", (_, bytes, encoding) => {
    const captured = captureBytes(bytes, "x.txt", "file", clock);
    expect(captured.text).toBe(cyrillic);
    expect(captured.snapshot.encoding).toBe(encoding);
  });

  test("windows-1252 by its letters and quotation marks", () => {
    const bytes = Buffer.from(
      "Der Sprecher sagte am Montag, die Br\xfccke bleibe \x84bis auf weiteres\x93 f\xfcr alle gesperrt \x96 auch f\xfcr Busse.",
      "latin1",
    );
    const captured = captureBytes(bytes, "x.txt", "file", clock);
    expect(captured.snapshot.encoding).toBe("windows-1252");
    expect(captured.text).toContain("Brücke bleibe „bis auf weiteres“ für alle gesperrt – auch");
  });

  test("a page's declared charset decides between the two", () => {
    const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><body><p>Так.</p>`;
    const captured = captureBytes(windows1251(html), "x", "file", clock);
    expect(captured.snapshot).toMatchObject({ encoding: "windows-1251", mediaType: "text/html" });
    expect(captured.text).toContain("<p>Так.</p>");
  });

  test("a page that declares another encoding is read in it", () => {
    const page = Buffer.from('<html><meta charset="shift_jis"><p>\x93\xfa\x96\x7b\x8c\xea</p>', "latin1");
    const captured = captureBytes(page, "x.html", "file", clock);
    expect(captured.snapshot.encoding).toBe("shift_jis");
    expect(captured.text).toContain("<p>日本語</p>");
  });

  test.each([
    ["<!DOCTYPE html><p>a", "x.txt", "text/html"],
    ["<!-- saved -->\n <html><p>a", "x", "text/html"],
    ['<?xml version="1.0"?><!DOCTYPE html><html>', "x", "text/html"],
    ["Words before <p>a page</p>", "x.html", "text/html"],
    ["Words before <p>a page</p>", "x.txt", "text/plain"],
    ["5 < 6 and 7 > 6", "x.html", "text/plain"],
    ["<angle> is a word of maths", "x.txt", "text/plain"],
  ])("media type of %j named %s is %s", (content, name, mediaType) => {
    expect(captureBytes(Buffer.from(content), name, "file", clock).snapshot.mediaType).toBe(mediaType);
  });

  test("standard input is captured as -", async () => {
    const captured = await captureStdin(Readable.from([Buffer.from("One "), Buffer.from("two.")]), clock);
    expect(captured.text).toBe("One two.");
    expect(captured.snapshot).toMatchObject({ locator: "-", method: "stdin", size: 8 });
  });
});

describe("what cannot be read is refused by code and in a sentence", () => {
  test("a missing file", async () => {
    const error = await refusal(captureFile(join(folder, "nowhere.txt"), clock));
    expect(error.code).toBe("SAYSO-INTAKE-001");
    expect(error.message).toMatch(/There is no file .*nowhere\.txt\./);
  });

  test("a directory", async () => {
    await mkdir(join(folder, "inner"));
    expect((await refusal(captureFile(join(folder, "inner"), clock))).code).toBe("SAYSO-INTAKE-002");
  });

  test.skipIf(process.getuid?.() === 0)("a file without the right to read it", async () => {
    const path = await file("secret.txt", "words");
    await chmod(path, 0o000);
    expect((await refusal(captureFile(path, clock))).code).toBe("SAYSO-INTAKE-003");
  });

  test("a stream that breaks off", async () => {
    const stream = new Readable({
      read() {
        this.destroy(Object.assign(new Error("gone"), { code: "EIO" }));
      },
    });
    expect((await refusal(captureStdin(stream, clock))).message).toBe("Reading Standard input failed (EIO).");
  });

  test("an empty file", async () => {
    expect((await refusal(captureFile(await file("empty.txt", ""), clock))).code).toBe("SAYSO-INTAKE-005");
  });

  test("a file over 50 MB, before a byte of it is read", async () => {
    const path = await file("huge.txt", "");
    await truncate(path, 60_000_000);
    const error = await refusal(captureFile(path, clock));
    expect(error.code).toBe("SAYSO-INTAKE-006");
    expect(error.message).toMatch(/is 60\.0 MB; the limit is 50 MB\.$/);
  });

  test("a stream without end, at the limit", async () => {
    const chunk = Buffer.alloc(5_000_000, "a");
    let given = 0;
    const endless = async function* () {
      for (;;) {
        given += chunk.length;
        yield chunk;
      }
    };
    expect((await refusal(captureStdin(endless(), clock))).code).toBe("SAYSO-INTAKE-006");
    expect(given).toBeLessThanOrEqual(SIZE_LIMIT + chunk.length);
  });

  test.each([
    ["%PDF-1.7\n…", "a PDF"],
    ["\x89PNG\r\n\x1a\n\0\0", "a PNG image"],
    ["PK\x03\x04\x14\0", "a ZIP archive"],
    ["\x7fELF\x02\x01", "an ELF program"],
    [`MZ${"\0".repeat(80)}`, "a Windows program"],
    ["SQLite format 3\0", "an SQLite database"],
  ])("%j is refused by name", async (content, name) => {
    const error = await refusal(() => captureBytes(Buffer.from(content, "latin1"), "x.txt", "file", clock));
    expect(error.code).toBe("SAYSO-INTAKE-007");
    expect(error.message).toContain(name);
  });

  test("bytes of no known kind", async () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251);
    expect((await refusal(() => captureBytes(bytes, "x.bin", "file", clock))).code).toBe("SAYSO-INTAKE-007");
  });

  test.each([
    ["{\\rtf1\\ansi", "an RTF document"],
    ["WARC/1.0\r\n", "a WARC archive"],
    ['<?xml version="1.0"?><rss version="2.0">', "<rss>"],
  ])("text that is no article: %j", async (content, name) => {
    const error = await refusal(() => captureBytes(Buffer.from(content), "x", "file", clock));
    expect(error.code).toBe("SAYSO-INTAKE-008");
    expect(error.message).toContain(name);
  });

  test("damaged UTF-8 is told with its byte and never repaired", async () => {
    const good = Buffer.from(cyrillic);
    const damaged = Buffer.concat([good, Buffer.of(0xd0), good]);
    const error = await refusal(() => captureBytes(damaged, "x.txt", "file", clock));
    expect(error.code).toBe("SAYSO-INTAKE-009");
    expect(error.message).toBe(`x.txt is not valid UTF-8: byte ${good.length} (0xD0) cannot stand there.`);
  });

  test("half of a surrogate pair", async () => {
    const bytes = Buffer.from("\ufeffWords \ud83d and more", "utf16le");
    expect((await refusal(() => captureBytes(bytes, "x.txt", "file", clock))).code).toBe("SAYSO-INTAKE-009");
  });

  test("an encoding that is not read is named", async () => {
    const koi8 = Uint8Array.from([
      0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4, 0x2c, 0x20, 0xcd, 0xc9, 0xd2, 0x2e, 0x20, 0xeb, 0xc1, 0xcb, 0x20, 0xc4, 0xc5,
      0xcc, 0xc1, 0x3f,
    ]);
    const error = await refusal(() => captureBytes(koi8, "x.txt", "file", clock));
    expect(error.code).toMatch(/SAYSO-INTAKE-0(09|10)/);
    const page = Buffer.from('<html><meta charset="macintosh"><p>\x93\xfa\x96\x7b\x8c\xea', "latin1");
    const refused = await refusal(() => captureBytes(page, "x.html", "file", clock));
    expect(refused.message).toBe("x.html is in macintosh, which Sayso does not read.");
  });
});
