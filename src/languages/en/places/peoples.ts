/** Countries by code: adjectives and names of their peoples. From general knowledge. */
const list =
  "AF Afghan Afghans; AL Albanian Albanians; DZ Algerian Algerians; AO Angolan Angolans; AR Argentine Argentinian Argentines Argentinians; AM Armenian Armenians; AU Australian Australians Aussie; AT Austrian Austrians; " +
  "AZ Azerbaijani Azerbaijanis Azeri; BD Bangladeshi Bangladeshis; BY Belarusian Belarusians; BE Belgian Belgians; BJ Beninese; BO Bolivian Bolivians; BA Bosnian Bosnians; BR Brazilian Brazilians; BG Bulgarian Bulgarians; " +
  "MM Burmese; BI Burundian; KH Cambodian Cambodians; CM Cameroonian; CA Canadian Canadians; CF Central-African; TD Chadian; CL Chilean Chileans; CN Chinese; CO Colombian Colombians; CD Congolese; HR Croatian Croatians Croats; " +
  "CU Cuban Cubans; CY Cypriot Cypriots; CZ Czech Czechs; DK Danish Danes; NL Dutch; EC Ecuadorian Ecuadorians; EG Egyptian Egyptians; SV Salvadoran; ER Eritrean Eritreans; EE Estonian Estonians; ET Ethiopian Ethiopians; " +
  "FI Finnish Finns; FR French Frenchman; GE Georgian Georgians; DE German Germans; GH Ghanaian Ghanaians; GR Greek Greeks; GT Guatemalan Guatemalans; GN Guinean; HT Haitian Haitians; HN Honduran Hondurans; HU Hungarian Hungarians; " +
  "IS Icelandic; IN Indian Indians; ID Indonesian Indonesians; IR Iranian Iranians; IQ Iraqi Iraqis; IE Irish; IL Israeli Israelis; IT Italian Italians; CI Ivorian; JM Jamaican Jamaicans; JP Japanese; JO Jordanian Jordanians; " +
  "KZ Kazakh Kazakhs; KE Kenyan Kenyans; KW Kuwaiti Kuwaitis; KG Kyrgyz; LA Laotian; LV Latvian Latvians; LB Lebanese; LR Liberian Liberians; LY Libyan Libyans; LT Lithuanian Lithuanians; MW Malawian; MY Malaysian Malaysians; " +
  "ML Malian Malians; MX Mexican Mexicans; MD Moldovan Moldovans; MN Mongolian Mongolians; ME Montenegrin; MA Moroccan Moroccans; MZ Mozambican; NA Namibian; NP Nepali Nepalese; NI Nicaraguan; NE Nigerien; NG Nigerian Nigerians; " +
  "NO Norwegian Norwegians; PK Pakistani Pakistanis; PS Palestinian Palestinians; PA Panamanian; PY Paraguayan; PE Peruvian Peruvians; PH Philippine Filipino Filipinos; PL Polish Poles; PT Portuguese; QA Qatari; RO Romanian Romanians; " +
  "RU Russian Russians; RW Rwandan Rwandans; SA Saudi Saudis; GB British Britons English Scottish Welsh; SN Senegalese; RS Serbian Serbs; SL Sierra-Leonean; SG Singaporean; SK Slovak Slovaks; SI Slovenian Slovene; SO Somali Somalis; " +
  "ZA South-African South-Africans; KR South-Korean South-Koreans; KP North-Korean North-Koreans; ES Spanish Spaniards; LK Sri-Lankan Sri-Lankans; SD Sudanese; SE Swedish Swedes; CH Swiss; SY Syrian Syrians; TW Taiwanese; TJ Tajik Tajiks; " +
  "TZ Tanzanian Tanzanians; TH Thai Thais; TN Tunisian Tunisians; TR Turkish Turks; TM Turkmen; UG Ugandan Ugandans; UA Ukrainian Ukrainians; AE Emirati; US American Americans; UY Uruguayan; UZ Uzbek Uzbeks; VE Venezuelan Venezuelans; " +
  "VN Vietnamese; YE Yemeni Yemenis; ZM Zambian Zambians; ZW Zimbabwean Zimbabweans; XK Kosovar; VA Vatican";

export const englishPeoples: ReadonlyMap<string, string> = new Map(
  list.split("; ").flatMap((line) => {
    const [code = "", ...words] = line.split(" ");
    return words.map((word): [string, string] => [word.toLowerCase().replace("-", " "), code]);
  }),
);
