import type { PlaceRelationRule } from "../../../model/language/place-language.ts";

const of = "(?:(?:міста|села|селища|столиці|м\\.|с\\.) )?";

/** What words before a name tell of how near is meant. */
export const ukrainianRelations: readonly PlaceRelationRule[] = [
  {
    id: "околиця",
    summary: "край населеного пункту",
    example: "на околиці Бахмута",
    relation: "outskirts",
    before: new RegExp(`(?<!\\p{L})(?:околиц[іюях]{1,2}|передмісті|околицями) ${of}$`, "iu"),
    metres: 8_000,
  },
  {
    id: "відстань-від",
    summary: "названа відстань від місця",
    example: "за 30 км від Херсона",
    relation: "direction",
    before: new RegExp(
      `(?<!\\p{L})[\\d.,]{1,8} ?(?:км|кілометр\\p{L}{0,3}|м|метр\\p{L}{0,3})(?: (?:на|у) (?:північ|південь|схід|захід|північному|південному)(?: \\p{L}{4,8})?)? від ${of}$`,
      "iu",
    ),
    metres: 50_000,
  },
  {
    id: "сторона-від",
    summary: "напрямок від місця",
    example: "на північ від Харкова",
    relation: "direction",
    before: new RegExp(
      `(?<!\\p{L})(?:північ|південь|схід|захід|північніше|південніше|східніше|західніше|північний схід|північний захід|південний схід|південний захід)(?: від)? ${of}$`,
      "iu",
    ),
    metres: 40_000,
  },
  {
    id: "центр",
    summary: "середина населеного пункту",
    example: "у центрі Києва",
    relation: "centre",
    before: new RegExp(`(?<!\\p{L})(?:центрі|центру|середмісті|серці) ${of}$`, "iu"),
    metres: 3_000,
  },
  {
    id: "поблизу",
    summary: "близько до місця, не в ньому",
    example: "під Бахмутом",
    relation: "near",
    before: new RegExp(
      `(?<!\\p{L})(?:під|біля|поблизу|коло|неподалік(?: від)?|недалеко від|навколо|в районі|у районі|поруч із|поруч з) ${of}$`,
      "iu",
    ),
    metres: 25_000,
  },
  {
    id: "між",
    summary: "між двома місцями",
    example: "між Донецьком і Маріуполем",
    relation: "between",
    before: /(?<!\p{L})між (?:\p{Lu}[\p{L}'’-]{1,30} (?:і|та|й) )?$/u,
    metres: 50_000,
  },
  {
    id: "вздовж",
    summary: "вздовж річки, дороги, кордону",
    example: "вздовж Дніпра",
    relation: "along",
    before: /(?<!\p{L})(?:вздовж|уздовж|на берез[іи]|на берегах)(?: (?:річки|кордону|узбережжя))? $/iu,
    metres: 50_000,
  },
];
