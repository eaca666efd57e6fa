import { expect, test } from 'vitest';
import { nothingPlanned, parseOrderDraft, withEarlier } from './order-draft';

const planned = { dates: { blood: '2031-12-24' }, ticked: { 'In daylight.': true } };

test.each([
  ['what was planned', planned, planned],
  ['days alone', { dates: planned.dates }, { dates: planned.dates, ticked: {} }],
  ['what is not of its kind', { dates: { blood: 7 }, ticked: { 'In daylight.': 'yes' } }, nothingPlanned],
  ['none', null, nothingPlanned],
  ['something else', 'a', nothingPlanned],
])('%s', (_name, kept, draft) => expect(parseOrderDraft(kept)).toEqual(draft));

test('what was entered before the kept one was read goes before it, also a tick taken away', () => {
  expect(withEarlier(planned, { dates: { stool: '2031-12-27' }, ticked: { 'In daylight.': false } })).toEqual({
    dates: { blood: '2031-12-24', stool: '2031-12-27' },
    ticked: { 'In daylight.': false },
  });
});
