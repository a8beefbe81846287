import type { Actor } from "../../../model/actor.ts";
import type { Attribution, ChainLink } from "../../../model/attribution.ts";
import type { Residue } from "../../../model/document.ts";
import type { Question } from "../../../model/question.ts";
import type { DocumentRecord } from "../../../model/record.ts";
import { hull, slice, sliceAll } from "../../../text/spans.ts";
import { beside, cut, type Run, spread, wrap } from "../terminal/layout.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { count, dayOf, shortId, wordCount } from "../terminal/words.ts";
import { facetNotes, facetsView, readBy } from "./facets.ts";
import { placeFinder } from "./place.ts";

/** From this width on, notes stand in a margin beside the words, as in a newspaper's column of notes. */
const WIDE = 108;
/** A line of reading holds at most so many columns. */
const MEASURE = 76;
const MARGIN = 38;
const GAP = 4;
const INDENT = "    ";
/** Of stretches cut for one reason, so many are shown. */
const SHOWN_RESIDUE = 5;

/** One article as it is printed by `read` and `show`: who said it, what it leaves open, what was cut. */
export function articleView(terminal: Terminal, record: DocumentRecord, status?: string): readonly string[] {
  return [
    ...headView(terminal, record, status),
    ...section(
      terminal,
      "Who said it",
      count(record.attributions.length, "attribution"),
      attributionsView(terminal, record),
    ),
    ...section(
      terminal,
      "When, where, how many",
      count(record.facets?.length ?? 0, "finding"),
      facetsView(terminal, record),
    ),
    ...section(
      terminal,
      "What it leaves open",
      count(record.questions.length, "question"),
      questionsView(terminal, record),
    ),
    ...section(
      terminal,
      "Cut as residue",
      count(record.document.residue.length, "stretch", "stretches"),
      residueView(terminal, record),
    ),
  ];
}

function pageWidth(terminal: Terminal): number {
  return terminal.columns >= WIDE ? Math.min(terminal.columns, MEASURE + GAP + MARGIN) : terminal.columns;
}

function textWidth(terminal: Terminal): number {
  return terminal.columns >= WIDE ? MEASURE : Math.min(terminal.columns, MEASURE + 2);
}

/** Title, outlet and date between two rules. */
export function headView(terminal: Terminal, record: DocumentRecord, status?: string): readonly string[] {
  const { document, snapshot } = record;
  const width = pageWidth(terminal);
  const outlet = document.outlet?.name ?? document.outlet?.domain ?? "outlet not named";
  const imprint = [
    outlet,
    document.publishedAt === undefined ? "undated" : dayOf(document.publishedAt),
    ...(document.byline.length > 0 ? [`by ${document.byline.join(", ")}`] : []),
  ].join(" · ");
  const words = count(wordCount(document.text) - residueWords(record), "word");
  const foot = [snapshot.locator === "-" ? "standard input" : snapshot.locator, words, shortId(document.id)];
  return [
    terminal.paint("━".repeat(width), "dim"),
    ...wrap(
      terminal,
      [{ text: document.title ?? "No title", styles: [document.title === undefined ? "italic" : "bold"] }],
      { width },
    ),
    ...wrap(terminal, [{ text: imprint }], { width }),
    ...wrap(terminal, [{ text: [...foot, ...(status === undefined ? [] : [status])].join(" · "), styles: ["dim"] }], {
      width,
    }),
    terminal.paint("─".repeat(width), "dim"),
  ];
}

function residueWords({ document }: DocumentRecord): number {
  return document.residue.reduce((sum, { span }) => sum + wordCount(slice(document.text, span)), 0);
}

function section(
  terminal: Terminal,
  title: string,
  amount: string,
  items: readonly (readonly string[])[],
): readonly string[] {
  if (items.length === 0) return [];
  return [
    "",
    ...spread(terminal.paint(title.toUpperCase(), "bold"), terminal.paint(amount, "dim"), pageWidth(terminal)),
    ...items.flatMap((lines) => ["", ...lines]),
  ];
}

/** Words on the left; notes beside them where the terminal is wide, under them where it is not. A note a line. */
function withNotes(terminal: Terminal, lines: readonly string[], notes: readonly string[]): readonly string[] {
  const wide = terminal.columns >= WIDE;
  const measure = wide
    ? { width: MARGIN, rest: "  " }
    : { width: textWidth(terminal), first: INDENT, rest: `${INDENT}  ` };
  const noted = notes.flatMap((note) => wrap(terminal, [{ text: note, styles: ["dim"] }], measure));
  return wide ? beside(lines, MEASURE + GAP, noted) : [...lines, ...noted];
}

/** In the margin each note has its line; under the words the place and the reader share one. */
function notesOf(terminal: Terminal, ...notes: readonly string[]): readonly string[] {
  if (terminal.columns >= WIDE) return notes;
  return [...notes.slice(0, -2), notes.slice(-2).join(" · ")];
}

function attributionsView(terminal: Terminal, record: DocumentRecord): readonly (readonly string[])[] {
  const sorted = [...record.attributions].sort((a, b) => startOf(a) - startOf(b));
  const numbers = new Map(sorted.map((attribution, at) => [attribution.id, at + 1]));
  const place = placeFinder(record.document);
  return sorted.map((attribution) => attributionView(terminal, record, attribution, { numbers, place }));
}

function startOf(attribution: Attribution): number {
  return hull(attribution.content)?.start ?? 0;
}

interface Surroundings {
  readonly numbers: ReadonlyMap<string, number>;
  readonly place: ReturnType<typeof placeFinder>;
}

