/** One thing that an expression says of a feed: the title, link or date of the feed itself or of an item. */
export interface Expectation {
  readonly what: "title" | "link" | "date";
  /** The item's place; absent for the feed itself. */
  readonly item?: number;
  /** Which date: that of publication, of the last change, or either. */
  readonly date?: "published" | "updated";
  /** A text, or an instant as ISO 8601. */
  readonly value: string;
}

/**
 * What a Python expression (`not bozo and entries[0]['title'] == 'x'`) says of titles, links and dates. Clauses about anything else are
 * left out.
 */
export function expectationsIn(expression: string): readonly Expectation[] {
  return clauses(expression).flatMap((clause) => {
    const sides = clause.split(/\s==\s(?=(?:entries|feed|[u'"(]))/u);
    const value = literal(sides.at(-1) ?? "");
    if (value === undefined || sides.length < 2) return [];
    return sides.slice(0, -1).flatMap((side): readonly Expectation[] => {
      const path = /^(?:feed|entries\[(?<item>\d+)\])(?:\.|\[')(?<key>\w+?)(?:'\])?(?<value>\['value'\])?$/u.exec(
        side.trim(),
      )?.groups;
      const what = path === undefined ? undefined : asked(path.key ?? "", path.value !== undefined, value);
      if (what === undefined) return [];
      return [{ ...what, ...(path?.item === undefined ? {} : { item: Number(path.item) }) }];
    });
  });
}

/** The clauses that `and` joins, outside of strings. */
function clauses(expression: string): readonly string[] {
  const parts = expression.match(/(?:u?'(?:[^'\\]|\\.)*'|u?"(?:[^"\\]|\\.)*"|[^'"])/gu) ?? [];
  const marked = parts.map((part) => (part.length > 1 ? part : part === " " ? "\u0001" : part)).join("");
  return marked.split("\u0001and\u0001").map((clause) => clause.replaceAll("\u0001", " ").trim());
}

function asked(
  key: string,
  isDetail: boolean,
  value: string | readonly number[],
): Omit<Expectation, "item"> | undefined {
  if (typeof value !== "string") {
    const date = /^(?:published|created)_parsed$/u.test(key)
      ? "published"
      : key === "updated_parsed"
        ? "updated"
        : undefined;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = value;
    return date === undefined
      ? undefined
      : { what: "date", date, value: new Date(Date.UTC(year, month - 1, day, hour, minute, second)).toISOString() };
  }
  if (key === "title" || (key === "title_detail" && isDetail)) return { what: "title", value };
  if (key === "link") return { what: "link", value };
  const date = key === "published" || key === "created" ? "published" : key === "updated" ? "updated" : undefined;
  const instant = Date.parse(value);
  return date === undefined || Number.isNaN(instant)
    ? undefined
    : { what: "date", date, value: new Date(instant).toISOString() };
}

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" };

function literal(words: string): string | readonly number[] | undefined {
  const tuple = /^\(\s*([\d,\s]+)\)$/u.exec(words.trim())?.[1];
  if (tuple !== undefined) return tuple.split(",").map((part) => Number.parseInt(part, 10));
  const quoted = /^u?(?:'(?<single>(?:[^'\\]|\\.)*)'|"(?<double>(?:[^"\\]|\\.)*)")$/su.exec(words.trim())?.groups;
  const text = quoted?.single ?? quoted?.double;
  return text?.replaceAll(
    /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|(.))/giu,
    (_all, x?: string, u?: string, long?: string, mark?: string) => {
      const code = x ?? u ?? long;
      return code === undefined ? (escapes[mark ?? ""] ?? mark ?? "") : String.fromCodePoint(Number.parseInt(code, 16));
    },
  );
}
