import type { Gender, NamesLanguage } from "../../model/language/names-language.ts";
import { givenNames } from "./given-names.ts";
import { notPeople } from "./not-people.ts";
import { englishReference } from "./reference.ts";

const words = (list: string): readonly string[] => list.split(" ");

const roles =
  "spokesperson official officer president minister premier chancellor secretary director chief head chair chairperson leader governor mayor senator congressman " +
  "lawmaker legislator deputy ambassador envoy diplomat commander general colonel captain major sergeant lieutenant admiral commissioner inspector sheriff detective " +
  "judge justice prosecutor lawyer attorney solicitor barrister professor doctor surgeon physician nurse scientist researcher analyst expert economist historian author " +
  "writer journalist reporter correspondent editor columnist broadcaster publisher producer filmmaker actor singer musician artist architect engineer teacher " +
  "coach manager player captain striker goalkeeper founder co-founder executive ceo cfo owner investor banker trader adviser advisor aide counsel consultant strategist " +
  "campaigner activist organizer organiser protester demonstrator volunteer worker employee resident witness neighbor neighbour survivor victim suspect defendant soldier " +
  "fighter rebel veteran pilot driver farmer fisherman shopkeeper student pupil priest bishop pope imam rabbi pastor friend relative cousin parent sibling negotiator " +
  "mediator frontrunner front-runner whistleblower informant insider source member representative delegate candidate nominee coroner pathologist firefighter paramedic medic administrator superintendent treasurer " +
  "democrat republican independent rival speaker whip person patient customer passenger tourist migrant refugee prisoner detainee inmate critic supporter opponent ombudsman secretary-general vice-president prime";
const maleRoles =
  "spokesman chairman congressman king prince duke lord man boy father brother son husband uncle nephew grandfather gentleman policeman fisherman businessman priest monk actor waiter";
const femaleRoles =
  "spokeswoman chairwoman congresswoman queen princess duchess lady woman girl mother sister daughter wife aunt niece grandmother policewoman businesswoman nun actress waitress widow";
const privates =
  "resident witness neighbor neighbour survivor victim suspect defendant soldier fighter veteran driver farmer fisherman shopkeeper student pupil friend relative cousin parent sibling " +
  "father mother brother sister son daughter husband wife uncle aunt nephew niece grandfather grandmother man woman boy girl person patient customer passenger tourist migrant refugee prisoner " +
  "detainee inmate critic supporter opponent widow actor actress singer";

const roleNouns = new Map<string, Gender | undefined>(words(roles).map((role) => [role, undefined]));
for (const role of words(maleRoles)) roleNouns.set(role, "male");
for (const role of words(femaleRoles)) roleNouns.set(role, "female");

