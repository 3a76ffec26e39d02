// Made by `npm run generate` from schemas/. Do not edit.

export type AnyDocument = (ActionPlanDocument | CalendarDocument | IndicatorsDocument | PactDocument | ReviewDocument)
/**
 * Text in the language of the plan.
 */
export type Text = string
/**
 * A point, or from/to, where either end may be open: 2019-H1, 2018-10/2021-06, 2018-09-27/..
 */
export type Span = (string | number | {
/**
 * The span itself.
 */
when?: (string | number)
/**
 * The words of the plan.
 */
text?: Text
})
/**
 * A day, as 2019-03-19.
 */
export type Day = string
/**
 * A whole number, or text for anything else: 3, "2.10", "III".
 */
export type Label = (number | string)
/**
 * The day, or an object with the body and the decision.
 */
export type Adoption = (string | {
/**
 * The day.
 */
date?: Day
/**
 * The body or meeting.
 */
by?: References
/**
 * Number of the decision.
 */
decision?: Label
})
/**
 * One word is an id and must exist; several words, or { text }, are text; { id, as } keeps the name that the document itself uses. One, or a list.
 */
export type References = (string | {
/**
 * The item that is meant.
 */
id?: Id
/**
 * The name that the document uses here.
 */
as?: Text
/**
 * Words that name no item.
 */
text?: Text
} | (string | {
/**
 * The item that is meant.
 */
id?: Id
/**
 * The name that the document uses here.
 */
as?: Text
/**
 * Words that name no item.
 */
text?: Text
})[])
/**
 * A letter, then letters without accents, digits, hyphens and dots. Not yes, no, on, off, y or n, which other YAML readers take for true or false.
 */
export type Id = string
/**
 * One name or id, or a list of them.
 */
export type Names = (string | string[])
/**
 * One id, or a list of ids.
 * 
 * @minItems 1
 */
export type Ids = (string | string[])
/**
 * Money set aside for it: an object, or a list with one for each source or span.
 * 
 * @minItems 1
 */
export type Budget = ({
/**
 * How much.
 */
amount: number
/**
 * ISO 4217 code.
 */
currency?: string
/**
 * Where it comes from.
 */
source?: Text
/**
 * The span that it is for.
 */
period?: Span
/**
 * The words of the plan.
 */
text?: Text
} | BudgetLine[])
/**
 * Findings that are accepted.
 */
export type Allowances = Allowance[]
/**
 * There by its last day. A list means all of them.
 * 
 * @minItems 1
 */
export type Due = (string | number | (string | number)[] | {
/**
 * The date itself, in the forms that stand alone.
 */
when?: (string | number | (string | number)[])
/**
 * Some day in this span: 2019-03/2019-05.
 */
between?: string
/**
 * How many days it lasts, where the days themselves are not known.
 */
days?: Quantity
/**
 * The words of the plan.
 */
text?: Text
/**
 * The outside schedule that decides it, in the words of the plan.
 */
external?: Text
/**
 * What it depends on, in the words of the plan.
 */
condition?: Text
/**
 * Comes after these: ids.
 */
after?: Ids
/**
 * Counted from what "after" names: 30 days, 5 working days, 2 months.
 */
within?: Duration
/**
 * The meeting at which it is due.
 */
at?: Id
/**
 * Repeats: month, 2 weeks, quarter, year.
 */
every?: Interval
/**
 * Which day of it: last friday, 15.
 */
day?: Text
/**
 * The span in which it repeats.
 */
during?: (string | number)
/**
 * The first day or the point that holds it.
 */
starting?: (string | number)
/**
 * How many times it takes place.
 */
count?: number
/**
 * Days on which it does not take place.
 */
except?: Day[]
})
/**
 * A number, or an object: { min: 30, unit: persons }.
 */
export type Quantity = (number | {
/**
 * Exactly so many.
 */
value?: number
/**
 * The least that counts as reached.
 */
min?: number
/**
 * The most.
 */
max?: number
/**
 * Roughly so many.
 */
about?: number
/**
 * What is counted, in the words of the plan.
 */
unit?: Text
/**
 * The quantity is wanted for each occurrence, or in each year.
 */
per?: ("occurrence" | "year" | "half-year" | "quarter" | "month")
/**
 * Parts of the quantity.
 */
split?: Split
/**
 * The words of the plan.
 */
text?: Text
})
/**
 * A number and a unit: 8 days, 5 working days, 2 weeks, 6 months, 1 year.
 */
export type Duration = string
/**
 * A unit, or a number and a unit: month, 2 weeks, half-year, year.
 */
export type Interval = string
/**
 * Takes place. A list means all of them; { between } is some day in a span.
 * 
 * @minItems 1
 */
export type Date = (string | number | (string | number)[] | {
/**
 * The date itself, in the forms that stand alone.
 */
when?: (string | number | (string | number)[])
/**
 * Some day in this span: 2019-03/2019-05.
 */
between?: string
/**
 * How many days it lasts, where the days themselves are not known.
 */
days?: Quantity
/**
 * The words of the plan.
 */
text?: Text
/**
 * The outside schedule that decides it, in the words of the plan.
 */
external?: Text
/**
 * What it depends on, in the words of the plan.
 */
condition?: Text
/**
 * Comes after these: ids.
 */
after?: Ids
/**
 * Counted from what "after" names: 30 days, 5 working days, 2 months.
 */
within?: Duration
/**
 * The meeting at which it is due.
 */
at?: Id
/**
 * Repeats: month, 2 weeks, quarter, year.
 */
every?: Interval
/**
 * Which day of it: last friday, 15.
 */
day?: Text
/**
 * The span in which it repeats.
 */
during?: (string | number)
/**
 * The first day or the point that holds it.
 */
starting?: (string | number)
/**
 * How many times it takes place.
 */
count?: number
/**
 * Days on which it does not take place.
 */
except?: Day[]
})
/**
 * Goes on, from a start to an end that may be open.
 * 
 * @minItems 1
 */
export type Period = (string | number | (string | number)[] | {
/**
 * The date itself, in the forms that stand alone.
 */
when?: (string | number | (string | number)[])
/**
 * Some day in this span: 2019-03/2019-05.
 */
between?: string
/**
 * How many days it lasts, where the days themselves are not known.
 */
days?: Quantity
/**
 * The words of the plan.
 */
text?: Text
/**
 * The outside schedule that decides it, in the words of the plan.
 */
external?: Text
/**
 * What it depends on, in the words of the plan.
 */
condition?: Text
/**
 * Comes after these: ids.
 */
after?: Ids
/**
 * Counted from what "after" names: 30 days, 5 working days, 2 months.
 */
within?: Duration
/**
 * The meeting at which it is due.
 */
at?: Id
/**
 * Repeats: month, 2 weeks, quarter, year.
 */
every?: Interval
/**
 * Which day of it: last friday, 15.
 */
day?: Text
/**
 * The span in which it repeats.
 */
during?: (string | number)
/**
 * The first day or the point that holds it.
 */
starting?: (string | number)
/**
 * How many times it takes place.
 */
count?: number
/**
 * Days on which it does not take place.
 */
except?: Day[]
})
/**
 * One rhythm, or a list of them.
 */
export type Rhythms = ({
/**
 * At least so many times in each unit.
 */
min?: number
/**
 * At most so many times in each unit.
 */
max?: number
/**
 * The calendar unit in which they are counted.
 */
per?: string
/**
 * The longest time between one and the next.
 */
maxGap?: Duration
/**
 * The interval, where the plan names one.
 */
every?: Interval
/**
 * How the interval is counted: by calendar unit, as a longest gap, or the plan does not say.
 */
counted?: ("calendar" | "gap" | "not-stated")
/**
 * Once for each of these: meeting, or the id of a body.
 */
each?: Text
/**
 * Which day of the interval: last friday, 15.
 */
day?: Text
/**
 * The span in which it holds.
 */
during?: Span
/**
 * Where the count begins.
 */
starting?: Point
/**
 * Bodies that meet together on this occasion.
 */
jointly?: Ids
/**
 * Only the usual practice, not a duty.
 */
usual?: boolean
/**
 * Foreseen, not promised.
 */
expected?: boolean
/**
 * On demand, or what it depends on.
 */
condition?: Text
/**
 * The words of the plan.
 */
text?: Text
} | Rhythm[])
/**
 * A day, week, month, quarter, half-year or year: 2019-03-19, 2019-W12, 2019-03, 2019-Q1, 2019-H1, 2019.
 */
export type Point = (string | number)
/**
 * A name, or an object.
 */
export type Venue = (string | {
/**
 * Town or house.
 */
name?: Text
/**
 * Street and number.
 */
address?: Text
/**
 * Room or floor.
 */
room?: Text
/**
 * Address of the online room.
 */
online?: string
})
/**
 * The day of completion, or an object; the day may be unknown. A list of dates has a list of records.
 * 
 * @minItems 1
 */
