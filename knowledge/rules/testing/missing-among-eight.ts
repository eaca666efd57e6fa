import { consult } from '@/engine';
import { answersOf, knowledge, pictureOf } from './raised-for';

/** What is wanted of a picture, alternatives apart by a slash, and does not stand among the first eight. Throws at a word that is not understood. */
export const missingAmongEight = (who: string, findings: string, wanted: string): readonly string[] => {
  const { ageYears, sex, setting, ...told } = pictureOf(who, findings);
  const { suggestions } = consult(knowledge, { ageYears, sex, setting, answers: answersOf(told), results: {} }).advice;
  const eight = new Set<string>(suggestions.slice(0, 8).map(({ investigation }) => investigation));
  return wanted.split(' ').filter((alternatives) => !alternatives.split('/').some((id) => eight.has(id)));
};
