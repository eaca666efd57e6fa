/**
 * Other units in which a laboratory may print a value, and how it becomes the unit of the knowledge base: `times` it,
 * then `plus`. Codes are UCUM. A conversion through amounts of substance says which molar mass it rests on.
 *
 * Left out: where the factor depends on the device (FIT in ng/mL of buffer) or the assay (tTG in units per millilitre,
 * which is entered with the laboratory's own upper limit instead).
 */
export interface OtherUnit {
  /** The finding or investigation. */
  readonly of: string;
  readonly unit: string;
  readonly times: number;
  readonly plus?: number;
  /** Grams per mole, and of what. */
  readonly molarMass?: { readonly gramsPerMole: number; readonly of: string };
}

const creatinine = { gramsPerMole: 113.12, of: 'creatinine, C4H7N3O' };
const glucose = { gramsPerMole: 180.156, of: 'glucose, C6H12O6' };
const lactate = { gramsPerMole: 90.078, of: 'lactic acid, C3H6O3' };
const calcium = { gramsPerMole: 40.078, of: 'calcium' };

export const otherUnits: readonly OtherUnit[] = [
  // As patients say it. UCUM's month and year are those of the Julian calendar.
  { of: 'symptom-duration', unit: 'h', times: 1 / 24 },
  { of: 'symptom-duration', unit: 'wk', times: 7 },
  { of: 'symptom-duration', unit: 'mo', times: 30.4375 },
  { of: 'symptom-duration', unit: 'a', times: 365.25 },
  { of: 'onset-minutes', unit: 'h', times: 60 },
  { of: 'vomit-onset-h', unit: 'min', times: 1 / 60 },
  { of: 'weight-lost-kg', unit: '[lb_av]', times: 0.45359237 },
  { of: 'weight-lost-kg', unit: '[stone_av]', times: 6.35029318 },
  { of: 'haemoglobin', unit: 'g/dL', times: 10 },
  { of: 'white-cell-count', unit: '10*3/uL', times: 1 },
  { of: 'white-cell-count', unit: '/uL', times: 0.001 },
  { of: 'platelets', unit: '10*3/uL', times: 1 },
  { of: 'platelets', unit: '/uL', times: 0.001 },
  { of: 'neutrophils', unit: '10*3/uL', times: 1 },
  { of: 'neutrophils', unit: '/uL', times: 0.001 },
  { of: 'eosinophil-count', unit: '10*3/uL', times: 1 },
  { of: 'eosinophil-count', unit: '/uL', times: 0.001 },
  { of: 'temp-c', unit: '[degF]', times: 5 / 9, plus: -160 / 9 },
  { of: 'sbp', unit: 'kPa', times: 7.50061683 },
  { of: 'creatinine-mgdl', unit: 'umol/L', times: 0.011312, molarMass: creatinine },
  { of: 'glucose-mmol', unit: 'mg/dL', times: 1 / 18.0156, molarMass: glucose },
  { of: 'calcium-adj-mmol', unit: 'mg/dL', times: 1 / 4.0078, molarMass: calcium },
  { of: 'fc-repeat-ugg', unit: 'mg/kg', times: 1 },
  { of: 'total-iga', unit: 'mg/dL', times: 0.01 },
  { of: 'immunoglobulins', unit: 'mg/dL', times: 0.01 },
  { of: 'crp', unit: 'mg/dL', times: 10 },
  { of: 'serum-albumin', unit: 'g/dL', times: 10 },
  { of: 'ferritin', unit: 'ng/mL', times: 1 },
  { of: 'tsh', unit: 'u[IU]/mL', times: 1 },
  { of: 'specific-ige', unit: '[IU]/mL', times: 1 },
  { of: 'tryptase', unit: 'ng/mL', times: 1 },
  { of: 'faecal-calprotectin', unit: 'mg/kg', times: 1 },
  { of: 'faecal-lactoferrin', unit: 'mg/kg', times: 1 },
  { of: 'faecal-elastase', unit: 'mg/kg', times: 1 },
  { of: 'ca125', unit: "k[arb'U]/L", times: 1 },
  { of: 'citrulline-plasma', unit: 'nmol/mL', times: 1 },
  { of: 'd-lactate', unit: 'mg/dL', times: 1 / 9.0078, molarMass: lactate },
  { of: 'troponin-lactate-panel', unit: 'mg/dL', times: 1 / 9.0078, molarMass: lactate },
  { of: 'i-fabp', unit: 'ng/mL', times: 1000 },
  { of: 'fgf19-serum', unit: 'ng/L', times: 1 },
  { of: 'peth', unit: 'ug/L', times: 1 },
];
