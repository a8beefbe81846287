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
    {
      id: "support",
      why: "A plea for support.",
      pattern:
        /^(?:(?:bitte )?(?:unterstütze|unterstützen sie|unterstützt) (?:uns|unsere (?:arbeit|recherchen)|unseren journalismus|diese seite)\b.{0,300}|(?:gefällt|gefiel|hat) (?:dir|ihnen|euch) (?:dieser|der|unser|diese|das)\b.{0,60}(?:gefallen|\?).{0,300}|.{0,200}\bals dankeschön\b.{0,200})$/i,
      examples: ["Unterstützen Sie unsere Arbeit mit einer Spende.", "Hat Ihnen der Artikel gefallen?"],
      stays: ["Unterstützt wird er vom Rat.", "Unterstützen Sie den Antrag, fragte der Richter."],
    },
    {
      id: "affiliate",
      why: "A notice about advertising or commissions.",
      pattern:
        /^(?:.{0,200}\b(?:affiliate|provisions?)-?\s?links?\b.{0,250}|.{0,200}\b(?:erhalten|bekommen|verdienen) wir (?:eine |ggf\. |möglicherweise )?.{0,30}provision\b.{0,200}|\*?(?:anzeige|werbung)[.:,*] ?.{0,200})$/i,
      examples: ["Anzeige, enthält Affiliate Links", "Kaufen Sie darüber, erhalten wir eine Provision."],
      stays: ["Werbung wirkt, sagte der Minister.", "Die Makler bekommen eine Provision."],
    },
    {
      id: "player",
      why: "Words of a player or of the browser.",
      pattern:
        /^(?:ihr browser (?:ist|unterstützt|kann)\b.{0,250}|bitte (?:aktivieren|aktualisieren) sie (?:javascript|ihren browser)\b.{0,200}|externer inhalt.{0,60}|(?:weitere|empfohlene|passende) videos|.{0,60}\b(?:aufklappen|zuklappen|einblenden|ausblenden)|bild (?:anzeigen|schließen)\b.{0,40}|.{0,60}\bals pdf herunterladen|schriftgröße.{0,30}|(?:jetzt )?(?:anhören|ansehen|herunterladen)|zur (?:bildergalerie|merkliste.{0,40})|ich bin (?:damit )?einverstanden, dass (?:mir )?(?:externe )?inhalte\b.{0,160}|(?:damit können )?personenbezogene daten (?:können )?(?:damit )?an drittplattformen\b.{0,200}|an dieser stelle (?:findest|finden) (?:du|sie)\b.{0,300})[.!:]{0,3}$/i,
      examples: [
        "Ihr Browser ist veraltet.",
        "Externer Inhalt",
        "Box aufklappen Box zuklappen",
        "Bild anzeigen Bild schließen",
      ],
      stays: ["Ihr Browserverlauf wurde ausgewertet.", "Der Inhalt war extern beschafft worden."],
    },
    {
      id: "paywall",
      why: "An invitation to subscribe or to log in.",
      pattern:
        /^(?:(?:jetzt|hier|noch heute)\b.{0,60}\b(?:abonnieren|testen|registrieren|anmelden|sichern|kostenlos)\b.{0,160}|(?:dieser|der|den|diesen) (?:artikel|inhalt|beitrag|text) (?:ist|steht|gibt es)\b.{0,40}\b(?:abonnent(?:en|innen|\*innen)?|nutzer|registriert\w{0,3}|abo)\b.{0,160}|(?:sie )?(?:haben|sind) (?:bereits|schon|noch kein(?:en?)?)\b.{0,40}\b(?:abo|abonnent\w{0,4}|konto|zugang|registriert)\b.{0,160}|(?:\d+ wochen?|\d+ monate?|\d+ tage?|einen monat) (?:lang )?(?:kostenlos|gratis|für \d).{0,120}|.{0,60}\bzum newsletter (?:anmelden|anmeldung)|.{0,200}\b(?:melde dich|melden sie sich|trag dich|tragen sie sich) (?:hier |jetzt |einfach )?(?:für|zu|in)\b.{0,40}newsletter\b.{0,120}|sie können sich jederzeit (?:wieder )?abmelden\b.{0,200}|.{0,60}\b(?:im abo|als e-?paper)\b.{0,60}\b(?:erhältlich|lesen)\b.{0,60}|einfach hier klicken.{0,160})$/i,
      examples: [
        "Jetzt abonnieren und weiterlesen.",
        "2 Wochen kostenlos testen",
        "Dieser Artikel ist nur für Abonnenten.",
        "Zum Newsletter anmelden",
      ],
      stays: ["Jetzt wird gebaut.", "Der Artikel ist vergriffen.", "2 Wochen später fiel die Brücke."],
    },
    {
      id: "credit",
      why: "A picture's credit.",
      pattern:
        /^(?:.{0,250}[.!?)|»”“"(][(]? ?)?(?:foto\(?s?\)?(?: ?\[m\])?|bild(?:er|rechte|quelle|nachweis|material)?|titelbild|beitragsbild|symbolbild|abbildung(?:en)?|grafik|illustration|archivbild)(?:: ?(?!.{0,40}[.!?]$).{2,120}| \(c\) .{2,60}| ?©.{2,80})$/i,
      examples: [
        "Foto: Jana Roth/Nordagentur",
        "Die Brücke am Montag. Bildrechte: Echo/Jana Roth",
        "Titelbild: Jana Roth",
      ],
      stays: ["Sein Bild: ein Mann, der nie lacht.", "Fotos zeigen die Brücke."],
    },
    {
      id: "feedback",
      why: "An invitation to write to the outlet.",
      pattern:
        /^(?:fehler (?:gefunden|entdeckt)\b.{0,120}|ihre meinung ist uns wichtig\b.{0,200}|(?:senden|schicken|schreiben) sie uns\b.{0,200}|haben sie (?:fragen|hinweise|anregungen|einen fehler)\b.{0,200}|(?:teile|teilen sie) deine? .{0,80} mit der community.{0,20}|folg(?:st|en) (?:du|sie) (?:uns |schon )?.{1,80}\?|(?:alle angaben|angaben) ohne gewähr|dieser (?:text|artikel|beitrag) (?:entspricht den vorgaben|wurde veröffentlicht unter|erschien unter der lizenz)\b.{0,250}|(?:gastkommentare|gastbeiträge|die beiträge) .{0,120}nicht (?:unbedingt )?(?:der|die) meinung\b.{0,120}|dieses thema im programm:?.{0,120}|über dieses thema berichte\w{1,3}\b.{0,200})[.!]?$/i,
      examples: ["Fehler gefunden? Jetzt melden.", "Alle Angaben ohne Gewähr", "Dieses Thema im Programm:"],
      stays: ["Fehler gab es genug.", "Ihre Meinung ist gefragt, sagte er."],
    },
    {
      id: "comment-form",
      why: "What the form for readers' comments says.",
      pattern:
        /^(?:(?:du musst|sie müssen|ihr müsst|bitte)\b.{0,60}\b(?:eingeloggt|angemeldet|registriert|einloggen|anmelden)(?![\p{L}]).{0,30}\b(?:um|sein|damit|zu)\b.{0,80}|(?:deine|ihre) e-?mail-?adresse wird nicht veröffentlicht.{0,120}|erforderliche felder sind.{0,60}|benachrichtige mich\b.{0,120}|(?:meinen|deinen) namen, (?:meine |deine )?e-?mail.{0,140}|(?:schreib|schreibe|schreiben sie|hinterlasse|hinterlassen sie) (?:uns )?(?:einen|eine|deinen|ihren) (?:kommentar|antwort)\W?|sei(?:en sie)? (?:der|die) erste.{0,80})$/iu,
      examples: [
        "Du musst eingeloggt sein, um Kommentare zu schreiben!",
        "Deine E-Mail-Adresse wird nicht veröffentlicht.",
        "Schreibe einen Kommentar",
      ],
      stays: ["Sie müssen zahlen, sagte er.", "Schreibe mir, bat sie."],
    },
    {
      id: "privacy",
      why: "A notice about cookies.",
      pattern:
        /^(?:datenschutz (?:&|und) cookies: .{0,350}|.{0,60}\bfunktioniert (?:am besten|nur)\b.{0,40}\bjavascript\b.{0,40})$/iu,
      examples: [
        "Datenschutz & Cookies: Diese Website verwendet Cookies.",
        "Die Seite funktioniert am besten, wenn JavaScript aktiviert ist.",
      ],
      stays: ["Datenschutz und Cookies waren Thema."],
    },
    {
      id: "rating",
      why: "A question how the page is liked, or how many readers there are.",
      pattern:
        /^(?:wie (?:hilfreich|nützlich|gut) (?:war|ist|fanden sie|fandest du)\b.{0,60}\?|vielen dank f(?:ü|ue)r (?:ihre|deine|eure) (?:bewertung|stimme|abstimmung|rückmeldung)\W?|\d{1,6} (?:besucher|leser|gäste|nutzer|mitglieder)(?: und \d{1,6} \p{L}{1,12})? (?:sind )?online\b.{0,80}|(?:diesen )?(?:artikel|beitrag|rezept) bewerten\W?)$/iu,
      examples: ["Wie hilfreich war dieser Artikel?", "13 Besucher sind online", "Vielen Dank für Ihre Bewertung:"],
      stays: ["Wie gut ist das?!", "13 Besucher kamen online."],
    },
    {
      id: "opinion",
      why: "A notice of whose opinion it is, or how to cite it.",
      pattern:
        /^(?:äußerungen unserer gesprächspartner\b.{0,300}|(?:empfohlene zitierweise|zitiervorschlag|zitierweise)\b.{0,300}|diese[rn]? (?:artikel|beitrag|folge|seite|text) zitieren\b.{0,300}|(?:diese )?(?:artikel|beiträge|themen|videos) könnten (?:dich|sie|euch)\b.{0,40}interessieren\W?|(?:teile|teil|teilt) (?:mich|es|das|dies)\W?)$/iu,
      examples: [
        "Zitiervorschlag: Roth (2026)",
        "Äußerungen unserer Gesprächspartner geben deren Auffassungen wieder.",
        "Diese Artikel könnten dich ebenfalls interessieren:",
        "Teile mich:",
      ],
      stays: ["Artikel könnten Sie auch lesen, sagte er.", "Teile das Brot, bat sie."],
    },
  ],
  tailHeadings: [
    /^(?:(?:über )?(?:den|die|der|das) (?:autor(?:in|en|innen)?|verfasser(?:in)?)|zur person|weiterführende (?:informationen|themen)|weiterführender link|meistkommentiert|die redaktion empfiehlt|(?:topmeldungen|top-?themen|top-?news)|ähnliche themen|verwandte themenbereiche|der nächste beitrag|(?:nächster|vorheriger) beitrag|mehr zu .{2,60}|weitere (?:pressemitteilungen|inhalte|beiträge|videos|news|berichte|informationen)\b.{0,60}|aktuelle (?:berichte|beiträge|artikel)\b.{0,60}|alle nachrichten .{2,60}|(?:news|artikel|beitrag|seite) teilen:?|erschienen in|empfehlungen (?:aus|der|für)\b.{0,60}|audio und video zum thema|quellen(?: ausblenden| einblenden)?|ansprechpartner(?:in(?:nen)?)?(?: zum thema)?:?|newsletter.{0,40}|hinweis:?|meistgelesen(?:e artikel)?|das könnte (?:sie|dich|euch) auch interessieren|mehr zum thema.{0,40}|weiterführende links|weitere (?:artikel|nachrichten|meldungen|themen)|auch interessant|ähnliche (?:artikel|beiträge)|neueste (?:artikel|nachrichten|beiträge)|aktuelle (?:nachrichten|meldungen)|empfehlungen|mehr aus .{2,40}|themen (?:des|im) artikels?|schlagworte|schlagwörter|tags|themen|markiert mit|verwandte beiträge|empfohlene beiträge|schon gelesen\?|zusatzinformationen:?|diese beiträge solltest du nicht verpassen|verwandte (?:artikel|themen|beiträge))\W{0,3}$/i,
  ],
  endSections: [
    /^(?:(?:über )?(?:den|die|der|das) (?:autor(?:in|en|innen)?|verfasser(?:in)?)|(?:gast)?autor(?:in|en|innen)?|(?:\d{1,5} )?(?:kommentare?|lesermeinungen|leserkommentare)(?: ?\(?\d{1,5}\)?)?|\d{1,5} (?:antworten|reaktionen)|#?\d{1,4} kommentare? von .{1,60}|(?:schreib|schreibe|schreiben sie|hinterlasse|hinterlassen sie) (?:uns )?(?:einen|deinen|ihren|eine) (?:kommentar|antwort)|(?:unterstütze|unterstützen sie|unterstützt) (?:uns|unsere?n?\b.{2,50}|.{2,40} (?:mit|ab) [\d,.]{1,6}.{0,10})|spendenkonto|newsletter.{0,60}|pressekontakte?|rückfragen(?:hinweis)?|(?:haftungsausschluss|disclaimer))\W{0,3}$/iu,
  ],
  aboutAuthor:
    /^(?:(?:Dr|Prof)\. ?){0,2}\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,3},? (?:ist|arbeitet|schreibt|berichtet)\b.{0,160}?(?:redakteur|journalist|autorin?|reporter|korrespondent|kolumnist|blogger|redaktion)/iu,
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
