import type { ReactNode } from 'react';
import { cx } from './cx';
import { type Tone, toneLooks } from './tone';

interface BadgeProps {
  /** Without a tone: a plain label. With one: its icon too, unless another is given. */
  readonly tone?: Tone;
  /** `solid` for what must be seen from the door; `soft` inside lists. */
  readonly weight?: 'soft' | 'solid';
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

export const Badge = ({ tone, weight = 'soft', icon, children }: BadgeProps) => {
  const look = tone && toneLooks[tone];
  const Icon = look?.icon;
  return (
    <span
      className={cx(
        'inline-flex w-fit items-center gap-1 rounded-sm border px-1.5 py-px text-xs font-semibold',
        !look && 'border-line bg-sunken text-ink-muted',
        look && weight === 'solid' && cx('border-transparent', look.solid),
        look && weight === 'soft' && cx(look.line, look.soft, look.text),
      )}
    >
      {icon ?? (Icon && <Icon aria-hidden="true" strokeWidth={2.25} className="size-3.5 shrink-0" />)}
      {children}
    </span>
  );
};
