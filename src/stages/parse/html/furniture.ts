import type { Element } from "./tree.ts";

/** Elements without words of the article, whatever their class. */
const never = new Set(
  "script style noscript template svg math iframe object embed canvas audio video map button select option textarea input label datalist nav dialog progress meter head title applet frame noframes menu".split(
    " ",
  ),
);

/** A name of a class or an id by which pages mark what is not the article, and why it is not. */
const marks: readonly (readonly [pattern: RegExp, why: string, when?: "links" | "some-links" | "short"])[] = [
  [
    /^(?:.*[-_])?(?:share|shares|sharing|sharebar|sharebuttons?|social|socials|social-?media|soc|addthis\w*|sharedaddy|jp-relatedposts|addtoany\w*|follow-?us|shariff)(?:[-_].*)?$/i,
    "A box to share the page or follow the outlet.",
  ],
  [
    /^(?:.*[-_])?(?:related|similar|recommended|jp-relatedposts|yarpp|more-(?:stories|articles|posts|news)|most-?(?:read|popular|viewed)|read-(?:also|next)|see-also|next-?(?:posts?|story|article))(?:[-_]?(?:articles?|posts?|stories|news|content|links?|list))?(?:[-_].*)?$/i,
    "Links to other articles.",
    "some-links",
  ],
  [
    /^(?:.*[-_])?(?:related|recommend\w*|outbrain\w*|taboola\w*|mostread|most-?(?:read|popular|viewed)|popular-?posts?|trending|read-?(?:more|also|next)|more-?(?:news|stories|articles|from)|see-?also|also-?read|similar(?:-?posts?)?|teasers?|teaserlist|rel-?(?:art|news|box|links)|crp_related|yarpp\w*|zergnet|post-?nav\w*|nav-?links?|re-?circulation\w*|interesting-?articles|list-?posts|conversational|further-?(?:reading|links)|article-?links|mehr-?zum-?thema|weiterlesen|tout|touts|promo-?links?|link-?(?:list|box)|linkbox|topbox|see-?more|onward|keep-?reading|in-?article-?link|voir-?aussi|lire-?aussi|a-?lire|te-?puede-?interesar|relacionad[ao]s?|leia-?(?:mais|tambem)|veja-?(?:mais|tambem)|correlat[aei]|leggi-?anche|czytaj|polecane|powiazane|lees-?(?:ook|meer)|gerelateerd|les-?(?:ogsa|mer)|relatert|las-?(?:mer|ocksa)|relaterat|souvisejici|ilgili|haberler|verwandt\w*|thema|themen|dossier)(?:[-_].*)?$/i,
    "Links to other articles.",
    "links",
  ],
  [
    /^(?:.*[-_])?(?:newsletters?|newsletter-?box|subscribe\w*|subscription\w*|signup|sign-up|abo-?box|donate|donation|donations|mailchimp|mc_embed\w*|paywall-?(?:box|teaser|offer|message|prompt|info|cta)|membership\w*|call-?to-?action|cta\d?|app-?(?:promo|banner|download|bottom\w*)|sns)(?:[-_].*)?$/i,
    "An invitation to a newsletter or subscription.",
    "short",
  ],
  [
    /^(?:.*[-_])?(?:audio-?player|video-?player|sticky-?player|podcast-?player|text-?to-?speech|read-?aloud|speech|vjs|jw-?player|video-?js|polls?|poll-?box|quiz|survey|umfrage|abstimmung)(?:[-_].*)?$/i,
    "A player, a poll or the like.",
    "short",
  ],
  [
    /^(?:.*[-_])?(?:advert\w*|ads?|ad-?(?:slot|unit|container|wrapper|box)|adsbygoogle|banner|sponsor\w*|promo|promos|promotion|dfp|gpt-ad|affiliate\w*|werbung|anzeige|reklama?)(?:[-_].*)?$/i,
    "A place for advertisements.",
    "short",
  ],
  [/^(?:widgets?|widget-?area|sidebar-?widget|textwidget|widget[-_].*)$/i, "A part of the page's own frame.", "links"],
  [/^(?:.*[-_])?(?:cookie\w*|consent\w*|gdpr|privacy-?(?:notice|banner))(?:[-_].*)?$/i, "A notice about cookies."],
  [
    /^(?:(?:.*[-_])?(?:comments?(?:-?(?:list|area|form|section|wrap(?:per)?|box|container|count))?|disqus\w*|respond|kommentare?|pinglist|trackbacks?)|comments?[-_].*|fb-comments)$/i,
    "Readers' comments.",
  ],
  [
    /^(?:(?:.*[-_])?(?:breadcrumbs?|breadcrumb\w*|nav|navbar|navigation|menu|pagination|pager|pagenav|toolbar|skip-?link|topbar|masthead|site-?header|site-?footer|footer|sidebar|side-?bar|lang(?:uage)?-?switch\w*|search-?form|searchbox|login\w*|popup(?:[-_].*)?|modal|overlay|lightbox|print-only|noprint|no-print|toc|ez-toc-container|table-of-contents|rating|ratings|kk-star-ratings|post-?ratings|alert|contact-?box|app-?stores?|appendix|kontakt(?:box)?|dark-side-switcher|poweruser|siteinfo|player-?(?:controls|message)|job-?holder)|(?:nav|menu|sidebar|footer|breadcrumb|pagination)[-_].*|screen-reader-\w+|sr-only|visually-?hidden|hidden|hidecompletely|invisible|d-none|hide)$/i,
    "A part of the page's own frame.",
  ],
  [
    /^(?:(?:.*[-_])?(?:tags?|tag-?(?:list|cloud|links)|post-?tags?|article-?tags?|entry-?(?:tags?|meta|footer|utility)|categories|cat-?links|topics?-?list|post-?meta|article-?(?:meta|info|tags)|meta-?info|meta-?data|keywords|schlagwort\w*|relatedtopics?))$/i,
    "The page's keywords and dates.",
  ],
  [
    /^(?:(?:.*[-_])?(?:author-?(?:bio|box|info|description|card|details?|meta|area)\w*|about-?(?:the-?)?author|authors?|bio|byline|by-line|publish(?:ed)?-?date|posted-on|timestamp|date|datetime|pubdate|reading-?time|post-?author|entry-?author\w*|vcard|authors-?sources|user-?(?:info|details)|member-?card|press-?officer|board-?member)(?:[-_](?:info|box|wrapper|inner|container|content|bio|description))*)$/i,
    "Who wrote the page, and when; read as metadata.",
  ],
  [
    /^(?:(?:.*[-_])?(?:copyright|licen[sc]e-?(?:info)?|credits?|photo-?credit|image-?credit|picture-?credit|bildquelle|img-?credit|imprint|disclaimer|caption-?credit))$/i,
    "A notice of rights or a picture's credit.",
  ],
];

