import type { Entries } from '@/knowledge/entries';
import { groupOf } from '@/knowledge/evaluation/own-cases';
import { addressOf } from '../addresses';
import { accuracyByInvestigation, findingsIn, furtherRulesAbout, rulesAbout, rulesNaming } from '../cross-references';
import type { Library } from '../library';
import type { Pointer } from '../shown/schema';
import { investigationPointer } from './investigation';
import { priorShownOf } from './prior';
import { citedStatementOf, ruleShownOf, sourcesShown } from './provenance';
import type { ConditionView } from './schema';

/** Everything the knowledge base says about one condition, or `null` when it knows none of that id. */
export const conditionView = (id: string, library: Library): ConditionView | null => {
  const entry = library.conditions.get(id);
  if (!entry) return null;
  const { entries } = library;
  const investigations = accuracyByInvestigation(id, library).flatMap(({ investigation, measurements }) => {
    const found = library.investigations.get(investigation);
    return found ? [{ investigation: investigationPointer(found), measurements }] : [];
  });
  const workUp = entries.workUp.filter(({ condition }) => condition === id);
  const criteria = entries.rules.filter((rule) => rule.kind === 'criterion' && rule.condition === id);
  const alarms = rulesNaming(id, library);
  const recommendations = [
    ...new Set(investigations.flatMap(({ investigation }) => rulesAbout(investigation.id, library).ordering)),
  ];
  const furtherRules = furtherRulesAbout(id, library);
  const priors = entries.priors.filter(({ condition }) => condition === id);
  const cited = [
    entry.permeability,
    ...entry.nextSteps,
    ...priors,
    ...entries.findingEvidence.filter(({ condition }) => condition === id),
    ...entries.accuracy.filter(({ condition }) => condition === id),
    ...workUp,
    ...criteria,
    ...alarms,
    ...recommendations,
    ...furtherRules,
  ].map(({ source }) => source.id);
  return {
    id,
    name: entry.name,
    alsoKnownAs: entry.alsoKnownAs,
    definition: entry.definition,
    cannotMiss: entry.cannotMiss,
    permeability: { ...citedStatementOf(entry.permeability, library), direction: entry.permeability.direction },
    priors: priors.map((prior) => priorShownOf(prior, library)),
    findings: findingsIn(id, library),
    investigations,
    workUp: workUp.flatMap((written) => {
      const investigation = library.investigations.get(written.investigation);
      return investigation
        ? [{ ...citedStatementOf(written, library), investigation: investigationPointer(investigation) }]
        : [];
    }),
    criteria: criteria.map((rule) => ruleShownOf(rule, library)),
    alarms: alarms.map((rule) => ruleShownOf(rule, library)),
    recommendations: recommendations.map((rule) => ruleShownOf(rule, library)),
    furtherRules: furtherRules.map((rule) => ruleShownOf(rule, library)),
    nextSteps: entry.nextSteps.map((written) => ({
      ...citedStatementOf(written, library),
      caution: written.caution ?? null,
    })),
    published: publishedWith(id, entries),
    codes: entry.codes,
    sources: sourcesShown(cited, library),
  };
};

/** Those that have been looked at. */
const publishedWith = (condition: string, { cases }: Entries): readonly Pointer[] =>
  cases
    .filter((one) => one.diagnosis === condition && groupOf(one) === 'tuning')
    .map(({ title, source }) => ({ href: addressOf.source(source.id), label: title }));
