import type { QuantityUnit } from "../model/language/quantity-language.ts";

type Kind = QuantityUnit["kind"];

/** The same unit under several marks or words. */
export function unit(
  kind: Kind,
  code: string,
  ...forms: readonly string[]
): readonly (readonly [string, QuantityUnit])[] {
  return forms.map((form) => [form, { kind, code }] as const);
}

/** The same, where the mark or word may mean another thing and the usual one is taken. */
export function usual(
  kind: Kind,
  code: string,
  ...forms: readonly string[]
): readonly (readonly [string, QuantityUnit])[] {
  return forms.map((form) => [form, { kind, code, usual: true }] as const);
}

/** Marks and abbreviations of units that are written alike in many languages; case matters. SI brochure, ISO 80000. */
export const unitSymbols: readonly (readonly [string, QuantityUnit])[] = [
  ...unit("percent", "%", "%", "pc", "pct"),
  ...unit("length", "km", "km", "KM", "kms"),
  ...unit("length", "m", "m"),
  ...unit("length", "cm", "cm"),
  ...unit("length", "mm", "mm"),
  ...unit("length", "µm", "µm", "μm"),
  ...unit("length", "nm", "nm"),
  ...unit("length", "dm", "dm"),
  ...unit("length", "ft", "ft", "ft."),
  ...unit("length", "yd", "yd", "yds"),
  ...unit("length", "mi", "mi"),
  ...unit("length", "in", "″"),
  ...unit("area", "m2", "m2", "m²", "sqm"),
  ...unit("area", "km2", "km2", "km²"),
  ...unit("area", "ha", "ha"),
  ...unit("volume", "m3", "m3", "m³"),
  ...unit("volume", "l", "L"),
  ...unit("volume", "ml", "ml", "mL"),
  ...unit("mass", "kg", "kg", "KG", "kgs"),
  ...unit("mass", "g", "g", "gr"),
  ...unit("mass", "mg", "mg"),
  ...unit("mass", "µg", "µg", "μg", "mcg"),
  ...unit("mass", "lb", "lb", "lbs", "lb.", "lbs."),
  ...unit("mass", "oz", "oz", "oz."),
  ...unit("mass", "t", "t"),
  ...unit("speed", "km/h", "km/h", "kph", "kmph", "km/hr", "kmh"),
  ...unit("speed", "mph", "mph", "MPH"),
  ...unit("speed", "m/s", "m/s"),
  ...unit("temperature", "°C", "°C", "ºC", "℃"),
  ...unit("temperature", "°F", "°F", "ºF", "℉"),
  ...usual("temperature", "°", "°", "º"),
  ...unit("power", "W", "W"),
  ...unit("power", "kW", "kW", "KW"),
  ...unit("power", "MW", "MW"),
  ...unit("power", "GW", "GW"),
  ...unit("power", "hp", "hp", "HP"),
  ...unit("power", "bhp", "bhp"),
  ...unit("energy", "Wh", "Wh"),
  ...unit("energy", "kWh", "kWh", "KWh", "KWH"),
  ...unit("energy", "MWh", "MWh"),
  ...unit("energy", "GWh", "GWh"),
  ...unit("energy", "TWh", "TWh"),
  ...unit("data", "KB", "KB", "kB"),
  ...unit("data", "MB", "MB"),
  ...unit("data", "GB", "GB"),
  ...unit("data", "TB", "TB"),
  ...unit("data", "Mb", "Mb", "mb"),
  ...unit("rate", "Mbit/s", "Mbps"),
  ...unit("rate", "Gbit/s", "Gbps"),
  ...unit("rate", "rpm", "rpm", "RPM"),
  ...unit("rate", "mpg", "mpg", "MPG"),
  ...unit("rate", "Hz", "Hz"),
  ...unit("rate", "kHz", "kHz"),
  ...unit("rate", "MHz", "MHz"),
  ...unit("rate", "GHz", "GHz"),
  ...unit("rate", "ppb", "ppb"),
  ...unit("rate", "ppm", "ppm"),
  ...unit("other", "V", "V"),
  ...unit("other", "mAh", "mAh"),
  ...unit("other", "Ah", "Ah"),
  ...unit("other", "Nm", "Nm"),
  ...unit("other", "dB", "dB"),
  ...unit("other", "GPa", "GPa"),
  ...unit("other", "MPa", "MPa"),
  ...unit("other", "bp", "bps"),
];