/** What stage `resolve` knows of English; own lists. */
export const namesEnglish: NamesLanguage = {
  code: "en",
  pronouns: new Map([
    ["he", { gender: "male", for: "person" }],
    ["him", { gender: "male", for: "person" }],
    ["his", { gender: "male", for: "person" }],
    ["she", { gender: "female", for: "person" }],
    ["her", { gender: "female", for: "person" }],
    ["they", { for: "many" }],
    ["them", { for: "many" }],
    ["it", { for: "thing" }],
    ["i", { for: "self" }],
    ["me", { for: "self" }],
    ["we", { for: "self" }],
    ["us", { for: "self" }],
  ]),
  relatives: ["who", "which"],
  titles: new Map<string, Gender | undefined>([
    ["mr", "male"],
    ["sir", "male"],
    ["lord", "male"],
    ["mrs", "female"],
    ["ms", "female"],
    ["miss", "female"],
    ["dame", "female"],
    ["lady", "female"],
    ...words(
      "dr prof del gen lt col maj capt sgt adm cmdr gov sen rep rev hon judge justice pope saint cardinal sheikh ayatollah imam",
    ).map((title): [string, undefined] => [title, undefined]),
  ]),
  roleNouns,
  privateNouns: words(privates),
  groupNouns: words(
    "officials officers authorities residents witnesses eyewitnesses experts analysts researchers scientists doctors medics police investigators prosecutors lawyers attorneys activists campaigners " +
      "protesters demonstrators critics supporters opponents lawmakers legislators senators ministers diplomats leaders commanders soldiers troops forces fighters rebels militants separatists sources people " +
      "locals villagers families relatives parents neighbors neighbours friends survivors victims workers employees staff executives economists investors traders journalists reporters commentators observers " +
      "historians students teachers farmers passengers refugees migrants volunteers rescuers firefighters spokesmen spokespeople representatives members republicans democrats conservatives liberals " +
      "americans russians ukrainians israelis palestinians britons men women children others many some several aides advisers advisors allies insiders users voters scholars academics engineers pilots bloggers",
  ),
  bodyNouns: words(
    "ministry department agency directorate service services bureau office administration government cabinet parliament congress senate assembly council committee commission court tribunal police " +
      "army navy military intelligence command staff guard force party union federation association society institute institution university college school hospital company corporation firm bank fund group " +
      "organization organisation foundation center centre council board authority secretariat embassy consulate mission delegation alliance coalition league club team church network observatory charity " +
      "inc corp ltd plc llc co campaign panel inquiry prosecutors regulator watchdog house kremlin pentagon duma knesset nato un eu",
  ),
  outletNouns: words(
    "newspaper tabloid daily weekly magazine broadcaster channel outlet website newswire paper journal agency station program programme podcast",
  ),
  outletEndings: words(
    "times post herald tribune gazette chronicle telegraph journal news press daily courier messenger wire echo",
  ),
  outlets: [
    "Reuters",
    "Associated Press",
    "AP",
    "AFP",
    "Agence France-Presse",
    "TASS",
    "Interfax",
    "RIA Novosti",
    "RIA",
    "Ukrinform",
    "Xinhua",
    "Bloomberg",
    "BBC",
    "CNN",
    "NBC",
    "CBS",
    "ABC",
    "Fox News",
    "MSNBC",
    "NPR",
    "New York Times",
    "Washington Post",
    "Wall Street Journal",
    "Guardian",
    "Financial Times",
    "Times",
    "Telegraph",
    "Independent",
    "Daily Mail",
    "Economist",
    "Al Jazeera",
    "Politico",
    "Axios",
    "Le Monde",
    "Der Spiegel",
    "Kyiv Independent",
    "Ukrainska Pravda",
    "Meduza",
    "Komsomolskaya Pravda",
    "Novaya Gazeta",
    "Kommersant",
    "DPA",
    "UPI",
    "PTI",
    "USA Today",
    "Los Angeles Times",
    "Sky News",
    "ITV",
    "Deutsche Welle",
    "Haaretz",
  ],
  materialNouns: words(
    "report statement document documents video recording audio footage photo photos photographs images letter memo email emails study survey poll paper filing lawsuit complaint indictment affidavit article book " +
      "data figures statistics records post tweet message transcript dossier leak cable website account call reports tape",
  ),
  places: words(
    "russia ukraine moscow kyiv kiev washington beijing china london britain uk france paris germany berlin israel iran tehran iraq syria damascus turkey ankara egypt cairo saudi-arabia pakistan india delhi japan tokyo " +
      "america us usa canada australia poland hungary belarus minsk georgia italy rome spain brazil mexico cuba venezuela libya yemen lebanon jordan qatar kosovo serbia greece norway sweden finland",
  ),
  givenNames,
  particles: words("de del della di da dos van von der den la le al el bin ibn ben abu y e"),
  definite: words("the this that these those"),
  indefinite: words(
    "a an one another some several two three four five six many few other various unnamed anonymous multiple",
  ),
  ofWords: words("of for at with from in"),
  phraseEnds: words(
    "who which that whose where when identified quoted speaking citing named known described wearing on during after before while as told said says to by",
  ),
  possessive: "s",
  notNames: words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december i i'm i've i'll i'd ok " +
      "internet covid-19 christmas easter ramadan",
  ),
  agentNouns: words(
    "spokesman spokeswoman spokesperson aide adviser advisor lawyer attorney strategist surrogate campaign representative pollster manager",
  ),
  joiners: words("and or"),
  locatives: words(
    "in at near from to into across around outside inside through throughout over toward towards of within",
  ),
  notPeople,
  reference: englishReference,
};
