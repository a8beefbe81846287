/** A piece of a word in a fixed vocabulary. Offsets are UTF-16 code units into the text, end exclusive. */
export interface WordPiece {
  /** Place in the vocabulary. */
  readonly id: number;
  readonly start: number;
  readonly end: number;
  /** Whether a word or mark begins here; the other pieces go on with one. */
  readonly first: boolean;
}

/** Cuts a text into pieces; linear in its length for words of ordinary length. */
export type WordPieces = (text: string) => readonly WordPiece[];

/** Longer words are one unknown piece, as in BERT. */
const longestWord = 100;

/**
 * WordPiece as in BERT's lower-cased models (Wu et al. 2016; Devlin et al. 2019): control characters dropped, words
 * parted at white space, marks and Han characters, accents stripped, small letters, then the longest known piece first.
 * Every piece knows its place in the text as it was: combining marks, ligatures and emoji included.
 * @param vocabulary pieces by id; must hold `[UNK]`
 */
export function createWordPieces(vocabulary: readonly string[]): WordPieces {
  const idOf = new Map(vocabulary.map((piece, id) => [piece, id]));
  const unknown = idOf.get("[UNK]");
  if (unknown === undefined) throw new Error("the vocabulary has no [UNK]");
  let longestPiece = 0;
  for (const piece of vocabulary) longestPiece = Math.max(longestPiece, piece.length);

  function cutWord(word: readonly Letter[], pieces: WordPiece[]): void {
    const start = word[0]?.start ?? 0;
    const end = word.at(-1)?.end ?? start;
    if (word.length > longestWord) {
      pieces.push({ id: unknown ?? 0, start, end, first: true });
      return;
    }
    const cut: WordPiece[] = [];
    for (let at = 0; at < word.length; ) {
      let piece: WordPiece | undefined;
      let to = Math.min(word.length, at + longestPiece);
      let letters = "";
      const upTo: string[] = [];
      for (let i = at; i < to; i++) {
        letters += word[i]?.letter ?? "";
        upTo.push(letters);
      }
      for (; to > at && piece === undefined; to--) {
        const id = idOf.get((at > 0 ? "##" : "") + (upTo[to - at - 1] ?? ""));
        if (id !== undefined)
          piece = { id, start: word[at]?.start ?? start, end: word[to - 1]?.end ?? end, first: at === 0 };
      }
      if (piece === undefined) {
        pieces.push({ id: unknown ?? 0, start, end, first: true });
        return;
      }
      cut.push(piece);
      at = to + 1;
    }
    pieces.push(...cut);
  }

  return (text) => {
    const pieces: WordPiece[] = [];
    let word: Letter[] = [];
    const flush = (): void => {
      if (word.length > 0) cutWord(word, pieces);
      word = [];
    };
    let at = 0;
    for (const character of text) {
      const start = at;
      at += character.length;
      const kind = kindOf(character);
      if (kind === "dropped") continue;
      if (kind === "space") {
        flush();
      } else if (kind === "alone") {
        flush();
        addLetters(word, character, start, at);
        flush();
      } else {
        addLetters(word, character, start, at);
      }
    }
    flush();
    return pieces;
  };
}

/** A letter as the vocabulary writes it, and the stretch of the text that it stands for. */
interface Letter {
  readonly letter: string;
  readonly start: number;
  end: number;
}

function addLetters(word: Letter[], character: string, start: number, end: number): void {
  let added = false;
  for (const part of character.normalize("NFD")) {
    if (/\p{Mn}/u.test(part)) continue;
    for (const letter of part.toLowerCase()) word.push({ letter, start, end });
    added = true;
  }
  // A combining mark belongs to the letter before it.
  const before = word.at(-1);
  if (!added && before !== undefined) before.end = end;
}

type Kind = "dropped" | "space" | "alone" | "letter";

const asciiKinds: readonly Kind[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[\t\n\r ]/u.test(character)) return "space";
  if (code < 32 || code === 127) return "dropped";
  return /[A-Za-z0-9]/u.test(character) ? "letter" : "alone";
});

function kindOf(character: string): Kind {
  const code = character.codePointAt(0) ?? 0;
  const ascii = asciiKinds[code];
  if (ascii !== undefined) return ascii;
  if (/\p{Zs}/u.test(character)) return "space";
  if (code === 0xfffd || /\p{C}/u.test(character)) return "dropped";
  return /\p{P}/u.test(character) || isHan(code) ? "alone" : "letter";
}

/** The blocks that BERT parts character by character. */
function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x20000 && code <= 0x2a6df) ||
    (code >= 0x2a700 && code <= 0x2b81f) ||
    (code >= 0x2b820 && code <= 0x2ceaf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x2f800 && code <= 0x2fa1f)
  );
}
