import type { PlaceRelationRule } from "../../../model/language/place-language.ts";

const distance =
  "(?:[\\d.,]{1,8}|a few|several|some|two|three|four|five|ten|dozens of)[ -](?:km|kms|kilomet(?:er|re)s?|miles?|mi|m|met(?:er|re)s?|yards?)";
const side = "(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern|ward|wards)?";

/** What words before a name tell of how near is meant. */
export const englishRelations: readonly PlaceRelationRule[] = [
  {
    id: "outskirts-of",
    summary: "the edge of a settlement",
    example: "on the outskirts of Bakhmut",
    relation: "outskirts",
    before:
      /\b(?:outskirts|edges?|fringes?|periphery|suburbs?|environs) (?:of|in)(?: the (?:city|town|village) of)? $/iu,
    metres: 8_000,
  },
  {
    id: "distance-from",
    summary: "a stated distance from a place",
    example: "30 km south of Kherson",
    relation: "direction",
    before: new RegExp(
      `\\b${distance}(?: away)?(?: \\w{2,12})?(?: ${side})?(?: of| from| outside| inside| off)? (?:the (?:city|town|village|capital) of )?$`,
      "iu",
    ),
    metres: 50_000,
  },
  {
    id: "side-of",
    summary: "a direction from a place, without a distance",
    example: "north of Kharkiv",
    relation: "direction",
    before: new RegExp(
      `\\b${side}(?: (?:side|part|parts|bank|tip|end|corner))? of (?:the (?:city|town|village) of )?$`,
      "iu",
    ),
    metres: 40_000,
  },
  {
    id: "centre-of",
    summary: "the middle of a settlement",
    example: "in the centre of Kyiv",
    relation: "centre",
    before: /\b(?:cent(?:er|re)|heart|middle) of (?:the (?:city|town) of )?$|\b(?:downtown|central) $/iu,
    metres: 3_000,
  },
  {
    id: "near",
    summary: "close to a place, not in it",
    example: "near Izium",
    relation: "near",
    before:
      /\b(?:near|close to|outside(?: of)?|around|just off|not far from|adjacent to|next to|in the vicinity of|in the area of|beyond) (?:the (?:city|town|village|capital) of )?$/iu,
    metres: 25_000,
  },
  {
    id: "between",
    summary: "between two places",
    example: "between Donetsk and Mariupol",
    relation: "between",
    before: /\bbetween (?:the )?(?:\p{Lu}[\p{L}'’-]{1,30} ){0,3}(?:and )?$/u,
    metres: 50_000,
  },
  {
    id: "along",
    summary: "along a river, a road, a border",
    example: "along the Dnipro",
    relation: "along",
    before: /\b(?:along|on the banks? of|up|down)(?: the)? (?:(?:coast|banks?|border|shores?) of )?$/iu,
    metres: 50_000,
  },
];
