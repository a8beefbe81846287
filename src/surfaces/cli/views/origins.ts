import type { OriginsShown } from "../../../app/claim-shapes.ts";
import type { OriginGraph, OriginGroup } from "../../../model/origin.ts";
import { cut, wrap } from "../terminal/layout.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { count, dayOf, shortId } from "../terminal/words.ts";
import { placesOf, sameWords, scoreWords } from "./phrases.ts";

const MEASURE = 100;

/** Where a claim comes from: sentences, origins with why their statements are one, copies, and who published first. */
export function originsView(terminal: Terminal, shown: OriginsShown): readonly string[] {
  const width = Math.min(terminal.columns, MEASURE);
  const { origins, claim } = shown;
  const statements = new Map(shown.statements.map((statement) => [statement.statementId, statement]));
  const outlets = new Map(origins.order.map(({ documentId, outlet }) => [documentId, outlet ?? shortId(documentId)]));
  const outletOf = (documentId: string) => outlets.get(documentId) ?? shortId(documentId);
  return [
    ...wrap(terminal, [{ text: claim.words, styles: ["bold"] }], { width, rest: "  " }),
    ...origins.sentences.flatMap((sentence) => wrap(terminal, [{ text: sentence }], { width })),
    "",
    ...originLines(terminal, origins, { width, why: true }, (ids) =>
      sameWords(ids.flatMap((id) => statements.get(id) ?? [])).flatMap((alike) =>
        wrap(terminal, [{ text: `${placesOf(alike)}: “${cut(alike[0].words, 160)}”` }], {
          width,
          first: "    ",
          rest: "      ",
        }),
      ),
    ),
    ...(origins.copies.length === 0 ? [] : [terminal.paint("Taken from one another", "underline")]),
    ...origins.copies.flatMap((copy) =>
      wrap(
        terminal,
        [
          {
            text: `${outletOf(copy.documentId)}: ${copyWords(copy.kind)} ${outletOf(copy.of)}, ${Math.round(copy.share * 100)} % of its text. `,
          },
          { text: scoreWords(copy.score), styles: ["dim"] },
        ],
        { width, first: "  ", rest: "    " },
      ),
    ),
    ...(origins.copies.length === 0 ? [] : [""]),
    ...(origins.order.length === 0 ? [] : [terminal.paint("Who published it, the first first", "underline")]),
    ...origins.order.map(
      ({ outlet, publishedAt, documentId }) =>
        `  ${shortId(documentId)}  ${cut(`${publishedAt === undefined ? "undated" : dayOf(publishedAt)} · ${outlet ?? "outlet not named"}`, width - 23)}`,
    ),
    "",
  ];
}

function copyWords(kind: OriginGraph["copies"][number]["kind"]): string {
  return {
    copy: "a copy of",
    reworked: "a reworked copy of",
    excerpt: "has an excerpt of",
    "same quotation": "the same quotation as",
    credited: "credits",
    linked: "links to",
  }[kind];
}

const KIND: Readonly<Record<OriginGroup["kind"], string>> = {
  identified: "identified origin",
  unnamed: "origin without a name",
  unknown: "lineage unknown: no origin",
};

/**
 * Each origin with its statements, those identified first; lineage that is unknown last, and never as an origin.
 * @param why tells of each why its statements are of one origin
 */
export function originLines(
  terminal: Terminal,
  { groups }: OriginGraph,
  { width, why }: { readonly width: number; readonly why: boolean },
  statements: (ids: readonly string[]) => readonly string[],
): readonly string[] {
  return groups.flatMap((group) => {
    const facts = [
      KIND[group.kind],
      ...(group.attitude === "denies" ? ["denies it"] : group.attitude === "both" ? ["says it and denies it"] : []),
      ...(group.occasion === undefined ? [] : [group.occasion]),
      ...(group.party === undefined ? [] : [`party: ${group.party}`]),
      ...(group.firstHand === undefined ? [] : [`first-hand: “${cut(group.firstHand, 60)}”`]),
      count(group.documents.length, "article"),
    ];
    const reasons = group.score.reasons.map(({ feature, words }) => (words === "" ? feature : `${feature}: ${words}`));
    const note = (text: string) => wrap(terminal, [{ text, styles: ["dim"] }], { width, first: "  ", rest: "    " });
    return [
      ...wrap(terminal, [{ text: group.actor ?? "Not told", styles: ["underline"] }], { width, rest: "  " }),
      ...note(facts.join(" · ")),
      ...(why && reasons.length > 0 ? note(`one origin because ${reasons.join(" · ")}`) : []),
      ...statements(group.statements),
      "",
    ];
  });
}
