import type { Likelihood, Severity } from './matrix';
import type { Owner } from './schema';

export const severityNames: Readonly<Record<Severity, string>> = {
  minor: 'minor',
  significant: 'significant',
  considerable: 'considerable',
  major: 'major',
  catastrophic: 'catastrophic',
};

export const likelihoodNames: Readonly<Record<Likelihood, string>> = {
  very_low: 'very low',
  low: 'low',
  medium: 'medium',
  high: 'high',
  very_high: 'very high',
};

export const ownerNames: Readonly<Record<Owner, string>> = {
  clinical_safety_officer: 'Clinical safety officer',
  content_editor: 'Content editor',
  engine_maintainer: 'Maintainer of the engine',
  app_maintainer: 'Maintainer of the app',
  operator: 'Operator of the installation',
  privacy_officer: 'Privacy officer',
};
