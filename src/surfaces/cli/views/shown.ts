import type { Shown } from "../../../app/show-record.ts";
import type { Actor } from "../../../model/actor.ts";
import type { Document } from "../../../model/document.ts";
import type { DocumentRecord } from "../../../model/record.ts";
import type { Span } from "../../../model/span.ts";
import { contains, hull, merge, slice } from "../../../text/spans.ts";
import { type Run, wrap } from "../terminal/layout.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { count } from "../terminal/words.ts";
import { articleView, attributionView, headView, questionView } from "./article.ts";
import { decidedWords, facetView } from "./facets.ts";
import { placeFinder } from "./place.ts";

/** What an id stands for: a document whole; anything else in its paragraph, its words underlined. */
export function shownView(terminal: Terminal, shown: Shown): readonly string[] {
  const { record, id } = shown;
  const place = placeFinder(record.document);
  const none = { numbers: new Map<string, number>(), place };
  const head = headView(terminal, record);
  const statement = record.statements.find((one) => one.id === id);
  const attribution = record.attributions.find((one) => one.id === (statement?.attributionId ?? id));
  if (attribution !== undefined) {
    const context = contextView(terminal, record.document, attribution.content);
    return [...head, "", ...context, "", ...attributionView(terminal, record, attribution, none), ""];
  }
  if (statement !== undefined) {
    const at = hull(statement.spans);
    const where = at === undefined ? "" : place(at);
    return [
      ...head,
      "",
      ...contextView(terminal, record.document, statement.spans),
      "",
      terminal.paint(`    In the outlet's own voice, ${where}.`, "dim"),
      "",
    ];
  }
  const question = record.questions.find((one) => one.id === id);
  if (question !== undefined) {
    const context = contextView(terminal, record.document, [question.span]);
    return [...head, "", ...context, "", ...questionView(terminal, record, question, place), ""];
  }
  const facet = [...(record.facets ?? []), ...(record.decisions?.setAside ?? [])].find((one) => one.id === id);
  if (facet !== undefined) {
    const context = contextView(terminal, record.document, facet.spans);
    return [...head, "", ...context, "", ...facetView(terminal, record, facet, place), ""];
  }
  const actor = record.actors.find((one) => one.id === id);
  if (actor !== undefined) return [...head, "", ...actorView(terminal, record, actor, place), ""];
  return [...articleView(terminal, record), ""];
}

/** The blocks that hold the spans, the words of the spans underlined. */
function contextView(terminal: Terminal, document: Document, spans: readonly Span[]): readonly string[] {
  const width = Math.min(terminal.columns, 80);
  const marked = merge(spans);
  const blocks = document.blocks.filter((block) => marked.some((span) => contains(block.span, span)));
  return blocks.flatMap((block) =>
    wrap(terminal, underlined(document.text, block.span, marked), { width, first: "    ", rest: "    " }),
  );
}

function underlined(text: string, block: Span, marked: readonly Span[]): readonly Run[] {
  const runs: Run[] = [];
  let at = block.start;
  for (const span of marked) {
    if (!contains(block, span)) continue;
    runs.push({ text: text.slice(at, span.start) }, { text: slice(text, span), styles: ["underline"] });
    at = span.end;
  }
  return [...runs, { text: text.slice(at, block.end) }];
}

function actorView(
  terminal: Terminal,
  { document, actors }: DocumentRecord,
  actor: Actor,
  place: ReturnType<typeof placeFinder>,
): readonly string[] {
  const width = Math.min(terminal.columns, 80);
  const roles = actor.roles.length === 0 ? "" : ` · ${actor.roles.map((role) => role.words).join("; ")}`;
  const body = actors.find(({ id }) => id === actor.speaksFor);
  const relations = [
    ...(body === undefined ? [] : [`speaks for ${body.name}`]),
    ...(actor.party === undefined ? [] : [`belongs to ${actor.party}`]),
    ...(actor.decided ?? []).map(decidedWords),
    ...(actor.readAs === undefined ? [] : [`The machine called it: ${actor.readAs.name}`]),
  ];
  const kind = `${actor.kind}${actor.named ? "" : ", not named"}${roles} · ${count(actor.mentions.length, "mention")}`;
  return [
    ...wrap(terminal, [{ text: actor.name, styles: ["bold"] }], { width, first: "    ", rest: "    " }),
    ...wrap(terminal, [{ text: kind, styles: ["dim"] }], { width, first: "    ", rest: "    " }),
    ...relations.flatMap((text) => wrap(terminal, [{ text }], { width, first: "    ", rest: "    " })),
    "",
    ...actor.mentions.flatMap((mention) =>
      wrap(
        terminal,
        [
          { text: slice(document.text, mention.span) },
          { text: `  ${mention.form}, ${place(mention.span)} · ${mention.rule}`, styles: ["dim"] },
        ],
        { width, first: "    ", rest: "      " },
      ),
    ),
  ];
}