/** One attribution: its chain, its exact words, and in the notes how it was told, where, and what read it. */
export function attributionView(
  terminal: Terminal,
  record: DocumentRecord,
  attribution: Attribution,
  { numbers, place }: Surroundings,
): readonly string[] {
  const { document, actors } = record;
  const width = textWidth(terminal);
  const number = numbers.get(attribution.id);
  const first = number === undefined ? INDENT : `${terminal.paint(String(number).padStart(3), "dim")} `;
  const stretch = hull(attribution.content);
  const words = sliceAll(document.text, attribution.content);
  const cue = attribution.cue.length === 0 ? undefined : `cue “${cut(sliceAll(document.text, attribution.cue), 40)}”`;
  const parent = attribution.within === undefined ? undefined : numbers.get(attribution.within);
  const before = attribution.continues === undefined ? undefined : numbers.get(attribution.continues);
  const told = [
    `${attribution.directness}, ${attribution.stance}`,
    ...(cue === undefined ? [] : [cue]),
    ...(attribution.hedge === undefined ? [] : [`hedged by “${cut(attribution.hedge.words, 60)}”`]),
  ];
  const where = [
    ...(stretch === undefined ? [] : [place(stretch)]),
    ...(parent === undefined ? [] : [`within ${parent}`]),
    ...(before === undefined ? [] : [`goes on from ${before}`]),
  ];
  const facets = facetNotes(record, attribution);
  const notes = notesOf(terminal, told.join(" · "), ...facets, where.join(" · "), readBy(attribution.reading));
  return withNotes(
    terminal,
    [
      ...wrap(terminal, chainRuns(attribution, actors), { width, first, rest: `${INDENT}  ` }),
      ...wrap(terminal, [{ text: words }], { width, first: `${INDENT}  `, rest: `${INDENT}  ` }),
    ],
    notes,
  );
}

/**
 * Nearest link first, the far end set off: that is who is said to have said it. Who "he" is stands in square
 * brackets, as an editor's addition does: the text does not say it here.
 */
function chainRuns({ chain, source }: Attribution, actors: readonly Actor[]): readonly Run[] {
  const runs = chain.flatMap((link, at): readonly Run[] => {
    const last = at === chain.length - 1 && link.role !== "outlet";
    const name = actorName(link, actors);
    return [
      ...(at === 0 ? [] : [{ text: " ← ", styles: ["dim" as const] }]),
      { text: withoutComma(link.words), styles: last ? ["bold"] : [] },
      ...(name === undefined ? [] : [{ text: ` [${name}]`, styles: ["dim" as const] }]),
    ];
  });
  const nobody = source.length === 0 && chain.every((link) => link.role !== "source");
  return nobody
    ? [...runs, { text: " ← ", styles: ["dim"] }, { text: "somebody not named", styles: ["italic"] }]
    : runs;
}

function actorName(link: ChainLink, actors: readonly Actor[]): string | undefined {
  const name = link.actorId === undefined ? undefined : actors.find(({ id }) => id === link.actorId)?.name;
  if (name === undefined || link.words.toLowerCase().includes(withoutComma(name).toLowerCase())) return undefined;
  return withoutComma(name);
}

/** The span of "the spokesman, Piet Lannick," ends with the comma that closes the apposition. */
function withoutComma(words: string): string {
  return words.replace(/[\s,;:]+$/u, "");
}

function questionsView(terminal: Terminal, record: DocumentRecord): readonly (readonly string[])[] {
  const place = placeFinder(record.document);
  return [...record.questions]
    .sort((a, b) => a.span.start - b.span.start)
    .map((question) => questionView(terminal, record, question, place));
}

/** One question: its kind, what it is about, and the words that declare it open. */
export function questionView(
  terminal: Terminal,
  { document }: DocumentRecord,
  question: Question,
  place: Surroundings["place"],
): readonly string[] {
  const width = textWidth(terminal);
  return withNotes(
    terminal,
    [
      ...wrap(
        terminal,
        [{ text: question.kind, styles: ["bold"] }, { text: " — ", styles: ["dim"] }, { text: question.about.words }],
        {
          width,
          first: "  ? ",
          rest: `${INDENT}  `,
        },
      ),
      ...wrap(terminal, [{ text: slice(document.text, question.span) }], {
        width,
        first: `${INDENT}  `,
        rest: `${INDENT}  `,
      }),
    ],
    notesOf(terminal, place(question.span), readBy(question.reading)),
  );
}

/** Residue by the reason why it was cut: the reason once, then a line a stretch. */
function residueView(terminal: Terminal, record: DocumentRecord): readonly (readonly string[])[] {
  const width = textWidth(terminal);
  const byReason = Map.groupBy(record.document.residue, (residue) => `${residue.why}\0${residue.rule}`);
  return [...byReason.values()].map((group: readonly Residue[]) => {
    const words = group.map(({ span }) => slice(record.document.text, span));
    const rest = group.length - SHOWN_RESIDUE;
    const excerpts = group.slice(0, SHOWN_RESIDUE).map(({ span }, at) => {
      const place = `${span.start}–${span.end}`;
      return spread(`${INDENT}  ${cut(words[at] ?? "", width - 9 - place.length)}`, place, width).map((line) =>
        terminal.paint(line, "dim"),
      );
    });
    const cutWords = words.reduce((sum, text) => sum + wordCount(text), 0);
    const head: readonly Run[] = [
      { text: `${group[0]?.why ?? ""} ${count(cutWords, "word")}.` },
      { text: ` ${group[0]?.rule ?? ""}`, styles: ["dim"] },
    ];
    return [
      ...wrap(terminal, head, { width, first: "  – ", rest: INDENT }),
      ...excerpts.flat(),
      ...(rest > 0 ? [terminal.paint(`${INDENT}  and ${count(rest, "more stretch", "more stretches")}`, "dim")] : []),
    ];
  });
}
