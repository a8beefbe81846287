import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mailReader } from "./mail-reader.ts";

const patience = 60_000;

const headers = (more: readonly string[] = []) => [
  "Received: from a.example by b.example; Sat, 11 Jul 2026 09:30:05 +0200",
  "Message-ID: <1@a.example>",
  "From: =?utf-8?q?J=C3=A4ne_Roe?= <jane@news.courier.example>",
  "Date: Sat, 11 Jul 2026 09:30:00 +0200",
  "MIME-Version: 1.0",
  ...more,
];
const bytesOf = (lines: readonly string[]) => new TextEncoder().encode(lines.join("\r\n"));

async function read(lines: readonly string[]) {
  const { text, told } = await mailReader.read(bytesOf(lines), "bridge.eml");
  const blocks = (told.layout?.blocks ?? []).map(({ kind, residue, text: words }) => [residue?.rule ?? kind, words]);
  return { text, told, blocks };
}

describe("a message", () => {
  it("says who sent it, when, and what about", { timeout: patience }, async () => {
    const { told, blocks } = await read([
      ...headers(["Subject: Re: Fwd: =?windows-1251?B?zO7x8g==?= closed"]),
      "",
      "It is closed.",
    ]);
    expect(told).toMatchObject({ title: "Мост closed", byline: ["Jäne Roe"], publishedAt: "2026-07-11T07:30:00.000Z" });
    expect(blocks).toEqual([["paragraph", "It is closed."]]);
  });

  it("has its lines joined, and quotes and signature set apart", { timeout: patience }, async () => {
    const { blocks } = await read([
      ...headers(["Subject: Re: Bridge"]),
      "",
      "The bridge at Dunmarrow was closed on Friday after the divers of",
      "the county had found a crack in its third pier, the office said.",
      "",
      "- a crane stands by",
      "",
      "On 10 July 2026 at 18:02 Ilse Brandt <ilse@torrava.example>",
      "wrote:",
      "",
      "> When will the bridge be closed?",
      "> It is about time.",
      "",
      "We will know more on Monday.",
      "-- ",
      "Jane Roe",
      "The Courier",
    ]);
    expect(blocks).toEqual([
      [
        "paragraph",
        "The bridge at Dunmarrow was closed on Friday after the divers of the county had found a crack in its third pier, the office said.",
      ],
      ["paragraph", "- a crane stands by"],
      ["quoted-message", "On 10 July 2026 at 18:02 Ilse Brandt <ilse@torrava.example> wrote:"],
      ["quoted-message", "> When will the bridge be closed? > It is about time."],
      ["paragraph", "We will know more on Monday."],
      ["signature", "-- Jane Roe The Courier"],
    ]);
  });

  it.each([
    ["passed on, is what stands below the divider", "Fwd: Bridge", ["paragraph", "The bridge is closed."]],
    ["answered, leaves out what stands below the divider", "Re: Bridge", ["quoted-message", "The bridge is closed."]],
  ])("%s", { timeout: patience }, async (_, subject, last) => {
    const { blocks } = await read([
      ...headers([`Subject: ${subject}`]),
      "",
      "See below.",
      "",
      "-------- Weitergeleitete Nachricht --------",
      "Von: Ilse Brandt",
      "Betreff: Bridge",
      "",
      "The bridge is closed.",
    ]);
    expect(blocks[0]).toEqual(["paragraph", "See below."]);
    expect(blocks.at(-1)).toEqual(last);
  });

  it("of a newsletter is its page", { timeout: patience }, async () => {
    const { text, told } = await read([
      ...headers([
        "Subject: Morning letter",
        "List-Id: <letter.courier.example>",
        'Content-Type: multipart/alternative; boundary="b"',
      ]),
      "",
      "--b",
      "Content-Type: text/plain; charset=utf-8",
      "",
      "The bridge is closed.",
      "--b",
      "Content-Type: text/html; charset=koi8-r",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      "<p>=ED=CF=D3=D4 is closed.</p>",
      "--b--",
    ]);
    expect(text).toBe("<p>Мост is closed.</p>");
    expect(told).toMatchObject({ readAs: "text/html", outletName: "Jäne Roe", outletDomain: "courier.example" });
  });

  it("names what is attached and was not read", { timeout: patience }, async () => {
    const { blocks } = await read([
      ...headers(['Content-Type: multipart/mixed; boundary="b"']),
      "",
      "--b",
      "Content-Type: text/plain; format=flowed",
      "",
      "The letter of May is ",
      "attached.",
      "--b",
      "Content-Type: application/pdf",
      'Content-Disposition: attachment; filename="letter.pdf"',
      "Content-Transfer-Encoding: base64",
      "",
      "JVBERi0xLjQK",
      "--b--",
    ]);
    expect(blocks).toEqual([
      ["paragraph", "The letter of May is attached."],
      ["attachment", "[attached: letter.pdf, application/pdf, 1 kB]"],
    ]);
  });

  it("without words of its own is the message within", { timeout: patience }, async () => {
    const inner = [
      ...headers(["Subject: The inner one"]).filter((line) => !line.startsWith("From")),
      "From: Ilse Brandt <i@t.example>",
      "",
      "Inner words.",
    ];
    const { told, blocks } = await read([
      ...headers(["Subject: outer", 'Content-Type: multipart/mixed; boundary="b"']),
      "",
      "--b",
      "Content-Type: message/rfc822",
      "",
      ...inner,
      "--b--",
    ]);
    expect(blocks).toEqual([["paragraph", "Inner words."]]);
    expect(told).toMatchObject({ title: "The inner one", byline: ["Ilse Brandt"] });
  });
});

