/** Names of places that say nothing of where figures are from: of teams, charities, papers, of where somebody speaks. */
import type { NamedArea } from "./names";
import type { Span } from "./sentences";

/** "A former England player": a team. */
const OF_A_TEAM =
  /^(?:'s)? (?:and (?:[A-Z]\w+ ?)+)?(?:player|star|international|captain|footballer|striker|midfielder|defender|winger|manager|goalkeeper|coach|cricketer|shirt|team|squad)s?\b/;
/** Where somebody speaks, works or is tried: "who runs a charity in Stafford", "Leeds Crown Court", "a Dundee charity". */
const SOMEBODY_IN =
  /\b(?:charit(?:y|ies)|services?|centres?|clinics?|panels?|hubs?|suites?|helplines?|offices?|bases?|firms?|courts?|conferences?|meetings?|schools?|churches|leaflets?|counterparts?|workers?|heads?|chiefs?|commanders?|directors?|managers?|spokes\w+|solicitors?|survivors?|teachers?|residents?|parents?|mothers?|fathers?|campaigners?|NSPCC)\b[^.;,"\d]{0,40} (?:in|at|for|from|near|of) $/i;
const SOMEBODYS =
  /^(?:'s)? (?:Crown Court|Magistrates|Court|City Hall|Town Hall|Media|charity|charities|man|woman|teenager|boy|girl|mother|mum|father|dad|teacher|solicitor|barrister|student|resident|campaigner|counsellor|survivor|teenagers)\b|^-(?:born|based)\b|^'s MP\b/;
/** "A spokeswoman for the charity in Wales said" */
const SPEAKER_IN =
  /\b(?:spokes\w+|policy (?:officer|manager|head)) (?:for|of|at) [^.;,"\d]{0,40} in (?:the )?$/i;
/** "Greater Glasgow", "South Belfast" */
const OTHER_PLACE = /\b(?:Greater|North|South|East|West|Central|Royal|New|Upper|Lower) $/;
function isOfSomebody(sentence: string, { start, end }: Span): boolean {
  const left = sentence.slice(Math.max(0, start - 70), start);
  return (
    OTHER_PLACE.test(left) ||
    SOMEBODY_IN.test(left) ||
    SOMEBODYS.test(sentence.slice(end, end + 24))
  );
}
/** "News for Llanelli, Carmarthenshire and beyond": the line of a page. */
const NEWS_FOR =
  /^\W*(?:local )?news (?:and [\w ]{3,20} )?(?:for|from|across|around) [^.]{0,110}$/i;
/** "Your local newspaper for Merseyside", "Britain's biggest children's charity" */
const PAPER_FOR =
  /\b(?:newspaper|news and info(?:rmation)?|news website) (?:for|from|in|across|around) (?:the )?$/i;
const CHARITY_OF = /^(?:'s)? (?:biggest|largest|leading|oldest) (?:[\w']+ )?charit/i;
/** "National Records of Scotland": who gives numbers out. */
const IN_A_NAME =
  /\b(?:National Records of|Registers of|Public Health|NHS|Bank of|Church (?:of|in)|Commissioner for|Federation (?:of|for)|Board for) (?:England and )?$/;
/** "Going by what came of a similar law in Scotland" */
const LAW_IN =
  /\b(?:similar|same|like|equivalent|comparable) (?:law|offence|legislation|crime|scheme|campaign) in $/i;
const LED_TO = /^ (?:led|brought|resulted|saw|had|gave|has)\b/i;
/** "News > UK > Crime", "UK Website of the Year": a page's own line. */
const OF_A_PAGE = /^\W*UK\W*$|> ?UK\b|^\W*UK (?:>|News\b|Website|Edition)/i;

/** Whether a sentence names a place as that of something counted, as far as the words beside the name tell. */
export function isNamedForItself(sentence: string, place: Span & NamedArea): boolean {
  const { start, end, area, kind } = place;
  const [left, right] = [sentence.slice(0, start), sentence.slice(end, end + 40)];
  if (PAPER_FOR.test(left) || NEWS_FOR.test(sentence) || IN_A_NAME.test(left)) return false;
  if (OF_A_TEAM.test(right) || CHARITY_OF.test(right)) return false;
  if (kind === "place" && isOfSomebody(sentence, place)) return false;
  if (SPEAKER_IN.test(left.slice(-70)) || (LAW_IN.test(left) && !LED_TO.test(right))) return false;
  return area !== "UK" || !OF_A_PAGE.test(sentence);
}

/** "The lowest rate in Wales, 37", "Wales's highest, at Gwent": the force's place among others. */
const MOST_IN =
  /\b(?:highest|lowest|fewest|largest|biggest|smallest|worst)(?: (?!of\b)[\w-]+){0,2} (?:in|across|anywhere in) (?:all of |the whole of )?(?:the )?$/i;
const MOST_OF = /^'s? (?:highest|lowest|fewest|largest|biggest|smallest|worst)\b/i;

/** Whether a place only says among which others something is the most or least. */
export const isScope = (sentence: string, { start, end }: Span): boolean =>
  MOST_IN.test(sentence.slice(Math.max(0, start - 40), start)) || MOST_OF.test(sentence.slice(end));