export type Completion = (string | number | {
/**
 * The day, as exactly as it is known.
 */
date?: RecordDay
/**
 * The day on which this was written down, where it differs.
 */
recorded?: Day
/**
 * How much was reached.
 */
value?: number
/**
 * Parts of the quantity, such as women and men.
 */
split?: Split
/**
 * What was reached of each target.
 */
results?: Targets
/**
 * Who did it.
 */
by?: Names
/**
 * What proves the result, without names of persons.
 */
evidence?: Proofs
/**
 * What was delivered, in words.
 */
text?: Text
} | CompletionOnce[])
/**
 * The day or span of days on which it took place, as exactly as it is known.
 */
export type RecordDay = (string | number)
/**
 * One word, small letters, with hyphens.
 */
export type Word = string
/**
 * Proofs.
 */
export type Proofs = Evidence[]
/**
 * The day of completion, or an object; the day may be unknown.
 */
export type CompletionOnce = (string | number | {
/**
 * The day, as exactly as it is known.
 */
date?: RecordDay
/**
 * The day on which this was written down, where it differs.
 */
recorded?: Day
/**
 * How much was reached.
 */
value?: number
/**
 * Parts of the quantity, such as women and men.
 */
split?: Split
/**
 * What was reached of each target.
 */
results?: Targets
/**
 * Who did it.
 */
by?: Names
/**
 * What proves the result, without names of persons.
 */
evidence?: Proofs
/**
 * What was delivered, in words.
 */
text?: Text
})
/**
 * The day it was called off, or an object with the reason.
 */
export type Cancellation = (string | {
/**
 * The day on which it was called off.
 */
date: Day
/**
 * The decision or body.
 */
by?: References
/**
 * Why.
 */
reason?: Text
/**
 * The decision, or the reason in words.
 */
because?: References
})
/**
 * The date as it stood before, in the forms of the field it stood in.
 */
export type FormerDate = (string | number | unknown[] | {
[k: string]: unknown | undefined
})
/**
 * Changes of the date, oldest first.
 */
export type Moves = Move[]
/**
 * Recorded changes.
 */
export type Changes = Change[]
/**
 * A list of words.
 */
export type Words = Word[]
/**
 * 10:00 or 10:00-12:00, in the pact's time zone.
 */
export type Time = string
/**
 * Text, or a verb with what it is about, such as { prepare: [forum-1] }.
 */
export type AgendaItem = (string | {
/**
 * Sets up a body or an office.
 */
establish?: References
/**
 * Signs a document.
 */
sign?: References
/**
 * Prepares a later meeting, event or document.
 */
prepare?: References
/**
 * Presents a document or result.
 */
present?: References
/**
 * Discusses it.
 */
discuss?: References
/**
 * Reviews and, where needed, amends it.
 */
review?: References
/**
 * Evaluates something that took place or was delivered.
 */
evaluate?: References
/**
 * Accepts it.
 */
accept?: References
/**
 * Decides on it.
 */
decide?: References
/**
 * The duties that this item fulfils.
 */
duty?: Ids
/**
 * The point in the words of the plan.
 */
text?: Text
/**
 * The span of time that it reports on.
 */
covers?: Span
/**
 * The meeting to which the point was put off.
 */
movedTo?: Id
/**
 * Who is responsible: the id or the name of an organisation or body.
 */
owner?: Names
/**
 * When on that day.
 */
time?: Time
})
/**
 * Agenda items, or what is to come of them.
 */
export type Agenda = AgendaItem[]
/**
 * The record: a day alone, an object, or a list of days or sessions.
 * 
 * @minItems 1
 */
export type Held = (string | {
/**
 * The day or span of days.
 */
date: RecordDay
/**
 * The day on which this was written down, where it differs.
 */
recorded?: Day
/**
 * From and to.
 */
time?: Time
/**
 * Organisations that were there: ids or names, no persons.
 */
present?: Names
/**
 * Whether the body could decide.
 */
quorum?: boolean
/**
 * How many came.
 */
participants?: Quantity
/**
 * What was reached of each target.
 */
results?: Targets
/**
 * What came of each agenda item, with the same verbs.
 */
outcomes?: Agenda
/**
 * Reference of the minutes, or an object with day and file.
 */
minutes?: (string | {
/**
 * File number.
 */
ref?: Text
/**
 * The day on which they were finished.
 */
date?: Day
/**
 * Path of the file.
 */
file?: Text
})
/**
 * What proves the result, without names of persons.
 */
evidence?: Proofs
/**
 * What was decided.
 */
decisions?: Decisions
/**
 * What happened, in words.
 */
text?: Text
} | HeldOnce[])
/**
 * Decisions.
 */
export type Decisions = Decision[]
/**
 * One day or session: the day alone, or an object.
 */
export type HeldOnce = (string | {
/**
 * The day or span of days.
 */
date: RecordDay
/**
 * The day on which this was written down, where it differs.
 */
recorded?: Day
/**
 * From and to.
 */
time?: Time
/**
 * Organisations that were there: ids or names, no persons.
 */
present?: Names
/**
 * Whether the body could decide.
 */
quorum?: boolean
/**
 * How many came.
 */
participants?: Quantity
/**
 * What was reached of each target.
 */
results?: Targets
/**
 * What came of each agenda item, with the same verbs.
 */
outcomes?: Agenda
/**
 * Reference of the minutes, or an object with day and file.
 */
minutes?: (string | {
/**
 * File number.
 */
ref?: Text
/**
 * The day on which they were finished.
 */
date?: Day
/**
 * Path of the file.
 */
file?: Text
})
/**
 * What proves the result, without names of persons.
 */
evidence?: Proofs
/**
 * What was decided.
 */
decisions?: Decisions
/**
 * What happened, in words.
 */
text?: Text
})
/**
 * A list of texts.
 */
export type Texts = Text[]
/**
 * A day, or an object with its name.
 */
export type FreeDay = (string | {
/**
 * The day.
 */
date: Day
/**
 * What day it is.
 */
title?: Text
})
/**
 * The day, or an object with who got it.
 */
export type Sending = (string | {
/**
 * The day.
 */
date?: Day
/**
 * Who got it.
 */
to?: Names
/**
 * The body or meeting.
 */
by?: References
/**
 * File number of the letter.
 */
reference?: Text
})
/**
 * The day, or an object with who said so.
 */
export type Response = (string | {
/**
 * The day.
 */
date?: Day
/**
 * Who says so.
 */
by?: Names
/**
 * File number of the letter.
 */
reference?: Text
})

/**
 * What was promised: sections, actions, outputs, with deadlines.
 */
export interface ActionPlanDocument {
/**
 * Version of the document format. Always 1.
 */
paktum: 1
/**
 * What this document holds.
 */
kind: "action-plan"
/**
 * The name as the plan prints it.
 */
title?: Text
/**
 * The span that it plans.
 */
period?: Span
/**
 * The day it bears.
 */
issued?: Day
/**
 * Its version.
 */
version?: Label
/**
 * When and by whom.
 */
adopted?: Adoption
/**
 * Remarks for the people who edit the plan.
 */
notes?: Text
/**
 * Introduction of the plan.
 */
text?: Text
/**
 * Pillars, chapters and sections, of any depth.
 */
sections?: Section[]
/**
 * Actions.
 */
actions?: Action[]
/**
 * Findings that are known and accepted for this item.
 */
allow?: Allowances
}
/**
 * A pillar, chapter or section of the plan.
 */
export interface Section {
/**
 * Unique in the whole pact, ignoring case. Named after the thing, not after its printed number, because numbers change.
 */
id: Id
/**
 * The number as it is printed. A dotted number such as 2.10 needs quotes: YAML would read 2.1.
 */
number?: Label
/**
 * The name as the plan prints it.
 */
title: Text
/**
 * The section above it.
 */
in?: Id
/**
 * What it is about, in a few sentences.
 */
description?: Text
/**
 * Who is responsible: the id or the name of an organisation or body.
 */
owner?: Names
/**
 * Projects that it belongs to.
 */
projects?: References
/**
 * Goals, priorities or problems that it serves.
 */
supports?: Ids
/**
 * Money set aside for it: an object, or a list with one for each source or span.
 */
budget?: Budget
/**
 * Ids this item had before, so that calendars and comparisons still know it.
 */
formerly?: Ids
/**
 * Remarks for the people who edit the plan.
 */
notes?: Text
/**
 * Findings that are known and accepted for this item.
 */
allow?: Allowances
}
/**
 * Money of one source or one span.
 */
