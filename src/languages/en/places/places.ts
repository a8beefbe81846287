import type { PlaceKindWord, PlaceLanguage } from "../../../model/language/place-language.ts";
import { englishPeoples } from "./peoples.ts";
import { englishRelations } from "./relations.ts";
import shares from "./shares.json" with { type: "json" };

const words = (list: string): readonly string[] => list.split(" ");

const kindsAfter: readonly PlaceKindWord[] = [
  { words: words("city town village township borough suburb hamlet municipality"), kinds: ["settlement"] },
  {
    words: words("county parish district raion prefecture borough governorate hromada"),
    kinds: ["district", "region"],
  },
  {
    words: words(
      "province state region oblast territory republic krai governorate voivodeship canton prefecture emirate",
    ),
    kinds: ["region", "district", "area"],
  },
  {
    words: words("river lake sea ocean bay gulf creek strait channel canal reservoir lagoon harbor harbour basin"),
    kinds: ["water"],
  },
  {
    words: words("island islands peninsula mountain mountains hills valley desert plateau delta"),
    kinds: ["landform", "area"],
  },
  {
    words: words("airport airfield dam plant station port bridge camp prison square stadium park beach"),
    kinds: ["facility"],
  },
];

/** What stage `normalise` knows of places in English; own lists. */
export const englishPlaces: PlaceLanguage = {
  code: "en",
  inWords: words(
    "in at near around outside inside throughout across within through via toward towards into amid onto off beyond",
  ),
  toWords: words("from to of for over between and on against with by"),
  kindsAfter,
  kindsBefore: kindsAfter,
  parts: words(
    "north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern central greater upper lower downtown inner outer mainland metropolitan suburban rural upstate midtown uptown old new",
  ),
  streetsAfter: words(
    "street st avenue ave road rd boulevard blvd drive dr lane ln highway hwy terrace parkway turnpike",
  ),
  papersAfter: words(
    "times post herald tribune gazette chronicle telegraph journal news press daily courier messenger observer examiner sentinel globe sun record review register bulletin mirror independent echo mail standard dispatch monitor magazine",
  ),
  bodiesAfter: words(
    "university college school academy institute hospital church cathedral museum theatre theater library society association foundation federation union party club council committee commission court police department ministry agency " +
      "bank company corporation corp inc ltd llc group holdings airlines airways motors industries energy fund exchange conference convention agreement treaty accord protocol declaration act bill law " +
      "united fc rovers city rangers wanderers athletic giants patriots cowboys eagles bears lions tigers bulldogs rockets lakers celtics bulls knicks yankees mets dodgers cubs sox braves astros angels raiders chargers steelers browns " +
      "bengals colts titans jaguars saints falcons panthers buccaneers seahawks cardinals rams broncos chiefs vikings packers jets bills dolphins ravens wizards heat magic hawks hornets pistons pacers bucks cavaliers nuggets suns kings " +
      "warriors clippers spurs mavericks grizzlies pelicans thunder jazz royals twins rays orioles phillies nationals marlins reds brewers padres rockies mariners athletics blues flyers penguins capitals bruins sabres senators canadiens leafs " +
      "oilers flames canucks predators avalanche stars wild coyotes sharks ducks festival marathon cup open derby hotel inn center centre hall house",
  ),
  bodiesBefore: words(
    "university bank church archbishop bishop duke duchess prince princess earl lord institute college diocese archdiocese museum battle treaty convention museum",
  ),
  personsBefore: words(
    "mr mrs ms miss dr prof sir lord lady dame gen lt col maj capt sgt adm gov sen rep rev hon judge justice pope saint president minister secretary senator congressman congresswoman governor mayor chancellor premier king queen prince princess " +
      "chairman director coach captain actor actress singer author detective officer sheriff spokesman spokeswoman spokesperson attorney professor deputy commissioner superintendent son daughter brother sister father mother wife husband",
  ),
  seats: [
    "kremlin",
    "white house",
    "pentagon",
    "downing street",
    "capitol hill",
    "wall street",
    "european union",
    "eu",
    "holy see",
  ],
  actVerbs: words(
    "said says insisted insists denied denies accused accuses warned warns vowed vows agreed agrees announced announces claimed claims wants wanted hopes hoped demanded demands rejected rejects refused refuses urged urges threatened threatens " +
      "condemned condemns expressed signed believes argued argues responded responds retaliated imposed invaded launched annexed backs backed supports supported opposes opposed recognized recognised sees considers considered confirmed confirms called calls",
  ),
  notPlaces: words(
    "nato nasa isis un fbi cia gop nsa bbc cnn covid aids hiv ebola tass gulf republic of and the a an in on at to by for from with as but or if so no not he she it they we you i his her its their our my your this that these those who what when where why how all any some each most many much more such same other another first second third last next new old " +
      "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn fall winter christmas easter " +
      "reading nice mobile bath cork split male hope bend sandwich battle police justice enterprise independence liberty freedom union eagle ball normal surprise truth energy media commerce progress crisp born both best mark bill church long young love king queen duke earl prince " +
      "university college park lake bay center central general state national international american republican democrat democratic republicans democrats congress senate house court supreme federal united government department ministry office board council committee " +
      "islam christian christians catholic muslim muslims jewish jews buddhist god lord jesus mary today yesterday tomorrow here there now then still even just only also after before since while during until because although though however perhaps maybe yes well once twice " +
      "man men woman women boy girl son mother father people officials police officers internet google facebook twitter amazon apple oil gas gold silver white black red green blue brown gray orange rose rice sun star moon santa major minor grand great big little good bad " +
      "north south east west northern southern eastern western northeast northwest southeast southwest chief president mayor governor senator secretary judge minister director chairman captain colonel lieutenant sergeant officer commissioner deputy " +
      "my one two three four five six seven eight nine ten hundred thousand million billion dollar percent daily weekly times post herald tribune journal news press star globe mail",
  ),
  shares: new Map(Object.entries(shares)),
  peoples: englishPeoples,
  stems: false,
  relations: englishRelations,
  noPoints: [
    "front line",
    "frontline",
    "front lines",
    "frontlines",
    "line of contact",
    "contact line",
    "occupied territories",
  ],
  baseForms: (word) => [word],
  possessive: /['’]s?$/u,
};
