import type { OutletLine } from "../../../app/outlets.ts";
import { cut, spread, wrap } from "../terminal/layout.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { count } from "../terminal/words.ts";

const MEASURE = 100;

/** An outlet in a list: its name, how many articles of the case are its, and what a person stated of it. */
export function outletView(terminal: Terminal, { name, domains, profile, documents }: OutletLine): readonly string[] {
  const width = Math.min(terminal.columns, MEASURE);
  const facts = [
    ...(profile?.names ?? []).map((other) => `also ${other}`),
    ...domains,
    ...(profile?.country === undefined ? [] : [profile.country]),
    ...(profile?.language === undefined ? [] : [profile.language]),
    ...(profile?.party === undefined ? [] : [`party: ${profile.party}`]),
    ...(profile?.owner === undefined ? [] : [`owner: ${profile.owner}`]),
    ...(profile?.family === undefined ? [] : [`family: ${profile.family}`]),
    ...(profile === undefined ? ["nobody has stated anything of it"] : []),
  ].join(" · ");
  const articles = documents === undefined ? "" : count(documents, "article");
  return [
    ...spread(terminal.paint(cut(name, width - 20), "bold"), articles, width),
    ...wrap(terminal, [{ text: facts, styles: ["dim"] }], { width, first: "  ", rest: "  " }),
    "",
  ];
}
