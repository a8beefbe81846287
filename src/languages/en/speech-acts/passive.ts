import type { Told } from "../../../model/language/speech-act-language.ts";
import type { Span } from "../../../model/span.ts";

/** "The break was announced by a spokesman for the ministry": what, was said, by whom. */
const PASSIVE =
  /^(?<content>\p{L}[^.;:!?]{3,160}?) (?:is|was|were|are|has been|have been|had been)(?: (?:first|also|later|officially|\p{Ll}{2,12}ly))? (?<cue>announced|confirmed|denied|disclosed|revealed|claimed|rejected|dismissed|promised|ordered) by (?<source>(?:(?:an?|the|two|several|unnamed|[\p{L}’'-]+) ){0,4}?[\p{L}’'-]+(?: (?:for|of) (?:the )?[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]*){0,4})?)(?=$|[,.]| (?:to|in|on|at|early|late|during|after|before|last|this|\p{Lu}\p{Ll}{2,8}day)\b)/du;

/** A whole content that is itself a thing said, in the passive; `undefined` for any other. */
export function passive(words: string): Told | undefined {
  if (words.length > 600) return undefined;
  const groups = PASSIVE.exec(words)?.indices?.groups;
  const [source, cue, content] = ["source", "cue", "content"].map((name) => span(groups?.[name]));
  if (source === undefined || cue === undefined || content === undefined) return undefined;
  return { source, cue, content };
}

function span(at: [number, number] | undefined): Span | undefined {
  return at === undefined ? undefined : { start: at[0], end: at[1] };
}
