'use client';

import { memo, type ReactNode, useMemo, useState } from 'react';
import type { RedFlag } from '@/engine';
import { inSentence } from '@/server/library/in-sentence';
import type { Catalogue } from '@/server/library/schema';
import type { SessionState } from '@/server/sessions/schema';
import { Badge } from '../ui/badge';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { useAfterPaint } from '../ui/use-after-paint';
import { SetAsideDialog } from './lazy-parts';
import { nameIn } from './reading-words';
import { urgencyWords } from './session-words';
import { standingFlags } from './standing-flags';

interface RedFlagBannersProps {
  readonly catalogue: Catalogue;
  readonly redFlags: readonly RedFlag[];
  readonly setAside: SessionState['setAside'];
  readonly onSetAside?: (redFlag: string, reason: string) => void;
  readonly onRestore?: (redFlag: string) => void;
}

const FEW = 3;
/** So many stand in full; a wall of banners would push the patient off the screen. */
const IN_FULL = 2;

/**
 * Those that fire, all of them by name, also those that gave way to a banner above; of those that nobody can tell yet, the
 * first few: the fold has the rest.
 */
const toCheck = (catalogue: Catalogue, quiet: readonly RedFlag[]): ReactNode => {
  const firing = quiet.filter(({ state, strength }) => state === 'fires' && strength === 'check_first');
  const unsettled = quiet.filter(({ state }) => state === 'possible');
  const gaveWay = quiet.filter((flag) => !firing.includes(flag) && !unsettled.includes(flag));
  const shown = unsettled.length <= FEW + 1 ? unsettled : unsettled.slice(0, FEW);
  const namesOf = (flags: readonly RedFlag[]): string => flags.map(({ rule }) => nameIn(catalogue, rule)).join(' · ');
  const more = unsettled.length - shown.length;
  return (
    <span className="grid gap-1 text-sm">
      {gaveWay.length > 0 && (
        <span>
          <span className="font-semibold">For the same reason as above: </span>
          <span className="text-ink-muted">{namesOf(gaveWay)}</span>
        </span>
      )}
      {firing.length > 0 && (
        <span>
          <span className="font-semibold">To check: </span>
          <span className="text-ink-muted">{namesOf(firing)}</span>
        </span>
      )}
      {shown.length > 0 && (
        <span>
          <span className="font-semibold">Cannot be told yet: </span>
          <span className="text-ink-muted">
            {namesOf(shown)}
            {more > 0 ? ` and ${more} more` : ''}
          </span>
        </span>
      )}
    </span>
  );
};

/**
 * What calls for action whatever the odds. Strong ones are banners, the most urgent in full and, where there are many,
 * the others a line each with what to do; the weak and the open stand in one quiet line, so that a banner keeps its
 * meaning. Nothing hides one; setting one aside takes a reason, which is kept.
 */
