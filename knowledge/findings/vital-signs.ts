import type { FindingEntry } from '../schema';

/** Measured at the visit; each in one unit. */
export const vitalSignFindings: readonly FindingEntry[] = [
  {
    id: 'temp-c',
    label: 'Temperature',
    question: 'What is the temperature?',
    definition: 'Body temperature measured at this visit; paracetamol and steroids lower it.',
    alsoKnownAs: [
      'fever reading',
      'temperature',
      'degrees',
      'T',
      'fever',
      'febrile',
      'low-grade fever',
      'low-grade temperature',
      'low-grade pyrexia',
    ],
    kind: {
      type: 'quantity',
      unit: 'Cel',
      min: 30,
      max: 43,
      shortcuts: [
        { label: '36.8', value: 36.8 },
        { label: '38.0', value: 38 },
        { label: '39.0', value: 39 },
      ],
    },
    section: 'examination',
    // Whose defences are weak, and who comes as an emergency, is measured all the same.
    needlessWhen: "not fever and not stated(immunosuppressed) and setting != 'emergency'",
    effort: 3,
  },
  {
    id: 'hr',
    label: 'Heart rate',
    question: 'What is the resting pulse?',
    definition: 'Resting pulse at this visit; beta-blockers lower it.',
    alsoKnownAs: ['pulse', 'heart rate', 'beats per minute', 'tachycardia'],
    kind: {
      type: 'quantity',
      unit: '/min',
      min: 20,
      max: 250,
      shortcuts: [
        { label: '70', value: 70 },
        { label: '95', value: 95 },
        { label: '120', value: 120 },
      ],
    },
    section: 'examination',
    effort: 3,
  },
  {
    id: 'sbp',
    label: 'Systolic blood pressure',
    question: 'What is the upper blood pressure value?',
    definition: 'Systolic blood pressure at this visit.',
    alsoKnownAs: ['blood pressure', 'bp', 'systolic'],
    kind: {
      type: 'quantity',
      unit: 'mm[Hg]',
      min: 40,
      max: 260,
      shortcuts: [
        { label: '85', value: 85 },
        { label: '100', value: 100 },
        { label: '130', value: 130 },
      ],
    },
    section: 'examination',
    effort: 3,
  },
  {
    id: 'resp-rate',
    label: 'Breathing rate',
    question: 'How many breaths a minute?',
    definition: 'Breaths counted over a full minute at rest.',
    alsoKnownAs: ['respiratory rate', 'breaths a minute', 'rr', 'tachypnoea', 'tachypnoeic'],
    kind: {
      type: 'quantity',
      unit: '/min',
      min: 4,
      max: 80,
      shortcuts: [
        { label: '14', value: 14 },
        { label: '22', value: 22 },
        { label: '28', value: 28 },
      ],
    },
    section: 'examination',
    effort: 3,
  },
];
