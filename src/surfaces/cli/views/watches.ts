import type { WatchLine } from "../../../app/watch.ts";
import { cut, spread, wrap } from "../terminal/layout.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { count } from "../terminal/words.ts";

const MEASURE = 100;

/** A watch in a list: what and how often, what became of the last look, and when the next is due. */
export function watchView(terminal: Terminal, line: WatchLine): readonly string[] {
  const { watch, caseName, articles, lookedAt, own, nextAt } = line;
  const width = Math.min(terminal.columns, MEASURE);
  const facts = [
    watch.kind,
    `every ${every(watch.every)}`,
    `case ${caseName}`,
    ...(watch.kind === "page" ? [] : [`${count(articles, "article")}, ${lookedAt} still looked at`]),
    ...(own?.said === undefined ? [] : [`last look: ${own.said}`]),
    nextAt === undefined
      ? "no look is due"
      : nextAt.startsWith("1970")
        ? "due now"
        : `next look ${nextAt.slice(0, 16).replace("T", " ")} UTC`,
  ].join(" · ");
  return [
    ...spread(
      terminal.paint(cut(watch.address, width - 18), "bold"),
      terminal.paint(watch.id.slice(0, 14), "dim"),
      width,
    ),
    ...wrap(terminal, [{ text: facts, styles: ["dim"] }], { width, first: "  ", rest: "  " }),
    "",
  ];
}

function every(seconds: number): string {
  if (seconds % 86_400 === 0) return count(seconds / 86_400, "day");
  if (seconds % 3600 === 0) return count(seconds / 3600, "hour");
  return count(Math.round(seconds / 60), "minute");
}
