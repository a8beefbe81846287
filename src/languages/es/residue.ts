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
    {
      id: "player",
      why: "Words of a player or of the browser.",
      pattern:
        /^[¡!\s]{0,3}(?:(?:vea|ve|lea|lee|mira|mire|te puede interesar|además|puedes leer|más información|noticias? relacionadas?|lo más (?:leído|visto)|artículos? relacionados?)(?: (?:también|además|aquí|más))?(?: ?:.{0,200})?|.{0,60}nuestro canal de (?:youtube|whatsapp|telegram)\b.{0,80}|tu navegador\b.{0,200})[.!:]{0,3}$/iu,
      examples: ["Vea también: El puente", "Te puede interesar", "¡Mira lo que tiene nuestro canal de YouTube!"],
      stays: ["Mira el puente y calla.", "Más tarde llegó el ministro."],
    },
    {
      id: "paywall",
      why: "An invitation to subscribe or to log in.",
      pattern:
        /^[¡!\s]{0,3}(?:(?:hazte|sé|conviértete en) (?:socio|socia|miembro|suscriptor\w{0,2})\b.{0,200}|(?:suscríb[ae]\w{0,4}|regístr[ae]\w{0,4}|inicia sesión|únete)\b.{0,200}|(?:este|el) (?:contenido|artículo) es (?:exclusivo|solo|sólo)\b.{0,120}|(?:apoya|apóyanos)\b.{0,40}\b(?:periodismo|nuestro|trabajo)\b.{0,200}|tú también puedes\b.{0,120}|hacemos periodismo\b.{0,300}|cancela cuando quieras.{0,40})$/iu,
      examples: [
        "Hazte socio y disfruta de beneficios",
        "Suscríbete al boletín",
        "Este contenido es exclusivo para suscriptores",
      ],
      stays: ["El socio se fue.", "Apoya la ley, dijo el ministro."],
    },
    {
      id: "credit",
      why: "A picture's credit.",
      pattern:
        /^(?:.{0,250}[.!?)|»”(][(]? ?)?(?:fotos?|imagen|fotografía|crédito|vídeo|ilustración)(?: ?: ?(?!.{0,60}[.!?]$).{2,120}| ?\| ?.{2,60})$/iu,
      examples: ["Foto: Andrea Roa", "El puente el lunes. Foto: Agencia Norte"],
      stays: ["La foto del puente dio la vuelta al mundo.", "Su imagen: la de un hombre solo."],
    },
    {
      id: "comments",
      why: "What the form for readers' comments says.",
      pattern:
        /^(?:(?:\d{1,5} )?comentarios?(?: ?\(?\d{1,5}\)?)?|deja(?:r)? (?:un|una|tu) (?:comentario|respuesta)|(?:tu|su) (?:dirección de )?correo electrónico no será publicad[oa].{0,120}|los campos obligatorios\b.{0,60}|sé el primero en .{0,60}|(?:debes|tienes que|inicia sesión)\b.{0,60}\b(?:comentar|comentario)\b.{0,40})$/iu,
      examples: ["12 comentarios", "Deja un comentario", "Tu dirección de correo electrónico no será publicada."],
      stays: ["Los comentarios del ministro molestaron."],
    },
    {
      id: "cookies",
      why: "A notice about cookies.",
      pattern:
        /^(?:privacidad y cookies\b.{0,350}|(?:utilizamos|usamos|este sitio (?:web )?(?:utiliza|usa)) cookies\b.{0,300})$/iu,
      examples: ["Este sitio web utiliza cookies."],
      stays: ["Usamos camiones, dijo."],
    },
    {
      id: "rights",
      why: "A notice of rights, or an advertisement's mark.",
      pattern: /^(?:©.{0,200}|.{0,60}\btodos los derechos reservados\b.{0,200}|(?:publicidad|anuncio))$/iu,
      examples: ["Todos los derechos reservados", "PUBLICIDAD"],
      stays: ["La publicidad cayó."],
    },
  ],
  tailHeadings: [
    /^(?:sobre (?:el autor|la autora|los autores)|últimas noticias|más noticias|más leídas|(?:noticias|notas|artículos|contenidos?|temas) relacionad[oa]s?|te puede interesar|lo más (?:leído|visto)|etiquetas|temas|más noticias|más sobre .{2,40}|últimas noticias)\W{0,3}$/iu,
  ],
  endSections: [
    /^(?:(?:sobre|acerca de) (?:el autor|la autora|los autores)|(?:\d{1,5} )?comentarios?(?: ?\(?\d{1,5}\)?)?|\d{1,5} (?:respuestas?|opiniones)|deja(?:r)? (?:un|una|tu) (?:comentario|respuesta)|(?:apóyanos|apoya (?:a )?nuestr[oa]\b.{2,50})|boletín.{0,40}|newsletter|contacto de prensa)\W{0,3}$/iu,
  ],
  byline: /^por[: ]\s*(\p{Lu}.{1,100})$/iu,
  headerKeys: {},
  updatedWords: /(?:actualizado|modificado)/iu,
};
