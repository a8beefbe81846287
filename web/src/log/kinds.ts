import type { LogLine } from "../../../src/surfaces/http/client.ts";

const names: Readonly<Record<LogLine["kind"], string>> = {
  "judgement.made": "decisions",
  "document.read": "articles read",
  "document.seen": "articles met again",
  "document.failed": "failures",
  "outlet.stated": "outlets",
  "watch.set": "watches",
  "case.opened": "cases opened",
};

/** The kinds of entries by what a person calls them. */
export const kinds = Object.entries(names).map(([kind, name]) => ({ kind: kind as LogLine["kind"], name }));

/** The kind that an address names; none where there is none of that name. */
export function kindOf(name: string | undefined): LogLine["kind"] | undefined {
  return kinds.find(({ kind }) => kind === name)?.kind;
}
