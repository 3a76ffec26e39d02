/** Words of the documents that `report` writes, beside those of the whole plan. */
export interface ReportsWords {
  /** The number of a row. */
  readonly row: string;
  readonly workPlan: WorkPlanWords;
  readonly actionPlan: ActionPlanWords;
  readonly status: StatusWords;
  readonly tasks: TasksWords;
  readonly meeting: MeetingWords;
}

/** How the pact stands on a day. */
export interface StatusWords {
  /** The day up to which records count. */
  readonly recordedBy: (day: string) => string;
  /** Headings, each with how much there is of it. */
  readonly toDo: (groups: readonly string[]) => string;
  readonly when: string;
  readonly occasions: string;
  readonly commitments: string;
  readonly acceptedUntil: string;
  readonly finding: string;
  readonly expected: string;
  readonly actual: string;
  readonly ratio: string;
  readonly verdict: string;
}

/** What an organisation has to do. */
export interface TasksWords {
  readonly title: string;
  readonly summary: (open: number, overdue: number) => string;
  readonly none: string;
  readonly toDo: string;
  readonly task: string;
  /** Who cannot go on without it. */
  readonly waiting: string;
  readonly asPartner: string;
  readonly onAgendas: string;
  readonly seats: string;
  readonly nextMeeting: string;
}

/** Invitations to meetings and events, and their minutes. */
export interface MeetingWords {
  /** Where only the month or the like is known. */
  readonly dayOpen: (when: string) => string;
  readonly noDate: string;
  readonly documents: string;
  readonly beforeSending: string;
  readonly noNotice: string;
  readonly missing: string;
  readonly contact: string;
  readonly placeAndDate: string;
  readonly signature: string;
  readonly chair: string;
  readonly keeper: string;
  readonly verifier: string;
  readonly attendance: string;
  readonly member: string;
  /** The head of a column that says of each member whether they were there. */
  readonly present: string;
  readonly alsoPresent: string;
  readonly votesPresent: string;
  readonly quorate: string;
  readonly said: string;
  readonly decided: string;
  readonly measures: string;
  readonly measure: string;
  readonly toFile: string;
  readonly minutesDue: string;
  readonly reached: string;
}

/** The work plan. */
export interface WorkPlanWords {
  /** Whoever has a seat in a body. */
  readonly member: string;
  /** The head of a column with when and where. */
  readonly datePlace: string;
}

/** The action plan. */
export interface ActionPlanWords {
  /** The head of a column with deadlines and periods. */
  readonly when: string;
  /** The bodies that the actions name. */
  readonly involved: string;
}
