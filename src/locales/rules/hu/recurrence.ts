import type { GapRemedy } from '../../../rules/recurrence/gap-remedy.ts';
import type { MarkText } from '../../../rules/recurrence/mark-text.ts';
import type { LongGapData, ShortUnitData } from '../../../rules/recurrence/too-rare.ts';
import { dates, list, quote, span } from '../../words/hu.ts';
import type { FamilyWords, Sentence } from '../rule-words.ts';

const days = (text: string) => text.split('/').map(dates.text).join(' – ');
const end = ({ days: text, title }: MarkText) =>
  title === undefined ? days(text) : `${title} (${days(text)})`;

/** How many gaps are named before they are counted. */
const shown = 2;

function shortUnits({ isCertain, min, title, unit, units }: ShortUnitData): Sentence {
  const names = units.map(({ text }) => days(text));
  const asked = `Elvárás a naptár szerint: ${dates.every(unit)} legalább ${min}.`;
  if (!isCertain)
    return {
      message: `${title}: az időpontok nem elég pontosak ahhoz, hogy eldőljön, elég van-e belőle ekkor: ${list(names)}. ${asked}`,
      help: 'Adja meg a hónapot vagy a napot, hogy mindegyik csak egy ilyen időszakba essen.',
    };
  const found = units.map(({ most }, index) => `${names[index]} (${most})`);
  return {
    message: `${title}: a tervben ${min === 1 ? 'egy sincs' : 'túl kevés van'} ekkor: ${list(min === 1 ? names : found)}. ${asked}`,
    help: 'Pótolja a tervben, ami ekkor hiányzik, vagy módosítsa a gyakoriságot.',
  };
}

function longGaps({ gaps, interval, isCertain, keptBy, remedy, title }: LongGapData): Sentence {
  const named = gaps.slice(0, shown).map(({ from, to }) => `${end(from)} – ${end(to)}`);
  const all = gaps.length > shown ? ` (összesen ${gaps.length} ilyen van)` : '';
  const [first] = gaps;
  return {
    message: [
      `${title}: az időköz hosszabb${isCertain ? '' : ' lehet'}, mint ${span(interval)}: ${named.join('; ')}${all}.`,
      ...(keptBy ? [`A naptár szerint teljesül: ${dates.every(keptBy)} van egy.`] : []),
    ].join(' '),
    help: [
      first ? advice(first.from, first.to, remedy) : '',
      ...(gaps.length > 1 && !isCertain
        ? [`A további időközök hossza legfeljebb ${span(interval)} legyen.`]
        : []),
      ...(keptBy ? ['Ha a naptári számítás az érvényes, írja ezt: counted: calendar'] : []),
    ].join(' '),
  };
}

/** What to do about the first gap. */
function advice(from: MarkText, to: MarkText, remedy: GapRemedy): string {
  switch (remedy.kind) {
    case 'add':
      return `Pótolja, ami közöttük hiányzik, vagy módosítsa a gyakoriságot. Az elsőnek legkésőbb ekkor kell lennie: ${dates.day(remedy.by)}`;
    case 'later-by':
      return `Tűzze ki a napot: ${end(to)}, legkésőbb: ${dates.day(remedy.by)}`;
    case 'earlier-from':
      return `Tűzze ki a napot: ${end(from)}, legkorábban: ${dates.day(remedy.from)}`;
    case 'both':
      return `Tűzze ki mindkét napot, például: ${end(from)} – ${dates.day(remedy.on)}, ${end(to)} – legkésőbb: ${dates.day(remedy.by)}`;
  }
}

export const recurrenceWords: FamilyWords<'recurrence'> = {
  'recurrence/off-rhythm': {
    about: 'ami rendszeresen ismétlődik, nem kerül sorra közben még egyszer',
    say: ({ title, extra, previous, next }) => ({
      message: `${title}: ez az előírt gyakorisághoz képest eggyel több: ${end(extra)}. Nélküle is a szokásos időköz marad: ${end(previous)} – ${end(next)}.`,
      help: 'Ha szándékos, hagyja meg. Ha nem, törölje innen.',
    }),
  },
  'recurrence/skipped-point': {
    about: 'egyik napirendről sem marad le, ami az összes többin szerepel',
    say: ({ meeting, body, points, first, last }) => ({
      message: `${meeting}: hiányzik a napirendről: ${list(points.map(quote))}. A testület többi ülésén mindig napirenden van (${body}; az első: ${first}, az utolsó: ${last}).`,
      help: 'Ha csak kimaradt, vegye fel.',
    }),
  },
  'recurrence/too-rare': {
    about: 'ami ismétlődik, elég gyakran szerepel a tervben',
    say: (data) => (data.counted === 'calendar' ? shortUnits(data) : longGaps(data)),
  },
};
