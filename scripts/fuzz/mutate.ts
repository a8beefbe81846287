/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export type Chance = () => number;

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What formats break on: ends of numbers, of strings, of nesting. */
const tokens = [
  "\0",
  "\uffff",
  "-1",
  "0",
  "4294967295",
  "99999999999999999999",
  "<",
  "<<",
  "[",
  "(",
  "]]>",
  "<!--",
  "<![CDATA[",
  "<!DOCTYPE a [<!ENTITY b 'c'>]>",
  "&#x110000;",
  "endstream endobj",
  " 0 R",
  "/Kids",
  "--b",
  "\r\n\r\n",
  "=?utf-8?q?",
  "Content-Length: 99999999\r\n",
  "%n%s",
  "e̷".repeat(40),
];

/** The most bytes that a mutated input grows to. */
const MOST = 4_000_000;

/** An input with one to six things done to it: cut, flipped, repeated, left out, mixed with another, or with tokens put in. */
export function mutate(input: Uint8Array, other: Uint8Array, chance: Chance): Uint8Array {
  let bytes = Buffer.from(input);
  const below = (limit: number) => Math.floor(chance() * limit);
  const slice = (from: Buffer, longest: number) => {
    const at = below(from.length);
    return from.subarray(at, at + 1 + below(longest));
  };
  const put = (at: number, more: Uint8Array) => {
    bytes = Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
  };
  for (let times = 1 + below(6); times > 0 && bytes.length > 0; times -= 1) {
    const at = below(bytes.length);
    switch (below(8)) {
      case 0:
        bytes = bytes.subarray(0, at);
        break;
      case 1:
        for (let flips = 1 + below(30); flips > 0; flips -= 1) {
          const place = below(bytes.length);
          bytes[place] = (bytes[place] ?? 0) ^ (1 << below(8));
        }
        break;
      case 2:
        for (let place = at; place < Math.min(bytes.length, at + 1 + below(60)); place += 1) bytes[place] = below(256);
        break;
      case 3: {
        // Few bytes many times are nesting, or an endless list.
        const part = slice(bytes, 200);
        put(at, Buffer.concat(Array.from({ length: 1 + below(Math.min(20_000, MOST / part.length)) }, () => part)));
        break;
      }
      case 4:
        bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + below(5_000))]);
        break;
      case 5:
        put(at, slice(Buffer.from(other.length === 0 ? input : other), 20_000));
        break;
      case 6:
        put(at, Buffer.from((tokens[below(tokens.length)] ?? "").repeat(chance() < 0.2 ? 1 + below(20_000) : 1)));
        break;
      default:
        for (let some = 1 + below(10); some > 0; some -= 1)
          put(below(bytes.length), Buffer.from(tokens[below(tokens.length)] ?? ""));
    }
    if (bytes.length > MOST) bytes = bytes.subarray(0, MOST);
  }
  return bytes;
}
