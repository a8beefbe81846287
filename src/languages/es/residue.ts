import type { ResidueLanguage } from "../../model/language/residue-language.ts";

/** What Spanish-language pages put around an article: the commonest only. */
export const spanishResidue: ResidueLanguage = {
  code: "es",
  phrases: [
    {
      id: "share",
      why: "An invitation to pass the page on.",
      pattern: /^(?:compartir|imprimir|comentar|(?:compartir|comparte) (?:en|esta|este|la)\b[^.!?]{0,60})[:.]?$/iu,
      examples: ["Compartir en Facebook"],
      stays: [],
    },
    {
      id: "read-more",
      why: "A link to another article.",
      pattern:
        /^\W{0,3}(?:lea también|lee también|leer más|ver más|te puede interesar|le puede interesar|también puedes leer|más información|mira también|vea también|además)(?: ?[:»›→|–—-].{0,200})?$/iu,
      examples: ["Lea también: El puente"],
      stays: ["Ver más allá del puente era difícil."],
    },
    {
      id: "newsletter",
      why: "An invitation to a newsletter, channel or subscription.",
      pattern:
        /^(?:newsletter|suscr[ií]bete.{0,120}|suscr[ií]base.{0,120}|s[ií]guenos (?:en|a través).{0,120}|únete a nuestro canal.{0,100})$/iu,
      examples: ["Suscríbete a nuestro boletín"],
      stays: ["Seguimos en la calle, dijo."],
    },
    {
      id: "tags",
      why: "The page's keywords.",
      pattern: /^(?:etiquetas|temas|tags|palabras clave) ?: ?.{1,250}$/iu,
      examples: ["Temas: puente"],
      stays: [],
    },
  ],
  tailHeadings: [
    /^(?:(?:noticias|notas|artículos|contenidos?|temas) relacionad[oa]s?|te puede interesar|lo más (?:leído|visto)|etiquetas|temas|más noticias|más sobre .{2,40}|últimas noticias)\W{0,3}$/iu,
  ],
  byline: /^por[: ]\s*(\p{Lu}.{1,100})$/iu,
  headerKeys: {},
  updatedWords: /(?:actualizado|modificado)/iu,
};
