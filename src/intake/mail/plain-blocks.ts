import type { LayoutBlock } from "../../model/layout.ts";

/** Lines that are written for people to fit a window are broken near here. */
const NARROW = 50;
const WIDE = 100;

type Cut = NonNullable<LayoutBlock["residue"]>;

const quoted: Cut = { rule: "quoted-message", why: "Quoted from an earlier message." };
const signature: Cut = { rule: "signature", why: "The sender's signature: what stands below the line “-- ”." };
const envelope: Cut = { rule: "header-line", why: "A line of the headers of a message that is passed on." };

/** "-----Original Message-----", "---------- Forwarded message ---------", in any language. */
const divider = /^[-_*=]{3,60}\s?[\p{L}\p{M}][\p{L}\p{M} ]{3,50}\s?[-_*=]{3,60}:?$/u;
/** "From: …", "Sent: …" as mail programs copy them above what they quote. */
const copiedHeader = /^\*?[\p{L}\p{M}][\p{L}\p{M} -]{0,24}:\*?\s\S/u;

interface Line {
  readonly text: string;
  readonly cut?: Cut;
}

/**
 * What each line is. Quoted lines are those behind ">", with the line that says who wrote them, and, in a reply, all that
 * stands below a divider with copied headers; in a message that is passed on, what stands there is the message.
 */
function mark(lines: readonly string[], passedOn: boolean): readonly Line[] {
  const marked: Line[] = [];
  let below: Cut | undefined;
  let inHeaders = false;
  for (const [at, text] of lines.entries()) {
    const line = text.trimEnd();
    if (below === signature && line.startsWith(">")) below = undefined;
    if (below !== quoted && (line === "--" || text === "-- ") && lines.length - at < 60) below = signature;
    if (divider.test(line) && lines.slice(at + 1, at + 4).some((next) => copiedHeader.test(next))) {
      inHeaders = true;
      below =
        passedOn || !marked.some(({ text: words, cut }) => words.trim() !== "" && cut === undefined)
          ? undefined
          : quoted;
      marked.push({ text: line, cut: below ?? envelope });
    } else if (inHeaders && (line === "" || copiedHeader.test(line))) {
      if (line === "" && marked.at(-1)?.text !== "" && copiedHeader.test(marked.at(-1)?.text ?? "")) inHeaders = false;
      marked.push({ text: line, cut: below ?? envelope });
    } else {
      inHeaders = false;
      const cut = below ?? (isQuoted(lines, at, marked.at(-1)) ? quoted : undefined);
      marked.push(cut === undefined ? { text: line } : { text: line, cut });
    }
  }
  return marked;
}

/** Whether a line is quoted, or says who wrote what is quoted below it; that may be broken over two lines ("On Friday Jane Roe / wrote:"). */
function isQuoted(lines: readonly string[], at: number, before: Line | undefined): boolean {
  const [line = "", next = ""] = lines.slice(at, at + 2).map((one) => one.trim());
  if (line.startsWith(">")) return true;
  if (line === "" || line.length > 200) return false;
  const quoteAfter = (from: number) =>
    lines
      .slice(from, from + 2)
      .find((one) => one.trim() !== "")
      ?.startsWith(">") === true;
  const dated = /\d|@/;
  if (line.endsWith(":") && quoteAfter(at + 1))
    return dated.test(line) || (before?.cut === quoted && before.text !== "");
  return next.endsWith(":") && next.length < 100 && dated.test(line) && !/[.!?]$/.test(line) && quoteAfter(at + 2);
}

/** The width that lines were broken to fit; `undefined` when they were not. */
function widthOf(lines: readonly string[]): number | undefined {
  const lengths = lines
    .map((line) => line.length)
    .filter((length) => length > 0)
    .toSorted((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.98)] ?? 0;
  return width >= NARROW && width <= WIDE ? width : undefined;
}

/** Whether the line was ended because the next one's first word did not fit. */
function forced(line: string, next: string, width: number): boolean {
  return line.length + 1 + (/^\S+/.exec(next)?.[0].length ?? 0) > width - 8;
}

function blockOf(text: string, cut: Cut | undefined): LayoutBlock {
  const words = text.replace(/\s+/g, " ").trim();
  if (cut !== undefined) return { kind: "paragraph", text: words, residue: cut };
  return { kind: /^(?:[•*▪‣◦]\s|\d{1,2}[.)]\s|-\s\p{Lu})/u.test(words) ? "list-item" : "paragraph", text: words };
}

/**
 * The blocks of a message's plain text: paragraphs, with the line breaks of narrow windows joined; quotes and signature marked.
 * @param passedOn whether the message passes another on, so that what it quotes below a divider is what it is about
 */
export function plainBlocks(text: string, passedOn: boolean): readonly LayoutBlock[] {
  const lines = mark(text.split(/\r\n|[\n\r\u2028\u2029]/), passedOn);
  const width = widthOf(lines.filter(({ cut }) => cut === undefined).map((line) => line.text));
  const blocks: LayoutBlock[] = [];
  let group: Line[] = [];
  const close = () => {
    const words = group.map((line) => line.text).join(" ");
    if (words.trim() !== "") blocks.push(blockOf(words, group[0]?.cut));
    group = [];
  };
  for (const line of lines) {
    const before = group.at(-1);
    const goesOn =
      before !== undefined &&
      before.cut === line.cut &&
      line.text.trim() !== "" &&
      (line.cut === quoted ||
        line.cut === signature ||
        (width !== undefined && line.cut === undefined && forced(before.text, line.text, width)));
    if (!goesOn) close();
    if (line.text.trim() !== "") group.push(line);
  }
  close();
  return blocks;
}
