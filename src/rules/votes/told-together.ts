import type { Related, RuleFinding } from '../rule.ts';

/** So many are told one by one; more of them have one cause. */
const few = 3;

/** What is the same at many sittings of a body is one finding, at the first of them. */
export function toldTogether<Data extends { readonly meeting: string; readonly more: number }>(
  findings: readonly RuleFinding<Data>[],
): readonly RuleFinding<Data>[] {
  const [first, ...others] = findings;
  if (!first || findings.length <= few) return findings;
  const { related = [] } = first;
  const places = others.map(
    ({ at, data, field = [] }): Related => ({ at, field, data: { title: data.meeting } }),
  );
  return [
    { ...first, data: { ...first.data, more: others.length }, related: [...related, ...places] },
  ];
}
