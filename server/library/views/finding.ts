import { namesIn } from '@/engine';
import { parseLogic } from '@/knowledge/parse-logic';
import { addressOf } from '../addresses';
import type { Library } from '../library';
import { backgroundFiguresOf } from './figures';
import { leaning, measurementOf } from './measurement';
import { provenanceOf, ruleShownOf, sourcesShown } from './provenance';
import type { FindingView } from './schema';

/** What a finding means and how it speaks in each condition, or `null` when there is none of that id. */
export const findingView = (id: string, library: Library): FindingView | null => {
  const entry = library.findings.get(id);
  if (!entry) return null;
  const evidence = library.entries.findingEvidence.filter(({ finding }) => finding === id);
  const background = library.entries.backgrounds.find(({ finding }) => finding === id);
  const rules = library.entries.rules.filter(({ logic }) => mentions(logic, id));
  return {
    id,
    label: entry.label,
    alsoKnownAs: entry.alsoKnownAs,
    question: entry.question,
    definition: entry.definition,
    choices: entry.kind.type === 'choice' ? entry.kind.choices.map(({ label }) => label) : [],
    measurements: evidence.map((written) => measurementOf(written, library)).sort((a, b) => leaning(b) - leaning(a)),
    background: background
      ? {
          ...provenanceOf(background, library),
          href: addressOf.evidence(background.id),
          figures: backgroundFiguresOf(background),
          population: background.population,
        }
      : null,
    rules: rules.map((rule) => ruleShownOf(rule, library)),
    codes: entry.codes ?? [],
    sources: sourcesShown(
      [...evidence, ...(background ? [background] : []), ...rules].map(({ source }) => source.id),
      library,
    ),
  };
};

const mentions = (logic: string, finding: string): boolean => {
  if (!logic.includes(finding)) return false; // hundreds of rules are read for each finding
  const parsed = parseLogic(logic);
  return parsed.ok && namesIn(parsed.value).includes(finding);
};
