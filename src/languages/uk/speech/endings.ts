import type { Agreement } from "../../../model/language/speech-pattern-language.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Men by nouns in "а", "я" and "о". */
const MEN = list("голова суддя мужчина колега староста воєвода батько дядько міністр");
const SOFT_FEMININE = list("мати дочка влада область частина річ модель новина доповідь відповідь");
const PLURALS = list("люди змі діти батьки очільники більшість дехто двоє троє");
/** Words that are no subjects, whatever their ending. */
const NEVER = list(
  "якого якому яким якій якої яких якими котрого котрої це цього цьому тому тим себе собі менше більше вже ще також теж що чим як так там тут пізніше раніше далі тільки лише навіть потім взагалі саме майже дуже мені тобі йому їй їм нам вам їх його її мене зараз тепер всього усього " +
    "після крім проти серед замість треба можна потрібно знову вчора сьогодні завтра напередодні січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня середу п'ятницю суботу року",
);
const OBLIQUE =
  /(?:ого|його|ому|йому|ими|ами|ями|ах|ях|ам|ям|ом|ем|єм|им|ім|ою|ею|єю|у|ю|их|іх|ів|їв|ей|ій|ої|ові|еві|єві)$/u;
const OBLIQUE_NAME = /(?:ого|ому|ими|ами|ями|ах|ях|ом|ем|им|ою|ею|єю|у|ю|их|ові|еві|єві)$/u;

/**
 * Whether a word, as written, may be a subject by its ending and agree with the verb. Common nouns in oblique cases
 * are told by their endings; what cannot be told is allowed.
 */
export function mayBeSubject(word: string, agreement: Agreement): boolean {
  const form = word.toLowerCase().replaceAll("’", "'");
  if (NEVER.has(form)) return false;
  if (/^[\p{Lu}\p{N}-]{2,}$/u.test(word) || /^[A-Za-z]/u.test(word)) return true;
  if (/^\d/u.test(word)) return agreement === "plural" || agreement === "neuter";
  const name = /^\p{Lu}/u.test(word);
  if (form.length < 3) return false;
  switch (agreement) {
    case "masculine":
      return MEN.has(form) || masculine(form, name);
    case "feminine":
      return feminine(form);
    case "neuter":
      return neuter(form);
    case "plural":
      return plural(form);
    case "singular":
      return MEN.has(form) || masculine(form, name) || feminine(form) || neuter(form);
    case "nobody":
      return false;
  }
}

function masculine(form: string, name: boolean): boolean {
  if (SOFT_FEMININE.has(form) || PLURALS.has(form)) return false;
  if (name) return /(?:[бвгґджзклмнпрстфхцчшщйь]|[еиіоо])$/u.test(form) && !OBLIQUE_NAME.test(form);
  if (/(?:ий|ній)$/u.test(form)) return true;
  return (
    /[бвгґджзклмнпрстфхцчшщйь]$/u.test(form) && !/(?:ість|ів|їв|ах|ях|ам|ям|ом|ем|єм|им|ім|их|іх|ей|ій)$/u.test(form)
  );
}

function feminine(form: string): boolean {
  if (MEN.has(form)) return false;
  if (SOFT_FEMININE.has(form) || form.endsWith("ість")) return true;
  return /[ая]$/u.test(form) && !/(?:ння|ття|ства|тва)$/u.test(form);
}

function neuter(form: string): boolean {
  return /(?:[оеє]|ння|ття|сся|ддя|лля|ння|'я)$/u.test(form);
}

function plural(form: string): boolean {
  if (PLURALS.has(form)) return true;
  return /[иії]$/u.test(form) && !/(?:ості|ії|ції|ові|еві|єві)$/u.test(form) && !OBLIQUE.test(form);
}

/** "журналістам", "йому", "виданню": to whom something is said. */
export function isAddressee(word: string): boolean {
  const form = word.toLowerCase();
  return /(?:ам|ям|ому|йому|у|ю|им|ові|еві)$/u.test(form) && form.length > 3;
}

/** Nouns that end as a verb does. */
const NO_VERB = list(
  "школа сила села числа скала мила стекла гасло тіло діло діла справи вітав главком львів київ харків чернігів канів острів голів рукав устав склад став розділ відділ генерал журнал портал матеріал персонал",
);

/** Whether a word ends as a finite verb does; a few nouns do as well and are listed. */
export function isFiniteVerb(word: string): boolean {
  if (!/^\p{Ll}/u.test(word)) return false;
  const form = word;
  if (NO_VERB.has(form) || form.length < 2) return false;
  if (
    /^(?:є|був|була|було|були|буде|будуть|може|можуть|мав|мала|мали|має|мають|стала|стали|зміг|змогла|змогли|повинен|повинна|повинні|треба|немає|йде|помер|загинув|відбувся)$/u.test(
      form,
    )
  )
    return true;
  return (
    /[аеиіоуюяї]л(?:а|о|и|ася|ося|ися|ась|ось|ись)$/u.test(form) ||
    (form.length > 4 &&
      /(?:[аяиіую]в|[аяиіу]вся|ає|яє|ує|ює|іє|ють|уть|ять|ать|ить|ється|ються|иться|яться|аться|уться|уться|но|то)$/u.test(
        form,
      ) &&
      !/(?:ість|ать|сть|ів|нно|місто|авто|часто|просто|багато|точно|вікно|давно|видно|можливо|особливо|приблизно|одночасно|близько)$/u.test(
        form,
      ))
  );
}

/** "допомогти", "закрити", "повернутися". */
export function isInfinitive(word: string): boolean {
  return (
    /^\p{Ll}/u.test(word) &&
    /(?:[аеиіоуюяїсзкг]ти(?:ся|сь)?|кти|гти)$/u.test(word) &&
    !/(?:ості|мати|діти|люди|брати|дати|гарантати|області|частки|депутати|дипломати|результати|мандати|кандидати|солдати|палати|втрати|витрати|гранати|ракети|газети|пункти|об'єкти|факти|проєкти|документи|студенти|президенти|агенти)$/u.test(
      word,
    )
  );
}

/** "поранений", "закриті", "що прибув". */
export function isParticiple(word: string): boolean {
  return (
    /(?:ен|ан|ян|ит|ут|ят|уч|юч|яч|ач|л)(?:ий|а|е|і|ого|ої|их|ому|им|ими|у|ою)$/u.test(word.toLowerCase()) &&
    word.length > 6
  );
}
