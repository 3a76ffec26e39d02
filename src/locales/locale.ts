import type { LeftOut } from '../feeds/entry.ts';
import type { FeedKind } from '../feeds/feed.ts';
import type { LoadData } from '../load/load-finding.ts';
import type { Verb } from '../model/agenda.ts';
import type { Decision, Quantity, Rhythm } from '../model/documents.generated.ts';
import type { FieldWord } from '../model/field-word.ts';
import type { Severity } from '../model/finding.ts';
import type { DocumentKind, ItemKind } from '../model/item.ts';
import type { ReviewStage } from '../model/review-life.ts';
import type { FileProblem, TroubleReason } from '../model/trouble.ts';
import type { Order } from '../model/when/before.ts';
import type { CalendarUnit } from '../model/when/calendar-unit.ts';
import type { Day } from '../model/when/day.ts';
import type { Bound } from '../model/when/span.ts';
import type { RuleData } from '../rules/index.ts';
import type { CheckGroup } from '../status/check-groups.ts';
import type { Limit } from '../status/coming/possible-days.ts';
import type { Contradiction } from '../status/contradiction.ts';
import type { RatioBasis, Verdict } from '../status/indicator/indicator-state.ts';
import type { LackCode } from '../status/item-view/lack.ts';
import type { Shortfall } from '../status/shortfall.ts';
import type { State } from '../status/state.ts';
import type { ChangesWords } from './changes/words.ts';
import type { DateWords } from './dates.ts';
import type { PageWords } from './page/words.ts';
import type { PrepareWords } from './prepare/words.ts';
import type { ReportsWords } from './reports/words.ts';
import type { ReviewWords } from './review/words.ts';
import type { RuleWords } from './rules/rule-words.ts';
import type { StarterWords } from './starter/words.ts';

/** Every finding there is, with what its sentence needs to know. */
export type FindingData = LoadData & RuleData;
export type RuleId = keyof FindingData;

/** Words that the format itself gives a value, except levels of goals and states. */
export type Choice =
  | 'public'
  | 'internal'
  | 'in-person'
  | 'online'
  | 'hybrid'
  | 'written'
  | 'proposed'
  | 'draft'
  | 'reported'
  | 'approved'
  | 'refused'
  | 'output'
  | 'outcome'
  | 'impact'
  | 'unit'
  | 'percentage'
  | 'nominal'
  | 'ordinal'
  | 'qualitative'
  | 'increasing'
  | 'decreasing'
  | 'sum'
  | 'latest'
  | 'average'
  | 'step'
  | 'linear'
  | 'persons'
  | 'attendances'
  | 'calendar'
  | 'gap'
  | 'not-stated'
  | 'keep'
  | 'next-working-day'
  | 'off'
  | 'error'
  | 'warning'
  | 'info';

/** Every word that a person reads, in one language; a missing one does not compile. */
export interface Locale {
  readonly code: string;
  readonly dates: DateWords;
  readonly rules: { readonly [Id in RuleId]: RuleWords<FindingData[Id]> };
  /** What a field of an item is called. */
  readonly fields: Readonly<Record<FieldWord, string>>;
  /** Words of the format that stand as a value, such as internal. */
  readonly choices: Readonly<Record<Choice, string>>;
  /** A length of time: 5 working days. */
  readonly duration: (duration: string) => string;
  readonly goalLevels: Readonly<Record<'main' | 'strategic' | 'sub', string>>;
  /** How often: the plan's own words, else what its fields say. */
  readonly rhythm: (rhythm: Rhythm) => string;
  /** A quantity with its comparator and unit: min. 30 persons. */
  readonly quantity: (quantity: Quantity) => string;
  /** What a target counts, such as participants. */
  readonly target: (name: string) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly kinds: Readonly<Record<ItemKind | DocumentKind, string>>;
  readonly verbs: Readonly<Record<Verb, string>>;
  readonly validate: ValidateWords;
  readonly check: CheckWords;
  readonly rhythms: RhythmWords;
  readonly next: NextWords;
  readonly show: ShowWords;
  readonly indicators: IndicatorWords;
  readonly list: ListWords;
  readonly feed: FeedWords;
  readonly page: PageWords;
  readonly changes: ChangesWords;
  readonly review: ReviewWords;
  readonly prepare: PrepareWords;
  readonly reports: ReportsWords;
  readonly report: ReportWords;
  readonly starter: StarterWords;
  readonly trouble: TroubleWords;
}

