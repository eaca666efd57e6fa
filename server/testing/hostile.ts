import fc, { type Arbitrary } from 'fast-check';
import { currentRelease } from '@/knowledge/release';

/** Texts that have broken something somewhere: what a database cannot hold, other languages, other alphabets, and too much. */
const texts = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\uD800',
  'b\uDFFF',
  `'; DROP TABLE "Clinician"; --`,
  `' OR '1'='1`,
  '1); SELECT pg_sleep(9); --',
  '$1',
  '%',
  '%E0%A4%A',
  '%00',
  '../../../../etc/passwd',
  '<script>alert(1)</script>',
  '{{7*7}}',
  '\u202Eevil',
  'ﷺ'.repeat(50),
  '😀',
  '__proto__',
  'constructor',
  '-1',
  '1e309',
  '1.5',
  '9223372036854775808',
  'NaN',
  '2026-02-30',
  '2026-10-02T08:15:00.000Z~\0',
  '2026-10-02T08:15:00.000Z~x',
  '+275760-09-13T00:00:00.000Z~x',
  'x'.repeat(5_000),
];

const numbers = [-1, 0, 1.5, -0, 2 ** 31, 2 ** 53, 1e21, -1e308, 5e-324];

const deep = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);

/** A text of any characters, or one of those that have broken something. */
export const anyText: Arbitrary<string> = fc.oneof(
  fc.constantFrom(...texts),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

/** Any value that JSON can carry, the nasty ones often. */
export const anyJson: Arbitrary<unknown> = fc.oneof(
  anyText,
  fc.constantFrom(...numbers),
  fc.constantFrom<unknown>(
    null,
    true,
    [],
    {},
    deep(500),
    Array.from({ length: 3_000 }, () => 'x'),
  ),
  // Own properties of these names, as JSON.parse makes them.
  fc
    .constantFrom('{"__proto__":{"roles":["administrator"]}}', '{"constructor":{"prototype":{"a":1}}}')
    .map((text) => JSON.parse(text)),
  fc.jsonValue({ maxDepth: 4 }),
);

/** What of JSON Schema the inputs here use. */
interface Shape {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly pattern?: string;
}

type Hints = Readonly<Record<string, readonly string[]>>;

const textFor = ({ format, pattern, maxLength = 10_000 }: Shape): Arbitrary<string> => {
  if (format === 'uuid') return fc.uuid();
  if (format === 'date') return fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  // As far as it fits, so that what is hostile in it gets past the schema and as deep as can be.
  const plain = anyText.map((text) => text.slice(0, maxLength));
  if (!pattern) return plain;
  return fc.oneof(
    plain,
    plain.map((text) => `ab ${text}`.slice(0, maxLength)),
  );
};

/**
 * Values mostly as a schema wants them, and now and then, anywhere in them, something else. `hints` are values for fields of a
 * name, so that calls get to where something is done.
 */
export const likeSchema = (shape: Shape, hints: Hints, name = ''): Arbitrary<unknown> =>
  fc.oneof({ weight: 14, arbitrary: conforming(shape, hints, name) }, { weight: 1, arbitrary: anyJson });

const conforming = (shape: Shape, hints: Hints, name: string): Arbitrary<unknown> => {
  const known = hints[name];
  if ('const' in shape) return fc.constant(shape.const);
  if (shape.enum) return fc.constantFrom(...shape.enum);
  const options = shape.anyOf ?? shape.oneOf;
  if (options) return fc.oneof(...options.map((option) => likeSchema(option, hints, name)));
  switch (shape.type) {
    case 'object': {
      const entries = Object.entries(shape.properties ?? {});
      return fc.record(Object.fromEntries(entries.map(([key, value]) => [key, likeSchema(value, hints, key)])), {
        requiredKeys: [...(shape.required ?? [])],
      });
    }
    case 'array':
      return fc.array(likeSchema(shape.items ?? {}, hints, name), {
        minLength: shape.minItems ?? 0,
        maxLength: Math.min(shape.maxItems ?? 8, 8),
      });
    case 'integer':
      return fc.integer({ min: Math.max(shape.minimum ?? 0, -1000), max: Math.min(shape.maximum ?? 1000, 2 ** 31) });
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'string':
      return known ? fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...known) }, textFor(shape)) : textFor(shape);
    default:
      return anyJson;
  }
};

const some = (entries: object): string[] => Object.keys(entries).filter((_id, index) => index % 9 === 0);

/** By the names of fields: values that the knowledge base knows. */
export const knownValues = (): Hints => {
  const { number, knowledge } = currentRelease();
  return {
    knowledgeVersion: [number],
    finding: some(knowledge.findings),
    findings: some(knowledge.findings),
    condition: some(knowledge.conditions),
    conditions: some(knowledge.conditions),
    investigation: some(knowledge.investigations),
  };
};
