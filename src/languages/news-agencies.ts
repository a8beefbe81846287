/** What news agencies are credited as, by one name for each: facts that hold in any language. */
const names: Readonly<Record<string, readonly string[]>> = {
  ap: ["ap", "associated press", "ап", "ассошиэйтед пресс", "ассошіейтед прес"],
  reuters: ["reuters", "thomson reuters", "рейтер", "рейтерс", "ройтерс"],
  afp: ["afp", "agence france-presse", "agence france presse", "афп", "франс пресс", "франс прес"],
  upi: ["upi", "united press international"],
  dpa: ["dpa", "deutsche presse-agentur", "дпа"],
  pa: ["press association", "pa media"],
  efe: ["efe", "agencia efe"],
  ansa: ["ansa"],
  apa: ["apa", "austria presse agentur"],
  xinhua: ["xinhua", "синьхуа", "сіньхуа"],
  kyodo: ["kyodo", "kyodo news"],
  yonhap: ["yonhap", "yonhap news agency"],
  aap: ["aap", "australian associated press"],
  pti: ["pti", "press trust of india"],
  ians: ["ians"],
  anadolu: ["anadolu", "anadolu agency", "aa", "анадолу"],
  bloomberg: ["bloomberg", "bloomberg news"],
  tass: ["tass", "itar-tass", "тасс", "тасс-дон"],
  ria: ["ria", "ria novosti", "риа", "риа новости", "ріа новості"],
  interfax: ["interfax", "интерфакс", "інтерфакс"],
  "interfax-ukraine": ["interfax-ukraine", "интерфакс-украина", "інтерфакс-україна"],
  ukrinform: ["ukrinform", "укринформ", "укрінформ"],
  unian: ["unian", "униан", "уніан"],
  unn: ["unn", "унн", "українські національні новини"],
  rbc: ["rbc", "рбк"],
  regnum: ["regnum", "иа регнум", "регнум"],
  belta: ["belta", "белта"],
};

/** The agency's one name by what it is credited as, small letters. */
export const agencies: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([name, forms]) => forms.map((form) => [form, name] as const)),
);
