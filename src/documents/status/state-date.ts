import { titleById } from '../../model/pact.ts';
import type { ListedItem } from '../../status/list.ts';
import { nextPlanText } from '../../status/plan-text.ts';
import type { DocumentInput } from '../input.ts';

/** The date of an item as it was planned on the day, in words; of several the one that decides. */
export function stateDate(state: ListedItem, { locale, pact }: DocumentInput): string {
  const { isSeveral, shown, span } = state;
  if (!shown) return '';
  if (isSeveral) {
    const [from = '', to] = nextPlanText(state).split('/');
    return to === undefined ? locale.dates.text(from) : locale.dates.range(from, to);
  }
  const text = locale.dates.when(shown, (id) => titleById(pact, id));
  const { earliest, latest } = span.end;
  // What is counted from something else has its day worked out.
  const isCounted = shown.stretches.length === 0 && shown.details.within !== undefined;
  return isCounted && latest !== undefined
    ? `${text} (${locale.dates.range(earliest ?? latest, latest)})`
    : text;
}
