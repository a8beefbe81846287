import { type JSX, memo, type ReactNode, useMemo } from "react";
import type { Block, DocumentRecord, Residue, Span } from "../../../src/surfaces/http/client.ts";
import { hashOf, type Mark } from "./items.ts";
import { ResidueFold } from "./residue-fold.tsx";
import { marksBySpan, splitRuns } from "./runs.ts";

/** What can be drawn over the text: the marks of items, and the words an address points at. */
type Drawn = Mark | { readonly part: "found"; readonly span: Span };

interface ArticleProps {
  readonly record: DocumentRecord;
  readonly marks: readonly Mark[];
  /** Words that the address points at. */
  readonly found: Span | undefined;
  /** Whether the marks in the text are stops of the Tab key: they are when no margin stands beside it. */
  readonly stops: boolean;
}

/**
 * The text with its marks; always text nodes, never HTML. It does not depend on what is chosen: choosing
 * toggles classes, so that hovering over a long article draws nothing anew.
 */
export const Article = memo(function Article({ record, marks, found, stops }: ArticleProps) {
  const { text, blocks, residue, language, title } = record.document;
  const pieces = useMemo(() => piecesOf(blocks, residue), [blocks, residue]);
  const runs = useMemo(() => {
    const drawn: readonly Drawn[] = found === undefined ? marks : [...marks, { part: "found", span: found }];
    const bySpan = marksBySpan(
      blocks.map((block) => block.span),
      drawn,
    );
    return blocks.map((block, index) => splitRuns(block.span, bySpan[index] ?? []));
  }, [blocks, marks, found]);

  const anchors = useMemo(() => anchorsOf(marks), [marks]);
  const draw = (index: number): ReactNode =>
    (runs[index] ?? []).map((run) => {
      const words = text.slice(run.start, run.end);
      const anchor = anchors.get(run.start);
      const inner =
        anchor === undefined ? (
          words
        ) : (
          <a className="anchor" href={`#${hashOf(anchor)}`} data-anchor={anchor.item} tabIndex={stops ? 0 : -1}>
            {words}
          </a>
        );
      return (
        <span key={run.start} data-at={run.start}>
          {run.marks.reduceRight<ReactNode>((held, mark) => wrap(mark, held), inner)}
        </span>
      );
    });

  const titled = blocks.findIndex((block) => block.kind === "title");
  return (
    <article className="article serif" lang={language}>
      {titled < 0 && title !== undefined && <h1 className="from-page">{title}</h1>}
      {pieces.map((piece) =>
        piece.kind === "residue" ? (
          <ResidueFold key={`r${piece.residue[0]?.span.start}`} text={text} residue={piece.residue} />
        ) : (
          <BlockOf key={piece.index} block={piece.block} first={piece.index === titled}>
            {draw(piece.index)}
          </BlockOf>
        ),
      )}
    </article>
  );
});

function wrap(mark: Drawn, held: ReactNode): ReactNode {
  if (mark.part === "found") return <mark className="found">{held}</mark>;
  const weight = mark.part === "content" ? (mark.heavy ? " direct" : " indirect") : "";
  return (
    <span className={`layer ${mark.part}${weight} lane-${mark.lane}`} data-item={mark.item}>
      {held}
    </span>
  );
}

const preference = ["source", "open", "cue", "via", "content", "time", "place", "quantity", "actor", "aside"];

/**
 * The link of each item, by the offset at which the words that carry it begin: its source's words, where there
 * are any. Two items never share one, so an item whose words all begin with another's has none; it is
 * reached by `j` and `k`, and by the arrows of its neighbour's card.
 */
function anchorsOf(marks: readonly Mark[]): ReadonlyMap<number, Mark> {
  const anchors = new Map<number, Mark>();
  const given = new Set<string>();
  for (const part of preference) {
    for (const mark of marks) {
      if (mark.part !== part || given.has(mark.item) || anchors.has(mark.span.start)) continue;
      anchors.set(mark.span.start, mark);
      given.add(mark.item);
    }
  }
  return anchors;
}

function BlockOf(props: { readonly block: Block; readonly first: boolean; readonly children: ReactNode }): JSX.Element {
  const { block, first, children } = props;
  const { language: lang } = block;
  switch (block.kind) {
    case "title":
      return first ? <h1 lang={lang}>{children}</h1> : <h2 lang={lang}>{children}</h2>;
    case "heading":
      return <h2 lang={lang}>{children}</h2>;
    case "quote":
      return (
        <blockquote lang={lang}>
          <p>{children}</p>
        </blockquote>
      );
    default:
      return (
        <p className={`block-${block.kind}`} lang={lang}>
          {children}
        </p>
      );
  }
}

type Piece =
  | { readonly kind: "block"; readonly start: number; readonly block: Block; readonly index: number }
  | { readonly kind: "residue"; readonly start: number; readonly residue: Residue[] };

/** Blocks and residue in the order of the text; residue that follows residue is one fold. */
function piecesOf(blocks: readonly Block[], residue: readonly Residue[]): readonly Piece[] {
  const all: Piece[] = [
    ...blocks.map((block, index): Piece => ({ kind: "block", start: block.span.start, block, index })),
    ...residue.map((one): Piece => ({ kind: "residue", start: one.span.start, residue: [one] })),
  ].toSorted((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  for (const piece of all) {
    const last = pieces.at(-1);
    if (piece.kind === "residue" && last?.kind === "residue") last.residue.push(...piece.residue);
    else pieces.push(piece);
  }
  return pieces;
}
