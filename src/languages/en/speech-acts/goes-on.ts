/**
 * Whether a source only takes up the one before, so that it speaks through the same channel: "the spokesman" after
 * "a spokesman for the ministry"; "he goes on" after anybody.
 */
export function goesOnFrom(before: string, now: string, cue: string): boolean {
  const goesOn = /^(?:goes on|went on|continue[sd]?|continuing|adds|added|adding)\b/iu.test(cue.trim());
  if (/^(?:he|she|they)$/iu.test(now.trim())) return goesOn;
  const head = /^[Tt]he (\p{Ll}{2,20})(?=$|[ ,])/u.exec(now.trim())?.[1];
  const known = /^(?:[Aa]n?|[Tt]he) ((?:\p{Ll}{2,20}(?:[ ,]+|$)){1,3})/u.exec(before.trim())?.[1];
  return head !== undefined && (known?.split(/[ ,]+/u) ?? []).includes(head);
}