export const RedFlagBanners = (props: RedFlagBannersProps) => {
  const { catalogue, redFlags, setAside } = props;
  const [asking, setAsking] = useState<string | null>(null);
  const { banners, quiet } = useMemo(() => {
    const standing = standingFlags(redFlags, setAside);
    return {
      banners: standing,
      quiet: redFlags.filter((flag) => !(flag.rule in setAside) && !standing.includes(flag)),
    };
  }, [redFlags, setAside]);
  // What stands on the page answers in its frame; what is folded away, dozens of lines mostly, follows it.
  const folded = useAfterPaint(quiet);
  const aside = redFlags.filter(({ rule }) => rule in setAside);
  if (redFlags.length === 0) return null;
  return (
    <section id="red-flags" tabIndex={-1} aria-label="Red flags" className="grid gap-2.5 outline-none contain-content">
      {banners.slice(0, IN_FULL).map((flag) => (
        <Banner
          key={flag.rule}
          tone={flag.urgency}
          toneLabel={urgencyWords[flag.urgency]}
          title={nameIn(catalogue, flag.rule)}
          alert={isPressing(flag)}
          actions={props.onSetAside && <SetAside onPress={() => setAsking(flag.rule)} />}
        >
          <p>{catalogue.rules[flag.rule]?.asks?.action}</p>
          <p className="text-sm">
            <Because {...{ catalogue, flag }} />
          </p>
        </Banner>
      ))}
      {banners.length > IN_FULL && (
        <ul className="rounded-lg border border-line-strong bg-surface px-4">
          {banners.slice(IN_FULL).map((flag) => (
            <li key={flag.rule} className="border-line border-b py-1 last:border-b-0">
              <div role={isPressing(flag) ? 'alert' : undefined}>
                <Disclosure
                  look="row"
                  summary={
                    <span className="grid gap-x-3 text-sm sm:grid-cols-[6.5rem_1fr]">
                      <span>
                        <Badge tone={flag.urgency}>{urgencyWords[flag.urgency]}</Badge>
                      </span>
                      <span>
                        <strong className="font-semibold">{nameIn(catalogue, flag.rule)}.</strong>{' '}
                        {catalogue.rules[flag.rule]?.asks?.action}
                      </span>
                    </span>
                  }
                >
                  <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 text-sm">
                    <p>
                      <Because {...{ catalogue, flag }} />
                    </p>
                    {props.onSetAside && <SetAside onPress={() => setAsking(flag.rule)} />}
                  </div>
                </Disclosure>
              </div>
            </li>
          ))}
        </ul>
      )}
      {quiet.length > 0 && (
        <div className="rounded-lg border border-line bg-surface px-4 py-1">
          <Disclosure look="row" summary={toCheck(catalogue, quiet)}>
            <QuietFlags {...{ catalogue }} flags={folded} />
          </Disclosure>
        </div>
      )}
      {aside.map((flag) => (
        <p
          key={flag.rule}
          className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-lg border border-line border-dashed px-4 py-2 text-sm"
        >
          <span>
            <strong>{nameIn(catalogue, flag.rule)}</strong> ({urgencyWords[flag.urgency].toLowerCase()}) was set aside:
            “{setAside[flag.rule]?.reason}”
          </span>
          {props.onRestore && (
            <Button size="sm" variant="quiet" onClick={() => props.onRestore?.(flag.rule)}>
              Bring back
            </Button>
          )}
        </p>
      ))}
      {asking && (
        <SetAsideDialog
          title={nameIn(catalogue, asking)}
          onClose={() => setAsking(null)}
          onReason={(reason) => {
            props.onSetAside?.(asking, reason);
            setAsking(null);
          }}
        />
      )}
    </section>
  );
};

/** Each that is no banner, with what it asks for or what would settle it. */
const QuietFlags = memo(
  ({ catalogue, flags }: { readonly catalogue: Catalogue; readonly flags: readonly RedFlag[] }) => (
    <ul className="grid max-w-reading gap-2 text-sm print:block print:max-w-none print:columns-2 print:*:mb-1.5">
      {flags.map((flag) => (
        <li key={flag.rule}>
          <strong>{nameIn(catalogue, flag.rule)}</strong> ({urgencyWords[flag.urgency].toLowerCase()}).{' '}
          {flag.state === 'fires'
            ? catalogue.rules[flag.rule]?.asks?.action
            : `Not settled: would be by ${flag.missing.map((id) => inSentence(nameIn(catalogue, id))).join(', ')}.`}{' '}
          <RuleLink catalogue={catalogue} id={flag.rule} />
        </li>
      ))}
    </ul>
  ),
);

/** Read out at once when it comes up. */
const isPressing = ({ urgency }: RedFlag): boolean => urgency === 'emergency' || urgency === 'same_day';

/** One that goes on standing is not drawn again while its reasons are the same. */
const Because = memo(
  ({ catalogue, flag }: { readonly catalogue: Catalogue; readonly flag: RedFlag }) => (
    <>
      Because of {flag.because.map((id) => inSentence(nameIn(catalogue, id))).join(', ')}.{' '}
      <RuleLink catalogue={catalogue} id={flag.rule} />
    </>
  ),
  (a, b) =>
    a.catalogue === b.catalogue && a.flag.rule === b.flag.rule && a.flag.because.join() === b.flag.because.join(),
);

const SetAside = ({ onPress }: { readonly onPress: () => void }) => (
  <Button size="sm" onClick={onPress}>
    Set aside…
  </Button>
);

const RuleLink = ({ catalogue, id }: { readonly catalogue: Catalogue; readonly id: string }) => (
  <a
    href={`/evidence/${id}`}
    target="_blank"
    rel="noopener"
    className="text-accent underline decoration-1 underline-offset-3 hover:decoration-2"
  >
    {catalogue.rules[id]?.asks?.citation?.short ?? 'Source'}
    <span className="sr-only"> (opens in a new tab)</span>
  </a>
);
