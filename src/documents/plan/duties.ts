import { capital, small } from '../../locales/letter-case.ts';
import { rhythmText } from '../../locales/phrases.ts';
import { verbs } from '../../model/agenda.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Item } from '../../model/item.ts';
import { itemsOf, namedIn } from '../../model/pact.ts';
import type { DocumentInput } from '../input.ts';
import { dateText, roleWord } from './dates.ts';
import { detailLines } from './details.ts';
import { filled, labelled, namesIn, type Part, point } from './text.ts';

/** The duties of a body, or of the pact where nobody's; each group under its heading. */
export function dutiesOf(body: Item<'body'> | undefined, input: DocumentInput): Part[] {
  const duties = itemsOf(input.pact, 'duty').filter((duty) => {
    const bodies = bodiesOf(duty, input);
    return body ? bodies.includes(body) : bodies.length === 0;
  });
  const byGroup = groupBy(duties, ({ data }) => data.group?.replace(/:$/, '') ?? '');
  // Below a heading those without one would seem to belong to it.
  const inOrder = [...byGroup].sort(([a], [b]) => Number(a !== '') - Number(b !== ''));
  return inOrder.map(([label, each]) => ({
    label,
    text: '',
    points: each.map((duty) => point(dutyText(duty, input))),
  }));
}

function bodiesOf(duty: Item<'duty'>, { pact }: DocumentInput): readonly Item[] {
  return namedIn(pact, duty, 'body').filter(({ kind }) => kind === 'body');
}

/** The plan's words, and in brackets what they leave out. */
export function dutyText(duty: Item<'duty'>, input: DocumentInput): string {
  const { locale, pact } = input;
  const { about, at, number, text, title } = duty.data;
  const words = locale.report.duty;
  const unsaid = (remark: string) =>
    text.toLowerCase().includes(remark.toLowerCase()) ? '' : remark;
  const date = unsaid(dateText(duty, input));
  const remarks = filled([
    ...rhythmTexts(duty, input).map(unsaid),
    duty.when && labelled(roleWord(duty.when.role, input), date),
    ...objectTexts(duty, unsaid, input),
    labelled(locale.fields.about, unsaid(namesIn(pact, about))),
    labelled(words.at, unsaid(namesIn(pact, at))),
    ...detailLines(duty, input, ['rhythm']),
  ]);
  const named = title === undefined || title === text ? text : `${title}: ${text}`;
  const numbered = [number, named].filter((part) => part !== undefined).join(') ');
  return remarks.length > 0 ? `${numbered} (${remarks.join('; ')})` : numbered;
}

/** What it is done with; verbs with the same objects stand together. */
function objectTexts(
  { data }: Item<'duty'>,
  unsaid: (names: string) => string,
  { locale, pact }: DocumentInput,
): string[] {
  const byNames = groupBy(verbs, (verb) => unsaid(namesIn(pact, data[verb])));
  return [...byNames].map(([names, each]) =>
    labelled(capital(each.map((verb) => locale.verbs[verb]).join(', ')), names),
  );
}

function rhythmTexts({ data }: Item<'duty'>, { locale, pact }: DocumentInput): string[] {
  const rhythms = [data.rhythm ?? []].flat();
  return filled([
    ...rhythms.map((rhythm) => rhythmText(pact, rhythm, locale)),
    // Its own words say that it is only a habit.
    rhythms.some(({ text, usual }) => usual && text === undefined) && small(locale.fields.usual),
    rhythms.some(({ counted }) => counted === 'not-stated') && locale.report.rhythmOpen,
  ]);
}
