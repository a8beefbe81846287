import type { ResidueLanguage } from "../../model/language/residue-language.ts";

/** What German-language pages put around an article. */
export const germanResidue: ResidueLanguage = {
  code: "de",
  phrases: [
    {
      id: "share",
      why: "An invitation to pass the page on.",
      pattern:
        /^(?:teilen|drucken|merken|artikel (?:teilen|drucken|merken|versenden|verschenken|speichern|anhören|vorlesen)|(?:auf|per|via|bei) [\wäöüß -]{2,20} teilen|e-?mail|link kopieren|vorlesen|kommentieren|folgen|diesen artikel .{1,40}|(?:möchten sie )?(?:den|diesen) (?:artikel|beitrag) teilen\??|diese seite teilen|war der artikel (?:nützlich|hilfreich).{0,80}|teilen sie .{1,60})[:.]?$/i,
      examples: ["Teilen", "Artikel drucken", "Auf Facebook teilen"],
      stays: ["Teilen wollen die Parteien die Macht nicht.", "Drucken lohnt nicht"],
    },
    {
      id: "read-more",
      why: "A link to another article.",
      pattern:
        /^\W{0,3}(?:(?:mehr zum thema|lesen sie (?:auch|mehr|hier|dazu)|lesen sie (?:auch |hier )?mehr.{0,40}|auch interessant|weiterlesen|mehr lesen|mehr dazu|siehe auch|zum thema|das könnte (?:sie|dich|euch) (?:auch )?interessieren|weitere (?:artikel|informationen|meldungen|themen)|empfohlener redaktioneller inhalt|mehr erfahren|jetzt lesen|zum weiterlesen|mehr themen|mehr auf .{2,30}|ähnliche beiträge|weiterführende links)(?: ?[:»›→|–—-].{0,200})?|lesen sie auch .{1,200})$/i,
      examples: ["Lesen Sie auch: Die Brücke, die keiner flickt", "Mehr zum Thema", "Weiterlesen"],
      stays: ["Lesen Sie die Akten, sagte der Richter.", "Mehr zum Thema sagte die Ministerin am Abend nicht."],
    },
    {
      id: "newsletter",
      why: "An invitation to a newsletter, channel or subscription.",
      pattern:
        /^(?:newsletter|(?:jetzt )?(?:abonnieren|anmelden|registrieren|bestellen)[.!]?|(?:melden sie sich|abonnieren sie|jetzt|bestellen sie|bleiben sie|hier|mit unserem|unser)\b.{0,160}\b(?:newsletters?|whatsapp-kanal|push-nachrichten|postfach|kanal)\b.{0,120}|(?:jetzt |weiterlesen mit |mit )?\S{1,20}(?:plus|\+)[ -](?:abo|artikel)\b.{0,60})$/i,
      examples: ["Jetzt unseren Newsletter abonnieren", "Newsletter"],
      stays: ["Abonnieren wollten das Blatt nur wenige.", "Der Newsletter erscheint seit 1999."],
    },
    {
      id: "advertisement",
      why: "A mark where an advertisement stood.",
      pattern: /^\W{0,3}(?:anzeigen?|werbung|gesponsert|werbung schließen|artikel wird unten weitergeführt)\W{0,3}$/i,
      examples: ["Anzeige", "– Werbung –"],
      stays: ["Anzeige gegen den Minister", "Werbung ist teuer."],
    },
    {
      id: "cookies",
      why: "A notice about cookies or embedded content.",
      pattern:
        /^(?:(?:wir|diese (?:web)?seite) (?:verwenden|verwendet|nutzen|nutzt)\b.{0,60}\bcookies\b.{0,300}|cookie-?einstellungen|alle akzeptieren|(?:an dieser stelle|hier) (?:befindet sich|finden sie)\b.{0,80}\b(?:externer|extern(?:en)?|redaktionell)\b.{0,300})$/i,
      examples: ["Wir verwenden Cookies, um die Seite zu verbessern.", "Cookie-Einstellungen"],
      stays: ["Wir verwenden keine Folter, sagte der General."],
    },
    {
      id: "follow",
      why: "Where to follow an author or the outlet.",
      pattern:
        /^(?:folgen sie (?:uns|dem autor|der autorin)\b.{0,100}|.{1,60} auf (?:facebook|twitter|instagram|telegram|whatsapp|mastodon) folgen)$/i,
      examples: ["Folgen Sie uns auf Facebook"],
      stays: ["Folgen Sie dem Wagen, rief er."],
    },
    {
      id: "comments",
      why: "A door to readers' comments.",
      pattern:
        /^\W{0,3}(?:\d+ kommentare?|kommentare?(?: ?\(?\d+\)?)?|kommentar (?:schreiben|verfassen)|(?:alle )?kommentare (?:anzeigen|lesen|einblenden)|diskutieren sie mit|zu den kommentaren|schreiben sie einen kommentar)\W{0,3}$/i,
      examples: ["12 Kommentare", "Kommentar schreiben"],
      stays: ["Kommentar der Ministerin", "12 Kommentare wurden gelöscht"],
    },
    {
      id: "navigation",
      why: "A link of the page's navigation.",
      pattern:
        /^\W{0,3}(?:zum inhalt(?: springen)?|nach oben|zur startseite|startseite|menü|impressum|datenschutz(?:erklärung)?|kontakt|einloggen|mehr anzeigen|mehr laden|vergrößern|bild vergrößern|\d+ min\.?(?: lesezeit)?|lesezeit:? .{1,20}|(?:nächster|vorheriger) artikel|schließen)\W{0,3}$/i,
      examples: ["Zur Startseite", "Lesezeit: 3 Min.", "Impressum"],
      stays: ["Kontakt brach ab", "Schließen will er das Werk nicht."],
    },
    {
      id: "rights",
      why: "A notice of copyright or of the terms of use.",
      pattern: /^(?:©.{0,200}|.{0,60}alle rechte vorbehalten.{0,200}|quelle: [\w/ .-]{1,40})$/i,
      examples: ["© 2026 Echo. Alle Rechte vorbehalten.", "Quelle: dpa"],
      stays: ["Quelle: Wie der Minister sagte, war es ein Unfall mit vielen Verletzten."],
    },
    {
      id: "tags",
      why: "The page's keywords.",
      pattern: /^(?:schlagw[oö]rte?r?|themen|stichworte|tags|schlagworte): ?.{1,250}$/i,
      examples: ["Schlagworte: Brücke, Verkehr"],
      stays: ["Themen gab es genug."],
    },
  ],
  tailHeadings: [
    /^(?:meistgelesen(?:e artikel)?|das könnte (?:sie|dich|euch) auch interessieren|mehr zum thema.{0,40}|weiterführende links|weitere (?:artikel|nachrichten|meldungen|themen)|auch interessant|ähnliche (?:artikel|beiträge)|neueste (?:artikel|nachrichten|beiträge)|aktuelle (?:nachrichten|meldungen)|empfehlungen|mehr aus .{2,40}|themen (?:des|im) artikels?|schlagworte|schlagwörter|tags|themen|markiert mit|verwandte beiträge|empfohlene beiträge|schon gelesen\?|zusatzinformationen:?|diese beiträge solltest du nicht verpassen|verwandte (?:artikel|themen|beiträge))\W{0,3}$/i,
  ],
  byline: /^von[: ]\s*(\p{Lu}.{1,100})$/iu,
  headerKeys: {
    titel: "title",
    medium: "outlet",
    herausgeber: "outlet",
    von: "byline",
    autor: "byline",
    autorin: "byline",
    datum: "published",
    veröffentlicht: "published",
    aktualisiert: "modified",
    adresse: "url",
  },
  updatedWords: /\b(?:aktualisiert|geändert|korrigiert|stand)\b/i,
};
