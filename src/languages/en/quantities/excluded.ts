const DETERMINED =
  /^(?:no|any|every|some|each|this|that|which|another|the|a|an|my|your|his|her|their|our|first|last|only|whose)$/u;
const OF_MANY =
  /^(?:the|its|his|her|their|our|my|your|those|these|many|several|two|three|four|five|six|seven|eight|nine|ten)$/u;
/** After "one" that stands for somebody or something. */
const AFTER_PRONOUN =
  /^(?:another|can|could|may|might|should|would|who|that|which|is|was|has|must|will|needs|more|and|or|side|by|at|in|on|with|for|to|who's|after|thing|they|he|she|we|i|you|it|whose|from)?$/u;
const HALF_OF_GAME = /^(?:first|second|the|other|better|final|last|opening|this|that|each|h|one|next|third)$/u;
const AFTER_HALF = /^(?:of|the|a|an|its|their|his|her|all|that|as|what|million|our)$/u;
const BEFORE_HALF = /^(?:than|nearly|almost|about|over|least|roughly|around|only|just|by|under|to)$/u;
const AFTER_PART = /^(?:of|to|in|from|since|on|over|said|are|were|have|than|lower|higher|more|less)$/u;

/** "No one", "one another", "the one who", "at one point", "the first half", "a third man": words of number that are none. */
export function excluded(left: readonly string[], words: readonly string[], right: readonly string[]): boolean {
  const previous = left.at(-1) ?? "";
  const next = right[0] ?? "";
  const [word = "", second = ""] = words;
  if (words.length === 1 && word === "one") {
    if (DETERMINED.test(previous)) return !/^(?:million|hundred)$/u.test(next);
    if (/^(?:point|time|stage|hand|thing)$/u.test(next)) return /^(?:at|for|on|from)$/u.test(previous);
    // "In one particularly disturbing call": a stronger "a", and nothing is counted.
    if (/^(?:particularly|especially|notably|unusually|deeply|highly|very|such)$/u.test(next)) return true;
    return next === "of" ? !OF_MANY.test(right[1] ?? "") : AFTER_PRONOUN.test(next);
  }
  if (words.length === 1 && word === "quarter") return true;
  if (words.length === 1 && word === "half") {
    return HALF_OF_GAME.test(previous) || (!AFTER_HALF.test(next) && !BEFORE_HALF.test(previous));
  }
  if (
    words.length === 2 &&
    /^(?:a|an)$/u.test(word) &&
    /^(?:third|fourth|fifth|sixth|tenth|quarter|half)$/u.test(second)
  ) {
    return /^\p{L}/u.test(next) && !AFTER_PART.test(next);
  }
  // "She was 16 when": an age in passing; "the two are friends": a pronoun.
  if (words.length === 1 && /^\d{1,3}$/u.test(word)) {
    return (
      /^(?:was|is|were|turned|turns)$/u.test(previous) &&
      /^(?:he|she|who|i|they)$/u.test(left.at(-2) ?? "") &&
      /^(?:when|and|at|in|or|but|by|on|[.,;])?$/u.test(next)
    );
  }
  return (
    /^\p{L}+$/u.test(words.join("")) &&
    /^(?:the|these|those|all|other|between)$/u.test(previous) &&
    /^(?:are|were|is|was|had|have|would|will|could|can|in|and|at|on|might|to|from|met)?$/u.test(next) &&
    words.length === 1
  );
}
