/**
 * The short names under which this room knows vocabularies. The empty one is the feed's own: RSS and Atom names mean the same
 * things wherever they stand.
 */
const spaces: ReadonlyMap<string, string> = new Map([
  ["backend.userland.com/rss", ""],
  ["backend.userland.com/rss2", ""],
  ["backend.userland.com/rss091", ""],
  ["blogs.law.harvard.edu/tech/rss", ""],
  ["cyber.law.harvard.edu/rss", ""],
  ["purl.org/rss/1.0", ""],
  ["purl.org/net/rss1.1", ""],
  ["my.netscape.com/rdf/simple/0.9", ""],
  ["my.netscape.com/publish/formats/rss-0.91.dtd", ""],
  ["channel.netscape.com/rdf/simple/0.9", ""],
  ["www.w3.org/2005/atom", "atom"],
  ["purl.org/atom/ns", "atom"],
  ["example.com/newformat", "atom"],
  ["example.com/necho", "atom"],
  ["purl.org/echo", "atom"],
  ["uri/of/echo/namespace", "atom"],
  ["purl.org/dc/elements/1.1", "dc"],
  ["purl.org/dc/elements/1.0", "dc"],
  ["purl.org/dc/terms", "dcterms"],
  ["purl.org/rss/1.0/modules/content", "content"],
  ["purl.org/rss/1.0/modules/syndication", "sy"],
  ["www.itunes.com/dtds/podcast-1.0.dtd", "itunes"],
  ["search.yahoo.com/mrss", "media"],
  ["www.w3.org/1999/02/22-rdf-syntax-ns", "rdf"],
  ["www.w3.org/1999/xhtml", "xhtml"],
  ["www.w3.org/xml/1998/namespace", "xml"],
  ["www.sitemaps.org/schemas/sitemap/0.9", "sitemap"],
  ["www.google.com/schemas/sitemap/0.84", "sitemap"],
  ["www.google.com/schemas/sitemap/0.9", "sitemap"],
  ["www.google.com/schemas/sitemap-news/0.9", "news"],
]);

/** Prefixes that are used without being declared, as everybody uses them. */
const usual: ReadonlySet<string> = new Set([
  "atom",
  "dc",
  "dcterms",
  "content",
  "sy",
  "itunes",
  "media",
  "rdf",
  "xml",
  "news",
]);

/** The short name of a namespace; `undefined` for one that is not known here. Protocol, case and what ends it do not count. */
export function spaceOf(uri: string): string | undefined {
  const key = uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//u, "")
    .replace(/[/#]{1,4}$/u, "");
  return key === "" ? "" : spaces.get(key);
}

/** The short name for a prefix that nothing declares, when everybody means the same by it. */
export function usualSpace(prefix: string): string | undefined {
  return usual.has(prefix) ? prefix : undefined;
}