export interface ValidateWords {
  readonly summary: (counts: Readonly<Record<Severity, number>>, files: number) => string;
  readonly sound: (documents: number, items: number) => string;
  /** Only some files were asked for. */
  readonly soundIn: (paths: readonly string[]) => string;
  readonly rulesWait: string;
  readonly more: (rule: string) => string;
  /** Heads the findings of one rule. */
  readonly ofRule: (count: number, about: string) => string;
  /** Findings of the same rule that are not shown. */
  readonly andMore: (count: number) => string;
  /** Rules that are not shown, each with the number of its findings. */
  readonly otherRules: (rules: readonly string[]) => string;
  /** The command that shows every finding in full. */
  readonly all: string;
  /** How many findings GitHub shows beside the files. */
  readonly annotated: (shown: number, all: number) => string;
}

export interface CheckWords {
  readonly title: (pact: string, day: string) => string;
  readonly groups: {
    readonly [Group in CheckGroup]: Heading;
  };
  readonly daysAgo: (least: number, most: number) => string;
  readonly daysLate: (least: number, most: number) => string;
  readonly inDays: (least: number, most: number) => string;
  readonly daysLeft: (days: number) => string;
  /** The working day to which a deadline on a free day moves, as 2019-03-04. */
  readonly movesTo: (day: Day) => string;
  readonly nothing: (days: number) => string;
  readonly meetingCount: (counts: {
    readonly all: number;
    readonly held: number;
    readonly recordMissing: number;
    readonly dayNotFixed: number;
    readonly coming: number;
    readonly postponed: number;
    readonly cancelled: number;
  }) => string;
  readonly deadlineCount: (counts: {
    readonly all: number;
    readonly done: number;
    readonly overdue: number;
    readonly recordMissing: number;
    readonly dueSoon: number;
    readonly open: number;
    readonly ongoing: number;
    readonly dropped: number;
    readonly cannotTell: number;
  }) => string;
  /** The organisation that gets it. */
  readonly owedTo: (names: string) => string;
  /** Heading of what has no owner. */
  readonly nobody: string;
  readonly proof: Heading;
  /** Kinds of evidence; by when the minutes were to be there, and whether that has passed. */
  readonly missing: (
    kinds: readonly string[],
    minutesDue: Day | undefined,
    isLate: boolean,
  ) => string;
  readonly shortfall: Heading;
  readonly reached: (figures: Omit<Shortfall, 'item'>) => string;
  readonly contradiction: Heading;
  readonly endedAllowance: Heading;
  readonly contradicts: (what: Omit<Contradiction, 'item'>) => string;
  /** Records that bear a later day and do not count: some names, and how many more. */
  readonly later: (
    items: { readonly names: readonly string[]; readonly rest: number },
    day: Day,
  ) => string;
}

/** A heading with what it means. */
export interface Heading {
  readonly heading: string;
  readonly meaning: string;
}

/** What is coming, and what has to be known for it. */
export interface NextWords {
  readonly nothing: (day: Day) => string;
  readonly members: (seats: number, votes: number) => string;
  readonly days: string;
  readonly noDay: string;
  readonly limit: (limit: Limit) => string;
  /** Weekends, and the free days that have a name. */
  readonly leftOut: (names: readonly string[]) => string;
  /** Of a country, or because the pact names none. */
  readonly holidaysUnknown: (country: string | undefined) => string;
  readonly restDay: string;
  readonly weekend: string;
  readonly invitation: string;
  readonly invitationSent: (day: Day | undefined) => string;
  /** It has to go out by a day that lies between two, or that has passed. */
  readonly invitationDue: (by: Bound, today: Day) => string;
  readonly noNotice: (bodies: readonly string[]) => string;
  readonly putOffBy: (meeting: string) => string;
  readonly alsoOnAgenda: string;
  readonly duties: string;
  readonly owed: string;
  readonly leftOpen: (meeting: string, isRecorded: boolean) => string;
  readonly decisions: string;
  readonly afterwards: string;
  /** Where to write the day. */
  readonly fixDay: (place: string) => string;
  readonly earlier: (count: number) => string;
}

