import type { NamesLanguage } from "../../model/language/names-language.ts";

/** For a language whose names are not known: sources become actors, the same words the same one, and nothing else is told. */
export const noNames: NamesLanguage = {
  code: "",
  pronouns: new Map(),
  relatives: [],
  titles: new Map(),
  roleNouns: new Map(),
  privateNouns: [],
  groupNouns: [],
  bodyNouns: [],
  outletNouns: [],
  outletEndings: [],
  outlets: [],
  materialNouns: [],
  places: [],
  givenNames: new Map(),
  particles: [],
  definite: [],
  indefinite: [],
  ofWords: [],
  phraseEnds: [],
  possessive: "",
  notNames: [],
};
