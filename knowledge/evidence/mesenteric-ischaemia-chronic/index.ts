import type { FindingEvidenceEntry } from '../../schema';
import { chronicMesentericIschaemiaBowel } from './bowel';
import { chronicMesentericIschaemiaCounted } from './counted';
import { chronicMesentericIschaemiaGeneral } from './general';
import { chronicMesentericIschaemiaPainAndFood } from './pain-and-food';

export const chronicMesentericIschaemiaEvidence: readonly FindingEvidenceEntry[] = [
  ...chronicMesentericIschaemiaCounted,
  ...chronicMesentericIschaemiaPainAndFood,
  ...chronicMesentericIschaemiaBowel,
  ...chronicMesentericIschaemiaGeneral,
];
