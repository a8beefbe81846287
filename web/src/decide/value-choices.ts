import { coordinateWords, type Facet, type Place, placeName, timeWords } from "../../../src/surfaces/http/client.ts";
import type { Choice } from "./choices.tsx";

/** What a facet could be instead, to be picked by a number; the id of each is what is written down. */
export function choicesFor(facet: Facet): readonly Choice[] {
  switch (facet.kind) {
    case "time":
      return timeChoices(facet.value);
    case "place": {
      const { place, alternatives } = facet.value;
      return alternatives.filter((one) => one.place.id !== place?.id).map((one) => placeChoice(one.place));
    }
    case "quantity":
      return quantityChoices(facet.value);
  }
}

/** A place of the gazetteer as a choice. */
export function placeChoice(place: Place): Choice {
  const people = place.population === undefined ? "" : `, ${place.population.toLocaleString("en-GB")} people`;
  return { id: place.id, name: placeName(place), more: `${place.kind}, ${coordinateWords(place)}${people}` };
}

type TimeValue = Extract<Facet, { kind: "time" }>["value"];
type QuantityValue = Extract<Facet, { kind: "quantity" }>["value"];

/** A day a week before or after, or a day, month or year of the year before or after: what machines take wrong most. */
function timeChoices({ interval, granularity }: TimeValue): readonly Choice[] {
  const start = interval?.start?.slice(0, 10);
  if (start === undefined) return [];
  const [year = "", month = "", day = ""] = start.split("-");
  const byYear = (by: number) => String(Number(year) + by).padStart(4, "0");
  const nearby: readonly (readonly [string, string])[] =
    granularity === "day" || granularity === "part of day"
      ? [
          [shifted(start, -7), "a week before"],
          [shifted(start, 7), "a week after"],
          [shifted(start, -1), "the day before"],
          [shifted(start, 1), "the day after"],
          [`${byYear(-1)}-${month}-${day}`, "the year before"],
        ]
      : granularity === "month"
        ? [
            [`${byYear(-1)}-${month}`, "the year before"],
            [`${byYear(1)}-${month}`, "the year after"],
          ]
        : granularity === "year"
          ? [
              [byYear(-1), "the year before"],
              [byYear(1), "the year after"],
            ]
          : [];
  return nearby.map(([id, more]) => ({ id, name: dateWords(id), more }));
}

function shifted(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function dateWords(date: string): string {
  const parts = date.split("-").length;
  if (parts === 1) return date;
  const start = parts === 3 ? date : `${date}-01`;
  const end = parts === 3 ? shifted(start, 1) : `${shifted(`${date}-28`, 4).slice(0, 8)}01`;
  return timeWords({ type: "date", timex: date, interval: { start, end }, granularity: "day", basis: "stated" });
}

function quantityChoices({ number, range, approximation }: QuantityValue): readonly Choice[] {
  const amount = number ?? range.low ?? range.high;
  if (amount === undefined) return [];
  const told = amount.toLocaleString("en-GB", { maximumFractionDigits: 4 });
  const ways: readonly (readonly [QuantityValue["approximation"], string])[] = [
    ["exact", told],
    ["at least", `at least ${told}`],
    ["at most", `up to ${told}`],
    ["about", `about ${told}`],
  ];
  return ways.filter(([way]) => way !== approximation).map(([, words]) => ({ id: words, name: words }));
}

/** What stands in the box first: the value in the words in which it is typed. */
export function typedValue(facet: Facet): string {
  switch (facet.kind) {
    case "time": {
      const { interval, timex } = facet.value;
      return interval?.start === undefined ? timex : /^\d{4}(-\d{2}){0,2}$/.test(timex) ? timex : interval.start;
    }
    case "place":
      return facet.value.place?.name ?? facet.words;
    case "quantity": {
      const { number, range } = facet.value;
      if (number !== undefined) return String(number);
      return range.low !== undefined && range.high !== undefined
        ? `${range.low}-${range.high}`
        : String(range.low ?? range.high ?? "");
    }
  }
}

/** What the box takes. */
export const hints = {
  time: "2022-07-07, 2022-07, 2022-07-04/2022-07-09, P5M for five months",
  place: "a name (Kharkiv, UA), or a name with degrees (Old mill 49.9, 37.5)",
  quantity: "12, at least 12 people killed, 3-5 km, 40 %",
} as const;
