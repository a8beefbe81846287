import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SaysoError } from "../../model/errors/error.ts";
import { Feed } from "../../model/feed.ts";
import { readFeed } from "./read-feed.ts";

const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>North &amp;amp; Harbour</title><link>https://north.example/</link><language>en-gb</language><ttl>45</ttl>
<skipHours><hour>2</hour><hour>24</hour></skipHours><skipDays><day>Sunday</day></skipDays>
<item><title>Bridge &lt;i&gt;closed&lt;/i&gt;</title><link>/a/1?x=1&amp;y=2</link><guid isPermaLink="false">n-1</guid>
<pubDate>Thu, 07 Jul 2022 09:30:00 +0300</pubDate><dc:creator>Jane Roe</dc:creator><description><![CDATA[<p>Two <b>lorries</b> fell.</p>]]></description></item>
<item><title>Second</title><guid>https://north.example/a/2</guid><author>sam@north.example (Sam Poe)</author></item>
</channel></rss>`;

const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://south.example/x/">
<title type="html">South &amp;lt; Coast</title><link rel="self" href="feed.xml"/><link href="/"/>
<entry xml:base="y/"><id>tag:1</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Dam <b>holds</b></div></title>
<link rel="enclosure" href="a.mp3"/><link href="a.html"/><published>2022-07-07T09:30:00Z</published><updated>2022-07-08T00:00:00Z</updated>
<author><name>Ann Moe</name><email>ann@south.example</email></author><summary>a &lt; b</summary></entry></feed>`;

function refusalOf(input: Uint8Array | string): string | undefined {
  try {
    readFeed(input);
    return undefined;
  } catch (error) {
    if (!(error instanceof SaysoError)) throw error;
    return error.code;
  }
}

