import type { Timex } from "./timex-score.ts";

/** A document of TimeML: its text without marks, the day it was made, and the expressions marked in it. */
export interface TimeMlDocument {
  readonly name: string;
  readonly text: string;
  /** ISO 8601, as the document states it; absent when it is not a day. */
  readonly madeAt?: string;
  readonly timexes: readonly Timex[];
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/** Reads the text of a file in TimeML; expressions with no words are left out, as in the shared task. */
export function readTimeMl(name: string, xml: string): TimeMlDocument {
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(xml)?.[1] ?? "";
  const dct = /<DCT>([\s\S]*?)<\/DCT>/.exec(xml)?.[1] ?? "";
  const made = attribute(dct, "value");
  let text = "";
  const timexes: Timex[] = [];
  const open: { start: number; tag: string }[] = [];
  for (const [piece] of body.matchAll(/<[^>]*>|&\w+;|[^<&]+|[<&]/g)) {
    if (piece.startsWith("<TIMEX3")) {
      // An element that is empty by itself has no words and no end.
      if (!piece.endsWith("/>")) open.push({ start: text.length, tag: piece });
    } else if (piece === "</TIMEX3>") {
      const { start, tag } = open.pop() ?? { start: text.length, tag: "" };
      if (start === text.length) continue;
      timexes.push({
        span: { start, end: text.length },
        type: (attribute(tag, "type") ?? "").toLowerCase(),
        value: attribute(tag, "value") ?? "",
      });
    } else if (piece.startsWith("&")) text += entities[piece.slice(1, -1)] ?? piece;
    else if (!piece.startsWith("<")) text += piece;
  }
  const sorted = timexes.sort((a, b) => a.span.start - b.span.start);
  const day = made === undefined ? null : /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2})?)?$/.exec(made);
  return { name, text, ...(day === null ? {} : { madeAt: day[0] }), timexes: sorted };
}
