import {
  CalendarClock,
  CircleCheck,
  Clock,
  Info,
  type LucideIcon,
  Minus,
  OctagonAlert,
  TriangleAlert,
} from 'lucide-react';

/** How loudly something is said. The first five are the urgencies, from the most to the least pressing. */
export const tones = ['emergency', 'same_day', 'urgent', 'soon', 'routine', 'info', 'success'] as const;
export type Tone = (typeof tones)[number];

interface ToneLook {
  /** Each tone has its own outline, so that it is told apart without colour. */
  readonly icon: LucideIcon;
  readonly text: string;
  readonly solid: string;
  readonly soft: string;
  readonly line: string;
}

export const toneLooks: Readonly<Record<Tone, ToneLook>> = {
  emergency: {
    icon: OctagonAlert,
    text: 'text-emergency',
    solid: 'bg-emergency-solid text-on-emergency',
    soft: 'bg-emergency-soft',
    line: 'border-emergency-line',
  },
  same_day: {
    icon: TriangleAlert,
    text: 'text-sameday',
    solid: 'bg-sameday-solid text-on-sameday',
    soft: 'bg-sameday-soft',
    line: 'border-sameday-line',
  },
  urgent: {
    icon: Clock,
    text: 'text-urgent',
    solid: 'bg-urgent-solid text-on-urgent',
    soft: 'bg-urgent-soft',
    line: 'border-urgent-line',
  },
  soon: {
    icon: CalendarClock,
    text: 'text-soon',
    solid: 'bg-soon-solid text-on-soon',
    soft: 'bg-soon-soft',
    line: 'border-soon-line',
  },
  routine: {
    icon: Minus,
    text: 'text-ink-muted',
    solid: 'bg-sunken text-ink-muted',
    soft: 'bg-surface',
    line: 'border-line',
  },
  info: {
    icon: Info,
    text: 'text-accent',
    solid: 'bg-accent-soft text-accent',
    soft: 'bg-surface',
    line: 'border-line',
  },
  success: {
    icon: CircleCheck,
    text: 'text-accent',
    solid: 'bg-accent text-on-accent',
    soft: 'bg-accent-soft',
    line: 'border-accent-line',
  },
};