/** How duties and bodies keep their rhythms; "all" means both of two counts. */
export interface RhythmWords {
  readonly heading: string;
  readonly meaning: string;
  readonly gap: (since: string) => string;
  readonly units: Readonly<Record<CalendarUnit, string>>;
  readonly cannotTell: string;
  readonly missed: (spans: readonly string[]) => string;
  readonly notToldOf: (spans: readonly string[]) => string;
  readonly unrecorded: (titles: readonly string[]) => string;
  readonly more: (count: number) => string;
  readonly planned: (title: string) => string;
  readonly nothingPlanned: string;
  readonly keeps: { readonly [Keeps in 'yes' | 'no']: (all: boolean) => string };
  readonly keptOnlyBy: (day: string, all: boolean) => string;
  readonly keptBy: (day: string) => string;
  readonly notStated: string;
}

/** Words of the sections and sentences about one item. */
export interface ShowWords {
  readonly referredBy: string;
  readonly findings: string;
  readonly quote: (text: string) => string;
  readonly yesNo: (is: boolean) => string;
  readonly none: string;
  /** The days that a date amounts to. */
  readonly meaning: (days: string) => string;
  readonly dayNotFixed: (days: string) => string;
  readonly stateOn: (state: string, day: string) => string;
  /** The date that stood in the plan on the day that is asked for. */
  readonly plannedThen: (when: string) => string;
  readonly sitting: (number: number, all: number) => string;
  readonly firstAndLast: (count: number, first: string, last: string) => string;
  readonly record: string;
  /** The expected result is what the agenda says. */
  readonly same: string;
  readonly prepares: string;
  readonly neighbours: (body: string) => string;
  readonly earlier: (least: number, most: number) => string;
  readonly later: (least: number, most: number) => string;
  readonly apart: (most: number) => string;
  readonly lacks: string;
  readonly lackOf: Readonly<Record<LackCode, string>>;
  readonly figures: string;
  readonly subsections: string;
  readonly documents: string;
}

/** How an indicator stands, and why. Figures, dates and words come as they are to be shown. */
export interface IndicatorWords {
  readonly heading: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly count: (all: number, counts: readonly (readonly [Verdict, number])[]) => string;
  readonly number: (value: number) => string;
  readonly percent: (value: number) => string;
  /** Words that were measured or wanted instead of a figure. */
  readonly quoted: (text: string) => string;
  readonly atMost: (figure: string) => string;
  readonly by: (figure: string, date: string) => string;
  readonly compared: Readonly<Record<RatioBasis, (figures: ComparedFigures) => string>>;
  readonly reached: (actual: string, target: string) => string;
  readonly kept: (actual: string, limit: string) => string;
  readonly withinLimit: (actual: string, limit: string) => string;
  readonly overLimit: (actual: string, limit: string) => string;
  readonly nothingMeasured: string;
  readonly lastMeasured: (actual: string, date: string) => string;
  readonly expected: (figure: string, date: string) => string;
  readonly soFar: (actual: string) => string;
  readonly notBefore: (date: string, figure: string) => string;
  /** What is due at a date can only be measured from a later day on. */
  readonly measurableFrom: (figure: string, date: string, day: string) => string;
  readonly undated: (target: string) => string;
  readonly nothingExpected: string;
  readonly asExpected: (actual: string, date: string) => string;
  readonly otherWords: (actual: string, expected: string) => string;
  readonly peopleDecide: string;
  readonly waiting: (figure: string, isMore: boolean) => string;
  readonly pending: (target: string, inForce: string) => string;
  readonly none: string;
  readonly ofExpected: (actual: string, expected: string) => string;
  readonly missedPart: (name: string, figures: string) => string;
  readonly withoutFigure: (names: readonly string[]) => string;
}

interface ComparedFigures {
  readonly actual: string;
  readonly expected: string;
  readonly by: string;
  readonly baseline: string;
  readonly percent: string;
  /** From how many percent it is on track. */
  readonly onTrack: string;
}

