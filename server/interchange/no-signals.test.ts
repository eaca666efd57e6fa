import { expect, test } from 'vitest';
import { z } from 'zod';
import { appRouter } from '../api/root';
import { readImport } from './reading/read-import';
import { importInput, previewInput } from './schema';
import { readerNow } from './testing/reader';

// Images, waveforms and what devices send are no input of this app, by any way in (REG-02).

const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const observation = (value: object) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    {
      resource: {
        resourceType: 'Observation',
        status: 'final',
        code: { coding: [{ system: 'http://loinc.org', code: '1988-5' }] },
        ...value,
      },
    },
  ],
});
const response = (value: object) => ({
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  item: [{ linkId: 'fever', answer: [value] }],
});

test.each([
  ['a picture', picture.toString('latin1')],
  ['a picture as base64', JSON.stringify({ text: picture.toString('base64') })],
  ['a DICOM file', `${'\0'.repeat(128)}DICM`],
  [
    'a waveform',
    JSON.stringify(
      observation({ valueSampledData: { origin: { value: 0 }, period: 2, dimensions: 1, data: '1 2 3' } }),
    ),
  ],
  [
    'a picture in a resource',
    JSON.stringify({
      resourceType: 'Bundle',
      type: 'collection',
      entry: [
        {
          resource: {
            resourceType: 'Media',
            status: 'completed',
            content: { contentType: 'image/png', data: picture.toString('base64') },
          },
        },
      ],
    }),
  ],
  [
    'what a device measured',
    JSON.stringify({
      resourceType: 'Bundle',
      type: 'collection',
      entry: [{ resource: { resourceType: 'DeviceMetric', type: { text: 'flow' } } }],
    }),
  ],
  [
    'a picture as an answer',
    JSON.stringify(response({ valueAttachment: { contentType: 'image/png', data: picture.toString('base64') } })),
  ],
])('REG-02: %s brings nothing in', (_name, text) => {
  const read = readImport(text, readerNow());
  if (!read.ok) return;
  expect(read.value.entries).toEqual([]);
  expect(read.value.notUsedTotal).toBeGreaterThan(0);
  expect(JSON.stringify(read.value)).not.toContain(picture.toString('base64'));
});

interface Shape {
  readonly [key: string]: unknown;
}
/** Every place of a schema that takes a text or a list and says nothing of how long. */
const unboundedIn = (shape: Shape, place: string): string[] => {
  const said = ['maxLength', 'pattern', 'format', 'enum', 'const'].some((word) => word in shape);
  const here =
    (shape['type'] === 'string' && !said) || (shape['type'] === 'array' && !('maxItems' in shape)) ? [place] : [];
  const inside = Object.entries(shape).flatMap(([key, value]) =>
    value !== null && typeof value === 'object' && key !== 'enum' ? unboundedIn(value as Shape, `${place}.${key}`) : [],
  );
  return [...here, ...inside];
};
const procedures = appRouter._def.procedures as unknown as Record<string, { _def: { inputs: z.ZodType[] } }>;
const shapeOf = (schema: z.ZodType): Shape => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;

test.each(Object.keys(procedures))('SEC-04, REG-02: %s takes named values only, each of a known length', (name) => {
  const [input] = procedures[name]?._def.inputs ?? [];
  const shape = shapeOf(input as z.ZodType);
  expect(unboundedIn(shape, name)).toEqual([]);
  expect(shape['type']).toBe('object');
  expect(shape['additionalProperties']).toBe(false);
  expect(JSON.stringify(shape)).not.toMatch(/contentEncoding|binary|base64/);
});

test('SEC-04: a text without a length would be seen; files are capped by the route that takes them', () => {
  expect(unboundedIn(shapeOf(z.strictObject({ a: z.array(z.string()) })), 'x')).toHaveLength(2);
  expect(unboundedIn(shapeOf(previewInput), 'preview')).toEqual(['preview.properties.text']);
  expect(unboundedIn(shapeOf(importInput), 'import')).toEqual(['import.properties.text']);
});