describe("readFeed", () => {
  it("reads RSS", () => {
    const feed = readFeed(rss, { url: "https://north.example/rss.xml" });
    expect(Feed.parse(feed)).toEqual({
      kind: "rss",
      title: "North & Harbour",
      link: "https://north.example/",
      url: "https://north.example/rss.xml",
      language: "en-gb",
      pace: { minutes: 45, skipHours: [0, 2], skipDays: [0] },
      notes: [],
      items: [
        {
          id: "n-1",
          link: "https://north.example/a/1?x=1&y=2",
          title: "Bridge closed",
          publishedAt: "2022-07-07T09:30:00+03:00",
          authors: ["Jane Roe"],
          summary: "Two lorries fell.",
        },
        { id: "https://north.example/a/2", link: "https://north.example/a/2", title: "Second", authors: ["Sam Poe"] },
      ],
    });
  });

  it("reads Atom, with each address against the base around it", () => {
    const feed = Feed.parse(readFeed(atom));
    expect(feed).toMatchObject({
      kind: "atom",
      title: "South < Coast",
      link: "https://south.example/",
      url: "https://south.example/x/feed.xml",
      language: "en",
    });
    expect(feed.items).toEqual([
      {
        id: "tag:1",
        link: "https://south.example/x/y/a.html",
        title: "Dam holds",
        publishedAt: "2022-07-07T09:30:00Z",
        updatedAt: "2022-07-08T00:00:00Z",
        authors: ["Ann Moe"],
        summary: "a < b",
      },
    ]);
  });

  it("reads RDF, whose items stand beside the channel", () => {
    const feed =
      readFeed(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://e.example/"><title>East</title><items><rdf:Seq><rdf:li resource="https://e.example/1"/></rdf:Seq></items></channel>
      <item rdf:about="https://e.example/1"><title>One</title><dc:date>2022-07-07</dc:date></item></rdf:RDF>`);
    expect(feed.kind).toBe("rdf");
    expect(feed.items).toEqual([
      { id: "https://e.example/1", link: "https://e.example/1", title: "One", publishedAt: "2022-07-07", authors: [] },
    ]);
  });

  it("reads JSON Feed", () => {
    const feed = readFeed(
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "West",
        home_page_url: "https://w.example",
        items: [
          {
            id: 7,
            url: "/7",
            content_html: "<p>Seven</p>",
            date_published: "2022-07-07T09:30:00Z",
            authors: [{ name: "Bo" }, {}],
          },
          null,
          3,
        ],
      }),
      { url: "https://w.example/feed.json" },
    );
    expect(feed).toMatchObject({ kind: "json", title: "West", link: "https://w.example/" });
    expect(feed.items).toEqual([
      { id: "7", link: "https://w.example/7", summary: "Seven", publishedAt: "2022-07-07T09:30:00Z", authors: ["Bo"] },
    ]);
  });

  it("reads site maps: of news, of site maps, of plain text, gzipped", () => {
    const news = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://n.example/1</loc>
      <lastmod>2022-07-08</lastmod><n:news><n:publication><n:name>North</n:name><n:language>en</n:language></n:publication><n:publication_date>2022-07-07T09:30Z</n:publication_date><n:title>One</n:title></n:news></url></urlset>`;
    expect(readFeed(gzipSync(news))).toMatchObject({
      kind: "sitemap",
      items: [
        {
          link: "https://n.example/1",
          title: "One",
          publishedAt: "2022-07-07T09:30:00Z",
          updatedAt: "2022-07-08",
          language: "en",
        },
      ],
      notes: [{ rule: "gzip" }],
    });
    const index = readFeed(
      `<sitemapindex><sitemap><loc>https://n.example/s1.xml.gz</loc><lastmod>2022-07-08</lastmod></sitemap></sitemapindex>`,
    );
    expect(index).toMatchObject({
      kind: "sitemap-index",
      items: [],
      parts: [{ url: "https://n.example/s1.xml.gz", updatedAt: "2022-07-08" }],
    });
    expect(readFeed("https://n.example/1\r\nhttps://n.example/2\n").items.map(({ link }) => link)).toEqual([
      "https://n.example/1",
      "https://n.example/2",
    ]);
  });

  it.each([
    ["a stray &", rss.replace("Bridge", "Bridge & tunnel"), "Bridge & tunnel closed", undefined],
    ["an entity of HTML", rss.replace("Bridge", "Caf&eacute;"), "Café closed", undefined],
    [
      "an undeclared prefix",
      rss.replace('xmlns:dc="http://purl.org/dc/elements/1.1/"', ""),
      "Bridge closed",
      "undeclared",
    ],
    ["junk before it", `\n\nWarning: disk full in /srv/x.php\n${rss}`, "Bridge closed", "junk"],
    ["a CDATA that nothing closes", rss.replace("]]>", ""), "Bridge closed", "truncated"],
    ["its tail cut off", rss.slice(0, rss.indexOf("<title>Second</title>") + 10), "Bridge closed", "truncated"],
    ["an item that is not closed", rss.replace("</item>", ""), "Bridge closed", "unclosed"],
    [
      "a title that is not closed",
      rss.replace("Bridge &lt;i&gt;closed&lt;/i&gt;</title>", "Bridge closed"),
      undefined,
      "unclosed",
    ],
    ["a double escaped address", rss.replace("&amp;y", "&amp;amp;y"), "Bridge closed", "twice-escaped"],
    ["a byte order mark", `\ufeff${rss}`, "Bridge closed", undefined],
    [
      "declared entities",
      `<!DOCTYPE rss [<!ENTITY who "Bridge > ]'s"> <!-- > -->]>${rss.replace(/<\?.*?\?>/u, "").replace("Bridge", "&who;")}`,
      "Bridge > ]'s closed",
      undefined,
    ],
  ])("mends %s", (_what, text, title, note) => {
    const feed = readFeed(text, { url: "https://north.example/rss.xml" });
    if (title !== undefined) expect(feed.items[0]).toMatchObject({ title, link: "https://north.example/a/1?x=1&y=2" });
    else expect(feed.items[1]?.title).toBe("Second");
    expect(feed.notes.map(({ rule }) => rule)).toEqual(note === undefined ? [] : [note]);
  });

  it("keeps no half of an address", () => {
    const cut = rss.slice(0, rss.indexOf("/a/2</guid>") + 3);
    expect(readFeed(cut, { url: "https://north.example/" }).items.map(({ id }) => id)).toEqual(["n-1"]);
  });

  it("decodes by what is declared, and replaces what is broken", () => {
    const bytes = new Uint8Array(
      [...`<?xml version="1.0" encoding="koi8-r"?><rss><channel><title>`]
        .map((c) => c.charCodeAt(0))
        .concat(
          [0xf7, 0xcf, 0xca, 0xce, 0xc1],
          [...`</title></channel></rss>`].map((c) => c.charCodeAt(0)),
        ),
    );
    expect(readFeed(bytes).title).toBe("Война");
    const broken = new Uint8Array([
      ...new TextEncoder().encode("<rss><channel><title>день і ніч у місті"),
      0xd0,
      ...new TextEncoder().encode("</title></channel></rss>"),
    ]);
    expect(readFeed(broken)).toMatchObject({ title: "день і ніч у місті\ufffd", notes: [{ rule: "encoding" }] });
  });

  it.each([
    ["nothing", "", "SAYSO-FEED-001"],
    ["white space", " \n", "SAYSO-FEED-001"],
    ["a comment", "<!-- x -->", "SAYSO-FEED-001"],
    ["a page", "<!DOCTYPE html><html><head><title>Not found</title></head></html>", "SAYSO-FEED-002"],
    ["other XML", "<opml/>", "SAYSO-FEED-003"],
    ["words", "hello", "SAYSO-FEED-003"],
    ["other JSON", '{"items":[]}', "SAYSO-FEED-003"],
    ["broken JSON", '{"items":[', "SAYSO-FEED-006"],
    ["half a feed", "<rss><channel><title>No", "SAYSO-FEED-006"],
    ["broken gzip", new Uint8Array([0x1f, 0x8b, 8, 0, 1]), "SAYSO-FEED-006"],
    ["a gzip bomb", gzipSync(new Uint8Array(51_000_000)), "SAYSO-FEED-005"],
    ["an entity bomb", '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss/>', "SAYSO-FEED-004"],
    [
      "a quadratic entity",
      `<!DOCTYPE r [<!ENTITY a "${"x".repeat(999)}">]><rss>${"&a;".repeat(2000)}</rss>`,
      "SAYSO-FEED-004",
    ],
    ["endless nesting", "<rss>".repeat(1_000_000), "SAYSO-FEED-004"],
    ["endless elements", `<rss>${"<a/>".repeat(900_000)}</rss>`, "SAYSO-FEED-004"],
    [
      "endless namespaces",
      `<rss ${Array.from({ length: 3000 }, (_, at) => `xmlns:p${at}="u"`).join(" ")}>${"<a xmlns='u'/>".repeat(1000)}</rss>`,
      "SAYSO-FEED-004",
    ],
    ["deep JSON", "[".repeat(1_000_000), "SAYSO-FEED-006"],
  ])(
    "refuses %s",
    (_what, input, code) => {
      expect(refusalOf(input)).toBe(code);
    },
    10_000,
  );

  it("reads titles out of HTML that is never closed, however deep", () => {
    const feed = readFeed(
      `<rss><channel><item><description>${"<br>x".repeat(600)}</description><title>Deep</title></item></channel></rss>`,
    );
    expect(feed.items[0]?.title).toBe("Deep");
  });

  it("never fails but by a clear refusal, and gives only what the model allows", () => {
    const piece = fc.constantFrom(
      "<rss>",
      "<channel>",
      "<item>",
      "</item>",
      "<title>",
      "</title>",
      "<link>",
      "</link>",
      "<![CDATA[",
      "]]>",
      "<!--",
      "-->",
      "&",
      "&amp;",
      "&#0;",
      "&#xd800;",
      "<entry",
      " xml:base='",
      "'",
      '"',
      ">",
      "<",
      "https://a.example/",
      "x",
      "<?",
      "<!DOCTYPE",
      "[",
      "]",
      "<guid>",
      "</guid>",
      "<feed xmlns='http://www.w3.org/2005/Atom'>",
      "<link href='b'/>",
      "2004-01-01",
      "<pubDate>",
      "\u0000",
      "\ud800",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        try {
          Feed.parse(readFeed(pieces.join("")));
        } catch (error) {
          expect(error).toBeInstanceOf(SaysoError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
