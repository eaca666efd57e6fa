import { expect, test } from 'vitest';
import { parseNoteDraft } from './note-draft';

test.each([
  ['what was made of it, and what it began as', { text: 'a', begun: 'b' }, { text: 'a', begun: 'b' }],
  ['one of before, a text alone', 'a', { text: 'a', begun: null }],
  ['one without its beginning', { text: 'a', begun: 7 }, { text: 'a', begun: null }],
  ['none', null, null],
  ['something else', { note: 'a' }, null],
])('%s', (_name, kept, draft) => expect(parseNoteDraft(kept)).toEqual(draft));