export interface BudgetLine {
/**
 * How much.
 */
amount: number
/**
 * ISO 4217 code.
 */
currency?: string
/**
 * Where it comes from.
 */
source?: Text
/**
 * The span that it is for.
 */
period?: Span
/**
 * The words of the plan.
 */
text?: Text
}
/**
 * A rule whose finding is accepted here.
 */
export interface Allowance {
/**
 * The id of the rule.
 */
rule: Text
/**
 * Why it is accepted.
 */
reason?: Text
/**
 * The last day on which it is accepted.
 */
until?: Day
}
/**
 * What is done; without outputs it is its own output.
 */
export interface Action {
/**
 * Unique in the whole pact, ignoring case. Named after the thing, not after its printed number, because numbers change.
 */
id: Id
/**
 * The name as the plan prints it.
 */
title: Text
/**
 * The number as it is printed. A dotted number such as 2.10 needs quotes: YAML would read 2.1.
 */
number?: Label
/**
 * The section it stands in.
 */
section?: Id
/**
 * What it is about, in a few sentences.
 */
description?: Text
/**
 * What it delivers.
 */
outputs?: Output[]
/**
 * There by the last day of this: a day, month, quarter, half-year or year, or an object.
 */
due?: Due
/**
 * Takes place then: a day, a span of days, a month or coarser, or an object.
 */
date?: Date
/**
 * Goes on then: ongoing, a point, or from/to with an open end written as two dots.
 */
period?: Period
/**
 * How often it has to happen.
 */
rhythm?: Rhythms
/**
 * The quantity to reach.
 */
target?: Quantity
/**
 * Parts of the quantity, such as women and men.
 */
split?: Split
/**
 * Quantities to reach, each under its own name, such as participants or press.
 */
targets?: Targets
/**
 * Who is responsible: the id or the name of an organisation or body.
 */
owner?: Names
/**
 * Who takes part: ids or names of organisations.
 */
partners?: Names
/**
 * Projects that it belongs to.
 */
projects?: References
/**
 * For whom.
 */
targetGroups?: References
/**
 * The need that it answers.
 */
reactsTo?: References
/**
 * What it consists of.
 */
includes?: References
/**
 * What it builds on.
 */
uses?: References
/**
 * What may be delivered instead.
 */
alternatives?: References
/**
 * What must be there before: ids of outputs, actions, documents or events.
 */
needs?: Ids
/**
 * The duties that it fulfils.
 */
duty?: Ids
/**
 * Goals, priorities or problems that it serves.
 */
supports?: Ids
/**
 * What it depends on, in the words of the plan.
 */
condition?: Text
/**
 * What the plan announces beyond its own period; no deadline of this plan.
 */
followOn?: FollowOn
/**
 * Money set aside for it: an object, or a list with one for each source or span.
 */
budget?: Budget
/**
 * Where: a name, or an object.
 */
venue?: Venue
/**
 * Internal items are in no calendar feed.
 */
visibility?: ("public" | "internal")
/**
 * The record of completion: the day alone, or an object.
 */
done?: Completion
/**
 * The day it was called off, alone or with the reason.
 */
cancelled?: Cancellation
/**
 * Each change of the date, oldest first; the date itself is always the current plan.
 */
moved?: Moves
/**
 * Each recorded change of a field other than the date.
 */
changes?: Changes
/**
 * What proves the result, without names of persons.
 */
evidence?: Proofs
/**
 * The kinds of evidence that must be there, such as attendance-list, photo, minutes.
 */
evidenceRequired?: Words
/**
 * Findings that are known and accepted for this item.
 */
allow?: Allowances
/**
 * Remarks for the people who edit the plan.
 */
notes?: Text
/**
 * Ids this item had before, so that calendars and comparisons still know it.
 */
formerly?: Ids
}
/**
 * Something that will be there, with its own deadline.
 */
export interface Output {
/**
 * Unique in the whole pact, ignoring case. Named after the thing, not after its printed number, because numbers change.
 */
id: Id
/**
 * The name as the plan prints it.
 */
title: Text
/**
 * The number as it is printed. A dotted number such as 2.10 needs quotes: YAML would read 2.1.
 */
number?: Label
/**
 * What it is about, in a few sentences.
 */
description?: Text
/**
 * There by the last day of this: a day, month, quarter, half-year or year, or an object.
 */
due?: Due
/**
 * Takes place then: a day, a span of days, a month or coarser, or an object.
 */
date?: Date
/**
 * Goes on then: ongoing, a point, or from/to with an open end written as two dots.
 */
period?: Period
/**
 * How often it has to happen.
 */
rhythm?: Rhythms
/**
 * The quantity to reach.
 */
target?: Quantity
/**
 * Parts of the quantity, such as women and men.
 */
split?: Split
/**
 * Quantities to reach, each under its own name, such as participants or press.
 */
targets?: Targets
/**
 * Parts of it.
 */
includes?: References
/**
 * What may be delivered instead.
 */
alternatives?: References
/**
 * What the plan announces beyond its own period; no deadline of this plan.
 */
followOn?: FollowOn
/**
 * Who is responsible: the id or the name of an organisation or body.
 */
owner?: Names
/**
 * Who takes part: ids or names of organisations.
 */
partners?: Names
/**
 * What must be there before: ids of outputs, actions, documents or events.
 */
needs?: Ids
/**
 * Goals, priorities or problems that it serves.
 */
supports?: Ids
/**
 * Money set aside for it: an object, or a list with one for each source or span.
 */
budget?: Budget
/**
 * Where: a name, or an object.
 */
venue?: Venue
/**
 * Internal items are in no calendar feed.
 */
visibility?: ("public" | "internal")
/**
 * The record of completion: the day alone, or an object.
 */
done?: Completion
/**
 * The day it was called off, alone or with the reason.
 */
cancelled?: Cancellation
/**
 * Each change of the date, oldest first; the date itself is always the current plan.
 */
moved?: Moves
/**
 * Each recorded change of a field other than the date.
 */
changes?: Changes
/**
 * What proves the result, without names of persons.
 */
evidence?: Proofs
/**
 * The kinds of evidence that must be there, such as attendance-list, photo, minutes.
 */
evidenceRequired?: Words
/**
 * Findings that are known and accepted for this item.
 */
allow?: Allowances
/**
 * Remarks for the people who edit the plan.
 */
notes?: Text
/**
 * Ids this item had before, so that calendars and comparisons still know it.
 */
formerly?: Ids
}
/**
 * Numbers under names of your own: { women: 12, men: 20 }.
 */
export interface Split {
[k: string]: number | undefined
}
/**
 * How often: { min: 1, per: half-year } counts in calendar halves, { maxGap: 6 months } measures the gap, { every: 6 months, counted: not-stated } leaves open which is meant.
 */
export interface Rhythm {
/**
 * At least so many times in each unit.
 */
min?: number
/**
 * At most so many times in each unit.
 */
max?: number
/**
 * The calendar unit in which they are counted.
 */
per?: string
/**
 * The longest time between one and the next.
 */
maxGap?: Duration
/**
 * The interval, where the plan names one.
 */
every?: Interval
/**
 * How the interval is counted: by calendar unit, as a longest gap, or the plan does not say.
 */
counted?: ("calendar" | "gap" | "not-stated")
/**
 * Once for each of these: meeting, or the id of a body.
 */
each?: Text
/**
 * Which day of the interval: last friday, 15.
 */
day?: Text
/**
 * The span in which it holds.
 */
during?: Span
/**
 * Where the count begins.
 */
starting?: Point
/**
 * Bodies that meet together on this occasion.
 */
jointly?: Ids
/**
 * Only the usual practice, not a duty.
 */
usual?: boolean
/**
 * Foreseen, not promised.
 */
expected?: boolean
/**
 * On demand, or what it depends on.
 */
condition?: Text
/**
 * The words of the plan.
 */
text?: Text
}
/**
 * Quantities under names of your own: { participants: { min: 30 }, press: 2 }.
 */
export interface Targets {
[k: string]: Quantity | undefined
}
/**
 * Announced beyond the plan.
 */
export interface FollowOn {
/**
 * The words of the plan.
 */
text?: Text
/**
 * When.
 */
period?: Period
}
/**
 * One proof, without names of persons.
 */
export interface Evidence {
/**
 * attendance-list, photo, minutes, contract, press-clip and the like.
 */
kind: Word
/**
 * File number or title.
 */
ref?: Text
/**
 * Where the original is kept.
 */
kept?: Text
/**
 * Path of a file beside the plan.
 */
file?: Text
/**
 * Day of the proof.
 */
date?: Day
}
/**
 * One change of the date.
 */
