import type { Library, PlanDefinition, PlanDefinitionAction, RelatedArtifact } from '@medplum/fhirtypes';
import type { Urgency } from '@/engine';
import type { Entries } from '@/knowledge/entries';
import type { RuleEntry, SourceEntry } from '@/knowledge/schema';
import { intendedUse } from '../../library/intended-use';
import { questionnaireUrl, resourceBase, systems } from '../systems';

export const libraryUrl = `${resourceBase}/Library/content`;
export const planUrl = `${resourceBase}/PlanDefinition/rules`;

/**
 * The language of the rules (knowledge/README.md): not CQL, and no other software runs it. FHIR lets others in beside its
 * own (the binding is extensible); the package of types does not know that.
 */
const ruleLanguage = 'text/x.zonula-rule' as 'text/cql';

const priorities: Readonly<Record<Urgency, NonNullable<PlanDefinitionAction['priority']>>> = {
  emergency: 'stat',
  same_day: 'asap',
  urgent: 'urgent',
  soon: 'urgent',
  routine: 'routine',
};

/** What both resources say of themselves; the version is the one that the app shows (INT-23). */
const described = (version: string) =>
  ({
    version,
    status: 'draft',
    experimental: true,
    publisher: 'The authors of Zonula',
    copyright: 'Rules are in our own words. What they rest on belongs to its publishers and is cited.',
    usage: intendedUse,
  }) as const;

/** The content as a collection: the rules, the form, and every source that something rests on. Cannot fail. */
export const contentLibrary = (entries: Entries, version: string): Library => ({
  resourceType: 'Library',
  id: 'content',
  url: libraryUrl,
  name: 'ZonulaContent',
  title: 'Content of Zonula',
  ...described(version),
  type: {
    coding: [
      {
        system: 'http://terminology.hl7.org/CodeSystem/library-type',
        code: 'asset-collection',
        display: 'Asset Collection',
      },
    ],
  },
  relatedArtifact: [
    { type: 'composed-of', display: 'Rules', resource: `${planUrl}|${version}` },
    { type: 'composed-of', display: 'Intake', resource: `${questionnaireUrl}|${version}` },
    ...entries.sources.filter(({ kind }) => kind !== 'judgement').map(cited),
  ],
});

/** Every rule as an action with its condition, its urgency, who asks for it, and where that stands. Cannot fail. */
export const contentPlan = (entries: Entries, version: string): PlanDefinition => {
  const sources = new Map(entries.sources.map((source) => [source.id, source]));
  return {
    resourceType: 'PlanDefinition',
    id: 'rules',
    url: planUrl,
    name: 'ZonulaRules',
    title: 'Rules of Zonula: red flags, criteria, recommendations, advice and scores',
    ...described(version),
    type: {
      coding: [
        {
          system: 'http://terminology.hl7.org/CodeSystem/plan-definition-type',
          code: 'eca-rule',
          display: 'ECA Rule',
        },
      ],
    },
    library: [`${libraryUrl}|${version}`],
    action: entries.rules.map((rule) => actionOf(rule, sources.get(rule.source.id))),
  };
};

const actionOf = (rule: RuleEntry, source: SourceEntry | undefined): PlanDefinitionAction => ({
  id: rule.id,
  title: rule.title,
  description: rule.action,
  code: [{ coding: [{ system: systems.rule, code: rule.id, display: rule.title }] }],
  ...('urgency' in rule && { priority: priorities[rule.urgency] }),
  documentation: [
    source && source.kind !== 'judgement'
      ? { ...cited(source), label: rule.source.locator }
      : { type: 'justification', label: rule.source.locator, display: rule.gradeReason },
  ],
  condition: [{ kind: 'applicability', expression: { language: ruleLanguage, expression: rule.logic } }],
});

const cited = (source: SourceEntry): RelatedArtifact => ({
  type: 'citation',
  display: source.title,
  citation: [source.authors, source.title, source.publishedIn, source.year].filter(Boolean).join('. '),
  ...(source.doi ? { url: `https://doi.org/${source.doi}` } : source.url ? { url: source.url } : {}),
});
