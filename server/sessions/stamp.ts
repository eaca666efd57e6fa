import { engineVersion } from '@/engine';
import { appVersion } from '../app-version';
import type { Instant } from '../clock';
import type { Deps } from '../deps';
import type { Stamp } from './session-reading-store';

/** What is recorded now is recorded with these (REG-13). */
export const stampOf = ({ release }: Pick<Deps, 'release'>, at: Instant): Stamp => ({
  at,
  appVersion,
  engineVersion,
  knowledgeVersion: release.knowledge.version,
});
