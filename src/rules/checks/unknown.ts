import { closest } from '../../model/closest.ts';
import { headOf } from '../../model/pact.ts';
import { rule } from '../rule.ts';
import { settingOf } from './setting.ts';

export type CheckSettingData =
  | { readonly code: 'rule'; readonly name: string; readonly suggestion?: string }
  | {
      readonly code: 'option';
      readonly rule: string;
      readonly name: string;
      readonly options: readonly string[];
    }
  | {
      readonly code: 'value';
      readonly rule: string;
      readonly name: string;
      /** What stands there where the pact says nothing. */
      readonly usual: string;
    };

/** A setting under `checks` that changes nothing. */
export const unknownCheck = rule<'checks/unknown', CheckSettingData>({
  id: 'checks/unknown',
  severity: 'warning',
  *check(pact, _options, { rules }) {
    const at = headOf(pact);
    if (!at) return;
    for (const name of Object.keys(pact.head.checks ?? {})) {
      const known = rules.find(({ id }) => id === name);
      if (!known) {
        const suggestion = closest(
          name,
          rules.map(({ id }) => id),
        );
        const data = {
          code: 'rule',
          name,
          ...(suggestion !== undefined && { suggestion }),
        } as const;
        yield { at, field: ['checks', name], isKey: true, data };
        continue;
      }
      const setting = settingOf(pact, known);
      if (typeof setting !== 'object' || setting === null) continue;
      const usual = known.options ?? {};
      for (const [option, value] of Object.entries(setting)) {
        if (option === 'severity') continue;
        const field = ['checks', name, option];
        if (!(option in usual)) {
          const options = ['severity', ...Object.keys(usual)];
          yield {
            at,
            field,
            isKey: true,
            data: { code: 'option', rule: name, name: option, options },
          };
        } else if (typeof value !== typeof usual[option])
          yield {
            at,
            field,
            data: { code: 'value', rule: name, name: option, usual: String(usual[option]) },
          };
      }
    }
  },
});
