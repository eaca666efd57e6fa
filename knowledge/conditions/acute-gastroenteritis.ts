import type { ConditionEntry } from '../schema';

export const acuteGastroenteritis: ConditionEntry = {
  id: 'acute-gastroenteritis',
  name: 'Acute gastroenteritis',
  alsoKnownAs: [
    'stomach bug',
    'stomach flu',
    'gastric flu',
    'food poisoning',
    'infectious diarrhoea',
    'travellers’ diarrhoea',
    'norovirus',
    'campylobacter enteritis',
  ],
  definition:
    'Acute infection of stomach and gut by viruses, bacteria or their toxins: diarrhoea, vomiting or both, of sudden onset, mostly over within days. Complaints that stay behind after the infection are post-infectious irritable bowel syndrome, not this.',
  definedBy: 'diarrhoea or sick-contacts or (vomiting and (not stated(abdominal-pain) or not abdominal-pain))',
  cannotMiss: false,
  permeability: {
    direction: 'raised',
    statement:
      'After Campylobacter enteritis the lactulose–mannitol ratio of 21 patients was raised at the start and at twelve weeks (p < 0.005) against 12 controls; it can stay so in post-dysenteric irritable bowel syndrome.',
    source: {
      id: 'spiller2000',
      locator: 'Abstract, results',
    },
    grade: 'moderate',
    gradeReason: 'Small prospective study with controls; one organism.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  codes: [
    {
      system: 'icd-10',
      code: 'A09',
      display: 'Other gastroenteritis and colitis of infectious and unspecified origin',
    },
  ],
  nextSteps: [
    {
      statement:
        'Replace fluid, oral rehydration solution in mild to moderate dehydration, intravenous when severe; go on eating as tolerated.',
      source: {
        id: 'idsa-diarrhoea-2017',
        locator: 'Executive summary, rehydration',
      },
      grade: 'moderate',
      gradeReason: 'Strong recommendation; read on pages about the guideline.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'Most need no antibiotic and no stool test. Test when there is fever, blood, severe illness, weakened immunity, recent travel or an outbreak.',
      caution:
        'Bloody diarrhoea: no antibiotic and no antimotility drug until Shiga toxin is excluded; no loperamide with fever or under 18.',
      source: {
        id: 'idsa-diarrhoea-2017',
        locator: 'Executive summary, diagnostics and treatment',
      },
      grade: 'moderate',
      gradeReason: 'Collected earlier from the source; not re-read for this entry.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'Diarrhoea of two weeks and more: think of parasites, C. difficile, weakened immunity and inflammatory bowel disease; complaints after a proven infection may be post-infectious irritable bowel syndrome.',
      source: {
        id: 'rome-piibs-2018',
        locator: 'Clinical recommendations',
      },
      grade: 'low',
      gradeReason: 'Collected earlier from the source; not re-read for this entry.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
  ],
};
