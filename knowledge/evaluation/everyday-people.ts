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
const DENIED = ['rectal-bleeding', 'weight-loss', 'fever'] as const;

/** Somebody of whom one everyday complaint is known, and that what alarms was denied. */
export interface EverydayPerson {
  readonly complaint: string;
  readonly days: number;
  readonly patient: Case;
}

/** Each complaint, below forty-five, in both sexes, in practice and in an emergency department, of days, months and years. */
export const everydayPeople: readonly EverydayPerson[] = [...lowerGutComplaints, ...otherComplaints].flatMap(
  (complaint) =>
    [19, 31, 44].flatMap((ageYears) =>
      sexes.flatMap((sex) =>
        (['primary_care', 'emergency'] as const).flatMap((setting) =>
          [4, 90, 500].map((days) => ({
            complaint,
            days,
            patient: { ageYears, sex, setting, answers: answersOf(complaint, days), results: {} },
          })),
        ),
      ),
    ),
);

function answersOf(complaint: string, days: number): Readonly<Record<string, Answer>> {
  const state = (value: 'present' | 'absent'): Answer => ({ kind: 'state', state: value });
  return {
    [complaint]: state('present'),
    ...Object.fromEntries(DENIED.map((finding) => [finding, state('absent')])),
    'symptom-duration': { kind: 'quantity', value: days, unit: 'd' },
  };
}
