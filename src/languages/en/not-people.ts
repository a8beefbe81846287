const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words by which a name in capitals shows that it is nobody's; own lists, lower case. */
export const notPeople = {
  /** Last words of places, bodies, events, laws and things: "Hampshire", "Convention", "Act". */
  last: set(
    "hampshire jersey york mexico dakota carolina virginia island islands states state kingdom nations republic emirates zealand guinea leone faso verde rica salvador angeles vegas francisco diego antonio orleans city county " +
      "town village district province region valley beach bay harbor harbour hills hill heights park square street avenue road boulevard lane drive highway bridge river lake sea ocean gulf canal coast mountain mountains peninsula " +
      "desert airport station building tower center centre hall hotel resort stadium arena theater theatre museum library campus house palace castle church cathedral mosque temple cemetery hospital clinic prison jail base camp field " +
      "university college school academy institute foundation association society union federation league council committee commission congress parliament senate court department ministry agency bureau office administration " +
      "authority service services force forces army navy guard corps police party movement campaign coalition alliance front group organization organisation company corporation corp inc ltd llc bank fund trust holdings industries partners press media " +
      "network channel radio television tv news times post journal magazine herald tribune gazette convention conference summit forum festival games cup championship league olympics award awards prize show series act law bill amendment " +
      "treaty agreement accord deal plan program programme project initiative operation war battle revolution crisis scandal hurricane election elections primary caucus caucuses debate debates day week month night year years eve christmas " +
      "americans democrats republicans russians ukrainians muslims christians jews republican democrat democratic times age ages era street semitism lives matter heart star cross tax code rights security policy medal order hearts team club united " +
      "parenthood universe america street america’s americas europe asia africa east west north south ii iii constitution declaration protocol",
  ),
  /** Those that are surnames too. */
  surnames: set(
    "york jersey west north south east hill hills park square street lane drive rivers river lake bay beach banks base camp field hall palace castle tower bridge house " +
      "church temple court force guard powers front fund trust price day night christmas law bill plan deal battle bell star heart cross constitution love knight rose republican democrat medal order team bank club code tax america",
  ),
  /** First words of places and bodies: "New", "Saint", "Republican". */
  first: set(
    "new north south east west northern southern eastern western central upper lower great greater united saint fort port mount mt lake cape los las san santa el rio puerto costa sri hong abu saudi sierra " +
      "national international federal american democratic republican royal world european african asian islamic christian planned supreme high white black capitol wall main silicon middle far southeast northeast southwest northwest pacific atlantic " +
      "mediterranean black red dead super air tea home affordable second first third fourth fifth sixth seventh grand old big",
  ),
  /** Words that tell of a people, party or faith, and large places: alone or together they name no person. */
  any: set(
    "american americans british french german russian ukrainian chinese japanese korean iranian iraqi syrian israeli palestinian turkish egyptian indian pakistani afghan mexican canadian australian italian spanish polish greek dutch " +
      "swedish norwegian danish finnish irish scottish welsh english european african asian arab arabic kurdish cuban brazilian latino latina latinos latinas hispanic hispanics muslim muslims christian christians jewish jew jews catholic catholics protestant " +
      "evangelical evangelicals sunni shiite shia hindu buddhist mormon democrat democrats democratic republican republicans conservative conservatives liberal liberals libertarian libertarians socialist communist nazi african-american african-americans " +
      "southern northern western eastern southerner internet twitter facebook google youtube instagram snapchat congress senate capitol alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa " +
      "kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming chicago boston philadelphia detroit " +
      "seattle miami atlanta cleveland cincinnati pittsburgh baltimore dallas houston denver phoenix manhattan brooklyn queens bronx hollywood europe asia africa america antarctica crimea donbas scotland wales england ireland netherlands belgium " +
      "switzerland austria portugal romania bulgaria croatia slovenia slovakia czechia estonia latvia lithuania moldova armenia azerbaijan kazakhstan uzbekistan afghanistan bangladesh nepal vietnam thailand malaysia indonesia philippines singapore taiwan " +
      "nigeria kenya ethiopia sudan somalia uganda rwanda congo morocco algeria tunisia argentina chile colombia peru bolivia ecuador paraguay uruguay kharkiv odesa odessa lviv mariupol kherson donetsk luhansk zaporizhzhia dnipro vienna brussels rome " +
      "madrid barcelona milan munich hamburg frankfurt geneva zurich amsterdam prague warsaw budapest bucharest sofia athens istanbul dubai mumbai shanghai seoul sydney melbourne toronto montreal vancouver everyone nobody nothing everything anyone " +
      "somebody someone anybody wow yes no ok okay please thanks thank sorry hello well look listen oh sure maybe perhaps god al-qaeda hamas hezbollah taliban brexit obamacare medicare medicaid covid-19",
  ),
} as const;
