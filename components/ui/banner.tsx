import type { ReactNode } from 'react';
import { cx } from './cx';
import { type Tone, toneLooks } from './tone';

export interface BannerProps {
  readonly tone: Tone;
  /** The word for the tone, shown on the plate: colour and shape never stand alone. */
  readonly toneLabel: ReactNode;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** Buttons. */
  readonly actions?: ReactNode;
  /** Read out at once when it appears. Only for what cannot wait. */
  readonly alert?: boolean;
  readonly headingLevel?: 2 | 3 | 4;
  readonly id?: string;
}

/** An annunciator: a plate with icon and word, what it says beside it. Louder tones have heavier edges. */
export const Banner = ({ tone, toneLabel, title, children, actions, alert, headingLevel = 2, id }: BannerProps) => {
  const look = toneLooks[tone];
  const Icon = look.icon;
  const Heading = `h${headingLevel}` as const;
  const loud = tone === 'emergency' || tone === 'same_day';
  return (
    <section id={id} role={alert ? 'alert' : undefined} data-keep-together className="@container">
      <div
        className={cx(
          'grid overflow-hidden rounded-lg @lg:grid-cols-[auto_1fr]',
          loud ? 'border-2' : 'border',
          look.line,
          look.soft,
        )}
      >
        <p
          className={cx(
            'flex items-center gap-2 px-3.5 py-1.5 text-sm font-semibold @lg:w-32 @lg:items-start @lg:py-3',
            loud && '@lg:flex-col @lg:gap-1.5',
            look.solid,
          )}
        >
          <Icon aria-hidden="true" className={cx('shrink-0', loud ? 'size-5 @lg:size-6' : 'size-5')} />
          {toneLabel}
        </p>
        <div className="grid gap-3 px-4 py-3 @3xl:flex @3xl:items-start @3xl:justify-between @3xl:gap-6">
          <div className="grid min-w-0 max-w-reading gap-1">
            <Heading className={loud ? 'text-lg' : 'text-base'}>{title}</Heading>
            {children && <div className="text-ink [&_p+p]:mt-2">{children}</div>}
          </div>
          {actions && <div className="flex shrink-0 flex-wrap gap-2">{actions}</div>}
        </div>
      </div>
    </section>
  );
};
