import type { ResidueLanguage } from "../../model/language/residue-language.ts";

/** What French-language pages put around an article: the commonest only. */
export const frenchResidue: ResidueLanguage = {
  code: "fr",
  phrases: [
    {
      id: "share",
      why: "An invitation to pass the page on.",
      pattern:
        /^(?:partager|imprimer|commenter|envoyer|partagez|(?:partager|partagez) (?:cet article|sur|cette page)\b[^.!?]{0,60})[:.]?$/iu,
      examples: ["Partager cet article"],
      stays: [],
    },
    {
      id: "read-more",
      why: "A link to another article.",
      pattern:
        /^\W{0,3}(?:lire aussi|à lire aussi|lire la suite|en savoir plus|voir aussi|sur le même sujet|lire également|à lire)(?: ?[:»›→|–—-].{0,200})?$/iu,
      examples: ["Lire aussi : Le pont"],
      stays: ["Lire la suite des dossiers prend du temps."],
    },
    {
      id: "newsletter",
      why: "An invitation to a newsletter, channel or subscription.",
      pattern:
        /^(?:newsletter|je m[’']abonne|s[’']abonner|abonnez-vous.{0,120}|inscrivez-vous .{0,60}newsletter.{0,60})$/iu,
      examples: ["Abonnez-vous à notre lettre"],
      stays: ["La newsletter paraît le lundi."],
    },
    {
      id: "tags",
      why: "The page's keywords.",
      pattern: /^(?:mots-clés|tags|thèmes|étiquettes) ?: ?.{1,250}$/iu,
      examples: ["Mots-clés : pont"],
      stays: [],
    },
  ],
  tailHeadings: [
    /^(?:(?:articles|contenus) (?:liés|similaires|connexes)|à lire aussi|sur le même sujet|les plus lus|mots-clés|dans la même rubrique)\W{0,3}$/iu,
  ],
  byline: /^par[: ]\s*(\p{Lu}.{1,100})$/iu,
  headerKeys: {},
  updatedWords: /(?:mis à jour|modifié|actualisé)/iu,
};
