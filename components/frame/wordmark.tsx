/** What a link around it is called: it leads to the start page. */
export const homeWords = 'Zonula, start page';

/** Two cells and the strands that hold them together; the name beside them. */
export const Wordmark = () => (
  <span className="inline-flex items-center gap-2.5">
    <svg aria-hidden="true" viewBox="0 0 24 24" fill="none" className="size-6 shrink-0">
      <g className="stroke-ink" strokeWidth="1.75" strokeLinecap="round">
        <path d="M3.5 2.5c5.5 0 6 2.5 6 9.5s-.5 9.5-6 9.5" />
        <path d="M20.5 2.5c-5.5 0-6 2.5-6 9.5s.5 9.5 6 9.5" />
      </g>
      <g className="stroke-accent forced-colors:stroke-[CanvasText]" strokeWidth="2" strokeLinecap="round">
        <path d="M8.5 8h7M7.75 12h8.5M8.5 16h7" />
      </g>
    </svg>
    <span className="text-lg font-semibold tracking-[-0.01em]">Zonula</span>
  </span>
);
