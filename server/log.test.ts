import { expect, test } from 'vitest';
import { createLog } from './log';

function written(write: (log: ReturnType<typeof createLog>) => void): string[] {
  const lines: string[] = [];
  write(createLog('debug', { write: (line) => void lines.push(line) }));
  return lines;
}

test('SEC-30: a line is one JSON object with a UTC time', () => {
  const [line = ''] = written((log) => log.info({ requestId: 'r1' }, 'a session was opened'));
  expect(JSON.parse(line)).toMatchObject({ level: 'info', requestId: 'r1', message: 'a session was opened' });
  expect(JSON.parse(line).time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
});

test('SEC-30: a line break in a value does not begin a line', () => {
  const lines = written((log) => log.warn({ path: '/a\n{"level":"info"}' }, 'refused\n{"level":"info"}'));
  expect(lines).toHaveLength(1);
  expect(lines[0]?.trimEnd()).not.toContain('\n');
});

test.each([
  ['a password', { password: 'marker' }],
  ['a token in a request', { request: { token: 'marker' } }],
  ['an answer two levels down', { event: { data: { answer: 'marker' } } }],
  ['a reason and a note', { entry: { text: 'marker' }, given: { deep: { reason: 'marker' } } }],
  ['a key', { env: { masterKey: 'marker' } }],
  ['the patient reference', { session: { localReference: 'marker' } }],
])('SEC-19: %s is not written', (_name, facts) => {
  expect(written((log) => log.info(facts, 'x')).join()).not.toContain('marker');
});

test('SEC-19: a database error is written without its message, which repeats values', () => {
  const error = Object.assign(new Error('Key (email)=(marker) already exists'), {
    name: 'PrismaClientKnownRequestError',
    code: 'P2002',
  });
  const [line = ''] = written((log) => log.error({ error }, 'could not save'));
  expect(line).toContain('P2002');
  expect(line).not.toContain('marker');
});

test('SEC-19: nor is what PostgreSQL says of a value that it could not read', () => {
  const error = Object.assign(new Error('invalid input syntax for type integer: "marker"'), {
    severity: 'ERROR',
    code: '22P02',
  });
  const [line = ''] = written((log) => log.error({ error }, 'could not save'));
  expect(line).toContain('22P02');
  expect(line).not.toContain('marker');
});
