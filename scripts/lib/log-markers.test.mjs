import { expect, test } from 'vitest';
import { markersIn } from './log-markers.mjs';

test('SEC-19: what a log should not hold is named', () => {
  expect(markersIn('{"level":"info"}\n{"note":"platypus-note-9931"}')).toEqual(['a note']);
  expect(markersIn('{"level":"info","action":"read"}')).toEqual([]);
});
