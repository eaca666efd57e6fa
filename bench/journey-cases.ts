import { writeFileSync } from 'node:fs';
import { type Answer, assess } from '@/engine';
import { entries } from '@/knowledge/entries';
import { readOwnCase } from '@/knowledge/evaluation/own-cases';
import { currentRelease } from '@/knowledge/release';

/**
 * Ten published cases, one for each of ten conditions, written down for a walk through the app by hand: what would be typed and
 * pressed for each finding. The first of each condition in the order of ids, so that nobody chooses.
 */

const wanted = [
  'crohn-disease',
  'ulcerative-colitis',
  'celiac-disease',
  'irritable-bowel-syndrome',
  'ige-food-allergy',
  'giardiasis',
  'nsaid-enteropathy',
  'colorectal-cancer',
  'microscopic-colitis',
  'clostridioides-difficile-infection',
];
/** Cases that may be looked at; later ones are kept for the release. */
const lookedAt = /^2026\.11\.[12]$/;

const { knowledge } = currentRelease();
const findings = new Map(entries.findings.map((finding) => [finding.id, finding]));
const nameOf = new Map(entries.conditions.map(({ id, name }) => [id, name]));
const complaints = new Set(entries.findings.filter(({ complaint }) => complaint).map(({ id }) => id));

const typed = (answer: Answer): string => {
  if (answer.kind === 'state') return answer.state;
  return answer.kind === 'quantity' ? String(answer.value) : answer.choice;
};

const choiceLabel = (id: string, answer: Answer): string | undefined => {
  const kind = findings.get(id)?.kind;
  if (answer.kind !== 'choice' || kind?.type !== 'choice') return undefined;
  return kind.choices.find((choice) => choice.id === answer.choice)?.label;
};

const journeys = wanted.flatMap((condition) => {
  const entry = entries.cases
    .filter(({ diagnosis, since, ageYears }) => diagnosis === condition && lookedAt.test(since) && ageYears !== null)
    .sort((a, b) => (a.id < b.id ? -1 : 1))[0];
  if (!entry) return [];
  const { patient } = readOwnCase(entry, knowledge);
  const acceptable = [condition, ...(entry.acceptable ?? [])];
  const given = Object.entries(patient.answers).filter(([id]) => findings.get(id)?.derivedFrom === undefined);
  const isPresent = ([, answer]: (typeof given)[number]): boolean =>
    answer.kind === 'state' && answer.state === 'present';
  const complaint = given.find((one) => isPresent(one) && complaints.has(one[0])) ?? given.find(isPresent);
  if (!complaint) return [];
  const best = [...assess(knowledge, patient).ranking].sort((a, b) => b.explains - a.explains).slice(0, 3);
  return [
    {
      id: entry.id,
      condition,
      setting: patient.setting,
      age: String(patient.ageYears),
      sex: patient.sex,
      complaint: findings.get(complaint[0])?.label ?? '',
      acceptable: acceptable.map((id) => nameOf.get(id) ?? id),
      withEverything: best.some(({ condition: id }) => acceptable.includes(id)),
      answers: given
        .filter(([id]) => id !== complaint[0])
        .sort((a, b) => Number(isPresent(b)) - Number(isPresent(a)))
        .map(([id, answer]) => ({
          label: findings.get(id)?.label ?? id,
          question: findings.get(id)?.question ?? id,
          section: findings.get(id)?.section ?? '',
          kind: answer.kind,
          choice: choiceLabel(id, answer),
          typed: typed(answer),
        })),
    },
  ];
});

writeFileSync(process.argv[2] ?? '', JSON.stringify(journeys));
