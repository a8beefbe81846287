import type { PlaceKindWord, PlaceLanguage } from "../../model/language/place-language.ts";
import { peoplesOf } from "../place-forms.ts";

const words = (list: string): readonly string[] => list.split(" ");

const kinds: readonly PlaceKindWord[] = [
  { words: words("stadt stadtteil dorf ort gemeinde hauptstadt"), kinds: ["settlement"] },
  { words: words("kreis landkreis bezirk"), kinds: ["district"] },
  { words: words("region provinz bundesland gebiet oblast bundesstaat"), kinds: ["region", "area", "district"] },
  { words: words("fluss see meer"), kinds: ["water"] },
  { words: words("insel halbinsel"), kinds: ["landform", "area"] },
];

/** What stage `normalise` knows of places in German; own lists. Every noun is capitalised, so that more is left out than elsewhere. */
export const germanPlaces: PlaceLanguage = {
  code: "de",
  inWords: words("in bei nahe um aus nach"),
  toWords: words("von bis über zwischen und an auf vor"),
  kindsAfter: [],
  kindsBefore: kinds,
  parts: words("nord süd ost west"),
  streetsAfter: words("straße strasse allee platz weg"),
  papersAfter: words("zeitung nachrichten kurier anzeiger post rundschau tagblatt presse"),
  bodiesAfter: words("universität hochschule"),
  bodiesBefore: words("universität"),
  personsBefore: words(
    "herr frau präsident präsidentin minister ministerin kanzler kanzlerin bürgermeister bürgermeisterin general sprecher sprecherin doktor dr professor prof",
  ),
  seats: ["kreml", "weiße haus", "weißen haus", "pentagon", "europäische union", "eu"],
  actVerbs: words("sagte sagt erklärte erklärt kündigte fordert forderte weist wies warf wirft will lehnt lehnte"),
  notPlaces: words(
    "der die das den dem des ein eine einen einem er sie es wir ihr ich und oder aber in im an am auf bei mit nach von vom zu zum zur für über unter vor zwischen während seit wie was wer wo wenn als auch nur noch schon so " +
      "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember " +
      "stadt land berg tal see wald feld hof markt brücke kirche burg haus essen regen wesel plan bank menschen leute zahl zeit jahr jahre tag ende lage kraft recht macht rat partei regierung polizei krieg frieden wasser gas öl geld union " +
      "europäische europäischen norden süden osten westen mitte anfang hilfe bund post bild spiegel welt stern linke grüne grünen winter sommer herbst schule straße weg platz steinen halle moor sand stein rot weiß hagel",
  ),
  peoples: peoplesOf(
    "UA ukrainisch ukrainer; RU russisch russen; US amerikanisch us-amerikanisch amerikaner; GB britisch briten; DE deutsch; FR französisch franzosen; PL polnisch polen; BY belarussisch; CN chinesisch chinesen; TR türkisch türken; IL israelisch; IR iranisch; SY syrisch; " +
      "PS palästinensisch palästinenser; AT österreichisch; CH schweizerisch schweizer; IT italienisch; ES spanisch; HU ungarisch; GR griechisch griechen; JP japanisch; SE schwedisch; FI finnisch; NL niederländisch; CZ tschechisch",
  ),
  stems: true,
  relations: [
    {
      id: "nahe",
      summary: "dicht an einem Ort, nicht in ihm",
      example: "nahe Charkiw",
      relation: "near",
      before: /(?<!\p{L})(?:nahe|in der Nähe von|unweit von|bei) (?:der Stadt )?$/iu,
      metres: 25_000,
    },
  ],
  noPoints: ["frontlinie", "kontaktlinie"],
  baseForms: (word) => [word],
  possessive: /['’]$/u,
};
