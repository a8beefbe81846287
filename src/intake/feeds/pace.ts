import type { FeedPace } from "../../model/feed.ts";
import { childrenNamed } from "./feed-parts.ts";
import { ownWords } from "./plain-text.ts";
import type { XmlNode } from "./xml-tree.ts";

const days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

const periods: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};

/** What a feed asks of those who come again: `ttl`, `skipHours`, `skipDays` (RSS 2.0), `sy:updatePeriod` (RSS 1.0 module). */
export function paceIn(channel: XmlNode): FeedPace | undefined {
  const minutes = asked(channel);
  const skipHours = listIn(channel, "skiphours", "hour")
    .map(Number)
    .filter((hour) => Number.isInteger(hour) && hour >= 0 && hour <= 24)
    .map((hour) => hour % 24);
  const skipDays = listIn(channel, "skipdays", "day")
    .map((day) => days.indexOf(day.slice(0, 3).toLowerCase()))
    .filter((day) => day !== -1);
  if (minutes === undefined && skipHours.length === 0 && skipDays.length === 0) return undefined;
  return {
    ...(minutes === undefined ? {} : { minutes }),
    skipHours: sorted(skipHours),
    skipDays: sorted(skipDays),
  };
}

function asked(channel: XmlNode): number | undefined {
  const ttl = numberIn(channel, "ttl");
  if (ttl !== undefined) return ttl;
  const [period] = childrenNamed(channel, ["sy:updateperiod"]).map((node) => periods[ownWords(node).toLowerCase()]);
  return period === undefined ? undefined : period / (numberIn(channel, "sy:updatefrequency") ?? 1);
}

function numberIn(channel: XmlNode, name: string): number | undefined {
  const [value] = childrenNamed(channel, [name]).map((node) => Number(ownWords(node)));
  return value !== undefined && value > 0 && value < 1_000_000 ? value : undefined;
}

function listIn(channel: XmlNode, list: string, member: string): readonly string[] {
  return childrenNamed(channel, [list])
    .flatMap((node) => childrenNamed(node, [member]).map(ownWords))
    .filter((words) => words !== "");
}

function sorted(values: readonly number[]): readonly number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