export interface Move {
/**
 * The date before the move.
 */
from: FormerDate
/**
 * The day on which it was decided.
 */
decided?: Day
/**
 * The decision, body or organisation that moved it.
 */
by?: References
/**
 * Why.
 */
reason?: Text
/**
 * The decision, or the reason in words.
 */
because?: References
/**
 * What the funder said, where the grant binds it.
 */
approval?: Approval
}
/**
 * Where the funder has to agree.
 */
export interface Approval {
/**
 * How far the approval is.
 */
state: ("proposed" | "reported" | "approved" | "refused")
/**
 * The day of that state.
 */
date?: Day
/**
 * File number of the letter.
 */
reference?: Text
}
/**
 * One change of a field.
 */
export interface Change {
/**
 * The field that changed, such as targets.participants.
 */
field: Text
/**
 * The value before.
 */
from?: (string | number | boolean | {

} | unknown[] | null)
/**
 * The value after.
 */
to?: (string | number | boolean | {

} | unknown[] | null)
/**
 * The day on which it was decided.
 */
decided?: Day
/**
 * The decision, or the reason in words.
 */
because?: References
/**
 * What the funder said, where the grant binds it.
 */
approval?: Approval
}
/**
 * When people meet: meetings of bodies, and events.
 */
export interface CalendarDocument {
/**
 * Version of the document format. Always 1.
 */
paktum: 1
/**
 * What this document holds.
 */
kind: "calendar"
/**
 * The name as the plan prints it.
 */
title?: Text
/**
 * The span that it plans.
 */
period?: Span
/**
 * The day it bears.
 */
issued?: Day
/**
 * Its version.
 */
version?: Label
/**
 * When and by whom.
 */
adopted?: Adoption
/**
 * Remarks for the people who edit the plan.
 */
notes?: Text
/**
 * Meetings of bodies.
 */
meetings?: Meeting[]
/**
 * Events.
 */
events?: Event[]
/**
 * Findings that are known and accepted for this item.
 */
allow?: Allowances
}
/**
 * A meeting of a body.
 */
export interface Meeting {
/**
 * Unique in the whole pact, ignoring case. Named after the thing, not after its printed number, because numbers change.
 */
id: Id
/**
 * The name as the plan prints it. Left out, it is made of body and number.
 */
title?: Text
/**
 * The body that meets; two for a joint meeting.
 */
body: Ids
/**
 * The number as it is printed. A dotted number such as 2.10 needs quotes: YAML would read 2.1.
 */
number?: Label
/**
 * In writing means a vote by circulation over a span of days.
 */
form?: ("in-person" | "online" | "hybrid" | "written")
/**
 * Takes place then: a day, a span of days, a month or coarser, or an object.
 */
date: Date
/**
 * From and to on that day, in the pact's time zone: 10:00-12:00. Without it the item lasts the whole day.
 */
time?: Time
/**
 * Money set aside for it: an object, or a list with one for each source or span.
 */
budget?: Budget
/**
 * Where: a name, or an object.
 */
venue?: Venue
/**
 * What the meeting is for.
 */
aim?: Text
/**
 * The points, in order.
 */
agenda?: Agenda
/**
 * What should come of it, with the same verbs. Left out they are as the agenda; an empty list is none.
 */
results?: Agenda
/**
 * Quantities to reach, each under its own name, such as participants or press.
 */
targets?: Targets
/**
 * Who is invited: ids of groups, bodies or organisations, or names.
 */
invitees?: Names
/**
 * The duties that it fulfils.
 */
duty?: Ids
/**
 * What must be there before: ids of outputs, actions, documents or events.
 */
needs?: Ids
/**
 * Who is responsible: the id or the name of an organisation or body.
 */
owner?: Names
/**
 * Who takes part: ids or names of organisations.
 */
partners?: Names
/**
 * Internal items are in no calendar feed.
 */
visibility?: ("public" | "internal")
/**
 * A web address.
 */
url?: string
/**
 * The record that the invitation went out: the day alone, or an object.
 */
invited?: Completion
/**
 * The record that it took place.
 */
held?: Held
/**
 * The day it was called off, alone or with the reason.
 */
cancelled?: Cancellation
/**
 * What was decided.
 */
decisions?: Decisions
/**
 * Each change of the date, oldest first; the date itself is always the current plan.
 */
moved?: Moves
/**
 * Each recorded change of a field other than the date.
 */
changes?: Changes
/**
 * What proves the result, without names of persons.
 */
evidence?: Proofs
/**
 * The kinds of evidence that must be there, such as attendance-list, photo, minutes.
 */
evidenceRequired?: Words
/**
 * Findings that are known and accepted for this item.
 */
allow?: Allowances
/**
 * Remarks for the people who edit the plan.
 */
notes?: Text
/**
 * Ids this item had before, so that calendars and comparisons still know it.
 */
formerly?: Ids
}
/**
 * One decision in the register.
 */
export interface Decision {
/**
 * Unique in the whole pact, ignoring case. Named after the thing, not after its printed number, because numbers change.
 */
id?: Id
/**
 * The number in the register, such as 7/2019. (VII. 16.).
 */
number?: Label
/**
 * The decision in a few words.
 */
title?: Text
/**
 * The decision itself.
 */
text?: Text
/**
 * The day, where it is not that of the meeting.
 */
date?: Day
/**
 * How the votes fell.
 */
votes?: {
/**
 * Votes in favour.
 */
for?: number
/**
 * Votes against.
 */
against?: number
/**
 * Abstentions.
 */
abstained?: number
}
/**
 * Who is responsible: the id or the name of an organisation or body.
 */
owner?: Names
/**
 * There by the last day of this: a day, month, quarter, half-year or year, or an object.
 */
due?: Due
/**
 * The record of completion: the day alone, or an object.
 */
done?: Completion
/**
 * The items that it decides on.
 */
about?: Ids
/**
 * Findings that are known and accepted for this item.
 */
allow?: Allowances
/**
 * Remarks for the people who edit the plan.
 */
notes?: Text
}
/**
 * A conference, workshop, fair, information day.
 */
export interface Event {
/**
 * Unique in the whole pact, ignoring case. Named after the thing, not after its printed number, because numbers change.
 */
id: Id
/**
 * The name as the plan prints it.
 */
title: Text
/**
 * The number as it is printed. A dotted number such as 2.10 needs quotes: YAML would read 2.1.
 */
number?: Label
/**
 * Kinds of event in the words of the plan.
 */
types?: Text[]
/**
 * Takes place then: a day, a span of days, a month or coarser, or an object.
 */
date: Date
/**
 * From and to on that day, in the pact's time zone: 10:00-12:00. Without it the item lasts the whole day.
 */
time?: Time
/**
 * Money set aside for it: an object, or a list with one for each source or span.
 */
budget?: Budget
/**
 * Where: a name, or an object.
 */
venue?: Venue
/**
 * What the event is for.
 */
aim?: Text
/**
 * The points, in order.
 */
agenda?: Agenda
/**
 * What should come of it.
 */
results?: Agenda
/**
 * Quantities to reach, each under its own name, such as participants or press.
 */
targets?: Targets
/**
 * Who is invited: ids of groups, bodies or organisations, or names.
 */
invitees?: Names
/**
 * What must be there before: ids of outputs, actions, documents or events.
 */
needs?: Ids
/**
 * Goals, priorities or problems that it serves.
 */
supports?: Ids
/**
 * The duties that it fulfils.
 */
duty?: Ids
/**
 * Who is responsible: the id or the name of an organisation or body.
 */
owner?: Names
/**
 * Who takes part: ids or names of organisations.
 */
partners?: Names
/**
 * Internal items are in no calendar feed.
 */
visibility?: ("public" | "internal")
/**
 * A web address.
 */
url?: string
/**
 * The record that the invitation went out: the day alone, or an object.
 */
invited?: Completion
/**
 * The record that it took place.
 */
held?: Held
/**
 * The day it was called off, alone or with the reason.
 */
cancelled?: Cancellation
/**
 * What was decided.
 */
decisions?: Decisions
/**
 * Each change of the date, oldest first; the date itself is always the current plan.
 */
moved?: Moves
/**
 * Each recorded change of a field other than the date.
 */
changes?: Changes
/**
 * What proves the result, without names of persons.
 */
evidence?: Proofs
/**
 * The kinds of evidence that must be there, such as attendance-list, photo, minutes.
 */
evidenceRequired?: Words
/**
 * Findings that are known and accepted for this item.
 */
allow?: Allowances
/**
 * Remarks for the people who edit the plan.
 */
notes?: Text
/**
 * Ids this item had before, so that calendars and comparisons still know it.
 */
formerly?: Ids
}
/**
 * What is measured: baseline, milestones, target, values.
 */
