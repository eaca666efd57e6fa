import type { Grade } from '@/server/library/schema';
import type { ClaimShown, StudyShown, SupplementShown } from '@/server/library/views/schema';

/** The words of the picture of the evidence, in one place so that they can be translated. */

export const verdictWords: Readonly<Record<ClaimShown['verdict'], string>> = {
  shown: 'Shown',
  likely: 'Likely',
  unsure: 'Unsure',
  not_shown: 'Not shown',
};

export const studyDirectionWords: Readonly<Record<StudyShown['direction'], string>> = {
  raised: 'Raised',
  mixed: 'Mixed',
  not_raised: 'Not raised',
};

export const studyKindWords: Readonly<Record<StudyShown['kind'], string>> = {
  trial: 'Experiment in people',
  cohort: 'People followed over time',
  comparison: 'Comparison of groups',
  review: 'Review of studies',
  laboratory: 'Tissue in the laboratory',
};

export const supplementVerdictWords: Readonly<Record<SupplementShown['verdict'], string>> = {
  not_for_this: 'Not for this',
  one_small_trial: 'One small trial',
  only_for_proven_need: 'For a proven need only',
  unsafe_for_some: 'Can harm',
};

/** The scale of the picture: how certain, on either side of “mixed”. */
export interface ScaleStep {
  readonly direction: StudyShown['direction'];
  readonly grade: Grade | null;
  readonly label: string;
}

export const scale: readonly ScaleStep[] = [
  { direction: 'not_raised', grade: 'high', label: 'high' },
  { direction: 'not_raised', grade: 'moderate', label: 'mod.' },
  { direction: 'not_raised', grade: 'low', label: 'low' },
  { direction: 'not_raised', grade: 'very_low', label: 'v. low' },
  { direction: 'mixed', grade: null, label: '' },
  { direction: 'raised', grade: 'very_low', label: 'v. low' },
  { direction: 'raised', grade: 'low', label: 'low' },
  { direction: 'raised', grade: 'moderate', label: 'mod.' },
  { direction: 'raised', grade: 'high', label: 'high' },
];

/** Where on the scale a study stands: `mixed` stands in the middle whatever its certainty. Cannot fail. */
export const stepOf = ({ direction, grade }: Pick<StudyShown, 'direction' | 'grade'>): number =>
  scale.findIndex((step) => step.direction === direction && (step.grade === null || step.grade === grade));
