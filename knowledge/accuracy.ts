import { z } from 'zod';
import { urgencies } from '@/engine';
import file from './accuracy.json';
import { measuredGroups } from './evaluation/own-cases';

const proportion = z.strictObject({
  count: z.int(),
  of: z.int(),
  share: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});
const hits = z.strictObject({ gold: proportion, anyAcceptable: proportion });

const readFigures = z.strictObject({
  cases: z.int(),
  first: proportion,
  amongThree: proportion,
  redFlagSensitivity: proportion,
  redFlagSpecificity: proportion,
  urgencyExact: proportion,
  investigationRecallTop8: proportion,
});

/** What `npm run accuracy` writes. */
const accuracyFile = z.strictObject({
  knowledgeVersion: z.string(),
  engineVersion: z.string(),
  conditionNames: z.record(z.string(), z.string()),
  groups: z.array(
    z.strictObject({
      group: z.enum(measuredGroups),
      summary: z.strictObject({
        cases: z.int(),
        top1: hits,
        top3: hits,
        top5: hits,
        redFlagSensitivity: proportion,
        redFlagSpecificity: proportion,
        urgencyExact: proportion,
        investigationRecallTop8: proportion,
        outOfScopeRecall: proportion,
        outOfScopeFalse: proportion,
        meanListLength: z.number().nullable(),
        brier: z.number().nullable(),
        calibrationError: z.number().nullable(),
        calibration: z.array(
          z.strictObject({
            from: z.number(),
            to: z.number(),
            count: z.int(),
            meanStated: z.number().nullable(),
            shareHappened: z.number().nullable(),
          }),
        ),
        byCondition: z.record(z.string(), z.strictObject({ cases: z.int(), top1: z.int(), top3: z.int() })),
      }),
      afterAnswers: z.array(z.strictObject({ answers: z.int(), amongThree: proportion })),
      missed: z.array(
        z.strictObject({
          case: z.string(),
          condition: z.string(),
          place: z.int(),
          before: z.array(z.string()),
          because: z.array(z.string()),
        }),
      ),
      investigationsMissed: z.array(
        z.strictObject({ case: z.string(), investigations: z.array(z.string()), place: z.int() }),
      ),
      urgencyMissed: z.array(
        z.strictObject({
          case: z.string(),
          expected: z.enum(urgencies),
          said: z.enum(urgencies),
          by: z.string().nullable(),
        }),
      ),
      dangerMissed: z.array(z.string()),
    }),
  ),
  read: z.strictObject({ engine: readFigures, readers: z.array(readFigures) }),
  influence: z.strictObject({
    measurements: z.int(),
    shareSeen: z.number(),
    most: z.int(),
    mostSeen: z.int(),
  }),
});

/** How the release fared on published cases, as measured when it was made. */
export const accuracy = accuracyFile.parse(file);
export type Accuracy = typeof accuracy;
export type AccuracyGroup = Accuracy['groups'][number];

/** The figures of one group. Throws when the file has none. */
export const accuracyOf = (group: AccuracyGroup['group']): AccuracyGroup => {
  const found = accuracy.groups.find((one) => one.group === group);
  if (!found) throw new Error(`knowledge/accuracy.json has no ${group} group`);
  return found;
};
