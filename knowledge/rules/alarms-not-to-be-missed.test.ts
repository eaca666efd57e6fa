import { describe, expect, test } from 'vitest';
import { notUnderstood, objectionTo, picturesIn } from './testing/pictures';

/** What kills within hours, told in quiet words, beside its neighbours that have time. */
const rows = picturesIn(`
  hives and short of breath, going on | 30 m P | urticaria-angioedema breathlessness self-reported-food-allergy reaction-in-progress symptom-duration=0.1 | sudden-reaction-with-breath-or-circulation
  flushed and short of breath, two hours | 25 f P | flushing breathlessness symptom-duration=0.1 | sudden-reaction-with-breath-or-circulation
  itches and is short of breath, two hours | 25 f P | pruritus breathlessness symptom-duration=0.1 | sudden-reaction-with-breath-or-circulation
  dizzy, two hours after the food | 41 f P | reaction-within-2h-of-food postural-dizziness symptom-duration=0.1 | sudden-reaction-with-breath-or-circulation
  hives now, pulse 130 | 19 m E | skin-mucosal hr=130 | sudden-reaction-with-breath-or-circulation
  hives now, fainted | 19 m E | skin-mucosal syncope | sudden-reaction-with-breath-or-circulation
  food allergy, reacting, confused | 60 m P | self-reported-food-allergy reaction-in-progress altered-mental-state | sudden-reaction-with-breath-or-circulation
  throat closing and collapse, nothing else told | 30 m E | laryngeal syncope | throat-swelling
  throat closing minutes after the food | 30 m E | laryngeal reaction-within-2h-of-food acute-onset | throat-swelling
  a child with hives now who is short of breath | 6 f P | skin-mucosal breathlessness acute-onset | sudden-reaction-with-breath-or-circulation
  hives for weeks, short of breath on the stairs | 55 f P | urticaria-angioedema breathlessness symptom-duration=60 | -sudden-reaction-with-breath-or-circulation
  hives now and well | 30 m E | skin-mucosal hr=84 | -sudden-reaction-with-breath-or-circulation
  a child with hives now, pulse 125 | 3 f E | skin-mucosal hr=125 | -sudden-reaction-with-breath-or-circulation
  a stomach bug, dizzy on standing | 30 m E | vomiting diarrhoea postural-dizziness hr=125 symptom-duration=1 | -sudden-reaction-with-breath-or-circulation
  a stomach bug in somebody with a food allergy, dizzy on standing | 30 m E | vomiting diarrhoea postural-dizziness self-reported-food-allergy symptom-duration=1 | -sudden-reaction-with-breath-or-circulation
  short of breath with anaemia | 70 f P | breathlessness anaemia symptom-duration=60 | -sudden-reaction-with-breath-or-circulation
  belly and back since yesterday | 62 m P | abdominal-pain back-pain symptom-duration=1 | belly-and-back-pain-from-sixty
  belly into the back since this morning | 60 f P | abdominal-pain pain-radiating-outside-abdomen symptom-duration=0.3 | belly-and-back-pain-from-sixty
  severe, into the back, length not told | 71 m E | acute-severe-abdo-pain pain-radiating-outside-abdomen | belly-and-back-pain-from-sixty
  belly and back for half a year | 62 m P | abdominal-pain back-pain symptom-duration=180 | -belly-and-back-pain-from-sixty
  belly and back since yesterday at 40 | 40 m P | abdominal-pain back-pain symptom-duration=1 | -belly-and-back-pain-from-sixty
  back only | 66 m P | back-pain symptom-duration=1 | -belly-and-back-pain-from-sixty
  belly only, at 62 | 62 m P | abdominal-pain symptom-duration=1 | -belly-and-back-pain-from-sixty
  a smoker, belly and back | 62 m P | abdominal-pain back-pain smoking-current symptom-duration=1 | belly-and-back-pain-with-vessels-at-risk
  once a smoker, belly and back | 78 f P | abdominal-pain back-pain smoking-former symptom-duration=2 | belly-and-back-pain-with-vessels-at-risk
  narrowed vessels, belly into the back | 66 m E | abdominal-pain pain-radiating-outside-abdomen vascular-risk symptom-duration=1 | belly-and-back-pain-with-vessels-at-risk
  never smoked | 62 m P | abdominal-pain back-pain -smoking-current -smoking-former -vascular-risk symptom-duration=1 | -belly-and-back-pain-with-vessels-at-risk
  nothing said of smoking | 62 m P | abdominal-pain back-pain symptom-duration=1 | -belly-and-back-pain-with-vessels-at-risk
  a smoker with both for a year | 62 m P | abdominal-pain back-pain smoking-current symptom-duration=365 | -belly-and-back-pain-with-vessels-at-risk
  constipated and confused at 78 | 78 f P | constipation altered-mental-state symptom-duration=5 | calcium-in-confusion-or-thirst
  thirsty and constipated for months | 59 f P | polyuria-polydipsia constipation symptom-duration=90 | calcium-in-confusion-or-thirst
  thirsty and eats less | 66 m P | polyuria-polydipsia loss-of-appetite | calcium-in-confusion-or-thirst
  constipated for months | 78 f P | constipation symptom-duration=90 | -calcium-in-confusion-or-thirst
  confused with a fever | 78 f P | altered-mental-state fever | -calcium-in-confusion-or-thirst
  diarrhoea, lighter, pressure low | 67 f E | diarrhoea weight-loss fatigue haemodynamic-signs | low-pressure-told-in-words
  a stomach bug and pressure low | 35 m P | vomiting diarrhoea haemodynamic-signs symptom-duration=2 | low-pressure-told-in-words
  a stomach bug and pressure good | 35 m P | vomiting diarrhoea -haemodynamic-signs symptom-duration=2 | -low-pressure-told-in-words
  belly and loin since yesterday | 26 f E | abdominal-pain back-pain symptom-duration=1 | new-colic-of-belly-and-loin
  loin and vomiting for half an hour | 60 m P | back-pain vomiting symptom-duration=0.02 | new-colic-of-belly-and-loin
  loin and vomiting for a week | 60 m P | back-pain vomiting symptom-duration=7 | -new-colic-of-belly-and-loin
  belly and back for years | 26 f E | abdominal-pain back-pain symptom-duration=700 | -new-colic-of-belly-and-loin
  an aching back with a stomach bug, in practice | 27 f P | vomiting back-pain symptom-duration=1 | -new-colic-of-belly-and-loin
`);

test('every word of the table is understood', () => expect(rows.flatMap(notUnderstood)).toEqual([]));

describe('the rule that is meant is raised, or is not', () => {
  test.each(rows)('%s (%s), %s: %s', (...row) => expect(objectionTo(row)).toBeNull());
});
