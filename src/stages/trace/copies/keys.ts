import { type CopyPrint, openPrint } from "./print.ts";

/** One in so many shingles is a key, by its hash: two texts that share a passage share its keys, however long the rest is. */
const EVERY = 8;
const MOST = 96;

/**
 * The keys under which a print is filed: documents of which one may go back to the other share some. They are the
 * shingles of three telling words whose hash is 0 modulo 8 (Broder, On the resemblance and containment of documents, 1997: the sketch MOD_m,
 * which keeps containment, as the smallest hashes alone do not), the quotations, and the addresses linked to or published at.
 * Bounded: at most 96 shingles (those of the smallest hashes), 60 quotations, 41 addresses.
 */
export function copyKeys(print: CopyPrint): readonly string[] {
  const chosen = [...openPrint(print).shingles.keys()].filter((shingle) => shingle % EVERY === 0).sort((a, b) => a - b);
  return [
    ...chosen.slice(0, MOST).map((shingle) => `s${shingle.toString(36)}`),
    ...new Set(print.quotations.map(([hash]) => `q${hash.toString(36)}`)),
    ...new Set(
      [...print.links.map(([href]) => href), ...(print.url === undefined ? [] : [print.url])].map(
        (href) => `u${plainAddress(href)}`,
      ),
    ),
  ];
}

/** An address without what differs between those of one page. */
export function plainAddress(href: string): string {
  return href
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/u, "")
    .replace(/[?#].*$/u, "")
    .replace(/\/(?:amp\/?)?$/u, "");
}
