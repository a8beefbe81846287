import type { UnitContext } from "../../../model/language/quantity-language.ts";
import { unit } from "../../unit-symbols.ts";

/** English words beside which a mark or a word means another unit than it mostly does. */
export const contexts: readonly UnitContext[] = [
  {
    near: /\b(?:temperatures?|degrees?|thermometers?|heat(?:wave)?|weather|forecast|fever|freezing|oven|melting|boil(?:s|ing)?|warm(?:er|ing)?|cold(?:er)?|celsius|fahrenheit)\b/iu,
    symbols: new Map([...unit("temperature", "°C", "C", "c"), ...unit("temperature", "°F", "F")]),
  },
  {
    near: /\b(?:winds?|speeds?|gusts?|storms?|sail(?:s|ed|ing|boat)?|ships?|vessels?|boats?|knots|fl(?:ying|ew))\b/iu,
    symbols: new Map(unit("speed", "kn", "kn", "kt", "kts")),
  },
  {
    near: /\b(?:nuclear|atomic|yield|TNT|warheads?)\b/iu,
    symbols: new Map(unit("mass", "kt", "kt")),
  },
  {
    near: /\b(?:hp|kW|bhp|horsepower|engine|litre|liter|turbo\w*)\b/u,
    symbols: new Map(unit("power", "hp", "PS", "ps")),
  },
  {
    near: /\b(?:China|Chinese|Beijing|Shanghai|yuan|renminbi)\b/iu,
    currencies: new Map(unit("money", "CNY", "¥")),
  },
  {
    near: /\b(?:weigh(?:s|ed|ing|t|ts)?|heav(?:y|ier|iest)|lift(?:s|ed|ing)?|-pound|pounds? of|bombs?|explosives?|ammunition|flour|meat|cocaine|marijuana|heroin|fentanyl|overweight)\b/iu,
    units: new Map(unit("mass", "lb", "pound", "pounds")),
  },
];
