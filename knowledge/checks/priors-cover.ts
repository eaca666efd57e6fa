import { presentations, settings, sexes } from '@/engine';
import type { Entries } from '../entries';
import type { KnowledgeIssue } from '../issue';

/** Every condition has a pre-test probability for every setting, presentation, sex and age that is ranked. */
export const priorsCover = (entries: Entries): readonly KnowledgeIssue[] => {
  const value = (id: string): number => entries.method.find((entry) => entry.id === id)?.value ?? Number.NaN;
  const ages = Array.from({ length: value('age-to') - value('age-from') + 1 }, (_, index) => value('age-from') + index);
  const issues: KnowledgeIssue[] = [];
  for (const condition of entries.conditions) {
    const mine = entries.priors.filter((prior) => prior.condition === condition.id);
    for (const setting of settings) {
      for (const presentation of presentations) {
        const bare = ages.find((age) =>
          sexes.some(
            (sex) =>
              !mine.some(
                (prior) =>
                  prior.settings.includes(setting) &&
                  (prior.presentation ?? presentation) === presentation &&
                  age >= (prior.gate.ageFrom ?? 0) &&
                  age <= (prior.gate.ageTo ?? 120) &&
                  (prior.gate.sex === undefined || sex === 'unknown' || prior.gate.sex === sex),
              ),
          ),
        );
        if (bare !== undefined) {
          issues.push({
            check: 'priors-cover',
            entry: condition.id,
            message: `no pre-test probability at ${bare} years, ${setting}, ${presentation}`,
          });
        }
      }
    }
  }
  return issues;
};
