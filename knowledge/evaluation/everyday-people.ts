import { type Answer, type Case, sexes } from '@/engine';

/** Complaints of the lower gut, and others, that anybody may have. */
export const lowerGutComplaints = [
  'bloating',
  'constipation',
  'flatus',
  'alternating-bowel-habit',
  'abdominal-pain',
  'diarrhoea',
] as const;
const otherComplaints = ['heartburn', 'nausea', 'urgency'] as const;
const AGES = [19, 31, 44, 58, 72] as const;
const DENIED = ['rectal-bleeding', 'weight-loss', 'fever'] as const;

/** Somebody of whom one everyday complaint is known, and that what alarms was denied. */
export interface EverydayPerson {
  readonly complaint: string;
  readonly days: number;
  readonly patient: Case;
}

/** Each complaint, of the young and the old, in both sexes, in practice and in an emergency department, of days, months and years. */
export const everydayPeople: readonly EverydayPerson[] = [...lowerGutComplaints, ...otherComplaints].flatMap(
  (complaint) =>
    AGES.flatMap((ageYears) =>
      sexes.flatMap((sex) =>
        (['primary_care', 'emergency'] as const).flatMap((setting) =>
          [4, 90, 500].map((days) => ({
            complaint,
            days,
            patient: { ageYears, sex, setting, answers: told([complaint], days), results: {} },
          })),
        ),
      ),
    ),
);

/** Somebody who blames wheat for it, without anything having been ruled out. */
export const blamingWheat: readonly Case[] = ['bloating', 'abdominal-pain', 'diarrhoea', 'fatigue'].flatMap(
  (complaint) =>
    [24, 37, 55].flatMap((ageYears) =>
      (['primary_care', 'secondary_care'] as const).map(
        (setting): Case => ({
          ...{ ageYears, setting, sex: ageYears === 37 ? 'male' : 'female', results: {} },
          answers: told([...new Set([complaint, 'bloating']), 'symptom-trigger-wheat'], 300),
        }),
      ),
    ),
);

function told(complaints: readonly string[], days: number): Readonly<Record<string, Answer>> {
  const state = (value: 'present' | 'absent'): Answer => ({ kind: 'state', state: value });
  return {
    ...Object.fromEntries(complaints.map((finding) => [finding, state('present')])),
    ...Object.fromEntries(DENIED.map((finding) => [finding, state('absent')])),
    'symptom-duration': { kind: 'quantity', value: days, unit: 'd' },
  };
}
