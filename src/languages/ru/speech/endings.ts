import type { Agreement } from "../../../model/language/speech-pattern-language.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Men by nouns in "а" and "я". */
const MEN = list("глава мужчина судья коллега старшина староста папа воевода дядя дедушка премьер юноша слуга вождь");
/** Nouns in "ь" of women, and of things that are feminine. */
const SOFT_FEMININE = list("мать дочь власть область часть печать речь модель новость милость очередь организация");
/** Feminine nouns whose ending looks like a neuter's genitive. */
const FEMININE_NIYA = list("компания кампания мания линия армия династия полиция станция");
/** Nouns of several in other than the usual endings. */
const PLURALS = list("люди власти сми родители дети учителя профессора доктора адвокаты господа большинство часть ряд");
/** Nouns and adverbs in "о" and "е" that are no subjects. */
const NEVER = list(
  "которого которому которым которой которых которыми которую котором января февраля марта апреля мая июня июля августа сентября октября ноября декабря года это этом том себе себя более менее уже еще ранее также тоже что чем как так там тут здесь позже позднее далее только даже потом затем вообще именно лишь почти очень " +
    "мне тебе ему ей им нам вам их его ее меня тебя нас вас сейчас теперь всего весь итого около после кроме против среди вместо надо можно нужно нельзя снова опять вновь однажды вчера сегодня завтра накануне",
);

/** Endings that no subject has in small letters. */
const OBLIQUE = /(?:ого|его|ому|ему|ыми|ими|ами|ями|ах|ях|ам|ям|ом|ем|ым|им|ую|юю|ою|ею|у|ю|ых|их|ов|ев|ей|ой|ией)$/u;
/** The same for names, whose endings are fewer: "Иванов" is a subject, "Ивановым" is none. */
const OBLIQUE_NAME = /(?:ого|ому|ему|ыми|ими|ами|ями|ах|ях|ом|ем|ым|им|ую|юю|ою|у|ю|ых)$/u;

/**
 * Whether a word, as written, may be a subject by its ending and agree with the verb. Common nouns in oblique cases
 * are told by their endings; what cannot be told is allowed.
 */
export function mayBeSubject(word: string, agreement: Agreement): boolean {
  const form = word.toLowerCase().replaceAll("ё", "е");
  if (NEVER.has(form)) return false;
  if (/^[\p{Lu}\p{N}-]{2,}$/u.test(word) || /^[A-Za-z]/u.test(word)) return true;
  if (/^\d/u.test(word)) return agreement === "plural" || agreement === "neuter";
  const name = /^\p{Lu}/u.test(word);
  const common = !name || /(?:ий|ый|ая|яя|ое|ее|ые|ие)$/u.test(form);
  if (form.length < 3) return false;
  switch (agreement) {
    case "masculine":
      return MEN.has(form) || masculine(form, name);
    case "feminine":
      return feminine(form, common) || (name && isForeign(form));
    case "neuter":
      return neuter(form);
    case "plural":
      return plural(form, name);
    case "singular":
      return MEN.has(form) || masculine(form, name) || feminine(form, common) || neuter(form);
    case "nobody":
      return false;
  }
}

function masculine(form: string, name: boolean): boolean {
  if (SOFT_FEMININE.has(form) || PLURALS.has(form)) return false;
  if (name) return /(?:[бвгджзклмнпрстфхцчшщйь]|[еиоэ]|ко|ло)$/u.test(form) && !OBLIQUE_NAME.test(form);
  if (/(?:ий|ый)$/u.test(form)) return true;
  return (
    /[бвгджзклмнпрстфхцчшщйь]$/u.test(form) && !/(?:ость|ов|ев|ах|ях|ам|ям|ом|ем|ым|им|их|ых|ей|ой|ией)$/u.test(form)
  );
}

function feminine(form: string, common: boolean): boolean {
  if (MEN.has(form)) return false;
  if (SOFT_FEMININE.has(form) || form.endsWith("ость")) return true;
  if (form.endsWith("ния") && common) return FEMININE_NIYA.has(form);
  if (/(?:ства|тия|ента|ителя|аря|ора)$/u.test(form) && common && form !== "партия") return false;
  return /[ая]$/u.test(form);
}

/** "Тэтчер", "Меркель": women's names that do not decline. */
function isForeign(form: string): boolean {
  return (
    /[бвгджзклмнпрстфхцчшщйьеиоэ]$/u.test(form) &&
    !/(?:ов|ев|ин|ий|ый|ом|ем|ым|ой|ей|ие|ые|ое)$/u.test(form) &&
    !OBLIQUE_NAME.test(form)
  );
}

