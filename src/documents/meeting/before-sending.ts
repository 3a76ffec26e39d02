import { capital } from '../../locales/letter-case.ts';
import type { Invitation } from '../../status/coming/invitation.ts';
import { comingOf } from '../../status/coming/next.ts';
import type { Outlook } from '../../status/coming/outlook.ts';
import { lacksOf } from '../../status/item-view/lack.ts';
import type { ItemState } from '../../status/state.ts';
import type { DatedInput } from '../input.ts';
import { filled, labelled, type Point, point } from '../plan/text.ts';

/** What whoever sends the invitation has to know: by when, what is missing, what was left open. */
export function beforeSending(state: ItemState, outlook: Outlook, input: DatedInput): Point[] {
  const { locale, pact } = input;
  const words = locale.reports.meeting;
  const { invitation, leftOpen } = comingOf(outlook, state);
  const lacks = lacksOf(pact, state.item, outlook.view).flatMap(({ code }) =>
    isOfPlan(code) ? locale.show.lackOf[code] : [],
  );
  const open = (leftOpen?.points ?? []).flatMap(({ objects, verb }) =>
    objects.map(({ title }) =>
      verb === undefined ? title : labelled(capital(locale.verbs[verb]), title),
    ),
  );
  return [
    ...filled([
      invitation && labelled(locale.next.invitation, invitationText(invitation, outlook, input)),
      lacks.length > 0 && labelled(words.missing, lacks.join(', ')),
    ]).map((text) => point(text)),
    ...(leftOpen && open.length > 0
      ? [
          point(
            locale.next.leftOpen(leftOpen.meeting.title, leftOpen.isRecorded),
            open.map((text) => point(text)),
          ),
        ]
      : []),
  ];
}

function isOfPlan(code: string): code is 'date' | 'day' | 'hour' | 'place' {
  return ['date', 'day', 'hour', 'place'].includes(code);
}

function invitationText(invitation: Invitation, { view }: Outlook, { locale }: DatedInput): string {
  switch (invitation.code) {
    case 'sent':
      return locale.next.invitationSent(invitation.day);
    case 'due':
      return locale.next.invitationDue(invitation.by, view.day);
    case 'no-notice':
      return locale.reports.meeting.noNotice;
  }
}
