import type { Case } from '../case';
import type { KnowledgeBase } from '../knowledge-base';
import { sexes } from '../vocabulary';
import { withReading } from '../with-reading';
import { readingsOf } from './random-levels';
import { seeded } from './seeded';

/** Somebody of a random world: half of it is not asked, a little is answered with “unknown”. Cannot fail. */
export const randomCase = (knowledge: KnowledgeBase, seed: number): Case => {
  const dice = seeded(seed);
  let patient: Case = {
    setting: 'general',
    ageYears: dice.chance(0.2) ? null : dice.whole(16, 90),
    sex: dice.oneOf(sexes),
    answers: {},
    results: {},
  };
  for (const finding of Object.values(knowledge.findings)) {
    if (!finding.asked || dice.chance(0.5)) continue;
    patient = dice.chance(0.15)
      ? { ...patient, answers: { ...patient.answers, [finding.id]: { kind: 'state', state: 'unknown' } } }
      : withReading(knowledge, patient, { on: finding.id, reading: dice.oneOf(readingsOf(finding)) });
  }
  for (const investigation of Object.values(knowledge.investigations)) {
    if (dice.chance(0.7)) continue;
    const reading = dice.oneOf(readingsOf(investigation));
    patient = withReading(knowledge, patient, { on: investigation.id, reading });
  }
  return patient;
};
