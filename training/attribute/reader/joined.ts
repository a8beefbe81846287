/** A text as news writes it, of one that has its marks apart from the words (as bulk-allsides has). */
export function joined(text: string): string {
  let open = false;
  return text
    .replace(/ ([’']) (s|t|re|ve|ll|d|m)\b/gu, "$1$2")
    .replace(/ ([,.;:!?%)\]”])/gu, "$1")
    .replace(/([([“$]) /gu, "$1")
    .replace(/ ([-–]) (?=\w)/gu, " $1 ")
    .replace(/ ?" ?/gu, () => {
      open = !open;
      return open ? ' "' : '" ';
    });
}
