/** English nouns of people in the plural, and some for bodies of them that are counted by head. */
const PEOPLE = new Set(
  `people persons individuals men women children kids babies infants toddlers boys girls teenagers teens adults adolescents youths elderly seniors
  civilians residents locals inhabitants villagers citizens neighbours neighbors homeowners tenants households families migrants refugees
  evacuees returnees asylum-seekers immigrants newcomers visitors tourists guests travellers travelers commuters passengers passers-by pedestrians
  cyclists motorists drivers pilots sailors crewmembers crew crews fishermen climbers hikers swimmers divers
  soldiers troops servicemen servicewomen servicemembers personnel officers fighters militants insurgents rebels gunmen terrorists
  combatants recruits conscripts reservists volunteers mercenaries militiamen guerrillas marines paratroopers guards veterans commandos airmen
  guardsmen policemen police cops troopers agents detectives investigators officials diplomats ministers lawmakers legislators senators
  deputies mps governors mayors politicians leaders activists protesters protestors demonstrators rioters supporters followers voters candidates
  delegates members prisoners inmates detainees hostages captives pows suspects defendants convicts criminals attackers assailants
  victims casualties survivors dead wounded injured patients doctors nurses medics paramedics medical-workers rescuers firefighters
  responders workers employees staff staffers labourers laborers miners builders engineers technicians farmers fishers journalists reporters
  correspondents editors photographers cameramen teachers professors students pupils schoolchildren scientists researchers experts
  lawyers judges prosecutors priests nuns monks worshippers worshipers pilgrims believers players athletes fans spectators
  relatives parents mothers fathers sons daughters brothers sisters siblings wives husbands widows orphans grandparents grandchildren
  friends colleagues partners customers clients users consumers subscribers viewers readers listeners buyers sellers investors shareholders
  owners directors managers executives bosses founders professionals specialists consultants contractors peacekeepers observers inspectors
  monitors witnesses onlookers bystanders others souls lives bodies fatalities deaths humans adults males females americans britons muslims jews
  christians palestinians israelis afghans iraqis syrians kurds yazidis rohingya pensioners hunters shoppers migrants mourners partygoers
  concertgoers festivalgoers gamers applicants respondents participants attendees guests entrepreneurs billionaires millionaires republicans democrats conservatives liberals nationals minors personnel`.split(
    /\s+/u,
  ),
);

/** Whether a noun in the plural (or a collective) names people. */
export function isPeople(word: string): boolean {
  const lower = word.toLowerCase();
  const last = lower.slice(lower.lastIndexOf("-") + 1);
  return (
    PEOPLE.has(lower) ||
    PEOPLE.has(last) ||
    (/^\p{Lu}/u.test(word) && /(?:ians|cans|mans|iets|lese|nese|ltese)$/u.test(lower) && lower.length > 6)
  );
}

const ONE = new Set(
  "person man woman child boy girl civilian soldier serviceman officer policeman teenager resident worker passenger driver pilot journalist fighter militant gunman protester student pupil firefighter paramedic medic doctor nurse baby infant prisoner hostage victim guard volunteer employee migrant refugee tourist suspect attacker official crewman sailor villager pensioner".split(
    " ",
  ),
);

/** Whether a noun in the singular names a person. */
export function isPerson(word: string): boolean {
  return ONE.has(word.toLowerCase());
}
