import type { TextLink } from "../../model/document.ts";
import type { LayoutBlock } from "../../model/layout.ts";
import type { Handlers } from "./parts.ts";
import type { StyleKind } from "./styles.ts";
import { Words } from "./words.ts";

/** A block of a Word document; links are into its text. */
export interface BodyBlock extends LayoutBlock {
  readonly links: readonly TextLink[];
}

/** What reading a body needs to know of the rest of the document. */
export interface Surroundings {
  /** The prefix of Word's own elements: `w`. */
  readonly prefix: string;
  styleKind(id: string): StyleKind | undefined;
  /** Where a link of this id leads. */
  target(id: string): string | undefined;
  /** The number of a note, counted in the order in which notes are referred to. */
  noteNumber(kind: "footnote" | "endnote", id: string): number;
}

interface Growing {
  readonly words: Words;
  kind?: StyleKind;
  outlined?: boolean;
  listed?: boolean;
  /** Its end was deleted: it goes on in the next one. */
  open?: boolean;
  /** Blocks of text boxes that hang on it. */
  readonly hanging: BodyBlock[];
}

/** Cells with more words hold prose: the table is there for its looks. */
const CELL = 600;

interface Row {
  readonly cells: BodyBlock[][];
}

/**
 * Reads the paragraphs of a body, of its tables and text boxes, and of notes. What was deleted while changes were tracked is left out, what
 * was put in is kept.
 * @param note called where a note begins, with its kind and id
 */
export function bodyReader(
  around: Surroundings,
  emit: (block: BodyBlock) => void,
  note?: (id: string) => void,
): Handlers {
  const w = `${around.prefix}:`;
  const paragraphs: Growing[] = [];
  const rows: Row[] = [];
  let [gone, bold, properties, runProperties] = [0, false, 0, 0];
  let hidden = false;
  let inText = false;
  let carried: Words | undefined;

  const put = (block: BodyBlock) => {
    const cell = rows.at(-1)?.cells.at(-1);
    const host = paragraphs.at(-1);
    if (host !== undefined) host.hanging.push(block);
    else if (cell !== undefined) cell.push(block);
    else emit(block);
  };

  const finish = ({ words, kind, outlined, listed, open, hanging }: Growing) => {
    if (open === true) carried = words;
    else if (words.text !== "") {
      const contents = kind === "contents";
      put({
        kind: kindOf(contents ? undefined : kind, outlined, listed, words),
        text: words.text,
        links: words.links,
        ...(contents ? { residue: { rule: "contents", why: "An entry of the table of contents." } } : {}),
      });
    }
    for (const block of hanging) put(block);
  };

  const closeRow = () => {
    const { cells } = rows.pop() ?? { cells: [] };
    const filled = cells.filter((cell) => cell.length > 0);
    const texts = filled.map((cell) => cell.map(({ text }) => text).join(" "));
    if (filled.length < 2 || texts.some((text) => text.length > CELL)) for (const block of filled.flat()) put(block);
    else put({ kind: "table", text: texts.join(" | "), links: [] });
  };

  const word = (name: string, attributes: Readonly<Record<string, string>>) => {
    const value = attributes[`${w}val`];
    const paragraph = paragraphs.at(-1);
    switch (name) {
      case "p":
        paragraphs.push({ words: carried ?? new Words(), hanging: [] });
        carried = undefined;
        break;
      case "pPr":
        properties += 1;
        break;
      case "rPr":
        runProperties += 1;
        if (properties === 0) [bold, hidden] = [false, false];
        break;
      case "r":
        [bold, hidden] = [false, false];
        break;
      case "b":
        if (runProperties > 0 && properties === 0) bold = !isOff(value);
        break;
      case "vanish":
        if (runProperties > 0 && properties === 0) hidden = !isOff(value);
        break;
      case "pStyle":
        if (paragraph && value !== undefined) paragraph.kind ??= around.styleKind(value) as StyleKind;
        break;
      case "outlineLvl":
        if (paragraph && Number(value) < 9) paragraph.outlined = true;
        break;
      case "numId":
        if (paragraph) paragraph.listed = value !== "0";
        break;
      case "t":
        inText = true;
        break;
      case "tab":
      case "br":
      case "cr":
        if (properties === 0) paragraph?.words.add(" ", false);
        break;
      case "noBreakHyphen":
        paragraph?.words.add("-", bold);
        break;
      case "hyperlink": {
        const href = around.target(attributes["r:id"] ?? "");
        if (href !== undefined) paragraph?.words.openLink(href);
        break;
      }
      case "footnoteReference":
      case "endnoteReference": {
        const id = attributes[`${w}id`];
        if (id !== undefined && gone === 0)
          paragraph?.words.add(
            `[${around.noteNumber(name === "footnoteReference" ? "footnote" : "endnote", id)}]`,
            bold,
          );
        break;
      }
      case "tr":
        rows.push({ cells: [] });
        break;
      case "tc":
        rows.at(-1)?.cells.push([]);
        break;
      case "footnote":
      case "endnote":
        note?.(attributes[`${w}id`] ?? "");
        break;
    }
  };

  return {
    open(name, attributes) {
      // A text box is written twice, once for old programs.
      if (name === "mc:Fallback" || name === `${w}moveFrom`) gone += 1;
      else if (name === `${w}del`) {
        if (properties > 0 && runProperties > 0) {
          const paragraph = paragraphs.at(-1);
          if (paragraph) paragraph.open = true;
        }
        gone += 1;
      } else if (gone === 0 && name.startsWith(w)) word(name.slice(w.length), attributes);
    },
    close(name) {
      if (name === "mc:Fallback" || name === `${w}moveFrom` || name === `${w}del`) gone = Math.max(0, gone - 1);
      if (gone > 0 || !name.startsWith(w)) return;
      const local = name.slice(w.length);
      if (local === "pPr") properties = Math.max(0, properties - 1);
      else if (local === "rPr") runProperties = Math.max(0, runProperties - 1);
      else if (local === "t") inText = false;
      else if (local === "hyperlink") paragraphs.at(-1)?.words.closeLink();
      else if (local === "tr") closeRow();
      else if (local === "p") {
        const paragraph = paragraphs.pop();
        if (paragraph) finish(paragraph);
      }
    },
    text(words) {
      if (inText && gone === 0 && !hidden) paragraphs.at(-1)?.words.add(words, bold);
    },
  };
}

function isOff(value: string | undefined): boolean {
  return value === "0" || value === "false" || value === "off";
}

function kindOf(
  kind: Exclude<StyleKind, "contents"> | undefined,
  outlined: boolean | undefined,
  listed: boolean | undefined,
  words: Words,
): LayoutBlock["kind"] {
  if (kind !== undefined && kind !== "list-item") return kind;
  if (outlined === true) return "heading";
  if (listed ?? kind === "list-item") return "list-item";
  const heads =
    words.bold && words.text.length <= 120 && !/[.!?…:;,][”"’»)]*$/u.test(words.text) && /\p{L}{2}/u.test(words.text);
  return heads ? "heading" : "paragraph";
}
