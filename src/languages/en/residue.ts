import type { ResidueLanguage } from "../../model/language/residue-language.ts";

/** What English-language pages put around an article. */
export const englishResidue: ResidueLanguage = {
  code: "en",
  phrases: [
    {
      id: "share",
      why: "An invitation to pass the page on.",
      pattern:
        /^(?:share|tweet|pin it|email|print|copy link|save|bookmark|whatsapp|facebook|twitter|telegram|linkedin|reddit|(?:share|email|print|save|tweet|bookmark) (?:this|on|via|the (?:article|story|page))\b[^.!?]{0,80}|[\d.,]+[km]? shares?|shares?:? [\d.,]+[km]?)[:.]?$/i,
      examples: ["Share this", "Share this article: Link Mail Print", "Share on Facebook", "1.2k shares"],
      stays: [
        "Share prices fell on Friday.",
        "Share this burden, the minister told the allies. They did.",
        "Print is dead",
      ],
    },
    {
      id: "read-more",
      why: "A link to another article.",
      pattern:
        /^\W{0,3}(?:(?:read more|read also|also read|read next|see also|see more|learn more|related|don['’]t miss|up next|more on this(?: story)?|further reading|recommended(?: reading)?|editor['’]s picks?|must read)(?: ?[:»›→|–—-].{0,200})?|(?:read|see) (?:the )?(?:full|rest of the|more)(?: of (?:the|this))? (?:story|article|report|post)(?: here| at .{0,60})?[.:]?|click here (?:to|for) .{0,80}|more:.{0,200})$/i,
      examples: [
        "Read more",
        "Read more: The bridge that nobody mends",
        "RELATED: Five facts",
        "Read the full story here.",
      ],
      stays: ["Read more books, the teacher said.", "Related parties own the firm.", "More than 40 people came."],
    },
    {
      id: "newsletter",
      why: "An invitation to a newsletter, channel or subscription.",
      pattern:
        /^(?:(?:please )?(?:sign up|subscribe|register)(?: (?:now|here|today|free|to continue|for free))?[.!]?|(?:sign up|subscribe|get|receive|join|enter your|want|never miss|stay)\b.{0,200}\b(?:newsletters?|inbox|e-?mail (?:address|alerts?|updates?)|push notifications?|breaking news alerts?|our channel|morning briefing)\b.{0,120}|our (?:channel|newsletter):.{0,120}|newsletter|thanks? (?:you )?for (?:subscribing|signing up).{0,60})$/i,
      examples: [
        "Sign up for our newsletter",
        "Get the day's news straight to your inbox.",
        "Subscribe",
        "Our channel: subscribe and never miss the news.",
      ],
      stays: [
        "Get out, he told the envoy.",
        "Subscribers left in droves.",
        "The newsletter was first published in 1951.",
      ],
    },
    {
      id: "advertisement",
      why: "A mark where an advertisement stood.",
      pattern:
        /^\W{0,3}(?:advertisements?|ads?|advertising|sponsored(?: (?:content|by .{1,40}))?|promoted(?: content)?|paid (?:content|post)|remove ads|skip advert?isement|(?:story|article) continues (?:below|after)(?: (?:this |the )?advert?isement)?|continue reading(?: (?:the main|below).{0,40})?|scroll(?: down)? (?:to|for) (?:continue|more).{0,40}|report this ad)\W{0,3}$/i,
      examples: [
        "Advertisement",
        "Story continues below advertisement",
        "- ADVERTISEMENT -",
        "Continue reading the main story",
      ],
      stays: ["Advertising revenue fell.", "Ads were pulled from the channel"],
    },
    {
      id: "cookies",
      why: "A notice about cookies.",
      pattern:
        /^(?:(?:we(?: and our partners)?|this (?:web ?)?site|our (?:web ?)?site) uses? cookies\b.{0,300}|by (?:continuing|using|browsing|clicking)\b.{0,120}\bcookies?\b.{0,200}|(?:accept|reject|manage)(?: all)? cookies|cookies? (?:policy|settings|preferences|notice|consent))$/i,
      examples: ["We use cookies to improve this site.", "Cookie settings", "Accept all cookies"],
      stays: ["The site uses its cookies to track dissidents, the report said.", "Cookies were served"],
    },
    {
      id: "follow",
      why: "Where to follow an author or the outlet.",
      pattern:
        /^\W{0,3}(?:(?:please )?(?:follow|like|find|join|connect with|friend|visit)\b.{0,100}\b(?:on|@|at) ?(?:twitter|facebook|instagram|telegram|linkedin|youtube|tiktok|threads|mastodon|bluesky|whatsapp|x|google\+?|@\w+)\b.{0,160}|follow (?:us|me|@\w{2,30})\b.{0,80})$/i,
      examples: ["Follow Jane Roe on Twitter @janeroe.", "Follow us", "Like us on Facebook"],
      stays: ["Follow the money, she told them.", "Followers on Twitter doubted it."],
    },
    {
      id: "comments",
      why: "A door to readers' comments.",
      pattern:
        /^\W{0,3}(?:[\d,.]+ comments?|comments?(?: ?\(?[\d,.]+\)?| are closed\.?| off)?|leave a (?:comment|reply)|(?:post|add|write) (?:a|your) comment|no comments(?: yet)?|(?:view|show|load|see|read)(?: all| the)?(?: [\d,.]+)? comments|join the (?:conversation|discussion)|what do you think\?)\W{0,3}$/i,
      examples: ["12 Comments", "Comments (3)", "Leave a comment", "Join the conversation"],
      stays: ["12 comments were deleted", "No comment was offered.", "No comment"],
    },
    {
      id: "navigation",
      why: "A link of the page's navigation.",
      pattern:
        /^\W{0,3}(?:skip to (?:main )?(?:content|navigation)|back to (?:top|home(?: ?page)?|all news)|menu|home ?page|(?:next|previous|prev) (?:article|story|post|page)|log ?in|log ?out|sign in|create (?:an )?account|my account|(?:terms|conditions)(?: (?:of|and|&) (?:use|service|conditions))|privacy (?:policy|notice)|contact us|about us|view (?:all|more)|show more|load more|see all|toggle (?:caption|navigation|menu)|hide caption|enlarge (?:this )?image|view gallery|close|expand|play video|download (?:our|the) app.{0,60}|\d+[ -]min(?:utes?)?(?: read)?|reading time:? .{1,20})\W{0,3}$/i,
      examples: ["Skip to main content", "Back to top", "5 min read", "toggle caption"],
      stays: ["Menu prices rose by a tenth", "Close to the river", "Home"],
    },
    {
      id: "rights",
      why: "A notice of copyright or of the terms of use.",
      pattern:
        /^(?:(?:©|\(c\) ?\d|copyright\b(?: ?©| \d{4}| \(c\))).{0,300}|all rights reserved\.?|this material may not be (?:published|reproduced).{0,200}|.{0,60}\ball rights reserved\b.{0,200}|reprinting only with.{0,80})$/i,
      examples: ["© 2026 The Daily Post. All rights reserved.", "Copyright 2026 Northern Wire"],
      stays: ["Copyright law protects it, the judge said.", "All rights were reserved for the crown, he wrote."],
    },
    {
      id: "tags",
      why: "The page's keywords.",
      pattern: /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|posted in|labels?|more about): ?.{1,250}$/i,
      examples: ["Tags: roads, bridges", "Filed under: Nation"],
      stays: ["Topics of the talks were kept secret.", "Tags were cut off"],
    },
    {
      id: "support",
      why: "A plea for support.",
      pattern:
        /^(?:(?:please |will you )?(?:support (?:us|our (?:work|journalism|site|newsroom)|independent journalism|this (?:site|work))|help us (?:continue|keep|fund|improve)|consider (?:supporting|donating|making a)|make a donation|become a (?:member|subscriber|supporter|patron))\b.{0,300}|if you (?:enjoy|like|found|value|appreciate)\w*\b.{0,120}\b(?:consider|support|share|subscribe|donat\w{1,4})\b.{0,200})$/i,
      examples: [
        "Support our journalism.",
        "If you enjoyed this post, would you consider a gift?",
        "Help us keep the lights on",
      ],
      stays: [
        "Support for the bill fell.",
        "Help us, the men cried.",
        "If you like bridges, Dunmarrow is the place to be.",
      ],
    },
    {
      id: "affiliate",
      why: "A notice about advertising or commissions.",
      pattern:
        /^(?:.{0,200}\b(?:(?:we|us) (?:may|will|might|can)|may|might) (?:also )?(?:earn|receive|get|make) (?:an? |some )?(?:small )?(?:affiliate )?(?:commissions?|compensation)\b.{0,200}|(?:this|the) (?:post|article|page|story|site|website) (?:may )?contains? (?:affiliate|sponsored|references to products)\b.{0,300})$/i,
      examples: ["If you buy through our links, we may earn a commission.", "This post contains affiliate links."],
      stays: ["Victims will receive compensation.", "The story contains three errors."],
    },
    {
      id: "player",
      why: "Words of a player or of the browser.",
      pattern:
        /^(?:we apologi[sz]e, but this video has failed to load|try refreshing your browser\b.{0,80}|(?:this )?video (?:player )?(?:is )?(?:loading|unavailable|not available)|your browser (?:does not|doesn['’]t|is (?:not|out|outdated|no longer))\b.{0,200}|please (?:enable|turn on) javascript\b.{0,200}|(?:watch|listen)(?: now| live| here)?|.{0,160}\bback to video|recommended videos?|(?:click|tap) (?:here )?to (?:view|expand|enlarge|play)\b.{0,80}|loading|unmute|table of contents|external content)[.!:…]{0,3}$/i,
      examples: [
        "We apologize, but this video has failed to load.",
        "Your browser does not support this video.",
        "Watch",
        "Bridge shut Back to video",
      ],
      stays: ["Watch the river, he said.", "Your browser knows more of you than your mother."],
    },
    {
      id: "paywall",
      why: "An invitation to subscribe or to log in.",
      pattern:
        /^(?:(?:this|the) (?:article|content|story|page) is (?:for|reserved|only|available|exclusive)\b.{0,60}\b(?:subscribers?|members|readers)\b.{0,120}|(?:already|not yet|are you) an? (?:.{1,20} )?(?:subscriber|member)\b.{0,120}|(?:already have|don['’]t have|do you have) an? (?:account|subscription)\b.{0,120}|.{0,100}\b(?:log ?in|sign in) or (?:create|register|sign up|subscribe)\b.{0,120}|(?:log ?in|sign in|register|create an? (?:free )?account) (?:now |here |for free )?to (?:continue|read|view|unlock|access|save)\b.{0,120}|(?:unlock|get unlimited|enjoy unlimited|start your (?:free )?trial|subscribe (?:now|today|for|to))\b.{0,160}|access the most .{0,120}|(?:download|get) (?:our|the [^.]{1,40}) apps?\b.{0,120}|.{0,160}\bdownload the .{1,40} apps? (?:for|on|from)\b.{0,80}|i would like to (?:be emailed|receive)\b.{0,200})$/i,
      examples: [
        "This article is for subscribers only.",
        "Already a member? Log in",
        "Subscribe now to our edition for the full story.",
        "Log in to continue reading",
      ],
      stays: ["Subscribers to that view and you are lost.", "This article is about a bridge."],
    },
    {
      id: "rules",
      why: "Rules for readers' comments.",
      pattern:
        /^(?:we welcome (?:reader|your)s?['’]? ?comments|please (?:understand|note|be aware) that (?:all )?comments|(?:all )?comments (?:are|will be) (?:moderated|subject|reviewed)|we ask that comments|some comments may be|comments? (?:policy|guidelines|rules))\b.{0,390}$/i,
      examples: ["Please note that comments are moderated.", "We ask that comments stay civil."],
      stays: ["Comments of the minister were not welcome."],
    },
    {
      id: "credit",
      why: "A picture's credit.",
      pattern:
        /^(?:(?:.{0,200}[.!?)|”"] ?\(?)?(?:file |cover |featured |header )?(?:photos?|images?|pictures?|photographs?|photography|illustrations?|graphics?|credits?)(?: (?:credits?|courtesy|by|from|via|source))?(?: of)?: ?.{2,120}|(?:photo|image|picture|photograph|illustration)s? (?:by|courtesy of|via|credit) .{2,80})$/i,
      examples: [
        "Photo: Jane Roe / Northern Wire",
        "The bridge on Monday. Image credit: Jane Roe",
        "Photo by Jane Roe",
      ],
      stays: ["He showed two photos: one of the bridge, one of the dam.", "Images of the dam went round the world."],
    },
    {
      id: "feedback",
      why: "An invitation to write to the outlet.",
      pattern:
        /^(?:(?:have you )?(?:found|spotted|noticed|see) an? (?:mistake|error|typo|inaccuracy)\b.{0,200}|(?:do you )?(?:have|got) (?:an?|any) (?:story|tip|news|questions?)\b.{0,60}\b(?:e-?mail|contact|let us|get in touch|tell|send)\b.{0,200}|(?:send|e-?mail|contact) (?:us|your|tips|the (?:author|reporter)s?)\b.{0,160}@.{1,80}|(?:to )?(?:contact|reach) the (?:author|reporter|writer)\b.{0,160}|check out more (?:of|from)\b.{0,200}|(?:for )?the latest (?:news|stories|headlines|updates)\b.{0,80}\b(?:download|visit|follow|subscribe|straight to)\b.{0,160})$/i,
      examples: [
        "Do you have a tip? Email us.",
        "Spotted a mistake? Tell us.",
        "Check out more of our latest stories by signing up",
      ],
      stays: ["Do you have children, she asked.", "The latest news from the dam was bad."],
    },
    {
      id: "comment-form",
      why: "What the form for readers' comments says.",
      pattern:
        /^(?:you (?:must|need to|have to) (?:be )?(?:log(?:ged)?|sign(?:ed)?|register(?:ed)?)[ -]?(?:in)? ?(?:to|before) .{0,80}|be the first to (?:comment|reply|review)\b.{0,60}|your e-?mail address will not be published\b.{0,120}|(?:required )?fields (?:are )?marked\b.{0,60}|notify me (?:of|by|when)\b.{0,120}|save my name, e-?mail\b.{0,120})$/i,
      examples: [
        "You must be logged in to post a comment.",
        "Your email address will not be published. Required fields are marked *",
        "Be the first to comment",
      ],
      stays: ["You must be in bed by nine, he said.", "Be the first to arrive, she told them."],
    },
    {
      id: "privacy",
      why: "A notice about cookies.",
      pattern: /^(?:privacy (?:&|and) cookies: .{0,350})$/i,
      examples: ["Privacy & Cookies: This site uses cookies."],
      stays: ["Privacy and cookies were on the agenda."],
    },
    {
      id: "rating",
      why: "A question how the page is liked, or how many readers there are.",
      pattern:
        /^(?:(?:how (?:useful|helpful) was|was) this (?:post|article|page|story|answer)\b.{0,60}|(?:rating: ?)?[\d.]{1,4}\/\d{1,2} ?\(\d{1,6} votes?\b.{0,40}|rate this (?:post|article|page|recipe)\b.{0,60}|thank(?:s| you) for (?:your )?(?:rating|voting|vote|feedback)\W?|\d{1,6} (?:users?|visitors?|readers?|guests?)(?: and \d{1,6} \w{1,12})? (?:are )?online\b.{0,80})$/i,
      examples: ["Was this article helpful?", "Rating: 6.0/6 (1 vote cast)", "12 visitors online"],
      stays: ["Was this the end of it?", "12 visitors were hurt online and off."],
    },
    {
      id: "opinion",
      why: "A notice of whose opinion it is, or how to cite it.",
      pattern:
        /^(?:(?:the )?(?:views|opinions)(?: and (?:views|opinions))? expressed (?:in this|here|above|are|by the author)\b.{0,300}|(?:cite this (?:article|page|post|entry)|how to cite(?: this \w{1,10})?|(?:recommended|suggested) citation)(?::.{0,300})?)$/i,
      examples: ["The views expressed in this article are the author's own.", "How to cite: Roe (2026)"],
      stays: ["Views expressed in private came out.", "How to cite the king was the question."],
    },
    {
      id: "inbox",
      why: "An invitation to a newsletter.",
      pattern:
        /^(?:.{0,200}\b(?:delivered|sent|straight|directly|right) (?:straight |directly |right )?(?:in)?to your (?:inbox|mailbox)\b.{0,120})$/i,
      examples: ["A round-up of the week, delivered to your inbox every Friday"],
      stays: ["It was delivered to your door."],
    },
  ],
  tailHeadings: [
    /^(?:about the (?:author|authors|writer|reporter|contributors?)|explore further|tagged(?: with| as| in)?:?|more information|sign up for .{2,60}|in this (?:article|section|story)|popular now|latest .{2,30} stories|recent (?:posts|articles|stories|news)|featured (?:stories|articles|posts)|suggested (?:reading|for you)|comments|newsletter|most (?:read|popular|viewed|shared|commented)|related (?:stories|articles|posts|news|content|links|coverage|topics)|more (?:stories|news|headlines|articles)|more (?:from|in|on) (?:the |this )?[\w '’&]{2,40}|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|recommended(?: (?:for you|stories|articles))?|latest (?:news|stories|articles|posts)|popular (?:now|posts|stories|articles)|trending(?: now| stories)?|top stories|editor['’]s picks?|around the web|from around the web|read next|what to read next|tags|topics|related|share this|more on this|other news|also in the news|in other news|elsewhere on the web)\W{0,3}$/i,
  ],
  endSections: [
    /^(?:about the (?:authors?|writers?|reporters?|contributors?)|(?:leave|post|write) a (?:comment|reply)|comments?(?: ?\(?[\d,.]{1,6}\)?)?|[\d,.]{1,6} (?:comments?|replies|responses|thoughts on .{1,80})|join the (?:conversation|discussion)|(?:reader|user) comments|support (?:us|our (?:work|journalism|site)|independent journalism)|(?:sign up|subscribe) (?:for|to|now|today)\b.{0,60}|newsletter|(?:media|press) (?:contacts?|enquiries|inquiries)|disclaimers?|disclosures?)\W{0,3}$/i,
  ],
  aboutAuthor:
    /^\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,3},? (?:is|was|works|covers|writes|reports|has (?:written|covered|worked|been))\b.{0,160}?\b(?:writers?|reporters?|journalists?|editors?|columnist|correspondent|contributor|freelancer?|blogger|author of|staff|newsroom)\b/u,
  byline: /^by[: ]\s*(\p{Lu}.{1,100})$/iu,
  headerKeys: {
    title: "title",
    headline: "title",
    outlet: "outlet",
    publisher: "outlet",
    publication: "outlet",
    source: "outlet",
    by: "byline",
    author: "byline",
    authors: "byline",
    byline: "byline",
    date: "published",
    published: "published",
    "published at": "published",
    "published on": "published",
    "publication date": "published",
    updated: "modified",
    modified: "modified",
    "last updated": "modified",
    "last modified": "modified",
    url: "url",
    link: "url",
    address: "url",
    section: "other",
    language: "other",
    copyright: "other",
  },
  updatedWords: /\b(?:updated|modified|edited|corrected)\b/i,
};