/** Marks and codes of currencies; those of ISO 4217 that news writes. */
export const currencies: readonly (readonly [string, QuantityUnit])[] = [
  ...usual("money", "USD", "$"),
  ...unit("money", "USD", "US$", "$US", "USD", "U.S.$", "USD$"),
  ...unit("money", "AUD", "A$", "$A", "AU$", "AUD", "AUD$"),
  ...unit("money", "CAD", "C$", "$C", "CA$", "CAD", "CAD$"),
  ...unit("money", "NZD", "NZ$", "$NZ", "NZD", "NZD$"),
  ...unit("money", "HKD", "HK$", "$HK", "HKD"),
  ...unit("money", "SGD", "S$", "$S", "SGD"),
  ...unit("money", "TWD", "NT$", "TWD"),
  ...unit("money", "BRL", "R$", "BRL"),
  ...unit("money", "MXN", "Mex$", "MXN", "MXN$"),
  ...unit("money", "EUR", "€", "EUR"),
  // Wires that cannot write "£" and "¥" have "PS" and "Y=".
  ...usual("money", "GBP", "£", "PS"),
  ...unit("money", "GBP", "GBP"),
  ...usual("money", "JPY", "¥", "Y=", "Y"),
  ...unit("money", "JPY", "JPY"),
  ...unit("money", "CNY", "CNY", "RMB", "CN¥", "元"),
  ...unit("money", "UAH", "₴", "UAH"),
  ...unit("money", "RUB", "₽", "RUB", "RUR"),
  ...unit("money", "ILS", "₪", "ILS", "NIS"),
  ...unit("money", "INR", "₹", "INR"),
  ...usual("money", "INR", "Rs", "Rs."),
  ...unit("money", "KRW", "₩", "KRW"),
  ...unit("money", "TRY", "₺", "TRY"),
  ...unit("money", "PLN", "PLN"),
  ...unit("money", "CZK", "CZK"),
  ...unit("money", "HUF", "HUF"),
  ...unit("money", "CHF", "CHF"),
  ...unit("money", "SEK", "SEK"),
  ...unit("money", "NOK", "NOK"),
  ...unit("money", "DKK", "DKK"),
  ...unit("money", "MYR", "RM", "MYR"),
  ...unit("money", "ZAR", "ZAR"),
  ...unit("money", "GEL", "₾", "GEL"),
  ...unit("money", "KZT", "₸", "KZT"),
  ...unit("money", "BYN", "BYN"),
  ...unit("money", "AED", "AED"),
  ...unit("money", "SAR", "SAR"),
  ...unit("money", "BTC", "₿", "BTC"),
  ...unit("money", "LAK", "₭"),
  ...unit("money", "CRC", "₡"),
];

/** Which units go on which: "5 feet 2 inches", "3 dollars 50 cents", "2 hours and 30 minutes". */
export const smallerUnits: ReadonlyMap<string, { readonly code: string; readonly of: number }> = new Map([
  ["ft", { code: "in", of: 12 }],
  ["lb", { code: "oz", of: 16 }],
  ["USD", { code: "cent", of: 100 }],
  ["EUR", { code: "cent", of: 100 }],
  ["GBP", { code: "penny", of: 100 }],
  ["RUB", { code: "kopeck", of: 100 }],
  ["UAH", { code: "kopiyka", of: 100 }],
  ["h", { code: "min", of: 60 }],
  ["min", { code: "s", of: 60 }],
  ["m", { code: "cm", of: 100 }],
  ["kg", { code: "g", of: 1000 }],
]);
