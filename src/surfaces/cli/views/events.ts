import type { MatrixShown } from "../../../app/claim-shapes.ts";
import type { Event } from "../../../model/event.ts";
import type { CellKind } from "../../../model/matrix.ts";
import { cut, widthOf, wrap } from "../terminal/layout.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { count, dayOf, shortId } from "../terminal/words.ts";
import { head, scoreWords } from "./phrases.ts";

const MEASURE = 100;
const MOST_NAMES = 6;
/** How wide a cell of the matrix is. */
const COLUMN = 4;

/** An event in a list: what it is called, when, who and where, and its articles. */
export function eventView(terminal: Terminal, event: Event, why: boolean): readonly string[] {
  const width = Math.min(terminal.columns, MEASURE);
  const days = [event.from, event.to].filter((day) => day !== undefined).map(dayOf);
  const facts = [
    count(event.documents.length, "article"),
    count(event.claims, "claim"),
    [...new Set(days)].join(" to "),
    event.places.slice(0, MOST_NAMES).join(", "),
    event.actors.slice(0, MOST_NAMES).join(", "),
  ];
  return [
    ...head(terminal, event.words, shortId(event.id), width),
    ...wrap(terminal, [{ text: facts.filter((fact) => fact !== "").join(" · "), styles: ["dim"] }], {
      width,
      first: "  ",
      rest: "    ",
    }),
    ...event.documents.flatMap(({ outlet, title, documentId, link }) => [
      `  ${shortId(documentId)}  ${cut(`${outlet ?? "outlet not named"} · ${title ?? "untitled"}`, width - 23)}`,
      ...(why && link !== undefined
        ? wrap(terminal, [{ text: `${link.verdict} ${scoreWords(link.score)}`, styles: ["dim"] }], {
            width,
            first: "      ",
            rest: "        ",
          })
        : []),
    ]),
    "",
  ];
}

const SIGN: Readonly<Record<CellKind, string>> = {
  says: "●",
  hedges: "◐",
  denies: "✕",
  reports: "○",
  "leaves out": "–",
  "not published": "·",
  "not collected": " ",
};

/** Outlets by claims: a sign a cell, the claims numbered below, and what the signs mean. Wide tables are told in parts. */
export function matrixView(terminal: Terminal, { event, matrix }: MatrixShown): readonly string[] {
  const width = Math.min(terminal.columns, MEASURE);
  const top = head(terminal, event.words, shortId(event.id), width);
  if (matrix.claims.length === 0) return [...top, "Nothing is said of this event that could be put side by side."];
  const names = matrix.rows.map(({ outlet }) => cut(outlet, 28));
  const longest = Math.max(6, ...names.map(widthOf));
  const fit = Math.max(1, Math.floor((width - longest) / COLUMN));
  const parts = Array.from({ length: Math.ceil(matrix.claims.length / fit) }, (_, part) => part * fit);
  const used = new Set(matrix.rows.flatMap(({ cells }) => cells.map(({ kind }) => kind)));
  const key = (Object.keys(SIGN) as CellKind[])
    .filter((kind) => used.has(kind))
    .map((kind) => `${SIGN[kind] === " " ? "blank" : SIGN[kind]} ${kind}`)
    .join("   ");
  return [
    ...top,
    "",
    ...parts.flatMap((from) => [
      `${" ".repeat(longest)}${matrix.claims
        .slice(from, from + fit)
        .map((_, at) => String(from + at + 1).padStart(COLUMN))
        .join("")}`,
      ...matrix.rows.map(({ cells }, at) => {
        const name = names[at] ?? "";
        const signs = cells.slice(from, from + fit).map(({ kind }) => SIGN[kind].padStart(COLUMN));
        return `${name}${" ".repeat(longest - widthOf(name))}${signs.join("")}`;
      }),
      "",
    ]),
    terminal.paint(key, "dim"),
    "",
    ...matrix.claims.flatMap(({ words, id }, at) =>
      wrap(
        terminal,
        [{ text: `${String(at + 1).padStart(3)}  ` }, { text: words }, { text: ` ${shortId(id)}`, styles: ["dim"] }],
        { width, first: "", rest: "     " },
      ),
    ),
    "",
  ];
}
