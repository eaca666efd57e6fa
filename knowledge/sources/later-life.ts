import type { SourceEntry } from '../schema';

/** What the rules on one complaint later in life, and on one sign told alone, rest on besides older sources. */
export const laterLifeSources: readonly SourceEntry[] = [
  {
    id: 'borders-iron-deficiency',
    title: 'Iron Deficiency Anaemia',
    authors: 'NHS Borders',
    publishedIn: 'rightdecisions.scot.nhs.uk',
    year: null,
    doi: null,
    pmid: null,
    url: 'https://rightdecisions.scot.nhs.uk/borders-ref-help-toolkit-in-development/gastroenterology/iron-deficiency-anaemia',
    kind: 'guideline',
  },
  {
    id: 'macmillan-haematological-referral',
    title: 'Haematological cancer referral guidelines',
    authors: 'Macmillan Cancer Support, after NICE NG12',
    publishedIn: 'macmillan.org.uk',
    year: null,
    doi: null,
    pmid: null,
    url: 'https://macmillan.org.uk/healthcare-professionals/cancer-pathways/prevention-and-diagnosis/rapid-referral-guidelines/haematological-cancer',
    kind: 'guideline',
  },
  {
    id: 'nhs-111-wales-confusion',
    title: 'Confusion (delirium)',
    authors: 'NHS 111 Wales',
    publishedIn: '111.wales.nhs.uk',
    year: 2023,
    doi: null,
    pmid: null,
    url: 'https://111.wales.nhs.uk/encyclopaedia/c/article/confusion(delirium)/',
    kind: 'patient_information',
  },
];
