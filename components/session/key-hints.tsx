import { useShortcutsOn } from '../frame/shortcuts';
import { Kbd } from '../ui/kbd';

const hints = {
  presence: [
    [['P', 'A', 'U'], 'answer'],
    [['S'], 'several at once'],
    [['L'], 'later'],
    [['Backspace'], 'goes back'],
  ],
  choice: [
    [['1', '–', '9'], 'choose'],
    [['U'], 'unknown'],
  ],
  quantity: [
    [['0', '–', '9'], 'begin the figure'],
    [['U'], 'unknown'],
  ],
  list: [
    [['1', '–', '9', '0'], 'tick'],
    [['Enter'], 'records what is ticked'],
    [['N'], 'none of these'],
  ],
} as const;

/** The keys that work while the question has the focus, where there is a keyboard and they have not been turned off. */
export const KeyHints = ({ of }: { readonly of: keyof typeof hints }) =>
  useShortcutsOn() && (
    <p className="flex basis-full flex-wrap items-center gap-x-3 gap-y-1 pt-1 text-xs text-ink-muted pointer-coarse:hidden print:hidden">
      {hints[of].map(([keys, does]) => (
        <span key={does} className="flex items-center gap-1">
          {keys.map((key) => (key === '–' ? key : <Kbd key={key}>{key}</Kbd>))}
          {does}
        </span>
      ))}
    </p>
  );
