import { moneyText, periodText, rhythmText } from '../../locales/phrases.ts';
import { type DocumentField, detailsOf } from '../../model/details.ts';
import type { Budget, BudgetLine, FollowOn, Rhythms } from '../../model/documents.generated.ts';
import type { Item } from '../../model/item.ts';
import { titleById } from '../../model/pact.ts';
import type { DocumentInput } from '../input.ts';
import { dateIn } from './dates.ts';
import { doneTexts } from './record.ts';

/** What else the plan document says of an item: each field with its word. */
export function detailPairs(
  item: Item,
  input: DocumentInput,
  leftOut: readonly DocumentField[] = [],
): (readonly [word: string, text: string])[] {
  return detailsOf(item)
    .filter(({ field }) => !leftOut.includes(field))
    .map(({ field, value }) => ({ field, text: detailText(item, field, value, input) }))
    .filter(({ text }) => text !== '')
    .map(({ field, text }) => [input.locale.fields[field], text]);
}

/** The same, each field on a line: "Needs: Work plan". */
export function detailLines(...about: Parameters<typeof detailPairs>): string[] {
  return detailPairs(...about).map(([word, text]) => `${word}: ${text}`);
}

function detailText(
  item: Item,
  field: DocumentField,
  value: unknown,
  input: DocumentInput,
): string {
  const { locale, pact } = input;
  switch (field) {
    case 'meets':
    case 'rhythm':
      return [value as Rhythms]
        .flat()
        .map((rhythm) => rhythmText(pact, rhythm, locale))
        .join('; ');
    case 'followOn': {
      const { period, text } = value as FollowOn;
      return text ?? periodText(period, locale);
    }
    case 'budget':
      return [value as Budget]
        .flat()
        .map((each) => budgetText(each, input))
        .join('; ');
    case 'done':
      return doneTexts(item, input).join('; ');
    case 'level':
      return item.kind === 'goal'
        ? locale.goalLevels[value as keyof typeof locale.goalLevels]
        : String(value);
    default: {
      const names = item.references
        .filter(({ path }) => path[0] === field)
        .map(({ as, name }) => as ?? titleById(pact, name));
      return (names.length > 0 ? names : [value].flat().map(String)).join('; ');
    }
  }
}

/** The amount, and in brackets from whom and for when it is. */
function budgetText(
  { amount, currency, period, source, text }: BudgetLine,
  input: DocumentInput,
): string {
  const { locale, pact } = input;
  const money = moneyText(amount, currency ?? pact.head.grant?.currency, locale);
  const about = [source, dateIn(period, input), text].filter(Boolean).join(', ');
  return about === '' ? money : `${money} (${about})`;
}
