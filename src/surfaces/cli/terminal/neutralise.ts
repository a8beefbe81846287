/**
 * Text that a terminal shows and does not obey: escape sequences and other control characters become their
 * pictures (U+2400 …), characters that turn the direction of writing become U+FFFD. Line ends and tabs stay.
 * Only what a person sees goes through here; JSON and CSV keep the words as they are.
 */
export function neutralise(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, pictureOf);
}

/** The same on one line: every stretch of white space is one space. */
export function onOneLine(text: string): string {
  return neutralise(text.replace(/\s+/gu, " ")).trim();
}

const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const DELETE = 0x7f;

function pictureOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code === TAB || code === LINE_FEED) return character;
  // Half of a line end; alone it would print a line over itself.
  if (code === CARRIAGE_RETURN) return " ";
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === DELETE ? "\u2421" : "\ufffd";
}
