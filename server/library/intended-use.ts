/**
 * What the app is for and what it is not (REG-01): one text, shown at sign-in, beside results, in print and in exports.
 */
export const intendedUse =
  'Zonula supports qualified health professionals who assess people aged 16 and over with gut symptoms. It sets out the ' +
  'causes of a raised intestinal permeability, and the conditions that mimic them, with the evidence for each. It is ' +
  'decision support only: it makes no diagnosis and no decision, and it does not replace clinical judgement. Its content ' +
  'has not been reviewed by a licensed clinician.';
