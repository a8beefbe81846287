import { coordinateWords, placeName, valueWords } from "../../../app/facet-words.ts";
import type { Attribution } from "../../../model/attribution.ts";
import type { Decided } from "../../../model/decided.ts";
import type { Facet, FacetKind, FacetUse } from "../../../model/facet/facet.ts";
import type { Reading } from "../../../model/reading.ts";
import type { DocumentRecord } from "../../../model/record.ts";
import { hull } from "../../../text/spans.ts";
import { cut, type Run, wrap } from "../terminal/layout.ts";
import type { Style, Terminal } from "../terminal/terminal.ts";
import { dayOf } from "../terminal/words.ts";
import type { placeFinder } from "./place.ts";

const INDENT = "    ";
const MEASURE = 78;
/** Of the others that a place's name could mean, so many are shown. */
const SHOWN_ALTERNATIVES = 4;

const questions = { time: "when", place: "where", quantity: "how many" } as const satisfies Record<FacetKind, string>;

/** What read it and how sure it was, or who marked it by hand; its version stands in the JSON. */
export function readBy({ kind, id, confidence }: Reading): string {
  if (kind === "person") return `marked by ${id}`;
  return `${kind === "model" ? "model " : ""}${id}, confidence ${confidence.toFixed(2)}`;
}

/** What is told of an attribution's time, place and quantities, in one note; none where nothing is. */
export function facetNotes(record: DocumentRecord, attribution: Attribution): readonly string[] {
  const statements = new Set(
    record.statements.filter(({ attributionId }) => attributionId === attribution.id).map(({ id }) => id),
  );
  const told = (record.facets ?? []).flatMap((facet) => {
    const use = facet.of.find(({ statementId }) => statements.has(statementId));
    return use === undefined ? [] : [{ label: labelOf(facet, use), value: valueWords(facet) }];
  });
  const byLabel = Map.groupBy(told, ({ label }) => label);
  const lines = [...byLabel].map(
    ([label, all]) => `${label} ${[...new Set(all.map(({ value }) => value))].join("; ")}`,
  );
  return lines.length === 0 ? [] : [lines.join(" · ")];
}

function labelOf({ kind }: Facet, use: FacetUse): string {
  if (use.aspect === "saying") return kind === "time" ? "said" : `said ${questions[kind]}`;
  return questions[kind];
}

/** When, where and how many, each value once with the words that name it: a line a question. */
export function facetsView(terminal: Terminal, { facets = [] }: DocumentRecord): readonly (readonly string[])[] {
  const width = Math.min(terminal.columns, MEASURE);
  const lines = (["time", "place", "quantity"] as const).flatMap((kind) => {
    const byValue = Map.groupBy(
      facets.filter((facet) => facet.kind === kind),
      valueWords,
    );
    if (byValue.size === 0) return [];
    const runs = [...byValue].flatMap(([value, alike], at): readonly Run[] => [
      ...(at === 0 ? [] : [{ text: " · ", styles: ["dim" as const] }]),
      { text: value },
      ...wordsOf(alike, value),
    ]);
    const label = questions[kind].padEnd(10);
    return wrap(terminal, runs, {
      width,
      first: INDENT + terminal.paint(label, "bold"),
      rest: `${INDENT}${" ".repeat(10)}`,
    });
  });
  return lines.length === 0 ? [] : [lines];
}

/** The words that name a value, where they say more than the value itself. */
function wordsOf(alike: readonly Facet[], value: string): readonly Run[] {
  const words = [...new Set(alike.map((facet) => cut(facet.words, 32)))].filter((one) => one !== value);
  const rest = words.length - 2;
  const shown = words.slice(0, 2).map((one) => `“${one}”`);
  const text = `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
  return words.length === 0 ? [] : [{ text: ` ${text}`, styles: ["dim"] }];
}

/** One facet: its value, what else it could be, whose it is, and what read it or who decided it. */
export function facetView(
  terminal: Terminal,
  record: DocumentRecord,
  facet: Facet,
  place: ReturnType<typeof placeFinder>,
): readonly string[] {
  const width = Math.min(terminal.columns, MEASURE + 2);
  const span = hull(facet.spans);
  const setAside = record.decisions?.setAside.some(({ id }) => id === facet.id) === true;
  const lines = (text: string, ...styles: readonly Style[]) =>
    wrap(terminal, [{ text, styles }], { width, first: INDENT, rest: `${INDENT}  ` });
  return [
    ...wrap(
      terminal,
      [
        { text: `${questions[facet.kind]} `, styles: ["dim"] },
        { text: valueWords(facet), styles: setAside ? ["dim"] : ["bold"] },
        ...(setAside ? [{ text: ` set aside: this is no ${facet.kind}` }] : []),
      ],
      { width, first: INDENT, rest: `${INDENT}  ` },
    ),
    ...detailsOf(facet).flatMap((detail) => lines(detail)),
    ...usesOf(record, facet).flatMap((use) => lines(use, "dim")),
    ...lines([...(span === undefined ? [] : [place(span)]), readBy(facet.reading)].join(" · "), "dim"),
    ...(facet.decided === undefined ? [] : lines(decidedWords(facet.decided))),
    ...(facet.readAs === undefined
      ? []
      : lines(`The machine read: ${valueWords({ ...facet, value: facet.readAs } as Facet)}`, "dim")),
  ];
}

function detailsOf(facet: Facet): readonly string[] {
  switch (facet.kind) {
    case "time": {
      const { timex, mod, granularity, basis, anchor, zone } = facet.value;
      const counted =
        anchor === undefined ? "" : `, counted from ${anchor === "publication" ? "the document's date" : "the text"}`;
      return [
        `TIMEX3 ${timex}${mod === undefined ? "" : ` ${mod}`}, by the ${granularity}; ${basis}${counted}${zone === undefined ? "" : `; zone: ${zone}`}`,
      ];
    }
    case "place": {
      const { place, alternatives, basis, score } = facet.value;
      const reasons = score.reasons.map(({ feature }) => feature).join(", ");
      const others = alternatives
        .slice(0, SHOWN_ALTERNATIVES)
        .map((one) => `${placeName(one.place)} (${one.place.id})`);
      const more = alternatives.length - others.length;
      return [
        ...(place === undefined
          ? []
          : [
              `${place.id}, ${place.kind}, ${coordinateWords(place)}; ${basis}${reasons === "" ? "" : `, for: ${reasons}`}`,
            ]),
        ...(others.length === 0 ? [] : [`or ${others.join("; ")}${more > 0 ? `; and ${more} more` : ""}`]),
      ];
    }
    case "quantity": {
      const { approximation, range, basis } = facet.value;
      return [`“${facet.words}”, ${approximation}; coded by ${range.rule}; ${basis}`];
    }
  }
}

function usesOf({ statements }: DocumentRecord, { of }: Facet): readonly string[] {
  return of.map(({ statementId, aspect, rule }) => {
    const words = statements.find(({ id }) => id === statementId)?.words ?? statementId;
    return `${aspect === "event" ? "of what is told" : "of the saying of"} “${cut(words, 60)}” (${rule})`;
  });
}

/** `Decided by Ada Quill on 13 October 2026: 30 June 2022. The day was wrong.` */
export function decidedWords({ by, at, what, reason, judgementId }: Decided): string {
  const why = reason === "" ? "" : ` ${reason}`;
  return `Decided by ${by.name} on ${dayOf(at)}: ${what}.${why} ${judgementId.slice(0, 18)}`;
}
