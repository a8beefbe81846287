const past = {
  uk: /(?<!\p{L})\p{Ll}{2,}(?:[аиіуюяї]в|л[аои]|[нт]о)(?:ся|сь)?(?!\p{L})/gu,
  ru: /(?<!\p{L})\p{Ll}{2,}(?:[аеиоуыя]л|л[аои])(?:ся|сь)?(?!\p{L})/gu,
};
const future = {
  uk: /(?<!\p{L})(?:бу(?:де|дуть|демо|ду)|\p{Ll}{3,}тим(?:е|уть)(?:ться)?|відбуде(?:ться)?|стартує|триватиме|стане|стануть|план(?:ує|ують|ується)|ма(?:є|ють)|очіку(?:ється|ють)|запланован\p{Ll}+)(?!\p{L})/giu,
  ru: /(?<!\p{L})(?:буд(?:ет|ут|ем|у)|состо(?:ится|ятся)|станет|станут|стартует|планиру\p{Ll}+|ожида\p{Ll}+|предстоит|намерен\p{Ll}*|запланирован\p{Ll}+|появятся|появится)(?!\p{L})/giu,
};
/** What is done is told ahead with the endings of the present: "рассмотрит", "відкриє". The prefix tells, and that no suffix makes it last. */
const done = {
  uk: {
    verb: /(?<!\p{L})(?:роз|про|при|ви|від|за|на|по|під|об|пере|до|зу|зі|вступ|зустр|оголо)\p{Ll}{1,12}(?:ить|ять|не|нуть|ме|муть|де|дуть|ше|шуть|иє|иють|ийде|йдуть)(?:ться|ся)?(?!\p{L})/gu,
    not: /(?:[дсз]ить|[дсз]ять|(?:аєть|юєть|ують|ають|яють)ся|речення|значить|належить|полягає|просить)(?:ся)?$/u,
  },
  ru: {
    verb: /(?<!\p{L})(?:рас|раз|при|про|по|вы|от|об|за|на|под|пере|до|из|вст|встр|объ|нач)\p{Ll}{1,12}(?:[иеё]т|[уюая]т)(?:ся)?(?!\p{L})/gu,
    not: /(?:[дсз]ит|[дсз]ят|[аяуи]ет|[аяу]ют|стоит|стоят|ритет|ртрет|едмет|[аеи]рит|закон\p{L}+|запрет|пакет|визит|результат|аппарат|значит|зависит|помнит|полагает|просит|должит|надлежит|ежат|ежит|формат|депутат|адресат|дебат|институт|прокат|захват|отряд|обхват|возврат|находит|добывает)(?:ся)?$/u,
  },
};

/** No farther than this is a verb looked for, in UTF-16 code units. */
const reach = 80;

/**
 * Whether the nearest verb around a stretch of a sentence is one of the past or of what is ahead, by its ending: no parse, so nouns that end
 * alike mislead it now and then.
 */
export function speaksOf(
  code: "uk" | "ru",
  sentence: string,
  start: number,
  end: number,
): "past" | "future" | undefined {
  const from = Math.max(0, start - reach);
  const window = sentence.slice(from, end + reach);
  const nearest = (pattern: RegExp, not?: RegExp): number => {
    let least = Number.POSITIVE_INFINITY;
    for (const { index, 0: word } of window.matchAll(pattern)) {
      const [at, to] = [from + index, from + index + word.length];
      if ((at < end && start < to) || not?.test(word) === true) continue;
      least = Math.min(least, at >= end ? at - end : start - to);
    }
    return least;
  };
  const back = nearest(past[code]);
  const ahead = Math.min(nearest(future[code]), nearest(done[code].verb, done[code].not));
  if (back === ahead) return undefined;
  return back < ahead ? "past" : "future";
}
