import type { Span } from "../../../model/span.ts";

const LONG = 4_000;

/** How a run of one letter case looks to the eye: counts that tell words from encoded bytes. */
function shape(token: string): {
  lower: number;
  upper: number;
  digits: number;
  lowerRuns: number;
  longest: number;
  changes: number;
} {
  let [lower, upper, digits, lowerRuns, longest, changes, run] = [0, 0, 0, 0, 0, 0, 0];
  let previous = "";
  for (let at = 0; at < Math.min(token.length, LONG); at++) {
    const code = token.charCodeAt(at);
    const kind =
      code >= 97 && code <= 122 ? "l" : code >= 65 && code <= 90 ? "u" : code >= 48 && code <= 57 ? "d" : "o";
    if (kind === "l") {
      lower++;
      if (previous !== "l") lowerRuns++;
      run = previous === "l" ? run + 1 : 1;
      longest = Math.max(longest, run);
    } else if (kind === "u") upper++;
    else if (kind === "d") digits++;
    if (kind !== previous && previous !== "") changes++;
    previous = kind;
  }
  return { lower, upper, digits, lowerRuns, longest, changes };
}

/**
 * Whether a token of ASCII is bytes written out (base64, hexadecimal, a UUID, a tracking id) and no word of any
 * language: it changes between cases and digits far more often than words, names, hashtags or slugs do.
 * Links and addresses are not noise. Linear.
 */
export function isNoise(token: string): boolean {
  if (token.length < 20 || /[^A-Za-z0-9+/_=%~:-]/.test(token.slice(0, LONG)) || token.includes("://")) return false;
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(token)) return true;
  const { lower, upper, digits, lowerRuns, longest, changes } = shape(token);
  if (/^[0-9a-f]{24,}$/i.test(token)) return digits >= 4 && lower + upper >= 4;
  const length = Math.min(token.length, LONG);
  if (token.length < 24 || digits < 2 || upper < 3 || lower < 3) return false;
  return changes >= length * 0.28 && lower / lowerRuns < 3.6 && longest <= 12;
}

/** The noise that a line is, or ends in after a finished sentence; `undefined` when it holds none of that kind. */
export function noiseIn(line: string): Span | undefined {
  const start = line.search(/\S/);
  if (start === -1) return undefined;
  const tokens = line.slice(start).split(/\s+/);
  if (tokens.length <= 400 && tokens.every((token) => token === "" || isNoise(token) || /^\W{1,3}$/.test(token))) {
    return tokens.some(isNoise) ? { start, end: line.trimEnd().length } : undefined;
  }
  return tail(line);
}

/**
 * A token of noise that closes a line. Inside a sentence such a token may be what the article is about (a
 * wallet, a hash), so it is only taken after the sentence's end.
 */
function tail(line: string): Span | undefined {
  const end = line.trimEnd().length;
  let start = end;
  while (start > 0 && /[A-Za-z0-9+/_=%~:-]/.test(line.charAt(start - 1))) start--;
  if (start === 0 || !isNoise(line.slice(start, end))) return undefined;
  // The end of an address looks the same: "example.org/…".
  const glued = /\S{0,200}$/.exec(line.slice(Math.max(0, start - 200), start))?.[0] ?? "";
  if (/:\/\/|www\.|@/i.test(glued)) return undefined;
  return /[.!?…][\])”"’»]*\s*$/u.test(line.slice(Math.max(0, start - 40), start)) ? { start, end } : undefined;
}
