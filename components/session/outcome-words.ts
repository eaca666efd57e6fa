import type { Catalogue } from '@/server/library/schema';
import type { Outcome, outcomeBases } from '@/server/sessions/schema';
import { nameIn } from './reading-words';

/** How a diagnosis was established, in words. */
export const basisWords: Readonly<Record<(typeof outcomeBases)[number], string>> = {
  histology: 'Histology',
  endoscopy_or_imaging: 'Endoscopy or imaging',
  laboratory: 'Laboratory',
  response_to_treatment: 'Response to treatment',
  clinical_course: 'Course over time',
  other: 'Another way',
};

export const diagnosisWords = (catalogue: Catalogue, diagnosis: Outcome['diagnosis']): string => {
  switch (diagnosis.kind) {
    case 'condition':
      return nameIn(catalogue, diagnosis.condition);
    case 'other':
      return diagnosis.text;
    case 'none_found':
      return 'No disease found';
  }
};
