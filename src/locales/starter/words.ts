import type { AnswerProblem } from '../../model/trouble.ts';

/** Words for starting a pact: questions, and what stands in the files that are written. */
export interface StarterWords {
  readonly welcome: string;
  /** Without a colon, which follows the default. */
  readonly ask: {
    readonly language: string;
    readonly name: string;
    readonly country: string;
    readonly timezone: (zones: readonly string[]) => string;
    readonly body: string;
    readonly anotherBody: string;
  };
  readonly problems: { readonly [Problem in AnswerProblem]: (text: string) => string };
  /** A whole command that needs no question. */
  readonly example: string;
  readonly written: string;
  readonly forEditor: string;
  /** What to do next, and what the two commands say. */
  readonly next: Readonly<Record<'edit' | 'validate' | 'check', string>>;
  readonly samples: {
    readonly body: string;
    readonly organisations: readonly string[];
    readonly agendaText: string;
    readonly event: string;
    readonly section: string;
    readonly action: string;
    readonly output: string;
    readonly outputUnit: string;
    readonly indicator: string;
    readonly indicatorUnit: string;
  };
  /** Remarks in the files, in lines of at most 90 letters. */
  readonly remarks: {
    /** How dates may be written, shown in this year. */
    readonly dates: (year: string) => string;
    readonly pact: Remarks<'intro' | 'id' | 'place' | 'period' | 'organisations' | 'bodies'>;
    readonly calendar: Remarks<'intro' | 'meetings' | 'events'>;
    readonly actionPlan: Remarks<'intro' | 'sections' | 'actions'>;
    readonly indicators: Remarks<'intro' | 'indicators'>;
  };
}

type Remarks<Place extends string> = Readonly<Record<Place, string>>;
