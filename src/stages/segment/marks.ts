/** One quotation mark of a block with what its surroundings allow. */
export interface Mark {
  /** Where it stands in the text. */
  readonly at: number;
  /** 1, or 2 for '' and ,, and ``. */
  readonly length: number;
  /** Its shape, with '' and `` as straight double marks and ,, as a low one. */
  readonly shape: string;
  readonly opens: boolean;
  readonly closes: boolean;
  /** A closing single mark after an s may be a possessive: "the soldiers'". */
  readonly doubtful: boolean;
}

/** Opening shape -> shapes that may close it, OCR's mixtures included. */
export const closersOf: Readonly<Record<string, string>> = {
  "“": '”"“',
  "„": '“”"',
  '"': '"”',
  "”": "”",
  "«": "»",
  "»": "«",
  "‘": "’'",
  "‚": "‘’",
  "'": "'’",
  "‹": "›",
  "›": "‹",
  "「": "」",
  "『": "』",
  "《": "》",
};

/** Shapes of single marks, which apostrophes imitate. */
export function isSingle(shape: string): boolean {
  return "‘’'‚".includes(shape);
}

const markPattern = /[“”„"«»‘’‚'‹›「」『』《》＂‟‛]|``|,,(?=[\p{L}])/gu;
const letter = /[\p{L}\p{N}]/u;
const opener = /[\s([{—–\-/“„"«‘‚'‹「『《¿¡>]/u;
const closer = /[\s)\]}—–\-/”"»’'›」』》.,:;!?…<“]/u;
/** After these, a straight or closing single mark is a dropped letter: 'em, 'til, ’90s, rock 'n' roll. */
const elision =
  /^(?:em|n|til|tis|twas|twere|cause|bout|round|nuff|kay|\d0s|eighties|nineties|seventies|sixties|fifties|thirties|twenties)(?![\p{L}\p{N}])/iu;

/**
 * The quotation marks of a stretch, left to right. Apostrophes, inches and feet are left out.
 * Linear in the stretch's length: each mark looks at a bounded number of characters around it.
 */
export function findMarks(text: string, start: number, end: number): readonly Mark[] {
  const marks: Mark[] = [];
  markPattern.lastIndex = 0;
  const stretch = text.slice(start, end);
  let skipTo = 0;
  for (const match of stretch.matchAll(markPattern)) {
    const at = match.index;
    if (at < skipTo) continue;
    let length = match[0].length;
    let shape = match[0] === "＂" || match[0] === "‟" ? '"' : match[0] === "‛" ? "‘" : match[0];
    if (shape === "'" && stretch[at + 1] === "'" && stretch[at + 2] !== "'") {
      length = 2;
      shape = '"';
    }
    if (shape === "``") shape = "“";
    if (shape === ",,") shape = "„";
    skipTo = at + length;
    const before = at === 0 ? " " : (stretch[at - 1] ?? " ");
    const after = stretch[at + length] ?? " ";
    const mark = judge(stretch, { at, length, shape }, before, after);
    if (mark !== undefined) marks.push({ ...mark, at: start + at });
  }
  return marks;
}

function judge(
  stretch: string,
  mark: { readonly at: number; readonly length: number; readonly shape: string },
  before: string,
  after: string,
): Mark | undefined {
  const { at, length, shape } = mark;
  const leftFree = opener.test(before);
  const rightFree = closer.test(after);
  if (isSingle(shape)) {
    if (letter.test(before) && letter.test(after)) return undefined;
    if (shape !== "‘" && shape !== "‚" && elision.test(stretch.slice(at + length, at + length + 12))) return undefined;
    const opens = shape !== "’" && leftFree && !/\s/u.test(after);
    const closes = shape !== "‚" && !/\s/u.test(before) && rightFree && at > 0 && !(shape === "‘" && opens);
    if (!opens && !closes) return undefined;
    if (closes && /\d/.test(before) && shape === "'") return undefined;
    return { ...mark, opens, closes, doubtful: /[sSzZxXn]/.test(before) };
  }
  if (shape === '"' && /\d['’′]\s?\d{0,2}$/u.test(stretch.slice(Math.max(0, at - 5), at))) return undefined;
  const opens = "“„«‹「『《".includes(shape) || leftFree || (shape === '"' && !rightFree);
  const closes = "”»›」』》".includes(shape) || rightFree || !leftFree;
  switch (shape) {
    case "“":
      return {
        ...mark,
        opens: leftFree || !rightFree,
        closes: rightFree && !/\s/u.test(before) && at > 0,
        doubtful: false,
      };
    case "”":
      return { ...mark, opens: leftFree && letter.test(after), closes: true, doubtful: false };
    case "»":
    case "›":
      return { ...mark, opens: leftFree && !/\s/u.test(after) && !closer.test(after), closes: true, doubtful: false };
    case "«":
    case "‹":
      return { ...mark, opens: true, closes: rightFree && !/\s/u.test(before) && at > 0, doubtful: false };
    default:
      return { ...mark, opens, closes, doubtful: false };
  }
}
