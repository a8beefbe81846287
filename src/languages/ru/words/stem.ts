const gerund = /(?:(?<=[ая])(?:вшись|вши|в)|[иы]вшись|[иы]вши|[иы]в)$/;
const reflexive = /(?:ся|сь)$/;
const adjective = /(?:ими|ыми|его|ого|ему|ому|ее|ие|ые|ое|ей|ий|ый|ой|ем|им|ым|ом|их|ых|ую|юю|ая|яя|ою|ею)$/;
const participle = /(?:(?<=[ая])(?:ем|нн|вш|ющ|щ)|ивш|ывш|ующ)$/;
const verb =
  /(?:(?<=[ая])(?:ете|йте|ешь|нно|ла|на|ли|ем|ло|но|ет|ют|ны|ть|й|л|н)|уйте|ейте|ила|ыла|ена|ите|или|ыли|ило|ыло|ено|ует|уют|ены|ить|ыть|ишь|ей|уй|ил|ыл|им|ым|ен|ят|ит|ыт|ую|ю)$/;
const noun =
  /(?:иями|иях|иям|ием|ями|ами|иях|ией|еи|ии|ев|ов|ие|ье|ей|ой|ий|ям|ем|ам|ом|ях|ах|ию|ью|ия|ья|[аеийоуыьюя])$/;
const derived = /(?<=[аеиоуыэюя][^аеиоуыэюя]+[аеиоуыэюя].*)(?:ость|ост)$/;

/** Further than Porter goes: nouns and adjectives made of a verb or noun, "погибл", "заявлен", "министерств". */
const of = /(?<=....)(?:ств|лен|ен|(?<=[бвгджзкмнпрстх])[лш])$/;

/** What is left of a word is never shorter than its first vowel with what stands before it, nor than two letters. */
const head = /^[^аеиоуыэюя]*[аеиоуыэюя]/;

/** M. Porter's Snowball stemmer for Russian, and a step more; of a word whose "ё" is "е". */
export function stemRussian(folded: string): string {
  const before = head.exec(folded)?.[0] ?? folded;
  if (folded.length - before.length < 2) return folded;
  const start = before.length;
  const cut = (word: string, ending: RegExp): string | undefined => {
    const found = ending.exec(word);
    return found !== null && found.index >= start && found[0] !== "" ? word.slice(0, found.index) : undefined;
  };
  let word = folded;
  const first = cut(word, gerund);
  if (first === undefined) {
    word = cut(word, reflexive) ?? word;
    const plain = cut(word, adjective);
    word = plain === undefined ? (cut(word, verb) ?? cut(word, noun) ?? word) : (cut(plain, participle) ?? plain);
  } else word = first;
  word = cut(word, /и$/) ?? word;
  word = cut(word, derived) ?? word;
  word = cut(word, /(?:ейше|ейш)$/) ?? word;
  word = word.replace(/нн$/, "н").replace(/ь$/, "");
  return cut(word, of) ?? word;
}
