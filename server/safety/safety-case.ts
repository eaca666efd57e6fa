import type { Accuracy } from '@/knowledge/accuracy';
import type { hazardThemes } from './hazards';
import {
  likelihoods,
  likelihoodWords,
  type Risk,
  riskOf,
  riskWords,
  type Score,
  severities,
  severityWords,
} from './matrix';
import { measureWords } from './measure-words';
import { likelihoodNames, ownerNames, severityNames } from './words';

type Themes = typeof hazardThemes;

const scoreWords = (score: Score): string =>
  `${severityNames[score.severity]} × ${likelihoodNames[score.likelihood]} = ${riskOf(score)}`;

/** The safety case in short, as docs/safety-case.md (REG-21). The same hazards and figures give the same bytes. */
export const safetyCase = (
  themes: Themes,
  accuracy: Accuracy,
  versions: { readonly app: string; readonly engine: string; readonly knowledge: string },
): string => {
  const hazards = themes.flatMap((theme) => theme.hazards);
  const controls = hazards.flatMap(({ controls: some }) => some);
  const tests = new Set(controls.map(({ proof }) => `${proof.file} ${proof.test}`));
  const at = (risk: Risk, moment: 'before' | 'after'): number =>
    hazards.filter((hazard) => riskOf(hazard[moment]) === risk).length;
  return [
    '# Safety case',
    '',
    `Written by \`npm run safety-case\` from \`server/safety/hazards/\` for app ${versions.app}, engine ${versions.engine}, knowledge`,
    `${versions.knowledge}. \`npm run check\` fails when this page is not what the hazards give, and when a control names a test that`,
    'is not there; that the tests pass is what `npm test` shows for the same commit.',
    '',
    '## What is claimed, and what is not',
    '',
    `${hazards.length} hazards are known. Each has at least one control, and each control a test that fails when it does not`,
    `work: ${controls.length} controls, ${tests.size} different tests. The scores are the authors’ own judgement. No clinical safety officer has been`,
    'appointed and none has confirmed them, so this is no safety case in the sense of a standard, and no permission to use the',
    'app on patients follows from it. Owners are roles; whoever runs an installation says who holds them.',
    '',
    '## The scale',
    '',
    'Consequence times likelihood, by the matrix of DCB0129 as NHS Digital prints it in the hazard log of UK Core (the place is in',
    '`server/safety/matrix.ts`). Risk ' +
      `${([1, 2, 3, 4, 5] as const).map((risk) => `${risk}: ${riskWords[risk]}`).join('; ')}.`,
    '',
    `| likelihood | ${severities.map((severity) => severityNames[severity]).join(' | ')} |`,
    `| --- | ${severities.map(() => '---').join(' | ')} |`,
    ...[...likelihoods]
      .reverse()
      .map(
        (likelihood) =>
          `| ${likelihoodNames[likelihood]} | ${severities.map((severity) => riskOf({ severity, likelihood })).join(' | ')} |`,
      ),
    '',
    ...severities.map((severity) => `- ${severityNames[severity]}: ${severityWords[severity]}`),
    ...likelihoods.map((likelihood) => `- ${likelihoodNames[likelihood]}: ${likelihoodWords[likelihood]}`),
    '',
    '## Before and after',
    '',
    '| risk | before | after |',
    '| --- | --- | --- |',
    ...([5, 4, 3, 2, 1] as const).map((risk) => `| ${risk} | ${at(risk, 'before')} | ${at(risk, 'after')} |`),
    '',
    ...themes.flatMap((theme) => [
      `## ${theme.title}`,
      '',
      ...theme.hazards.flatMap((hazard) => [
        `### ${hazard.hazard}`,
        '',
        `\`${hazard.id}\` · ${ownerNames[hazard.owner]}`,
        '',
        `- Cause: ${hazard.cause}`,
        `- Effect: ${hazard.effect}`,
        `- Before: ${scoreWords(hazard.before)}. After: ${scoreWords(hazard.after)}.`,
        ...hazard.controls.map(
          ({ what, proof }) => `- Control: ${what} Proved by “${proof.test}” in \`${proof.file}\`.`,
        ),
        ...(hazard.measure ? [`- Measured: ${measureWords(hazard.measure, accuracy)}`] : []),
        `- Left: ${hazard.left}`,
        '',
      ]),
    ]),
  ].join('\n');
};
