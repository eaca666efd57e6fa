import type { ProblemKind, ProblemPlace } from '@/server/problems/schema';

export const problemKindWords: Readonly<Record<ProblemKind, string>> = {
  wrong: 'The content is wrong',
  out_of_date: 'It is out of date',
  source_differs: 'The source says something else',
  danger_missed: 'A danger sign was missed, or raised wrongly',
  number: 'A number cannot be right',
  harm: 'A patient was harmed, or nearly',
  app: 'The app misbehaves',
};

export const placeWords: Readonly<Record<ProblemPlace['kind'], string>> = {
  condition: 'Condition',
  investigation: 'Investigation',
  finding: 'Finding',
  evidence: 'Evidence',
  calculator: 'Calculator',
  page: 'Page',
};

/** Where a place of a report is looked at. */
export const hrefOfPlace = ({ kind, id }: ProblemPlace): string => {
  if (kind === 'evidence') return `/evidence/${id}`;
  if (kind === 'calculator') return `/calculators/${id}`;
  if (kind === 'page') return `/${id}`;
  return `/library/${kind}s/${id}`;
};
