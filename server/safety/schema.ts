import { z } from 'zod';
import { likelihoods, severities } from './matrix';

const score = z.strictObject({ severity: z.enum(severities), likelihood: z.enum(likelihoods) });
const sentence = z.string().min(20).max(600).regex(/[.]$/, 'a sentence ends in a full stop');

/** Roles, not people: whoever runs an installation says who holds them. */
export const owners = [
  'clinical_safety_officer',
  'content_editor',
  'engine_maintainer',
  'app_maintainer',
  'operator',
  'privacy_officer',
] as const;

/** Figures of the published cases that bear on a hazard; the numbers come from knowledge/accuracy.json. */
export const measures = ['danger_signs', 'first_three', 'outside', 'calibration', 'urgency', 'estimates'] as const;

/** One thing that can harm, and what is done about it (REG-20). */
export const hazardSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  hazard: z.string().min(10).max(140),
  cause: sentence,
  effect: sentence,
  before: score,
  controls: z
    .array(
      z.strictObject({
        what: sentence,
        /** The test that fails when the control does not work: file, and title as it stands there. */
        proof: z.strictObject({
          file: z.string().regex(/\.(test|spec|setup)\.(ts|tsx|mjs)$/),
          test: z.string().min(5),
        }),
      }),
    )
    .min(1),
  after: score,
  /** What the controls do not reach. */
  left: sentence,
  measure: z.enum(measures).optional(),
  owner: z.enum(owners),
});

export type Hazard = z.input<typeof hazardSchema>;
export type Owner = Hazard['owner'];
export type Measure = (typeof measures)[number];