export interface ListWords {
  readonly none: string;
  /** Heads of the columns of a CSV file. */
  readonly columns: Readonly<Record<ListColumn, string>>;
  /** The separator that a spreadsheet in this language expects. */
  readonly separator: ',' | ';';
}

/** What a CSV file of items holds, in this order. */
export type ListColumn =
  | 'id'
  | 'number'
  | 'title'
  | 'date'
  | 'earliest'
  | 'latest'
  | 'state'
  | 'body'
  | 'owner'
  | 'target'
  | 'file'
  | 'line';

export interface FeedWords {
  /** What the calendars of events and of deadlines are called. */
  readonly events: string;
  readonly deadlines: string;
  /** What a calendar holds, in a sentence. */
  readonly about: Readonly<Record<FeedKind, string>>;
  readonly noDayYet: (title: string) => string;
  readonly cancelled: (title: string) => string;
  readonly postponed: (title: string) => string;
  readonly deadline: (title: string) => string;
  readonly dayOpen: (when: string) => string;
  /** The day is the last one; the plan may only give the month. */
  readonly dueBy: (when: string) => string;
  /** What is planned for it, with its date. */
  readonly plannedFor: (what: string) => string;
  readonly file: (file: string, entries: number) => string;
  readonly ledger: (counts: { readonly dates: number; readonly leftOut: number }) => string;
  readonly leftOut: Readonly<Record<LeftOut, string>>;
  /** Where the calendars are served to this machine. */
  readonly served: string;
  /** The plan can no longer be read; what is served is what it said before. */
  readonly kept: (problem: string) => string;
}

/** Words of the document that shows the whole plan. */
export interface ReportWords {
  readonly plan: string;
  readonly asOf: (day: string) => string;
  readonly inForce: string;
  readonly partners: string;
  readonly summary: (counts: {
    readonly meetings: number;
    readonly events: number;
    readonly withoutDay: number;
  }) => string;
  readonly organisations: string;
  readonly strategy: {
    readonly [Part in 'reasons' | 'goals' | 'areas' | 'ways' | 'priorities' | 'problems']: string;
  };
  readonly bodies: string;
  readonly votes: (count: number) => string;
  readonly duties: string;
  readonly rhythmOpen: string;
  readonly agenda: string;
  readonly expected: string;
  readonly date: string;
  readonly total: string;
  readonly preparation: string;
  readonly preparedBy: string;
  readonly before: Readonly<Record<Order, string>>;
  readonly documents: string;
  readonly dates: string;
  readonly phases: string;
  readonly dayNotFixed: string;
  readonly states: Readonly<Record<State, string>>;
  readonly head: {
    readonly [Fact in 'grantNumber' | 'grantTitle' | 'signed' | 'amount' | 'binds']: string;
  };
  readonly groups: string;
  readonly commonDuties: string;
  readonly body: {
    readonly minutes: string;
    readonly delegates: (count: number) => string;
    /** A number of votes, or a share such as 1/2, more than 1/2, 50 %. */
    readonly ofVotes: (quorum: string) => string;
  };
  /** Where a duty is done. */
  readonly duty: { readonly at: string };
  readonly item: { readonly [Field in 'fulfils' | 'details' | 'changed']: string };
  /** What a quantity is split into, such as women and men. */
  readonly share: (name: string) => string;
  readonly record: { readonly [Word in 'heading' | 'planned' | 'by' | 'decidedBy']: string } & {
    readonly quorate: { readonly yes: string; readonly no: string };
    readonly votes: (votes: NonNullable<Decision['votes']>) => string;
    /** One proof: an attendance list, a photo. */
    readonly proof: (kind: string) => string;
  };
  readonly indicator: { readonly latest: string };
  readonly review: { readonly [Word in 'heading' | 'questions' | 'stage']: string } & {
    readonly stages: Readonly<Record<ReviewStage, string>>;
  };
}

export type TroubleWords = {
  readonly [Code in TroubleReason['code']]: (
    reason: Extract<TroubleReason, { code: Code }>,
  ) => string;
} & {
  readonly fileProblems: Readonly<Record<FileProblem, string>>;
  /** A mistake of the program itself. */
  readonly crash: (message: string) => string;
};
