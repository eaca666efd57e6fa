import 'server-only';
import { type DestinationStream, type Logger, pino } from 'pino';

/**
 * Never in a log: what opens a door, and what was said about a patient. Log ids, codes, counts and durations; these paths
 * catch what slips through, one and two levels deep.
 */
const secret = [
  'password',
  'passwordHash',
  'token',
  'secret',
  'authorization',
  'cookie',
  'email',
  'otp',
  'totp',
  'masterKey',
  'dataKey',
  'connectionString',
];
const clinical = [
  'answer',
  'answers',
  'case',
  'payload',
  'outline',
  'localReference',
  'note',
  'text',
  'reason',
  'entry',
  'assessment',
  'input',
];

export const redactedPaths = [...secret, ...clinical].flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);

/** One JSON object per line, in UTC, so that no value can begin a line of its own (SEC-30). */
export const createLog = (level: string, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: { service: 'zonula' },
      messageKey: 'message',
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: redactedPaths, censor: '[redacted]' },
      serializers: { error: errorOf },
    },
    destination ?? pino.destination(1),
  );

/** What an error may tell a log. Messages of database errors repeat values of rows, so their code stands for them. */
function errorOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = (error as { code?: unknown }).code;
  const frames = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at '));
  // PostgreSQL's own errors come with a severity; some repeat what could not be read.
  const ofDatabase = error.name.startsWith('Prisma') || 'severity' in error;
  const message = ofDatabase ? undefined : error.message;
  return { name: error.name, code, message, stack: frames?.slice(0, 12).join('\n') };
}

export const log = createLog(process.env['ZONULA_LOG_LEVEL'] ?? 'info');
