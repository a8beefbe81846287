import type { RevisionLanguage } from "../../model/language/revision-language.ts";

/** What changes by itself on English-language pages, and how outlets say that they corrected themselves. */
export const englishRevision: RevisionLanguage = {
  code: "en",
  passing: [
    {
      id: "updated",
      why: "when the page was published or updated",
      pattern:
        /^\(?(?:(?:last |first )?(?:updated|modified|published|posted)(?: on| at)?|last update|date)\b:?(?=[^.!?]{0,80}(?:\d|ago|today|yesterday|just now))[^.!?]{0,60}(?:[ap]\.m\.)?[^.!?]{0,30}\)?$/iu,
      examples: [
        "Updated 12:30 GMT, 7 July 2022",
        "Last updated: 5 minutes ago",
        "Published 7 July 2022 at 9:30 a.m. EDT",
        "(Updated on July 7)",
      ],
      stays: ["Updated figures showed 12 dead, the ministry said on Thursday.", "Published poets met in Leeds."],
    },
    {
      id: "ago",
      why: "how long ago the page was published",
      pattern:
        /^(?:about |over )?(?:\d{1,3}|an?|one) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago$/iu,
      examples: ["5 minutes ago", "an hour ago"],
      stays: ["Two years ago the dam was built."],
    },
    {
      id: "reading-time",
      why: "how long reading takes",
      pattern: /^(?:reading time:? )?(?:about )?\d{1,3}[- ]?min(?:ute)?s?(?:[- ]read(?:ing time)?)?$/iu,
      examples: ["3 min read", "Reading time: 4 minutes"],
      stays: ["It took 3 minutes to read the names."],
    },
    {
      id: "counter",
      why: "a counter of views, comments or shares",
      pattern:
        /^(?:\(?\d[\d.,\s]{0,12}[km]?\)?\s?(?:views?|reads?|comments?|shares?|likes?|reactions?|replies|retweets?|reposts?|followers|people (?:are )?(?:reading|viewing)(?: this)?(?: now)?)|(?:views?|comments?|shares?|likes?)[:\s(]{1,3}\d[\d.,]{0,12}[km]?\)?)$/iu,
      examples: ["1,204 views", "12 comments", "Comments (15)", "1.2k shares"],
      stays: ["12 people were hurt", "Shares fell 12 per cent"],
    },
    {
      id: "credit",
      why: "a credit of a picture",
      pattern:
        /^\(?(?:(?:photo(?:graph)?s?|pictures?|images?|video|file photo|credit|illustration)(?: (?:by|credit|courtesy(?: of)?|via))?\s?[:/|–—-]\s?[^!?]{1,120}|(?:AP|AFP|EPA|Reuters|Getty|[\p{L} ]{1,30}) (?:photo|images?|picture)\s?[/:]\s?[^!?]{1,120})\)?\.?$/iu,
      examples: [
        "Photo: Jane Roe/Agency",
        "Image credit: North Agency",
        "(Picture: Handout)",
        "(AP Photo/J. Roe, File)",
        "North Agency photo: J. Roe",
      ],
      stays: ["Photographs of the bridge show two lorries."],
    },
  ],
  corrections:
    /^\W{0,3}(?:(?:this (?:article|story|report|post|piece|headline)|an? (?:earlier|previous) version|a previous headline)\b.{0,200}\b(?:correct|amend|clarif|updated? to|misstat|misspell|incorrect|wrong|error)|(?:correction|clarification|editor['’]?s['’]? note|amendment|erratum)s?(?: \([^)]{1,40}\))?\s?[:,–—-]|(?:corrects|corrected)\b.{0,120}(?:paragraph|figure|spelling|headline|number|name))/iu,
};
