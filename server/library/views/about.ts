import { engineVersion } from '@/engine';
import { adviceIn } from '@/knowledge/advice';
import { addressOf } from '../addresses';
import type { Library } from '../library';
import type { Grade, ReadFrom } from '../schema';
import type { AboutView } from './schema';

/** What this release holds, and how well it is founded, counted. */
export const aboutView = (library: Library): AboutView => {
  const { entries, knowledge } = library;
  const advice = adviceIn(entries);
  const measured = [...entries.findingEvidence, ...entries.accuracy];
  const graded = [...measured, ...entries.priors, ...entries.backgrounds, ...entries.rules];
  const readFrom: Record<ReadFrom, number> = { full_text: 0, abstract: 0, secondary: 0, recalled: 0 };
  const grades: Record<Grade, number> = { high: 0, moderate: 0, low: 0, very_low: 0 };
  for (const entry of graded) {
    readFrom[entry.readFrom] += 1;
    grades[entry.grade] += 1;
  }
  return {
    release: library.release,
    engine: engineVersion,
    counts: {
      conditions: entries.conditions.length,
      findings: entries.findings.length,
      investigations: entries.investigations.length,
      rules: entries.rules.length,
      measurements: measured.length,
      priors: entries.priors.length,
      sources: entries.sources.length,
    },
    method: entries.method.map(({ id, value, meaning }) => ({ id, href: addressOf.evidence(id), value, meaning })),
    readFrom,
    grades,
    judgements: [...measured, ...entries.priors].filter(({ measure }) => measure.kind === 'judgement').length,
    fromSecondaryCare: measured.filter(({ setting }) => setting === 'secondary_care').length,
    adviceNotReadInFull: { count: advice.filter((one) => one.readFrom !== 'full_text').length, of: advice.length },
    ages: knowledge.method.ages,
  };
};
