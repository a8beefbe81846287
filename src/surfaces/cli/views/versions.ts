import type { Version, VersionsShown } from "../../../app/show-versions.ts";
import type { Hunk } from "../../../model/revision.ts";
import type { Span } from "../../../model/span.ts";
import { type Run, spread, wrap } from "../terminal/layout.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { count, shortId } from "../terminal/words.ts";

const MEASURE = 100;

/** An article at all the times at which it was met: what changed from one to the next, in sentences and in the words themselves. */
export function versionsView(terminal: Terminal, { versions }: VersionsShown, all: boolean): readonly string[] {
  const width = Math.min(terminal.columns, MEASURE);
  return versions.flatMap((version, at) => [
    ...spread(
      terminal.paint(`Version ${at + 1} of ${versions.length}`, "bold"),
      terminal.paint(shortId(version.documentId), "dim"),
      width,
    ),
    ...wrap(terminal, [{ text: version.title ?? "without a title" }], { width, first: "  ", rest: "  " }),
    ...metView(terminal, version, width),
    ...changeView(terminal, version, versions[at - 1], { all, width }),
    "",
  ]);
}

function metView(terminal: Terminal, { captures }: Version, width: number): readonly string[] {
  const [first] = captures;
  const last = captures.at(-1);
  if (first === undefined || last === undefined) return [];
  const addresses = [...new Set(captures.map(({ snapshot }) => snapshot.address ?? snapshot.locator))];
  const until = captures.length > 1 ? `, last met so ${minute(last.snapshot.capturedAt)}` : "";
  const words = `captured ${minute(first.snapshot.capturedAt)}${until} · ${count(captures.length, "capture")} · ${addresses.join(" · ")}`;
  return wrap(terminal, [{ text: words, styles: ["dim"] }], { width, first: "  ", rest: "  " });
}

function changeView(
  terminal: Terminal,
  { revision, text }: Version,
  before: Version | undefined,
  { all, width }: { readonly all: boolean; readonly width: number },
): readonly string[] {
  if (revision === undefined || before === undefined) return [];
  const line = (words: string, first: string) => wrap(terminal, [{ text: words }], { width, first, rest: "    " });
  const hunks = revision.hunks.filter(({ weight }) => all || weight === "meaning");
  return [
    ...line(revision.words, "  "),
    ...revision.changes.flatMap(({ words }) => line(words, "  • ")),
    ...hunks.flatMap((hunk) => hunkView(terminal, hunk, { before: before.text, after: text }, width)),
  ];
}

function hunkView(
  terminal: Terminal,
  { kind, before, after, marks }: Hunk,
  texts: { readonly before: string; readonly after: string },
  width: number,
): readonly string[] {
  const side = (span: Span, text: string, marked: readonly Span[], sign: string) =>
    wrap(terminal, marksIn(text, span, marked), { width, first: `    ${sign} `, rest: "      " });
  if (kind === "moved" && after !== undefined) return side(after, texts.after, [], "↷");
  return [
    ...(before === undefined ? [] : side(before, texts.before, marks.gone, "−")),
    ...(after === undefined ? [] : side(after, texts.after, marks.new, "+")),
  ];
}

function marksIn(text: string, span: Span, marked: readonly Span[]): readonly Run[] {
  const runs: Run[] = [];
  let at = span.start;
  for (const mark of marked) {
    if (mark.start > at) runs.push({ text: text.slice(at, mark.start) });
    runs.push({ text: text.slice(Math.max(at, mark.start), mark.end), styles: ["bold", "underline"] });
    at = Math.max(at, mark.end);
  }
  return at < span.end ? [...runs, { text: text.slice(at, span.end) }] : runs;
}

function minute(instant: string): string {
  return `${instant.slice(0, 16).replace("T", " ")} UTC`;
}
