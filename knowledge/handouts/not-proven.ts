import type { NotProvenEntry } from './schema';

/** What is sold or told and not shown to help. */
export const notProven: readonly NotProvenEntry[] = [
  {
    id: 'leaky-gut-tests',
    text: 'No test can show a “leaky gut syndrome”. Experts do not see it as a disease of its own.',
    source: { id: 'lacy2024', locator: 'Abstract' },
    readFrom: 'abstract',
  },
  {
    id: 'zonulin',
    text: 'Shop tests for “zonulin” do not measure what they claim. Please do not buy one.',
    source: { id: 'ajamian2019', locator: 'Abstract, conclusions' },
    readFrom: 'abstract',
  },
  {
    id: 'gut-repair-products',
    text: 'Pills, powders or diets sold to “repair” a leaky gut have little or no proof behind them.',
    source: { id: 'nhs-leaky', locator: 'Overview' },
    readFrom: 'full_text',
  },
  {
    id: 'food-igg',
    text: 'Blood tests for IgG to many foods only show what you eat. They do not show what harms you.',
    source: { id: 'eaaci-nonvalidated', locator: 'Text on IgG tests' },
    readFrom: 'secondary',
  },
  {
    id: 'probiotics',
    text: 'Probiotics: for most bowel diseases there is not enough proof that they help.',
    source: { id: 'aga-probiotics-2020', locator: 'Recommendations, as reported' },
    readFrom: 'secondary',
  },
  {
    id: 'glutamine',
    text: 'Glutamine powder: one small trial looked good. It was in one group of people only and needs to be done again.',
    source: { id: 'zhou-glutamine-2019', locator: 'Abstract, conclusions' },
    readFrom: 'abstract',
  },
  {
    id: 'microbiome-tests',
    text: 'Shop tests of your gut germs cannot tell you what to eat or what is wrong.',
    source: { id: 'microbiome-consensus-2025', locator: 'Statements on use in practice' },
    readFrom: 'secondary',
  },
  {
    id: 'gluten-free-without-a-reason',
    text: 'A gluten-free diet does not help if you do not need it. Started too early, it can hide coeliac disease.',
    source: { id: 'nice-ng20', locator: 'Recommendations 1.1.3 and 1.1.4' },
    readFrom: 'full_text',
  },
  {
    id: 'wide-diets',
    text: 'Leaving out many foods can harm you. You may miss what your body needs.',
    source: { id: 'aga-ibs-diet-2022', locator: 'Best practice advice: poor candidates for a restrictive diet' },
    readFrom: 'secondary',
  },
  {
    id: 'enzymes-without-a-test',
    text: 'Enzyme pills from a shop prove nothing, even if you feel better. A test has to come first.',
    source: { id: 'aga-epi-2023', locator: 'Best practice advice on therapeutic trials' },
    readFrom: 'secondary',
  },
  {
    id: 'nothing-replaces-treatment',
    text: 'No supplement has been shown to take the place of your treatment. Ask before you take one.',
    source: { id: 'lacy2024', locator: 'Abstract: unproven treatments' },
    readFrom: 'abstract',
  },
];
