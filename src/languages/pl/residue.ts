import type { ResidueLanguage } from "../../model/language/residue-language.ts";

/** What Polish-language pages put around an article: the commonest only. */
export const polishResidue: ResidueLanguage = {
  code: "pl",
  phrases: [
    {
      id: "share",
      why: "An invitation to pass the page on.",
      pattern:
        /^(?:udostępnij|drukuj|wyślij|skomentuj|podziel się|(?:udostępnij|podziel się) (?:na|tym|artykuł)\b[^.!?]{0,60})[:.]?$/iu,
      examples: ["Udostępnij na Facebooku"],
      stays: [],
    },
    {
      id: "read-more",
      why: "A link to another article.",
      pattern:
        /^\W{0,3}(?:(?:czytaj|zobacz|przeczytaj|sprawdź) (?:też|także|również|więcej|dalej)|więcej na ten temat|polecamy)(?: ?[:»›→|–—-].{0,200})?$/iu,
      examples: ["Czytaj także: Most"],
      stays: ["Zobacz też drugą stronę, powiedział minister."],
    },
    {
      id: "newsletter",
      why: "An invitation to a newsletter, channel or subscription.",
      pattern: /^(?:newsletter|zapisz się.{0,100}newsletter.{0,60}|subskrybuj.{0,80}|dołącz do nas na .{0,60})$/iu,
      examples: ["Zapisz się na nasz newsletter"],
      stays: ["Newsletter ukazuje się w piątki."],
    },
    {
      id: "tags",
      why: "The page's keywords.",
      pattern: /^(?:tagi|słowa kluczowe|tematy|źródło) ?: ?.{1,120}$/iu,
      examples: ["Tagi: most, drogi"],
      stays: [],
    },
    {
      id: "paywall",
      why: "An invitation to subscribe or to log in.",
      pattern:
        /^(?:(?:wesprzyj|wspieraj) (?:nas|nasz\w{0,3})\b.{0,200}|(?:zapisz|zarejestruj|zaloguj) się\b.{0,200}|(?:czytasz właśnie|dołącz do)\b.{0,300}|opublikowano:?|(?:przeczytaj|zobacz|czytaj|sprawdź) (?:także|też|również|więcej)(?: ?:.{0,200})?|polecamy(?: ?:.{0,200})?)$/iu,
      examples: ["Wesprzyj nas darowizną", "Zobacz także: Most", "Polecamy"],
      stays: ["Zobacz most, powiedział."],
    },
    {
      id: "credit",
      why: "A picture's credit.",
      pattern: /^(?:.{0,250}[.!?)|”(][(]? ?)?(?:fot\.|foto:|zdjęci[ea]:|źródło:|autor zdjęcia:) ?.{2,100}$/iu,
      examples: ["fot. Janina Rota", "Źródło: PAP"],
      stays: ["Zdjęcie mostu obiegło świat."],
    },
    {
      id: "comments",
      why: "What the form for readers' comments says.",
      pattern:
        /^(?:(?:\d{1,5} )?(?:komentarze?|komentarzy)(?: ?\(?\d{1,5}\)?)?|(?:dodaj|napisz|zostaw) komentarz|(?:twój )?adres e-?mail nie zostanie opublikowany.{0,120}|wymagane pola są.{0,60}|(?:musisz|zaloguj się)(?![\p{L}]).{0,60}komentarz.{0,40}|bądź pierwsz.{0,60})$/iu,
      examples: ["12 komentarzy", "Dodaj komentarz", "Twój adres e-mail nie zostanie opublikowany."],
      stays: ["Komentarze ministra oburzyły."],
    },
    {
      id: "cookies",
      why: "A notice about cookies.",
      pattern:
        /^(?:(?:ta|nasza) strona (?:używa|wykorzystuje|korzysta z) (?:plików )?cookies.{0,300}|prywatność i pliki cookies?.{0,350})$/iu,
      examples: ["Ta strona używa plików cookies."],
      stays: ["Ta strona używa siły."],
    },
    {
      id: "rights",
      why: "A notice of rights, or an advertisement's mark.",
      pattern:
        /^(?:©.{0,200}|.{0,60}wszelkie prawa zastrzeżone.{0,200}|(?:reklama|dalsza część (?:tekstu|artykułu) pod (?:reklamą|materiałem|wideo).{0,40}))$/iu,
      examples: ["Reklama", "Wszelkie prawa zastrzeżone"],
      stays: ["Reklama kłamie."],
    },
  ],
  tailHeadings: [
    /^(?:zobacz (?:też|także|również)|czytaj (?:też|także|również)|powiązane (?:artykuły|tematy)|najczęściej czytane|polecane|polecamy|tagi|tematy|najnowsze)\W{0,3}$/iu,
  ],
  endSections: [
    /^(?:o autor(?:ze|ce|ach)|(?:\d{1,5} )?(?:komentarze?|komentarzy)(?: ?\(?\d{1,5}\)?)?|\d{1,5} (?:opinie|opinii|odpowiedzi)|(?:dodaj|napisz|zostaw) (?:komentarz|opinię|odpowiedź)|(?:wesprzyj|wspieraj) nas\S{0,3}.{0,40}|newsletter|kontakt dla mediów)\W{0,3}$/iu,
  ],
  byline: /^(?:autor|tekst): ?(\p{Lu}.{1,100})$/iu,
  headerKeys: {},
  updatedWords: /(?:aktualizacja|zaktualizowano)/iu,
};
