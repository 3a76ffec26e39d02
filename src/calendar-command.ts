import { boolean } from '@oclif/core/flags';
import { type Calendars, calendarsOf } from './feeds/calendars.ts';
import type { Entry } from './feeds/entry.ts';
import { placeOccasion } from './feeds/place-occasion.ts';
import { type StampOf, sameStamp, stampByLines } from './feeds/stamp.ts';
import { readLineHistory } from './io/line-history.ts';
import type { Item } from './model/item.ts';
import type { Pact } from './model/pact.ts';
import { PaktumCommand, type Session } from './paktum-command.ts';

/** A session whose documents can be read. */
export type SoundSession = Session & { readonly pact: Pact };

/** What the commands share that make calendars: they ask git when an entry was last changed. */
export abstract class CalendarCommand extends PaktumCommand {
  static readonly noHistory = boolean({
    description: 'do not ask git when entries were last changed; all bear the date of the plan',
  });

  /** Whether git was asked; else the stamps are only the date of the plan. */
  protected calendars(
    { loaded, locale, pact }: SoundSession,
    flags: { readonly 'no-history': boolean },
  ): Calendars & { readonly hasHistory: boolean } {
    const { hasHistory, stampOf } = this.stamps(loaded, pact, flags);
    return { ...calendarsOf(pact, locale, stampOf), hasHistory };
  }

  /** The entries of one item, whoever may see them. */
  protected entriesOf(
    { loaded, locale, pact }: SoundSession,
    item: Item,
    flags: { readonly 'no-history': boolean },
  ): readonly Entry[] {
    return placeOccasion(
      { pact, locale, stampOf: this.stamps(loaded, pact, flags).stampOf, isOpen: true },
      item,
    ).entries;
  }

  private stamps(
    { places, texts }: Session['loaded'],
    { head }: Pact,
    flags: { readonly 'no-history': boolean },
  ): { readonly stampOf: StampOf; readonly hasHistory: boolean } {
    const history = flags['no-history'] ? undefined : readLineHistory([...texts.keys()]);
    return {
      stampOf: history
        ? stampByLines(history, (at, field) => places.linesOf(at, field))
        : sameStamp(head.issued),
      hasHistory: history !== undefined,
    };
  }
}
