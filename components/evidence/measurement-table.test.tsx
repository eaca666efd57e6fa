import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Figure, Measurement } from '@/server/library/shown/schema';
import { MeasurementTable } from './measurement-table';

const ratio = { value: 2, low: 1.1, high: 3.5 };
const pointer = { href: '/', label: 'Ashwood enteropathy' };
const row = (judgement: boolean, figures: readonly Figure[]): Measurement => ({
  id: 'ashwood-enteropathy/grey-leaves',
  href: '/',
  of: 'finding',
  subject: pointer,
  condition: pointer,
  figures,
  positive: null,
  levels: [{ reading: { kind: 'state', present: true }, ratio }],
  population: 'Trees',
  setting: 'mixed',
  comparator: 'population',
  comparedWith: 'other trees',
  reference: 'A saw',
  judgement,
  citation: { source: 'doe-2019', short: 'Doe 2019', locator: 'Table 2' },
  grade: 'low',
  gradeReason: '',
  readFrom: 'abstract',
  reviewedOn: '2026-10-02',
  caveat: null,
});
const printed: readonly Figure[] = [{ name: 'ratio_present', kind: 'ratio', ratio }];
const share: readonly Figure[] = [
  { name: 'with_condition', kind: 'share', share: { value: 0.35, low: null, high: null } },
];

test.each([
  ['a ratio that a source prints', false, printed, true],
  ['a ratio that was estimated: the derived one says the same', true, printed, false],
  ['an estimated share, which the ratio does not tell', true, share, true],
] as const)('%s', (_name, judged, figures, stands) => {
  const measurements = [row(judged, figures)];
  const shown = renderToStaticMarkup(
    <MeasurementTable caption="Grey leaves" by="condition" detailed {...{ measurements }} />,
  );
  expect(shown.includes('<dl')).toBe(stands);
});