const neverCut = new Set(["html", "body", "#root", "main", "article"]);

/** Characters under an element that are no white space: outside links, and in them. */
export interface Weight {
  readonly words: number;
  readonly linked: number;
  readonly pictures: number;
  readonly headings: number;
}

/** An advertisement or an invitation has fewer characters; a paywall's box around an article has more. */
const SHORT = 900;

/** React sends parts of a page late, hidden under such an id, and a script puts them where they are to be read. */
function isStreamed({ attributes }: Element): boolean {
  return /^S:[\da-f]{1,6}$/i.test(attributes.id ?? "");
}

/** Whether an element and all in it have no words to read. */
export function isSilent(element: Element): boolean {
  const { tag, attributes } = element;
  if (never.has(tag)) return true;
  if ("hidden" in attributes && tag !== "html" && tag !== "body" && !isStreamed(element)) return true;
  const style = attributes.style;
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style.slice(0, 500));
}

/** Whether an element lies over the page until a reader closes it: never the article, however much it holds. */
export function isOverlay({ attributes }: Element): boolean {
  return /(?:^|[\s_-])(?:popup|pum|popmake)(?:$|[\s_-])/i.test(
    `${attributes.class ?? ""} ${attributes.id ?? ""}`.slice(0, 300),
  );
}

/** Why an element's class, id or role says that it is not the article; `undefined` when they say nothing of it. */
export function furnitureOf(element: Element, weight: Weight): string | undefined {
  const { tag, attributes } = element;
  if (neverCut.has(tag)) return undefined;
  if (tag === "footer" || tag === "aside") return "A part of the page's own frame.";
  const role = attributes.role;
  if (
    role !== undefined &&
    /^(?:navigation|complementary|banner|contentinfo|search|dialog|alert|menu|menubar|toolbar)$/i.test(role)
  ) {
    return "A part of the page's own frame.";
  }
  if (attributes.itemprop?.toLowerCase().includes("articlebody")) return undefined;
  // An element that a page defines itself has its own name for a class: "story-teaser".
  const own = tag.includes("-") ? tag : "";
  const names = `${own} ${attributes.class ?? ""} ${attributes.id ?? ""}`.slice(0, 600).trim();
  if (names === "") return undefined;
  for (const name of names.split(/\s+/).slice(0, 20)) {
    if (name.length > 60) continue;
    const dashed = name.replace(/([a-z])([A-Z])/g, "$1-$2");
    for (const [pattern, why, when] of marks) {
      if (when === "some-links" && weight.linked < 0.2 * (weight.linked + weight.words)) continue;
      if (when === "links" && weight.linked < 0.3 * (weight.linked + weight.words)) continue;
      // Pages behind a paywall mark paragraphs so; a paragraph is never cut for that.
      if (when === "short" && (tag === "p" || weight.words > SHORT)) continue;
      if (pattern.test(dashed)) return why;
    }
  }
  return undefined;
}
