import { type Answer, type Case, type KnowledgeBase, settings, sexes } from '@/engine';

/**
 * A picture as the engine takes it. Throws where it is not written as it should be.
 * @example readPicture(knowledge, '24 female primary_care 120 d: diarrhoea -fever hr=110')
 * @example readPicture(knowledge, '24 female general: diarrhoea') // nobody said for how long
 */
export const readPicture = (knowledge: KnowledgeBase, line: string): Case => {
  const unitOf = (finding: string): string => {
    const found = knowledge.findings[finding];
    if (!found) throw new Error(`no finding “${finding}”`);
    return found.unit ?? '';
  };
  const [who = '', told = ''] = line.split(/(?: d)?: /);
  const [age, sex, setting, days] = who.split(' ');
  const answers: Record<string, Answer> = {
    ...(days !== undefined && {
      'symptom-duration': { kind: 'quantity', value: Number(days), unit: unitOf('symptom-duration') },
    }),
  };
  for (const word of told.split(' ')) {
    const [finding = '', figure] = word.replace(/^-/, '').split('=');
    const unit = unitOf(finding);
    answers[finding] =
      figure === undefined
        ? { kind: 'state', state: word.startsWith('-') ? 'absent' : 'present' }
        : { kind: 'quantity', value: Number(figure), unit };
  }
  return { setting: oneOf(settings, setting), ageYears: Number(age), sex: oneOf(sexes, sex), answers, results: {} };
};

const oneOf = <Word extends string>(words: readonly Word[], word: string | undefined): Word => {
  const found = words.find((candidate) => candidate === word);
  if (!found) throw new Error(`“${word}” is none of ${words.join(', ')}`);
  return found;
};