export interface IndicatorsDocument {
/**
 * Version of the document format. Always 1.
 */
paktum: 1
/**
 * What this document holds.
 */
kind: "indicators"
/**
 * The name as the plan prints it.
 */
title?: Text
/**
 * The span that it plans.
 */
period?: Span
/**
 * The day it bears.
 */
issued?: Day
/**
 * Its version.
 */
version?: Label
/**
 * When and by whom.
 */
adopted?: Adoption
/**
 * Remarks for the people who edit the plan.
 */
notes?: Text
/**
 * Indicators.
 */
indicators?: Indicator[]
/**
 * Findings that are known and accepted for this item.
 */
allow?: Allowances
}
/**
 * What is measured, with the terms of IATI and ESF.
 */
export interface Indicator {
/**
 * Unique in the whole pact, ignoring case. Named after the thing, not after its printed number, because numbers change.
 */
id: Id
/**
 * The name as the plan prints it.
 */
title: Text
/**
 * Its code or number, such as EECR04.
 */
number?: Label
/**
 * What it is about, in a few sentences.
 */
description?: Text
/**
 * Output, outcome (ESF: result) or impact.
 */
level?: ("output" | "outcome" | "impact")
/**
 * What is counted.
 */
unit?: Text
/**
 * The kind of figure.
 */
measure?: ("unit" | "percentage" | "nominal" | "ordinal" | "qualitative")
/**
 * Whether more or less is better.
 */
direction?: ("increasing" | "decreasing")
/**
 * How values add up: periods are summed, the latest one counts, or they are averaged.
 */
accumulation?: ("sum" | "latest" | "average")
/**
 * What is expected between two milestones: the last one still (step), or a share of the next (linear).
 */
interpolation?: ("step" | "linear")
/**
 * Persons once each, or attendances.
 */
counts?: ("persons" | "attendances")
/**
 * The state at the start: a figure alone, or an object.
 */
baseline?: (number | {
/**
 * When it was measured.
 */
date?: Point
/**
 * The figure.
 */
value?: number
/**
 * Parts of the quantity, such as women and men.
 */
split?: Split
/**
 * The words of the plan, or the answer of a qualitative indicator.
 */
text?: Text
/**
 * Where it comes from.
 */
source?: Text
})
/**
 * What is to be reached on the way: the state on a date, or the increment of a period.
 * 
 * Items: One step on the way.
 */
milestones?: {
/**
 * The state by the last day of this.
 */
date?: Point
/**
 * The increment in this span.
 */
period?: Span
/**
 * The figure.
 */
value?: number
/**
 * Parts of the quantity, such as women and men.
 */
split?: Split
/**
 * The words of the plan, or the answer of a qualitative indicator.
 */
text?: Text
}[]
/**
 * What is to be reached in the end: a figure alone, or an object.
 */
target?: (number | {
/**
 * By the last day of this.
 */
date?: Point
/**
 * The least that counts as reached.
 */
min?: number
/**
 * The most.
 */
max?: number
/**
 * The figure.
 */
value?: number
/**
 * Parts of the quantity, such as women and men.
 */
split?: Split
/**
 * The words of the plan, or the answer of a qualitative indicator.
 */
text?: Text
})
/**
 * The indicator of which this is a subset.
 */
partOf?: Ids
/**
 * Indicators that add up to this one.
 */
sumOf?: Ids
/**
 * Of a percentage.
 */
numerator?: Id
/**
 * Of a percentage.
 */
denominator?: Id
/**
 * How long after leaving it is measured: 6 months.
 */
followUp?: Duration
/**
 * How old the last value may be.
 */
staleAfter?: Duration
/**
 * Shares of the expected value from which it is on track or at risk.
 */
thresholds?: Thresholds
/**
 * Means of verification: register, survey, monthly data.
 */
source?: Text
/**
 * How often it is measured.
 */
rhythm?: Rhythms
/**
 * Who is responsible: the id or the name of an organisation or body.
 */
owner?: Names
/**
 * Goals, priorities or problems that it serves.
 */
supports?: Ids
/**
 * What was measured, oldest first.
 * 
 * Items: One measurement.
 */
values?: {
/**
 * State on the last day of this.
 */
date?: Point
/**
 * Increment in this span.
 */
period?: Span
/**
 * The day on which this was written down, where it differs.
 */
recorded?: Day
/**
 * The figure.
 */
value?: number
/**
 * Parts of the quantity, such as women and men.
 */
split?: Split
/**
 * The words of the plan, or the answer of a qualitative indicator.
 */
text?: Text
/**
 * Where it comes from.
 */
source?: Text
/**
 * Only approved values count, where states are used at all.
 */
state?: ("draft" | "reported" | "approved" | "refused")
/**
 * What proves the result, without names of persons.
 */
evidence?: Proofs
}[]
/**
 * Each recorded change of a field other than the date.
 */
changes?: Changes
/**
 * The kinds of evidence that must be there, such as attendance-list, photo, minutes.
 */
evidenceRequired?: Words
/**
 * Findings that are known and accepted for this item.
 */
allow?: Allowances
/**
 * Remarks for the people who edit the plan.
 */
notes?: Text
/**
 * Ids this item had before, so that calendars and comparisons still know it.
 */
formerly?: Ids
}
/**
 * Shares of the expected value, in percent: 90 and 70 where neither the indicator nor the pact says more.
 */
export interface Thresholds {
/**
 * Percent of what is expected by then; 90 where nothing is said.
 */
onTrack?: number
/**
 * Percent; below it is off track. 70 where nothing is said.
 */
atRisk?: number
}
/**
 * Who takes part: name, language, time zone, organisations, bodies, duties, documents, strategy.
 */
export interface PactDocument {
/**
 * Version of the document format. Always 1.
 */
paktum: 1
/**
 * What this document holds.
 */
kind: "pact"
/**
 * Short name of the pact, part of every calendar entry. Never change it.
 */
id: Id
/**
 * The name of the pact.
 */
name: Text
/**
 * Other names of the pact in its documents.
 */
aliases?: Texts
/**
 * Language of the plan, as hu, cs or en.
 */
language: string
/**
 * IANA name, such as Europe/Budapest.
 */
timezone: string
/**
 * ISO 3166 code, such as HU.
 */
country?: string
/**
 * Region or town, as people call it.
 */
region?: Text
/**
 * A web address.
 */
url?: string
/**
 * When the pact runs; either end may be open.
 */
period?: Span
/**
 * The programme that pays.
 */
programme?: {
/**
 * Code of the call.
 */
code?: Label
/**
 * Name of the call.
 */
name?: Text
/**
 * The fund.
 */
fund?: Text
/**
 * A web address.
 */
url?: string
}
/**
 * The grant agreement.
 */
grant?: {
/**
 * Number of the agreement.
 */
number?: Label
/**
 * The project as the agreement names it.
 */
title?: Text
/**
 * The day it was signed.
 */
signed?: Day
/**
 * The day it came into force.
 */
inForce?: Day
/**
 * The lead organisation.
 */
lead?: Names
/**
 * The consortium partners.
 */
partners?: Names
/**
 * How much.
 */
amount?: number
/**
 * ISO 4217 code.
 */
currency?: string
/**
 * Items whose target or date the grant binds.
 */
binds?: Ids
/**
 * The words of the plan.
 */
text?: Text
}
/**
 * Version of the plan.
 */
version?: Label
/**
 * The day the plan bears.
 */
issued?: Day
/**
 * The place that the plan bears.
 */
issuedAt?: Text
/**
 * When and by whom the plan was adopted.
 */
adopted?: Adoption
/**
 * Who takes part.
 */
organisations?: Organisation[]
/**
 * Who meets and decides.
 */
bodies?: Body[]
/**
 * Who is invited.
 */
groups?: Group[]
/**
 * What has to be done again and again; review rules too.
 */
duties?: Duty[]
/**
 * What is prepared, presented and reviewed.
 */
documents?: Report[]
/**
 * Days that others count from.
 */
dates?: KeyDate[]
/**
 * Named spans of the project.
 */
phases?: Phase[]
/**
 * Projects that actions belong to.
 */
projects?: Project[]
/**
 * Why the pact exists and where it is going.
 */
strategy?: {
/**
 * The mission.
 */
mission?: Text
/**
 * The vision.
 */
vision?: Text
/**
 * The motto.
 */
motto?: Text
/**
 * Short, medium or long term.
 */
horizon?: Text
/**
 * Introduction.
 */
text?: Text
/**
 * Why the pact exists.
 */
reasons?: Reason[]
/**
 * What is to be reached.
 */
goals?: Goal[]
/**
 * Areas of work.
 */
areas?: Area[]
/**
 * How it is to be reached.
 */
ways?: Way[]
/**
 * What comes first.
 */
priorities?: Priority[]
/**
 * What stands in the way.
 */
problems?: Problem[]
/**
 * For whom.
 */
targetGroups?: TargetGroup[]
}
/**
 * Free days on top of weekends and public holidays.
 */
"rest-days"?: FreeDay[]
/**
 * Days that are worked although they are a weekend or a holiday.
 */
"work-days"?: FreeDay[]
/**
 * How deadlines are counted.
 */
deadlines?: {
/**
 * Whether a deadline on a free day moves to the next working day (Regulation 1182/71); one given as month, quarter or year never does.
 */
freeDay?: ("keep" | "next-working-day")
/**
 * How long before its day a deadline counts as due soon.
 */
dueSoon?: Duration
}
/**
 * For all indicators, unless one has its own.
 */
thresholds?: Thresholds
/**
 * Kinds of evidence that every item of a kind needs.
 */
evidenceRequired?: {
/**
 * Kinds of evidence.
 */
meetings?: Word[]
/**
 * Kinds of evidence.
 */
events?: Word[]
/**
 * Kinds of evidence.
 */
outputs?: Word[]
/**
 * Kinds of evidence.
 */
actions?: Word[]
/**
 * Kinds of evidence.
 */
indicators?: Word[]
}
/**
 * Severity of a rule, or an object with its options.
 */
checks?: {
/**
 * off, error, warning or info; or an object.
 */
[k: string]: string | {
/**
 * How severe.
 */
severity?: ("off" | "error" | "warning" | "info")
[k: string]: string | number | boolean | unknown[] | {

} | "off" | "error" | "warning" | "info" | undefined
} | undefined
}
/**
 * Lines at the top of documents.
 */
letterhead?: Text[]
/**
 * How calendars are published.
 */
feeds?: {
/**
 * Where the feeds are published.
 */
url?: string
/**
 * Name of the calendars.
 */
name?: Text
/**
 * How long past and cancelled entries stay.
 */
keep?: Duration
}
/**
 * Findings that are known and accepted for this item.
 */
allow?: Allowances
/**
 * Remarks for the people who edit the plan.
 */
notes?: Text
}
/**
 * A town, office, chamber, school, company or charity.
 */