function neuter(form: string): boolean {
  return /(?:[ое]|мя)$/u.test(form) && !/(?:ого|его)$/u.test(form);
}

function plural(form: string, name: boolean): boolean {
  if (PLURALS.has(form)) return true;
  if (/(?:ости|ии|ости|ции)$/u.test(form) && !form.endsWith("сии")) return false;
  return (
    (/(?:[ыи]|[ыи]е|ане|яне)$/u.test(form) || /(?:ства|ния|еля)$/u.test(form)) &&
    !OBLIQUE.test(form) &&
    (!name || form.length > 3)
  );
}

/** "журналистам", "ему", "изданию": to whom something is said. */
export function isAddressee(word: string): boolean {
  const form = word.toLowerCase();
  return /(?:ам|ям|ому|ему|у|ю|ым|им)$/u.test(form) && form.length > 3;
}

/** Nouns that end as a verb does. */
const NO_VERB = list(
  "генерал журнал канал портал маршал капитал адмирал персонал материал сигнал филиал зал бал вокзал капрал либерал интеллектуал школа сила дела тела села числа скала шкала начало правило мыло масло стекло зеркало одеяло " +
    "совет бюджет комитет университет кабинет интернет ответ запрет объект отчет пакет авторитет суверенитет приоритет счет лет свет цвет поэт дипломат иммунитет паритет полет билет предмет буфет балет депутаты " +
    "гражданство соцсети дети нет нефти партии части области власти новости модели недели цели апрели капли земли роли боли отели учителители недель парламент президент кредит лимит визит дефицит бандит транзит магнит суд иск маршалл",
);

/** "закрыт", "ранены", "построено": what was done. */
const SHORT_PARTICIPLE =
  /^\p{L}{2,}(?:ован|ержан|роен|ршен|рыт|бит|ранен|ущен|ечен|ожен|ажен|влен|йден|жден|щен)(?:а|о|ы)?$/u;

/** Whether a word ends as a finite verb does; a few nouns do as well and are listed. */
export function isFiniteVerb(word: string): boolean {
  if (!/^\p{Ll}/u.test(word)) return false;
  const form = word.replaceAll("ё", "е");
  if (NO_VERB.has(form) || form.length < 3) return false;
  if (
    /^(?:был|была|было|были|будет|будут|есть|может|могут|стал|стала|стали|смог|смогла|смогли|должен|должна|должны|готов|намерен)$/u.test(
      form,
    )
  )
    return true;
  if (SHORT_PARTICIPLE.test(form) && form !== "члены") return true;
  if (/(?:[аеоуыюя]ют|[бвгджзклмнпрстхч]ут)$/u.test(form) && form.length > 4)
    return !/(?:тут|шрут|рют|лют|шют|бют|ибут)$/u.test(form);
  return (
    /[аеиоуыяю]л(?:а|о|и|ся|ась|ось|ись)?$/u.test(form) ||
    (form.length > 4 &&
      /(?:ает|яет|ует|юет|еет|ают|яют|уют|ит|ят|ется|ются|ится|ятся|атся|нет|нут)$/u.test(form) &&
      !/(?:ант|ент|итет)$/u.test(form))
  );
}

/** "помочь", "закрыть", "вернуться". */
export function isInfinitive(word: string): boolean {
  return (
    /^\p{Ll}/u.test(word) &&
    /(?:[аеиоуыяю]ть(?:ся)?|[йзс]ти(?:сь)?|чь(?:ся)?|сть)$/u.test(word) &&
    !/(?:ость|^(?:есть|речь|ночь|дочь|помощь|мать|печать|нить|сеть|путь|память|смерть|четверть|очередь|кровать|власть|часть|область|весть|повесть|честь|страсть|пасть|масть|лесть|месть|шесть|сласть|снасть|напасть|совесть))$/u.test(
      word,
    )
  );
}

/** "пришедший", "раненная", "закрытые". */
export function isParticiple(word: string): boolean {
  return /(?:вш|дш|ющ|ущ|ящ|ащ|нн|ем|им|ом|ыт|ят|ут|ет)(?:ий|ая|ее|ие|ый|ое|ые|его|ей|их|ого|ой|ых|ийся|аяся|ееся|иеся)$/u.test(
    word.toLowerCase(),
  );
}
