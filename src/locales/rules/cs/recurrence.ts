import type { GapRemedy } from '../../../rules/recurrence/gap-remedy.ts';
import type { MarkText } from '../../../rules/recurrence/mark-text.ts';
import type { LongGapData, ShortUnitData } from '../../../rules/recurrence/too-rare.ts';
import { dates, list, quote, span } from '../../words/cs.ts';
import type { FamilyWords, Sentence } from '../rule-words.ts';

const days = (text: string) => text.split('/').map(dates.text).join(' – ');
const end = ({ days: text, title }: MarkText) =>
  title === undefined ? days(text) : `${title} (${days(text)})`;

/** How many gaps are named before they are counted. */
const shown = 2;

function shortUnits({ isCertain, min, title, unit, units }: ShortUnitData): Sentence {
  const names = units.map(({ text }) => days(text));
  const asked = `Podle kalendáře se to má konat alespoň ${min}× za ${span(unit)}.`;
  if (!isCertain)
    return {
      message: `${title}: termíny nejsou dost přesné na to, aby bylo jasné, zda jich je dost v ${names.length === 1 ? 'tomto období' : 'těchto obdobích'}: ${list(names)}. ${asked}`,
      help: 'Uveďte měsíc nebo den, aby každý termín spadal jen do jednoho z těchto období.',
    };
  const found = units.map(({ most }, index) => `${names[index]} (${most}×)`);
  return {
    message: `${title}: v ${names.length === 1 ? 'tomto období' : 'těchto obdobích'} ${min === 1 ? 'není v plánu žádný termín' : 'je v plánu málo termínů'}: ${list(min === 1 ? names : found)}. ${asked}`,
    help: 'Doplňte do plánu, co tam chybí, nebo upravte, jak často se to má konat.',
  };
}

function longGaps({ gaps, interval, isCertain, keptBy, remedy, title }: LongGapData): Sentence {
  const named = gaps.slice(0, shown).map(({ from, to }) => `${end(from)} – ${end(to)}`);
  const all = gaps.length > shown ? ` (celkem ${gaps.length}×)` : '';
  const [first] = gaps;
  return {
    message: [
      `${title}: rozestup ${isCertain ? 'je' : 'může být'} delší než ${span(interval)}: ${named.join('; ')}${all}.`,
      ...(keptBy ? [`Podle kalendáře se to dodržuje (1× za ${span(keptBy)}).`] : []),
    ].join(' '),
    help: [
      first ? advice(first.from, first.to, remedy) : '',
      ...(gaps.length > 1 && !isCertain
        ? [`Každý další rozestup smí být nejvýše ${span(interval)}.`]
        : []),
      ...(keptBy ? ['Má-li platit počítání podle kalendáře, napište: counted: calendar'] : []),
    ].join(' '),
  };
}

/** What to do about the first gap. */
function advice(from: MarkText, to: MarkText, remedy: GapRemedy): string {
  switch (remedy.kind) {
    case 'add':
      return `Doplňte, co mezi nimi chybí, poprvé nejpozději ${dates.day(remedy.by)}, nebo upravte, jak často se to má konat.`;
    case 'later-by':
      return `Určete den: ${end(to)}, nejpozději ${dates.day(remedy.by)}.`;
    case 'earlier-from':
      return `Určete den: ${end(from)}, nejdříve ${dates.day(remedy.from)}.`;
    case 'both':
      return `Určete oba dny, například: ${end(from)} – ${dates.day(remedy.on)}, ${end(to)} – nejpozději ${dates.day(remedy.by)}.`;
  }
}

export const recurrenceWords: FamilyWords<'recurrence'> = {
  'recurrence/off-rhythm': {
    about: 'co se pravidelně opakuje, není mezitím v plánu ještě jednou',
    say: ({ title, extra, previous, next }) => ({
      message: `${title}: oproti stanovené četnosti je tu jeden termín navíc: ${end(extra)}. I bez něj je rozestup stejný jako jinde: ${end(previous)} – ${end(next)}.`,
      help: 'Pokud je to záměr, ponechte ho. Pokud ne, smažte ho.',
    }),
  },
  'recurrence/skipped-point': {
    about: 'v žádném programu jednání nechybí bod, který mají všechny ostatní',
    say: ({ meeting, body, points, first, last }) => ({
      message: `${meeting}: v programu chybí ${list(points.map(quote))}. Všechna ostatní jednání tohoto orgánu to v programu mají (${body}; první: ${first}, poslední: ${last}).`,
      help: 'Pokud se na to jen zapomnělo, doplňte to.',
    }),
  },
  'recurrence/too-rare': {
    about: 'co se má opakovat, je v plánu dost často',
    say: (data) => (data.counted === 'calendar' ? shortUnits(data) : longGaps(data)),
  },
};