export interface Organisation {
/**
 * Unique in the whole pact, ignoring case. Named after the thing, not after its printed number, because numbers change.
 */
id: Id
/**
 * The full name.
 */
name: Text
/**
 * As it is called in tables.
 */
short?: Text
/**
 * Other names by which the plan calls it.
 */
aliases?: Texts
/**
 * What it is in the pact, in your words: lead, partner, signatory.
 */
roles?: Text[]
/**
 * A web address.
 */
url?: string
/**
 * Ids this item had before, so that calendars and comparisons still know it.
 */
formerly?: Ids
/**
 * Remarks for the people who edit the plan.
 */
notes?: Text
/**
 * Findings that are known and accepted for this item.
 */
allow?: Allowances
}
/**
 * A steering group, forum, board, office or working group.
 */
export interface Body {
/**
 * Unique in the whole pact, ignoring case. Named after the thing, not after its printed number, because numbers change.
 */
id: Id
/**
 * The name as the plan prints it.
 */
title: Text
/**
 * As it is called in tables.
 */
short?: Text
/**
 * Other names by which the plan calls it.
 */
aliases?: Texts
/**
 * Top, expert, extended, or your own word.
 */
level?: Text
/**
 * The body that it belongs to.
 */
in?: Id
/**
 * What it is about, in a few sentences.
 */
description?: Text
/**
 * Its seats.
 */
members?: Member[]
/**
 * How many votes must be there: a number, or a share such as 1/2.
 */
quorum?: (number | string)
/**
 * How long before a meeting the invitation goes out.
 */
notice?: Duration
/**
 * How long after a meeting the minutes are ready.
 */
minutes?: Duration
/**
 * How often it meets.
 */
meets?: Rhythms
/**
 * The document that says more.
 */
rules?: Text
/**
 * Internal items are in no calendar feed.
 */
visibility?: ("public" | "internal")
/**
 * A web address.
 */
url?: string
/**
 * Ids this item had before, so that calendars and comparisons still know it.
 */
formerly?: Ids
/**
 * Remarks for the people who edit the plan.
 */
notes?: Text
/**
 * Findings that are known and accepted for this item.
 */
allow?: Allowances
}
/**
 * A seat in a body.
 */
export interface Member {
/**
 * The organisation, by id or name.
 */
organisation?: Names
/**
 * The seat in the words of the plan; no names of persons.
 */
name?: Text
/**
 * The number as it is printed. A dotted number such as 2.10 needs quotes: YAML would read 2.1.
 */
number?: Label
/**
 * The group that it speaks for.
 */
represents?: References
/**
 * How many persons it sends.
 */
delegates?: number
/**
 * How many votes it has; one unless said otherwise.
 */
votes?: number
/**
 * Chair, deputy chair, guest.
 */
role?: Text
/**
 * When it is a member.
 */
period?: Span
/**
 * Remarks for the people who edit the plan.
 */
notes?: Text
}
/**
 * People or organisations who are invited together.
 */
export interface Group {
/**
 * Unique in the whole pact, ignoring case. Named after the thing, not after its printed number, because numbers change.
 */
id: Id
/**
 * The name as the plan prints it.
 */
title: Text
/**
 * Other names.
 */
aliases?: Texts
/**
 * Organisations or bodies in it.
 */
members?: Names
/**
 * The number as it is printed. A dotted number such as 2.10 needs quotes: YAML would read 2.1.
 */
number?: Label
/**
 * What it is about, in a few sentences.
 */
description?: Text
/**
 * Ids this item had before, so that calendars and comparisons still know it.
 */
formerly?: Ids
/**
 * Remarks for the people who edit the plan.
 */
notes?: Text
/**
 * Findings that are known and accepted for this item.
 */
allow?: Allowances
}
/**
 * What a body, or the pact, has to do again and again.
 */
export interface Duty {
/**
 * Unique in the whole pact, ignoring case. Named after the thing, not after its printed number, because numbers change.
 */
id: Id
/**
 * The number as it is printed. A dotted number such as 2.10 needs quotes: YAML would read 2.1.
 */
number?: Label
/**
 * The duty in the words of the plan, or in a few of yours.
 */
text: Text
/**
 * Its short name.
 */
title?: Text
/**
 * Whose duty it is.
 */
body?: Ids
/**
 * The heading it stands under.
 */
group?: Text
/**
 * The body at whose meetings it is done.
 */
at?: Ids
/**
 * Has to appear on an agenda.
 */
agenda?: boolean
/**
 * How often it has to happen.
 */
rhythm?: Rhythms
/**
 * Goes on then: ongoing, a point, or from/to with an open end written as two dots.
 */
period?: Period
/**
 * There by the last day of this: a day, month, quarter, half-year or year, or an object.
 */
due?: Due
/**
 * Only when this holds.
 */
condition?: Text
/**
 * Who is responsible: the id or the name of an organisation or body.
 */
owner?: Names
/**
 * What it is about.
 */
about?: Ids
/**
 * Ids this item had before, so that calendars and comparisons still know it.
 */
formerly?: Ids
/**
 * Remarks for the people who edit the plan.
 */
notes?: Text
/**
 * Findings that are known and accepted for this item.
 */
allow?: Allowances
/**
 * Sets up a body or an office.
 */
establish?: References
/**
 * Signs a document.
 */
sign?: References
/**
 * Prepares a later meeting, event or document.
 */
prepare?: References
/**
 * Presents a document or result.
 */
present?: References
/**
 * Discusses it.
 */
discuss?: References
/**
 * Reviews and, where needed, amends it.
 */
review?: References
/**
 * Evaluates something that took place or was delivered.
 */
evaluate?: References
/**
 * Accepts it.
 */
accept?: References
/**
 * Decides on it.
 */
decide?: References
}
/**
 * A work plan, report, agreement or study: what is prepared and presented.
 */
