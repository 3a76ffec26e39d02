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
      message: `${title}: a dátumok túl tágak ahhoz, hogy kiderüljön, elég van-e belőle ekkor: ${list(names)}. ${asked}`,
      help: 'Adja meg a hónapot vagy a napot, hogy minden dátum csak egy ilyen időszakba essen.',
    };
  const found = units.map(({ most }, index) => `${names[index]} (${most})`);
  return {
    message: `${title}: a tervben ${min === 1 ? 'nincs' : 'túl kevés van'} ekkor: ${list(min === 1 ? names : found)}. ${asked}`,
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
      return `Rögzítse a napot: ${end(to)}, legkésőbb: ${dates.day(remedy.by)}`;
    case 'earlier-from':
      return `Rögzítse a napot: ${end(from)}, legkorábban: ${dates.day(remedy.from)}`;
    case 'both':
      return `Rögzítse mindkét napot, például: ${end(from)} – ${dates.day(remedy.on)}, ${end(to)} – legkésőbb: ${dates.day(remedy.by)}`;
  }
}

export const recurrenceWords: FamilyWords<'recurrence'> = {
  'recurrence/off-rhythm': {
    about: 'aminek ritmusa van, nem ismétlődik közben még egyszer',
    say: ({ title, extra, previous, next }) => ({
      message: `${title}: a gyakorisághoz képest eggyel több van, mint kell: ${end(extra)}. A szomszédai között nélküle is ugyanannyi idő telik el, mint máskor: ${end(previous)} – ${end(next)}.`,
      help: 'Ha szándékos, hagyja meg. Ha nem, vegye ki innen.',
    }),
  },
  'recurrence/skipped-point': {
    about: 'nem marad le egy napirendről sem, ami a többin mind szerepel',
    say: ({ meeting, body, points, first, last }) => ({
      message: `${meeting}: erről a napirendről hiányzik, ami a testület összes többi napirendjén rajta van (${body}; az első: ${first}, az utolsó: ${last}): ${list(points.map(quote))}.`,
      help: 'Ha csak kimaradt, vegye fel.',
    }),
  },
  'recurrence/too-rare': {
    about: 'ami ismétlődik, elég gyakran szerepel a tervben',
    say: (data) => (data.counted === 'calendar' ? shortUnits(data) : longGaps(data)),
  },
};
