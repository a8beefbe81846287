import type { CasualtyCue } from "../../../model/language/quantity-language.ts";
import { cueForms, weakForms } from "../../quantity-words.ts";

/** German words that tell what became of people; verbs stand at the end of a clause as often as before the figure. */
export const casualties: ReadonlyMap<string, CasualtyCue> = new Map([
  ...cueForms("killed", [
    "getötet",
    "töteten",
    "tötete",
    "getöteten",
    "getötete",
    "tot",
    "tote",
    "toten",
    "starben",
    "starb",
    "gestorben",
    "gestorbene",
    "ums leben gekommen",
    "ums leben",
    "ermordet",
    "todesopfer",
    "todesopfern",
    "umgekommen",
    "erschossen",
  ]),
  ...cueForms("wounded", [
    "verletzt",
    "verletzte",
    "verletzten",
    "schwerverletzte",
    "verwundet",
    "verwundete",
    "verwundeten",
  ]),
  ...cueForms("missing", ["vermisst", "vermisste", "vermissten"]),
  ...cueForms("captured", [
    "festgenommen",
    "gefangen genommen",
    "gefangengenommen",
    "verhaftet",
    "entführt",
    "verschleppt",
  ]),
  ...cueForms("displaced", [
    "vertrieben",
    "evakuiert",
    "vertriebene",
    "vertriebenen",
    "auf der flucht",
    "flohen",
    "geflohen",
    "obdachlos",
  ]),
  ...cueForms("affected", ["infiziert", "ohne strom", "eingeschlossen", "betroffen"]),
  ...weakForms("captured", ["geiseln", "gefangene", "gefangenen", "kriegsgefangene", "kriegsgefangenen"]),
  ...weakForms("displaced", ["flüchtlinge", "flüchtlingen", "geflüchtete", "geflüchteten"]),
  ...weakForms("affected", ["opfer", "opfern"]),
]);

/** "Niemand wurde verletzt", "es gab keine Toten". "Keine Berichte über Verletzte" says that nobody told of any. */
export const none: readonly RegExp[] = [
  /(?<!\p{L})niemand (?:wurde|ist|kam|sei) (?:dabei |bei dem \p{L}{3,20} |ernsthaft )?(?<cue>verletzt|getötet|ums Leben)(?!\p{L})/giu,
  /(?<!\p{L})(?<cue>verletzt|getötet) wurde (?:dabei |bei dem \p{L}{3,20} )?niemand(?!\p{L})/giu,
  /(?<!\p{L})(?:gab es|es gab|gebe es|es gebe) (?:dabei |zunächst )?keine (?:weiteren )?(?<cue>Verletzten?|Toten?|Todesopfer|Opfer)(?!\p{L})/giu,
  /(?<!\p{L})ohne (?<cue>Verletzte|Tote|Todesopfer)(?!\p{L})/giu,
];
