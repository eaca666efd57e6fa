import type { CaseEntry } from '../schema';

export const whippleDiseasePancreatitisAfterNineYearsOfArthritisAt63Case: CaseEntry = {
  id: 'whipple-disease-pancreatitis-after-nine-years-of-arthritis-at-63',
  title: 'A third pancreatitis after nine years of arthritis and back pain, with an inflamed eye, in a man of 63',
  summary:
    'A man of 63 with high blood pressure and kidney disease had had arthritis and low back pain for nine years, called a spondyloarthritis, and then a posterior uveitis. After repeated pancreatitis he came under the digestive ward; it was Whipple’s disease. The end of the letter was not seen: diarrhoea and loss of weight are not told in the part read. Three attacks of pancreatitis have no finding: nobody had called them chronic or relapsing.',
  setting: 'inpatient',
  ageYears: 63,
  sex: 'male',
  answers: [
    { finding: 'arthritis', state: 'present' },
    { finding: 'ankylosing-spondylitis-or-inflammatory-back-pain', state: 'present' },
    { finding: 'uveitis-or-episcleritis', state: 'present' },
    { finding: 'heart-or-kidney-failure', state: 'present' },
    { finding: 'symptom-duration', quantity: 3285 },
    { finding: 'hypertension', state: 'present' },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.9',
  acceptable: ['crohn-disease'],
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'reumatolclin-2017-whipple', locator: 'Case no. 2' },
  readFrom: 'abstract',
};
