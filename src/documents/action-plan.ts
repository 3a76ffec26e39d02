import { capital } from '../locales/letter-case.ts';
import { itemsOf } from '../model/pact.ts';
import { Trouble } from '../model/trouble.ts';
import { actionTable } from './action-plan/action-table.ts';
import { bodyTable } from './action-plan/body-table.ts';
import { namedInActions } from './action-plan/named-in-actions.ts';
import { projectTable } from './action-plan/project-table.ts';
import type { DocumentDefinition } from './definition.ts';
import type { DocumentInput } from './input.ts';
import { actionPlans } from './plan/actions.ts';
import { datedTable } from './plan/dated-table.ts';
import { documentHead } from './plan/head.ts';
import { reportTable } from './plan/reports.ts';
import { strategyData } from './plan/strategy.ts';

/** What is to be done, pillar by pillar: by whom, until when, with what outcome. */
export const actionPlan = {
  isOfADay: false,
  data: actionPlanData,
} as const satisfies DocumentDefinition;

function actionPlanData(whole: DocumentInput) {
  const input = { ...whole, isPlanOnly: true };
  const { locale, pact } = input;
  if (itemsOf(pact, 'action').length === 0)
    throw new Trouble({
      code: 'nothing-to-report',
      report: 'action-plan',
      missing: ['action'],
    });
  const named = namedInActions(pact);
  return {
    words: locale.report,
    involved: locale.reports.actionPlan.involved,
    fields: locale.fields,
    ...documentHead(capital(locale.kinds['action-plan']), input),
    strategy: strategyData(input),
    projects: projectTable(input),
    actionPlans: actionPlans(input).map((plan) => ({
      ...plan,
      sections: plan.sections.map((section) => ({
        ...section,
        table: actionTable(section.items, input),
      })),
    })),
    bodies: bodyTable(named, input),
    documents: reportTable(
      input,
      itemsOf(pact, 'report').filter((report) => named.has(report)),
    ),
    dates: datedTable('date', input),
    phases: datedTable('phase', input),
  };
}
