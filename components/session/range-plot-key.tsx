/** What the marks of a range plot mean, drawn with the marks themselves. None of them is cut at its box: see `.lucide`. */
export const RangePlotKey = () => (
  <ul className="flex flex-wrap gap-x-5 gap-y-1 px-3 pt-1.5 text-xs text-ink-muted">
    <li className="flex items-center gap-1.5">
      <svg aria-hidden="true" width="14" height="14" className="overflow-visible">
        <circle cx="7" cy="7" r="5" strokeWidth="2" className="plot-point" />
      </svg>
      best estimate
    </li>
    <li className="flex items-center gap-1.5">
      <svg aria-hidden="true" width="24" height="14" className="overflow-visible">
        <rect x="0" y="3" width="24" height="8" rx="1.5" className="plot-bar" />
      </svg>
      90 % range
    </li>
    <li className="flex items-center gap-1.5">
      <svg aria-hidden="true" width="8" height="16" className="overflow-visible">
        <rect x="2" y="1" width="4" height="14" rx="1" strokeWidth="1.25" className="plot-prior" />
      </svg>
      before any answer
    </li>
    <li className="flex items-center gap-1.5">
      <svg aria-hidden="true" width="14" height="14" className="overflow-visible">
        <circle cx="7" cy="7" r="5" strokeWidth="1.5" className="plot-ghost" />
      </svg>
      before the last answer
    </li>
  </ul>
);
