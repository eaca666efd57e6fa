import { accuracy } from '@/knowledge/accuracy';
import { hazardThemes } from '../safety/hazards';
import { riskOf, riskWords, type Score } from '../safety/matrix';
import { measureWords } from '../safety/measure-words';
import { likelihoodNames, ownerNames, severityNames } from '../safety/words';
import type { HazardsView } from './schema';

const scoreShown = (score: Score) => ({
  risk: riskOf(score),
  severity: severityNames[score.severity],
  likelihood: likelihoodNames[score.likelihood],
});

/** The hazard log as its page shows it. Cannot fail. */
export const hazardsView = (): HazardsView => {
  const hazards = hazardThemes.flatMap((theme) => theme.hazards);
  return {
    themes: hazardThemes.map((theme) => ({
      id: theme.id,
      title: theme.title,
      hazards: theme.hazards.map(({ before, after, controls, measure, owner, ...hazard }) => ({
        ...hazard,
        before: scoreShown(before),
        after: scoreShown(after),
        controls: controls.map(({ what, proof }) => ({ what, ...proof })),
        measured: measure ? measureWords(measure, accuracy) : null,
        owner: ownerNames[owner],
      })),
    })),
    scale: ([5, 4, 3, 2, 1] as const).map((risk) => ({
      risk,
      words: riskWords[risk],
      before: hazards.filter(({ before }) => riskOf(before) === risk).length,
      after: hazards.filter(({ after }) => riskOf(after) === risk).length,
    })),
    tests: new Set(hazards.flatMap(({ controls }) => controls.map(({ proof }) => `${proof.file} ${proof.test}`))).size,
  };
};
