import type { ConditionEntry } from '../schema';

export const commonVariableImmunodeficiency: ConditionEntry = {
  id: 'common-variable-immunodeficiency',
  name: 'Common variable immunodeficiency',
  alsoKnownAs: ['CVID', 'antibody deficiency', 'hypogammaglobulinaemia', 'CVID enteropathy'],
  definition:
    'Failure to make antibodies, recognised mostly in adults: recurrent infections of sinuses and chest, gut infections such as giardiasis, and gut inflammation that looks like celiac disease, Crohn disease or microscopic colitis without being it.',
  cannotMiss: true,
  permeability: {
    direction: 'not_measured',
    statement:
      'No study with a urine probe in patients with this condition was found; inflammation and protein loss of the gut are described (raised faecal calprotectin and α1-antitrypsin).',
    source: {
      id: 'pikkarainen2019',
      locator: 'Abstract, results',
    },
    grade: 'very_low',
    gradeReason: 'Indirect: inflammation and protein loss, not permeability.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  codes: [
    {
      system: 'icd-10',
      code: 'D83.9',
      display: 'Common variable immunodeficiency, unspecified',
    },
  ],
  nextSteps: [
    {
      statement: 'Measure IgG, IgA and IgM, and vaccine responses; refer to immunology together with gastroenterology.',
      caution: 'Antibody-based tests (celiac serology, serology of infections) are false negative.',
      source: {
        id: 'kainulainen2001',
        locator: 'Abstract, conclusion',
      },
      grade: 'low',
      gradeReason: 'National survey of 95 patients, diagnosed eight years late on average.',
      readFrom: 'abstract',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'Immunoglobulin replacement for the infections; look for Giardia, Campylobacter and norovirus; gut inflammation is treated on its own (budesonide or specialist drugs).',
      caution:
        'Immunoglobulin alone often does not heal the gut. No live vaccine. Gluten-free diet only if celiac disease is proven.',
      source: {
        id: 'schiepatti-snva-2021',
        locator: 'Table 1, common variable immunodeficiency',
      },
      grade: 'low',
      gradeReason: 'Narrative review.',
      readFrom: 'full_text',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
  ],
};