export interface Report {
/**
 * Unique in the whole pact, ignoring case. Named after the thing, not after its printed number, because numbers change.
 */
id: Id
/**
 * The name as the plan prints it.
 */
title: Text
/**
 * The name of the series it belongs to; a reference to the series means all of them.
 */
series?: Id
/**
 * The number as it is printed. A dotted number such as 2.10 needs quotes: YAML would read 2.1.
 */
number?: Label
/**
 * Report, plan, agreement, study.
 */
type?: Text
/**
 * Other names by which the plan calls it.
 */
aliases?: Texts
/**
 * What it is about, in a few sentences.
 */
description?: Text
/**
 * There by the last day of this: a day, month, quarter, half-year or year, or an object.
 */
due?: Due
/**
 * Takes place then: a day, a span of days, a month or coarser, or an object.
 */
date?: Date
/**
 * Goes on then: ongoing, a point, or from/to with an open end written as two dots.
 */
period?: Period
/**
 * The span of time that it reports on.
 */
covers?: Span
/**
 * How often it has to happen.
 */
rhythm?: Rhythms
/**
 * Who receives it.
 */
to?: Names
/**
 * Who is responsible: the id or the name of an organisation or body.
 */
owner?: Names
/**
 * Who takes part: ids or names of organisations.
 */
partners?: Names
/**
 * What must be there before: ids of outputs, actions, documents or events.
 */
needs?: Ids
/**
 * Its version.
 */
version?: Label
/**
 * The day it bears.
 */
issued?: Day
/**
 * When and by whom.
 */
adopted?: Adoption
/**
 * A web address.
 */
url?: string
/**
 * Internal items are in no calendar feed.
 */
visibility?: ("public" | "internal")
/**
 * The quantity to reach.
 */
target?: Quantity
/**
 * Quantities to reach, each under its own name, such as participants or press.
 */
targets?: Targets
/**
 * The record of completion: the day alone, or an object.
 */
done?: Completion
/**
 * The day it was called off, alone or with the reason.
 */
cancelled?: Cancellation
/**
 * Each change of the date, oldest first; the date itself is always the current plan.
 */
moved?: Moves
/**
 * Each recorded change of a field other than the date.
 */
changes?: Changes
/**
 * What proves the result, without names of persons.
 */
evidence?: Proofs
/**
 * The kinds of evidence that must be there, such as attendance-list, photo, minutes.
 */
evidenceRequired?: Words
/**
 * Findings that are known and accepted for this item.
 */
allow?: Allowances
/**
 * Remarks for the people who edit the plan.
 */
notes?: Text
/**
 * Ids this item had before, so that calendars and comparisons still know it.
 */
formerly?: Ids
}
/**
 * A day that others count from: contract signed, project closed.
 */
export interface KeyDate {
/**
 * Unique in the whole pact, ignoring case. Named after the thing, not after its printed number, because numbers change.
 */
id: Id
/**
 * The name as the plan prints it.
 */
title: Text
/**
 * When.
 */
date: Date
/**
 * What it is about, in a few sentences.
 */
description?: Text
/**
 * Ids this item had before, so that calendars and comparisons still know it.
 */
formerly?: Ids
/**
 * Remarks for the people who edit the plan.
 */
notes?: Text
/**
 * Findings that are known and accepted for this item.
 */
allow?: Allowances
/**
 * Each change of the date, oldest first; the date itself is always the current plan.
 */
moved?: Moves
}
/**
 * A named span of the project.
 */
export interface Phase {
/**
 * Unique in the whole pact, ignoring case. Named after the thing, not after its printed number, because numbers change.
 */
id: Id
/**
 * The name as the plan prints it.
 */
title: Text
/**
 * The number as it is printed. A dotted number such as 2.10 needs quotes: YAML would read 2.1.
 */
number?: Label
/**
 * When.
 */
period?: Period
/**
 * What it is about, in a few sentences.
 */
description?: Text
/**
 * Ids this item had before, so that calendars and comparisons still know it.
 */
formerly?: Ids
/**
 * Remarks for the people who edit the plan.
 */
notes?: Text
/**
 * Findings that are known and accepted for this item.
 */
allow?: Allowances
}
/**
 * A project that actions belong to.
 */
export interface Project {
/**
 * Unique in the whole pact, ignoring case. Named after the thing, not after its printed number, because numbers change.
 */
id: Id
/**
 * The name as the plan prints it.
 */
title: Text
/**
 * The number as it is printed. A dotted number such as 2.10 needs quotes: YAML would read 2.1.
 */
number?: Label
/**
 * Other names by which the plan calls it.
 */
aliases?: Texts
/**
 * Who is responsible: the id or the name of an organisation or body.
 */
owner?: Names
/**
 * Who takes part: ids or names of organisations.
 */
partners?: Names
/**
 * When.
 */
period?: Period
/**
 * What it is about, in a few sentences.
 */
description?: Text
/**
 * Money set aside for it: an object, or a list with one for each source or span.
 */
budget?: Budget
/**
 * A web address.
 */
url?: string
/**
 * Ids this item had before, so that calendars and comparisons still know it.
 */
formerly?: Ids
/**
 * Remarks for the people who edit the plan.
 */
notes?: Text
/**
 * Findings that are known and accepted for this item.
 */
allow?: Allowances
}
/**
 * Why the pact exists.
 */
export interface Reason {
/**
 * Unique in the whole pact, ignoring case. Named after the thing, not after its printed number, because numbers change.
 */
id: Id
/**
 * In the words of the plan.
 */
title: Text
/**
 * The number as it is printed. A dotted number such as 2.10 needs quotes: YAML would read 2.1.
 */
number?: Label
/**
 * What it is about, in a few sentences.
 */
description?: Text
/**
 * What it belongs to.
 */
in?: Id
/**
 * The area it belongs to.
 */
area?: Id
/**
 * For whom.
 */
targetGroups?: References
/**
 * The problems that it answers.
 */
answers?: Ids
/**
 * Goals, priorities or problems that it serves.
 */
supports?: Ids
/**
 * Who is responsible: the id or the name of an organisation or body.
 */
owner?: Names
/**
 * The quantity to reach.
 */
target?: Quantity
/**
 * Quantities to reach, each under its own name, such as participants or press.
 */
targets?: Targets
/**
 * There by the last day of this: a day, month, quarter, half-year or year, or an object.
 */
due?: Due
/**
 * Goes on then: ongoing, a point, or from/to with an open end written as two dots.
 */
period?: Period
/**
 * Ids this item had before, so that calendars and comparisons still know it.
 */
formerly?: Ids
/**
 * Remarks for the people who edit the plan.
 */
notes?: Text
/**
 * Findings that are known and accepted for this item.
 */
allow?: Allowances
}
/**
 * A main, strategic or sub-goal.
 */
export interface Goal {
/**
 * Unique in the whole pact, ignoring case. Named after the thing, not after its printed number, because numbers change.
 */
id: Id
/**
 * In the words of the plan.
 */
title: Text
/**
 * The number as it is printed. A dotted number such as 2.10 needs quotes: YAML would read 2.1.
 */
number?: Label
/**
 * What it is about, in a few sentences.
 */
description?: Text
/**
 * What it belongs to.
 */
in?: Id
/**
 * The area it belongs to.
 */
area?: Id
/**
 * For whom.
 */
targetGroups?: References
/**
 * The problems that it answers.
 */
answers?: Ids
/**
 * Goals, priorities or problems that it serves.
 */
supports?: Ids
/**
 * Who is responsible: the id or the name of an organisation or body.
 */
owner?: Names
/**
 * The quantity to reach.
 */
target?: Quantity
/**
 * Quantities to reach, each under its own name, such as participants or press.
 */
targets?: Targets
/**
 * There by the last day of this: a day, month, quarter, half-year or year, or an object.
 */
due?: Due
/**
 * Goes on then: ongoing, a point, or from/to with an open end written as two dots.
 */
period?: Period
/**
 * Money set aside for it: an object, or a list with one for each source or span.
 */
budget?: Budget
/**
 * Ids this item had before, so that calendars and comparisons still know it.
 */
formerly?: Ids
/**
 * Remarks for the people who edit the plan.
 */
notes?: Text
/**
 * Findings that are known and accepted for this item.
 */
allow?: Allowances
/**
 * Main goal, strategic goal or sub-goal.
 */
level?: ("main" | "strategic" | "sub")
}
/**
 * An area of work.
 */
export interface Area {
/**
 * Unique in the whole pact, ignoring case. Named after the thing, not after its printed number, because numbers change.
 */
id: Id
/**
 * In the words of the plan.
 */
title: Text
/**
 * The number as it is printed. A dotted number such as 2.10 needs quotes: YAML would read 2.1.
 */
number?: Label
/**
 * What it is about, in a few sentences.
 */
description?: Text
/**
 * What it belongs to.
 */
in?: Id
/**
 * The area it belongs to.
 */
area?: Id
/**
 * For whom.
 */
targetGroups?: References
/**
 * The problems that it answers.
 */
answers?: Ids
/**
 * Goals, priorities or problems that it serves.
 */
supports?: Ids
/**
 * Who is responsible: the id or the name of an organisation or body.
 */
owner?: Names
/**
 * The quantity to reach.
 */
target?: Quantity
/**
 * Quantities to reach, each under its own name, such as participants or press.
 */
targets?: Targets
/**
 * There by the last day of this: a day, month, quarter, half-year or year, or an object.
 */
due?: Due
/**
 * Goes on then: ongoing, a point, or from/to with an open end written as two dots.
 */
period?: Period
/**
 * Ids this item had before, so that calendars and comparisons still know it.
 */
formerly?: Ids
/**
 * Remarks for the people who edit the plan.
 */
notes?: Text
/**
 * Findings that are known and accepted for this item.
 */
allow?: Allowances
}
/**
 * How a goal is to be reached.
 */
