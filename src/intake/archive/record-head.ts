/** What stands before a record's block: what it is, of what address, when, and how long its block is. */
export interface RecordHead {
  /** A WARC type in lower case (`response`, `resource` …); `arc` for a record of an ARC file, `arc-header` for its first. */
  readonly type: string;
  /** The record's own id, without angle brackets; ARC records have none. */
  readonly id?: string;
  readonly uri?: string;
  /** As written. */
  readonly date?: string;
  /** The media type that the archive gives: of the block, for `resource`, `conversion` and ARC records. */
  readonly contentType?: string;
  /** Of the block, in bytes; `undefined` when what is written is no length. */
  readonly length: number | undefined;
  /** Names in lower case. */
  readonly fields: ReadonlyMap<string, string>;
}

/** The two formats of records: how one begins, and what its head says. */
export interface RecordFormat {
  readonly name: "WARC" | "ARC";
  /** Whether bytes at the beginning of a line begin a record. */
  begins(bytes: Buffer): boolean;
  /**
   * The length of the head that the bytes begin with, and what it says; `undefined` when it goes on behind them, "none"
   * when another record begins before it ends.
   */
  read(bytes: Buffer): { readonly length: number; readonly head: RecordHead } | "none" | undefined;
  /** What is searched for where the next record must be found. */
  readonly mark: string;
}

/** A head longer than this is none. */
export const HEAD_LIMIT = 1 << 16;

const NEWLINE = 10;

/**
 * The index after the first empty line, and the lines before it; `undefined` when there is none, "none" when a line that
 * `stop` tells stands before it.
 */
export function linesToBlank(
  bytes: Buffer,
  stop?: (line: string) => boolean,
): { readonly length: number; readonly lines: readonly string[] } | "none" | undefined {
  const lines: string[] = [];
  let at = 0;
  for (;;) {
    const end = bytes.indexOf(NEWLINE, at);
    if (end === -1) return undefined;
    const line = bytes.toString("utf8", at, end).replace(/\r$/, "");
    at = end + 1;
    if (line === "") return { length: at, lines };
    if (lines.length > 0 && stop?.(line) === true) return "none";
    lines.push(line);
  }
}

/** `Name: value` lines, a line that begins with white space going on with the one before; names in lower case. */
export function fieldsOf(lines: readonly string[]): [string, string][] {
  const fields: [string, string][] = [];
  for (const line of lines) {
    const last = fields.at(-1);
    if (/^[ \t]/.test(line) && last !== undefined) last[1] = `${last[1]} ${line.trim()}`;
    else {
      const colon = line.indexOf(":");
      if (colon > 0) fields.push([line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]);
    }
  }
  return fields;
}

function unbracketed(text: string): string {
  return text.startsWith("<") && text.endsWith(">") ? text.slice(1, -1) : text;
}

function lengthIn(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** WARC 1.0 and 1.1 (ISO 28500), and the drafts that wrote `WARC/0.17` and `WARC/0.18`. */
export const warc: RecordFormat = {
  name: "WARC",
  mark: "WARC/",
  begins: (bytes) => /^WARC\/[01]\.\d/.test(bytes.toString("latin1", 0, 8)),
  read(bytes) {
    const found = linesToBlank(bytes, (line) => /^WARC\/[01]\.\d$/.test(line));
    if (found === undefined || found === "none") return found;
    const fields = new Map(fieldsOf(found.lines.slice(1)));
    const [id, uri, date, contentType] = ["warc-record-id", "warc-target-uri", "warc-date", "content-type"].map(
      (name) => fields.get(name),
    );
    return {
      length: found.length,
      head: {
        type: (fields.get("warc-type") ?? "").toLowerCase(),
        ...(id === undefined ? {} : { id: unbracketed(id) }),
        // wget writes addresses in angle brackets, which the standard's grammar shows and does not mean.
        ...(uri === undefined ? {} : { uri: unbracketed(uri) }),
        ...(date === undefined ? {} : { date }),
        ...(contentType === undefined ? {} : { contentType }),
        length: lengthIn(fields.get("content-length")),
        fields,
      },
    };
  },
};

/** `address IP date type length`; addresses of old crawls hold spaces, and version 2 has five fields more before the length. */
const ARC_LINE =
  /^([a-z][a-z0-9+.-]{1,20}:\S.{0,8000}?) (\S{1,60}) (\d{12,18}) (\S{1,200})(?: \S{1,200} \S{1,200} \S{1,200} \S{1,200} \S{1,200})? (\S{1,20})$/;

/** ARC versions 1 and 2, as the Internet Archive wrote them until 2008. */
export const arc: RecordFormat = {
  name: "ARC",
  mark: "\n",
  begins(bytes) {
    const end = bytes.subarray(0, 9000).indexOf(NEWLINE);
    return end > 0 && ARC_LINE.test(bytes.toString("utf8", 0, end).replace(/\r$/, ""));
  },
  read(bytes) {
    const end = bytes.indexOf(NEWLINE);
    if (end === -1) return undefined;
    const match = ARC_LINE.exec(bytes.toString("utf8", 0, end).replace(/\r$/, ""));
    const [, uri = "", , digits = "", contentType = "", length] = match ?? [];
    const date = digits
      .replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?.*$/, "$1-$2-$3T$4:$5:$6Z")
      .replace(/:Z$/, ":00Z");
    return {
      length: end + 1,
      head: {
        type: uri.startsWith("filedesc:") ? "arc-header" : "arc",
        uri,
        date,
        contentType,
        length: lengthIn(length),
        fields: new Map(),
      },
    };
  },
};
