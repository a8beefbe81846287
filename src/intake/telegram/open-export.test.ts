import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOfLayout } from "../../model/layout.ts";
import type { Captured } from "../captured.ts";
import { openBytes } from "../open.ts";
import { channelExport } from "./example-export.ts";

const clock = () => new Date("2025-01-01T00:00:00Z");

interface Read {
  readonly captured: readonly Captured[];
  readonly errors: readonly string[];
  readonly passed: Readonly<Record<string, number>>;
}

async function readAll(file: unknown, locator = "result.json"): Promise<Read> {
  const bytes = Buffer.isBuffer(file) ? file : Buffer.from(typeof file === "string" ? file : JSON.stringify(file));
  let passed: Readonly<Record<string, number>> = {};
  const captured: Captured[] = [];
  const errors: string[] = [];
  const options = { clock, passedOver: (counts: Readonly<Record<string, number>>) => (passed = counts) };
  for await (const found of openBytes(bytes, locator, "file", options)) {
    try {
      captured.push(await found.capture());
    } catch (error) {
      if (!(error instanceof Error && "code" in error)) throw error;
      errors.push(`${found.locator} ${String(error.code)} ${error.message}`);
    }
  }
  return { captured, errors, passed };
}

const one = (message: Readonly<Record<string, unknown>>, chat: Readonly<Record<string, unknown>> = {}) => ({
  name: "Quay",
  type: "public_channel",
  id: 7,
  ...chat,
  messages: [
    { id: 1, type: "message", date: "2024-03-02T10:15:00", date_unixtime: "1709374500", text: "", ...message },
  ],
});
const told = async (...parts: Parameters<typeof one>) => (await readAll(one(...parts))).captured[0]?.told;

describe("an export of a channel", () => {
  it("gives each post that has words as the bytes that stand in the file", async () => {
    const file = Buffer.from(JSON.stringify(channelExport, null, 1));
    const { captured, errors, passed } = await readAll(file);
    expect(errors).toEqual([]);
    expect(captured.map(({ snapshot }) => snapshot.locator)).toEqual(["result.json#2", "result.json#5"]);
    expect(passed).toEqual({ poll: 1, "service message": 1, "sticker without text": 1 });
    for (const { bytes } of captured) expect(file.includes(Buffer.from(bytes))).toBe(true);
    const [first] = captured;
    expect(JSON.parse(Buffer.from(first?.bytes ?? []).toString())).toEqual(channelExport.messages[1]);
    expect(first?.snapshot).toMatchObject({
      mediaType: "application/vnd.telegram.message+json",
      method: "part",
      part: { of: "result.json", name: "2" },
    });
    expect(first?.told).toMatchObject({
      publishedAt: "2024-03-02T10:15:00.000Z",
      modifiedAt: "2024-03-02T11:00:00.000Z",
      outletName: "Harbour Watch",
      byline: ["Ola Brandt"],
      forwardedFrom: "Port Office",
    });
    const layout = first?.told?.layout;
    expect(first?.text).toBe(textOfLayout(layout ?? { blocks: [] }));
    expect(layout?.blocks.map(({ text, residue }) => [text, residue?.rule])).toEqual([
      ["Two ferries collided, the port office says.", undefined],
      ["See the notice or harbour.example.org/live", undefined],
      ["[photo: photos/photo_1@02-03-2024_10-15-00.jpg]", "telegram-media"],
    ]);
    expect(layout?.links?.map(({ href, span }) => [href, first?.text.slice(span.start, span.end)])).toEqual([
      ["https://port.example.org/notice/7", "the notice"],
      ["https://harbour.example.org/live", "harbour.example.org/live"],
    ]);
    expect((await readAll(file)).captured).toEqual(captured);
  });

  it("of a whole account names chat and message", async () => {
    const chats = [
      channelExport,
      { type: "saved_messages", id: 8, messages: one({ id: 3, text: "Mine", from: "Me" }).messages },
    ];
    const account = {
      about: "Here is the data you requested.",
      contacts: { list: [{ id: 1 }] },
      chats: { about: "x", list: chats },
    };
    const { captured, errors } = await readAll(account);
    expect(errors).toEqual([]);
    expect(captured.map(({ snapshot }) => snapshot.part?.name)).toEqual(["1234567890/2", "1234567890/5", "8/3"]);
    expect(captured[2]?.told).toMatchObject({ byline: ["Me"] });
    expect(captured[2]?.told?.outletName).toBeUndefined();
  });

  it.each<[string, Parameters<typeof one>, object]>([
    ["a string is its text", [{ text: "Words" }], { layout: { blocks: [{ kind: "paragraph", text: "Words" }] } }],
    [
      "a list of strings and pieces too",
      [{ text: ["A ", { type: "bold", text: "b" }, " c"] }],
      { layout: { blocks: [{ text: "A b c" }] } },
    ],
    [
      "quoted lines are quotations",
      [{ text: [{ type: "blockquote", text: "Said he.\nAnd so." }, "\nMine"] }],
      { layout: { blocks: [{ kind: "quote" }, { kind: "quote" }, { kind: "paragraph" }] } },
    ],
    [
      "an old export has local time alone",
      [{ text: "x", date: "2019-01-02T03:04:05", date_unixtime: undefined }],
      { publishedAt: "2019-01-02T03:04:05" },
    ],
    [
      "a name in the export makes the address",
      [{ text: "x" }, { username: "quay_news" }],
      { url: "https://t.me/quay_news/1" },
    ],
    [
      "in a group who writes is the author",
      [{ text: "x", from: "Ola" }, { type: "public_supergroup" }],
      { byline: ["Ola"], outletName: "Quay" },
    ],
    [
      "a file that was left out has its name",
      [{ text: "x", file: "(File not included.)", file_name: "a.pdf" }],
      { layout: { blocks: [{}, { text: "[file: a.pdf]" }] } },
    ],
  ])("%s", async (_, parts, expected) => {
    expect(await told(...parts)).toMatchObject(expected);
  });

  it("keeps what is not said unsaid", async () => {
    const plain = await told({ text: "x", from: "Quay", forwarded_from: null, edited: "1970-01-01T03:00:00" });
    expect(plain).toEqual({ publishedAt: "2024-03-02T10:15:00.000Z", outletName: "Quay", layout: expect.anything() });
  });

  it("keeps ids of 64 bits as they are written", async () => {
    const { captured } = await readAll(JSON.stringify(one({ text: "x" })).replace('"id":1,', '"id":9007199254740993,'));
    expect(captured[0]?.snapshot.locator).toBe("result.json#9007199254740993");
  });
});

