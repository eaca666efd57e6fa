import type { EngineCondition, KnowledgeBase } from '@/engine';
import { ashwood, yesNo } from '@/engine/worlds/ashwood';

/**
 * The invented world of engine/worlds, in an earlier release: curled leaves had not been measured in root rot, grey
 * leaves had been measured otherwise in ash blight, soft bark had counted and no longer does, the red flag `tree-falls`
 * asked for less, and the leaf oracle was not yet spoken against.
 */
export const ashwoodThen: KnowledgeBase = {
  ...ashwood,
  version: 'ashwood-0',
  conditions: {
    'ash-blight': {
      ...(ashwood.conditions['ash-blight'] as EngineCondition),
      factors: [
        yesNo('ash-blight/grey-leaves/doe-2019', 'grey-leaves', 'leaves', 0.6, 0.3),
        yesNo('ash-blight/soft-bark/doe-2019', 'soft-bark', 'bark', 0.3, 0.1),
        yesNo('ash-blight/falling-twigs/roe-2011', 'falling-twigs', 'twigs', 0.4, 0.4),
      ],
    },
    'root-rot': {
      ...(ashwood.conditions['root-rot'] as EngineCondition),
      factors: [yesNo('root-rot/grey-leaves/doe-2019', 'grey-leaves', 'leaves', 0.6, 0.2)],
    },
  },
  alarms: ashwood.alarms.map((alarm) =>
    alarm.id === 'tree-falls' ? { ...alarm, logic: { op: 'name', name: 'soft-bark' } } : alarm,
  ),
  recommendations: ashwood.recommendations.filter(({ id }) => id !== 'no-oracle'),
};
