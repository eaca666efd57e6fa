import { engineVersion } from '@/engine';
import { accuracy } from '@/knowledge/accuracy';
import { releaseNumber } from '@/knowledge/release';
import { appVersion } from '../app-version';
import { hazardThemes } from './hazards';
import { safetyCase } from './safety-case';

/** The safety case of this commit. */
export const currentSafetyCase = (): string =>
  safetyCase(hazardThemes, accuracy, { app: appVersion, engine: engineVersion, knowledge: releaseNumber });