describe("a broken export", () => {
  it("gives what was whole, then an error", async () => {
    const file = Buffer.from(JSON.stringify(channelExport));
    const whole = (await readAll(file)).captured.map(({ snapshot }) => snapshot.id);
    const start = file.indexOf('"messages"') + 14;
    for (let length = start; length < file.length; length += 11) {
      const { captured, errors } = await readAll(file.subarray(0, length));
      expect(whole.slice(0, captured.length)).toEqual(captured.map(({ snapshot }) => snapshot.id));
      expect(errors).toHaveLength(1);
      expect(errors[0]).toMatch(
        /^result\.json#end SAYSO-FORMAT-026 .*it ends in the middle; \d messages? (was|were) read before/,
      );
    }
  });

  it.each([
    [
      "nested too deep",
      `{"type":"public_channel","messages":[${'{"a":['.repeat(5000)}`,
      /SAYSO-FORMAT-026 .*more than 64 levels/,
    ],
    ["no JSON", '{"type":"public_channel","messages":[{"id":1,}]}', /SAYSO-FORMAT-02[67]/],
    ["with brackets that do not fit", '{"type":"public_channel","messages":[{"id":1]}}', /SAYSO-FORMAT-026/],
    [
      "of one endless text",
      `{"type":"public_channel","messages":["${"a".repeat(17 << 20)}`,
      /SAYSO-FORMAT-026 .*more than 16 MB/,
    ],
    [
      "with a message of 9 MB",
      JSON.stringify(one({ text: "a".repeat(9 << 20) })),
      /SAYSO-FORMAT-027 .*larger than 8 MB/,
    ],
    [
      "with a message without a number",
      JSON.stringify(one({ id: undefined, text: "x" })),
      /SAYSO-FORMAT-027 .*has no number/,
    ],
    [
      "with a message without a date",
      JSON.stringify(one({ date: "soon", date_unixtime: "soon", text: "x" })),
      /SAYSO-FORMAT-027 .*has no date/,
    ],
    [
      "with a text of another form",
      JSON.stringify(one({ text: { a: 1 } })),
      /SAYSO-FORMAT-027 .*"text" of an unknown form/,
    ],
  ])("%s says so", async (_, file, message) => {
    const { captured, errors } = await readAll(file);
    expect(captured).toEqual([]);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(message);
  });

  it("with other bytes gives documents or errors, and ends", async () => {
    const file = Buffer.from(JSON.stringify(channelExport));
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: file.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const bytes = Buffer.from(file);
        bytes.writeUInt8(bytes.readUInt8(at) ^ flip, at);
        const { captured } = await readAll(bytes, "result.json");
        expect(captured.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 100 },
    );
  });
});