describe("what cannot be read is named", () => {
  const cut = (count: number) => [
    ...headers(['Content-Type: multipart/mixed; boundary="b"']),
    "",
    ...Array.from({ length: count }, () => "--b\r\n\r\nx"),
  ];
  const nested = Array.from({ length: 60 }, (_, at) => [
    `--b${at}`,
    `Content-Type: multipart/mixed; boundary="b${at + 1}"`,
    "",
  ]).flat();
  it.each([
    ["no words", [...headers(), "", ""], "SAYSO-FORMAT-014"],
    ["hundreds of parts", cut(400), "SAYSO-FORMAT-013"],
    ["a million parts", cut(1_000_000), "SAYSO-FORMAT-013"],
    [
      "parts nested deep",
      [...headers(['Content-Type: multipart/mixed; boundary="b0"']), "", ...nested, "x"],
      "SAYSO-FORMAT-013",
    ],
    ["endless headers", [...headers([`Subject: ${"x".repeat(3_000_000)}`]), "", "x"], "SAYSO-FORMAT-013"],
  ])("%s", { timeout: patience }, async (_, lines, code) => {
    await expect(mailReader.read(bytesOf(lines), "x.eml")).rejects.toMatchObject({ code });
  });
});

describe("a message is told by its headers", () => {
  it.each([
    ["as it was carried", headers(), true],
    ["with the line of a mailbox above", ["From jane@a.example Sat Jul 11 09:30:00 2026", ...headers()], true],
    [
      "an article with a sender above it",
      ["From: Jane Roe", "Date: 11 July 2026", "Subject: Bridge", "", "It is closed."],
      false,
    ],
    ["an article that quotes headers below", ["The message:", ...headers(), "", "It is closed."], false],
    ["headers with prose between", [...headers(), "It is closed, she said", "", ""], false],
    ["a page", ["<!doctype html>", "<p>From: Jane</p>"], false],
  ])("%s", (_, lines, is) => {
    expect(mailReader.recognises(bytesOf([...lines, "", "Words."]), "x.eml")).toBe(is);
  });
});

it("damaged messages are read or refused, and never hang", { timeout: 120_000 }, async () => {
  const sound = bytesOf([
    ...headers(["Subject: =?utf-8?q?Br=C3=BCcke?=", 'Content-Type: multipart/mixed; boundary="b"']),
    "",
    "--b",
    "Content-Type: text/plain; charset=koi8-r; format=flowed",
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from("The bridge is closed. \r\n> quoted").toString("base64"),
    "--b",
    "Content-Type: message/rfc822",
    "",
    ...headers(),
    "",
    "Words.",
    "--b--",
  ]);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 20 }),
      fc.integer({ min: 1, max: sound.length }),
      async (changes, length) => {
        const bytes = sound.slice(0, changes.length % 2 === 0 ? sound.length : length);
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        const outcome = await mailReader.read(bytes, "x.eml").then(
          ({ text }) => typeof text,
          (error: { code?: string }) => error.code ?? String(error),
        );
        expect(outcome).toMatch(/^(?:string|SAYSO-FORMAT-01[234])$/);
      },
    ),
    { numRuns: 150 },
  );
});