export interface Way {
/**
 * Unique in the whole pact, ignoring case. Named after the thing, not after its printed number, because numbers change.
 */
id: Id
/**
 * In the words of the plan.
 */
title: Text
/**
 * The number as it is printed. A dotted number such as 2.10 needs quotes: YAML would read 2.1.
 */
number?: Label
/**
 * What it is about, in a few sentences.
 */
description?: Text
/**
 * What it belongs to.
 */
in?: Id
/**
 * The area it belongs to.
 */
area?: Id
/**
 * For whom.
 */
targetGroups?: References
/**
 * The problems that it answers.
 */
answers?: Ids
/**
 * Goals, priorities or problems that it serves.
 */
supports?: Ids
/**
 * Who is responsible: the id or the name of an organisation or body.
 */
owner?: Names
/**
 * The quantity to reach.
 */
target?: Quantity
/**
 * Quantities to reach, each under its own name, such as participants or press.
 */
targets?: Targets
/**
 * There by the last day of this: a day, month, quarter, half-year or year, or an object.
 */
due?: Due
/**
 * Goes on then: ongoing, a point, or from/to with an open end written as two dots.
 */
period?: Period
/**
 * Ids this item had before, so that calendars and comparisons still know it.
 */
formerly?: Ids
/**
 * Remarks for the people who edit the plan.
 */
notes?: Text
/**
 * Findings that are known and accepted for this item.
 */
allow?: Allowances
}
/**
 * A priority of the strategy.
 */
export interface Priority {
/**
 * Unique in the whole pact, ignoring case. Named after the thing, not after its printed number, because numbers change.
 */
id: Id
/**
 * In the words of the plan.
 */
title: Text
/**
 * The number as it is printed. A dotted number such as 2.10 needs quotes: YAML would read 2.1.
 */
number?: Label
/**
 * What it is about, in a few sentences.
 */
description?: Text
/**
 * What it belongs to.
 */
in?: Id
/**
 * The area it belongs to.
 */
area?: Id
/**
 * For whom.
 */
targetGroups?: References
/**
 * The problems that it answers.
 */
answers?: Ids
/**
 * Goals, priorities or problems that it serves.
 */
supports?: Ids
/**
 * Who is responsible: the id or the name of an organisation or body.
 */
owner?: Names
/**
 * The quantity to reach.
 */
target?: Quantity
/**
 * Quantities to reach, each under its own name, such as participants or press.
 */
targets?: Targets
/**
 * There by the last day of this: a day, month, quarter, half-year or year, or an object.
 */
due?: Due
/**
 * Goes on then: ongoing, a point, or from/to with an open end written as two dots.
 */
period?: Period
/**
 * Money set aside for it: an object, or a list with one for each source or span.
 */
budget?: Budget
/**
 * Ids this item had before, so that calendars and comparisons still know it.
 */
formerly?: Ids
/**
 * Remarks for the people who edit the plan.
 */
notes?: Text
/**
 * Findings that are known and accepted for this item.
 */
allow?: Allowances
}
/**
 * A problem that the strategy answers.
 */
export interface Problem {
/**
 * Unique in the whole pact, ignoring case. Named after the thing, not after its printed number, because numbers change.
 */
id: Id
/**
 * In the words of the plan.
 */
title: Text
/**
 * The number as it is printed. A dotted number such as 2.10 needs quotes: YAML would read 2.1.
 */
number?: Label
/**
 * What it is about, in a few sentences.
 */
description?: Text
/**
 * What it belongs to.
 */
in?: Id
/**
 * The area it belongs to.
 */
area?: Id
/**
 * For whom.
 */
targetGroups?: References
/**
 * The problems that it answers.
 */
answers?: Ids
/**
 * Goals, priorities or problems that it serves.
 */
supports?: Ids
/**
 * Who is responsible: the id or the name of an organisation or body.
 */
owner?: Names
/**
 * The quantity to reach.
 */
target?: Quantity
/**
 * Quantities to reach, each under its own name, such as participants or press.
 */
targets?: Targets
/**
 * There by the last day of this: a day, month, quarter, half-year or year, or an object.
 */
due?: Due
/**
 * Goes on then: ongoing, a point, or from/to with an open end written as two dots.
 */
period?: Period
/**
 * Ids this item had before, so that calendars and comparisons still know it.
 */
formerly?: Ids
/**
 * Remarks for the people who edit the plan.
 */
notes?: Text
/**
 * Findings that are known and accepted for this item.
 */
allow?: Allowances
}
/**
 * People for whom it is done.
 */
export interface TargetGroup {
/**
 * Unique in the whole pact, ignoring case. Named after the thing, not after its printed number, because numbers change.
 */
id: Id
/**
 * In the words of the plan.
 */
title: Text
/**
 * The number as it is printed. A dotted number such as 2.10 needs quotes: YAML would read 2.1.
 */
number?: Label
/**
 * What it is about, in a few sentences.
 */
description?: Text
/**
 * What it belongs to.
 */
in?: Id
/**
 * The area it belongs to.
 */
area?: Id
/**
 * For whom.
 */
targetGroups?: References
/**
 * The problems that it answers.
 */
answers?: Ids
/**
 * Goals, priorities or problems that it serves.
 */
supports?: Ids
/**
 * Who is responsible: the id or the name of an organisation or body.
 */
owner?: Names
/**
 * The quantity to reach.
 */
target?: Quantity
/**
 * Quantities to reach, each under its own name, such as participants or press.
 */
targets?: Targets
/**
 * There by the last day of this: a day, month, quarter, half-year or year, or an object.
 */
due?: Due
/**
 * Goes on then: ongoing, a point, or from/to with an open end written as two dots.
 */
period?: Period
/**
 * Ids this item had before, so that calendars and comparisons still know it.
 */
formerly?: Ids
/**
 * Remarks for the people who edit the plan.
 */
notes?: Text
/**
 * Findings that are known and accepted for this item.
 */
allow?: Allowances
}
/**
 * What people say about a half-year: reasons, measures, adoption.
 */
export interface ReviewDocument {
/**
 * Version of the document format. Always 1.
 */
paktum: 1
/**
 * What this document holds.
 */
kind: "review"
/**
 * Unique in the whole pact, ignoring case. Named after the thing, not after its printed number, because numbers change.
 */
id?: Id
/**
 * The name as the plan prints it.
 */
title?: Text
/**
 * The span that is reviewed, such as 2019-H1.
 */
period: Span
/**
 * The day whose state is reviewed.
 */
"as-of"?: Day
/**
 * Its version.
 */
version?: Label
/**
 * The last day whose records count.
 */
closed?: Day
/**
 * When and by whom.
 */
adopted?: Adoption
/**
 * When and to whom.
 */
sent?: Sending
/**
 * When the funder sent it back with questions.
 */
returned?: Response
/**
 * When the funder accepted it.
 */
accepted?: Response
/**
 * There by the last day of this: a day, month, quarter, half-year or year, or an object.
 */
due?: Due
/**
 * Who is responsible: the id or the name of an organisation or body.
 */
owner?: Names
/**
 * What matters most, in a few sentences.
 */
summary?: Text
/**
 * Why something deviates, and what is done about it. Blank means that nothing was written yet.
 * 
 * Items: One deviation.
 */
explanations?: {
/**
 * The items that deviate.
 */
about: Ids
/**
 * The reason. Blank means that it was not written yet.
 */
why?: Text
/**
 * Who says so.
 */
by?: Names
/**
 * When it was said.
 */
date?: Day
/**
 * What is done about it. Blank means that nothing was agreed yet.
 */
measure?: Measure
}[]
/**
 * Questions of the funder and their answers.
 * 
 * Items: One question.
 */
questions?: {
/**
 * The question.
 */
text: Text
/**
 * Who asks.
 */
by?: Names
/**
 * When it was asked.
 */
date?: Day
/**
 * What it is about.
 */
about?: Ids
/**
 * The answer.
 */
answer?: Text
/**
 * When it was answered.
 */
answered?: Day
}[]
/**
 * Remarks for the people who edit the plan.
 */
notes?: Text
/**
 * Findings that are known and accepted for this item.
 */
allow?: Allowances
}
/**
 * What is done about it.
 */
export interface Measure {
/**
 * Unique in the whole pact, ignoring case.
 */
id?: Id
/**
 * The measure.
 */
text: Text
/**
 * Who is responsible: the id or the name of an organisation or body.
 */
owner?: Names
/**
 * There by the last day of this: a day, month, quarter, half-year or year, or an object.
 */
due?: Due
/**
 * The record of completion: the day alone, or an object.
 */
done?: Completion
}
