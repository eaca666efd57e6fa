import type { z } from 'zod';
import { calculatorEntry } from '../calculators/schema';
import { contradictionEntry } from '../contradictions/schema';
import type { Entries } from '../entries';
import * as handout from '../handouts/schema';
import type { KnowledgeIssue } from '../issue';
import { knownIllnessEntry } from '../known-illnesses/schema';
import * as permeability from '../permeability/schema';
import { firstTestEntry, precedentEntry } from '../precedents/schema';
import * as schema from '../schema';

const shapes: Readonly<Record<keyof Entries, z.ZodType>> = {
  findings: schema.findingEntry,
  conditions: schema.conditionEntry,
  workUp: schema.workUpEntry,
  priors: schema.priorEntry,
  findingEvidence: schema.findingEvidenceEntry,
  accuracy: schema.accuracyEntry,
  furtherAccuracy: schema.accuracyEntry,
  investigations: schema.investigationEntry,
  rules: schema.ruleEntry,
  backgrounds: schema.backgroundEntry,
  method: schema.methodEntry,
  sources: schema.sourceEntry,
  cases: schema.caseEntry,
  conditionHandouts: handout.conditionHandout,
  investigationHandouts: handout.investigationHandout,
  topicHandouts: handout.topicHandout,
  handoutForms: handout.formEntry,
  helpAtOnce: handout.helpEntry,
  notProven: handout.notProvenEntry,
  permeabilitySubjects: permeability.permeabilitySubject,
  permeabilityStudies: permeability.permeabilityStudy,
  supplements: permeability.supplementEntry,
  barrierStatements: permeability.barrierStatement,
  calculators: calculatorEntry,
  contradictions: contradictionEntry,
  knownIllnesses: knownIllnessEntry,
  precedents: precedentEntry,
  firstTests: firstTestEntry,
};

/** Each entry fits its schema: nothing missing, nothing that the schema does not know. */
export const shapesAreRight = (entries: Entries): readonly KnowledgeIssue[] =>
  (Object.keys(shapes) as (keyof Entries)[]).flatMap((kind) =>
    entries[kind].flatMap((entry) => {
      const parsed = shapes[kind].safeParse(entry);
      if (parsed.success) return [];
      return parsed.error.issues.map(({ path, message }) => ({
        check: 'shapes-are-right',
        entry: `${kind}/${entry.id}`,
        message: `${path.join('.')}: ${message}`,
      }));
    }),
  );
