import type { Proportion } from '@/knowledge/evaluation/statistics';
import { intendedUse } from '../library/intended-use';
import { type PredictiveFacts, predictiveAttributes } from './predictive-attributes';

/** Any proportion as a value that other software can read. */
const figureJson = ({ count, of, share, low, high }: Proportion): string =>
  JSON.stringify({ count, of, share, low, high });

/**
 * The model card of this release (REG-12), in the sections of the Coalition for Health AI’s applied model card, version 0.2
 * (model-card.schema.json says how). Every figure in it is counted from the entries or stands in knowledge/accuracy.json.
 * Cannot fail.
 */
export const modelCardOf = (facts: PredictiveFacts & { readonly appVersion: string }) => {
  const { about, accuracy, appVersion } = facts;
  const attributes = new Map(predictiveAttributes(facts).map(({ id, text }) => [id, text]));
  const said = (...ids: readonly string[]): string => ids.map((id) => attributes.get(id) ?? '').join(' ');
  const unseen = accuracy.groups.find(({ group }) => group === 'unseen')?.summary;
  const results = (
    figures: readonly (readonly [label: string, of: Proportion | undefined])[],
  ): readonly { readonly Label: string; readonly ValueJson: string }[] =>
    figures.map(([Label, figure]) => ({ Label, ValueJson: figure ? figureJson(figure) : 'null' }));
  const tested = {
    TestType: 'Retrospective, on published case reports, by the authors.',
    TestingDataDescription: said('validation-data', 'validation-representativeness'),
    ValidationProcessAndJustification: said('validation-process'),
  };
  const [year = '', month = ''] = about.release.number.split('.');
  return {
    BasicInfo: {
      ModelName: 'Zonula',
      ModelDeveloper: 'The authors of Zonula',
      DeveloperContact: said('details-developer'),
    },
    ReleaseInfo: {
      ReleaseStage: 'Under development; the content has not been reviewed by a licensed clinician.',
      ReleaseDate: `${year}-${month.padStart(2, '0')}`,
      ReleaseVersion: `knowledge ${about.release.number}+${about.release.digest}, engine ${about.engine}, app ${appVersion}`,
      GlobalAvailability: 'To whoever installs it; it is not offered as a service.',
      RegulatoryApproval: 'None. No authority has been asked.',
    },
    ModelSummary: {
      Summary: said('details-output', 'details-output-type'),
      Keywords: ['clinical decision support', 'intestinal permeability', 'differential diagnosis', 'gut symptoms'],
    },
    UsesAndDirections: {
      IntendedUseAndWorkflow: intendedUse,
      PrimaryIntendedUsers: said('purpose-users'),
      HowToUse:
        'Enter what brings the patient, answer what is asked or anything else, in any order; read the red flags first, then the reasons behind a number, then the number.',
      TargetedPatientPopulation: said('purpose-population'),
      CautionedOutOfScopeSettings: said('cautions-out-of-scope'),
    },
    Warnings: {
      KnownRisksAndLimitations: said('cautions-known-risks', 'performance-external-validity'),
      KnownBiasesOrEthicalConsiderations: said('development-representativeness', 'fairness-bias'),
      ClinicalRiskLevel:
        'By the authors’ own hazard log, no hazard above level 3 of 5 (undesirable) after its controls; no clinical safety officer has confirmed it.',
    },
    TrustIngredients: {
      AISystemFacts: {
        OutcomesAndOutputs: said('details-output', 'purpose-role'),
        ModelType:
          'Bayes’ rule on published likelihood ratios, with damping and bounds, beside rules in three-valued logic. Nothing was trained; the same answers give the same result.',
        FoundationModels: 'None.',
        InputDataSource: 'Answers and results that a clinician types, or a file of such answers.',
        OutputAndInputDataTypes:
          'In: yes, no or unknown; figures with units; choices. Out: probabilities with ranges; lists; text.',
        DevelopmentDataCharacterization: said('development-criteria', 'development-representativeness'),
        BiasMitigationApproaches: said('fairness-approach', 'fairness-bias'),
        OngoingMaintenance: said('upkeep-validity-monitoring', 'updates-schedule', 'updates-corrections'),
        Security: 'Runs where it is installed and sends nothing to anybody; every session is chained by hashes.',
        Transparency:
          'Every number opens to its source and the place in it; hazards, misses and changes are shown in the app.',
      },
      TransparencyInformation: {
        FundingSource: said('details-funding'),
        ThirdPartyInformation: 'No third party takes part in an assessment.',
        StakeholdersConsulted: 'None is recorded, neither clinicians nor patients.',
      },
    },
    KeyMetrics: {
      UsefulnessUsabilityEfficacy: {
        MetricGoal:
          'The true condition, or one that a fair reader would accept at first contact, among the first three.',
        Results: results([
          ['first place, any acceptable', unseen?.top1.anyAcceptable],
          ['among three, any acceptable', unseen?.top3.anyAcceptable],
          ['among three, the diagnosis', unseen?.top3.gold],
          ['first-line investigations among the first eight', unseen?.investigationRecallTop8],
        ]),
        Interpretation:
          'Shares of the cases that had not been looked at, with 95 % bounds. Ordinary patients may be easier; this has not been measured.',
        ...tested,
      },
      FairnessEquity: {
        MetricGoal: 'The same accuracy whoever the patient is.',
        Results: [{ Label: 'accuracy by group', ValueJson: 'null' }],
        Interpretation: said('performance-external-fairness'),
        ...tested,
      },
      SafetyReliability: {
        MetricGoal: 'No danger sign missed.',
        Results: results([
          ['danger signs raised where there were some', unseen?.redFlagSensitivity],
          ['none raised where there were none', unseen?.redFlagSpecificity],
          ['outside the subject, and said so', unseen?.outOfScopeRecall],
        ]),
        Interpretation:
          'The goal is not met. Each case in which a danger sign was missed is named on the page about accuracy.',
        ...tested,
      },
    },
    Resources: {
      EvaluationReferences: said('performance-outcomes'),
      ClinicalTrial: 'None.',
      PeerReviewedPublications: 'None about the app. What each number rests on is cited beside it.',
      ReimbursementStatus: 'None.',
      PatientConsentOrDisclosure: 'Left to the clinic. No name, date of birth or record number is asked for.',
    },
    Bibliography: '',
  };
};
