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
    {
      id: "player",
      why: "Words of a player or of the browser.",
      pattern:
        /^(?:votre navigateur\b.{0,200}|(?:à découvrir|à lire(?: aussi)?|à voir(?: aussi)?|lire aussi|vidéos? recommandées?)(?: ?:.{0,200})?|(?:chargement|écouter|regarder))[.!:]{0,3}$/iu,
      examples: ["À découvrir", "Votre navigateur ne peut pas lire cette vidéo."],
      stays: ["À découvrir la ville, il prit goût."],
    },
    {
      id: "paywall",
      why: "An invitation to subscribe or to log in.",
      pattern:
        /^(?:(?:cet |l['’])?article (?:est )?réservé(?: aux?)? (?:nos )?abonnés?.{0,60}|il vous reste .{1,12}% de cet article\b.{0,120}|(?:déjà|vous êtes) abonnée?s?\b.{0,120}|(?:abonnez|inscrivez|connectez|identifiez)-vous\b.{0,200}|recevez .{0,120}\b(?:newsletter|boîte|mail|lettre)\b.{0,120}|(?:soutenez|aidez)-nous\b.{0,200}|la suite est réservée\b.{0,80})$/iu,
      examples: [
        "Article réservé aux abonnés",
        "Abonnez-vous pour lire la suite",
        "Il vous reste 57 % de cet article à lire.",
      ],
      stays: ["Les abonnés partent.", "Recevez mes excuses, dit-il."],
    },
    {
      id: "credit",
      why: "A picture's credit.",
      pattern:
        /^(?:(?:.{0,250}[.!?)|»”(][(]? ?)?(?:crédits?(?: photos?)?|photos?|illustration|image) ?: ?(?!.{0,60}[.!?]$).{2,120}|.{0,200}\bcrédits photos? ?: .{2,80})$/iu,
      examples: ["Crédits photos : Jeanne Roy", "Le pont lundi. Photo : Jeanne Roy"],
      stays: ["Les photos montrent le pont.", "Le crédit : un piège."],
    },
    {
      id: "comments",
      why: "What the form for readers' comments says.",
      pattern:
        /^(?:(?:\d{1,5} )?commentaires?(?: ?\(?\d{1,5}\)?)?|(?:laisser|poster|ajouter|écrire) un commentaire|votre adresse (?:e-?mail|de messagerie|mail|électronique) ne sera pas publiée.{0,120}|les champs obligatoires\b.{0,60}|(?:vous devez|connectez-vous)\b.{0,60}\b(?:commenter|commentaire|réagir)\b.{0,60}|soyez le premier à .{0,60})$/iu,
      examples: ["12 commentaires", "Laisser un commentaire", "Votre adresse e-mail ne sera pas publiée."],
      stays: ["Les commentaires du ministre ont déplu."],
    },
    {
      id: "cookies",
      why: "A notice about cookies.",
      pattern:
        /^(?:confidentialité (?:&|et) cookies\b.{0,350}|(?:nous utilisons|ce site utilise|notre site utilise) des cookies\b.{0,300}|en poursuivant votre navigation\b.{0,250})$/iu,
      examples: ["Ce site utilise des cookies."],
      stays: ["Nous utilisons des camions, dit-il."],
    },
    {
      id: "rights",
      why: "A notice of rights, or an advertisement's mark.",
      pattern:
        /^(?:©.{0,200}|.{0,60}\btous droits réservés\b.{0,200}|(?:publicité|la suite après (?:la|cette) publicité))$/iu,
      examples: ["Tous droits réservés", "Publicité", "La suite après la publicité"],
      stays: ["La publicité est interdite."],
    },
  ],
  tailHeadings: [
    /^(?:à propos (?:de l['’]auteur|des auteurs)|articles? (?:liés|similaires|récents)|sur le même (?:sujet|thème)|(?:articles|contenus) (?:liés|similaires|connexes)|à lire aussi|sur le même sujet|les plus lus|mots-clés|dans la même rubrique)\W{0,3}$/iu,
  ],
  endSections: [
    /^(?:à propos (?:de l['’]auteure?|des auteurs)|(?:\d{1,5} )?commentaires?(?: ?\(?\d{1,5}\)?)?|\d{1,5} (?:réactions?|avis)|(?:laisse[rz]|poste[rz]|écri(?:re|vez)) un (?:commentaire|avis)|soutenez(?:-nous| notre\b.{2,50})|faire un don|newsletter|contacts? presse)\W{0,3}$/iu,
  ],
  byline: /^par[: ]\s*(\p{Lu}.{1,100})$/iu,
  headerKeys: {},
  updatedWords: /(?:mis à jour|modifié|actualisé)/iu,
};
