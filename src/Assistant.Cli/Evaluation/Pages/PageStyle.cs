namespace Assistant.Cli.Evaluation.Pages;

/// <summary>How pages look: the reader's own light or dark, one column on a phone, paper when printed.</summary>
internal static class PageStyle
{
    public const string Sheet = """
        :root { --paper: #fdfdfb; --ink: #1d2328; --soft: #59636b; --line: #d5d9d6; --wash: #f1f3f0; --rules: #0b5c9e; --flat: #8a5a00; --popular: #a3362b; --even: #59636b; }
        @media (prefers-color-scheme: dark) {
          :root { --paper: #14181b; --ink: #e6e9ea; --soft: #a3adb4; --line: #3a4348; --wash: #1d2327; --rules: #74b7f0; --flat: #e0ae4f; --popular: #f08f83; --even: #a3adb4; }
        }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", Roboto, sans-serif; }
        main { max-width: 72rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
        h1 { font-size: 1.7rem; line-height: 1.2; margin: .5rem 0 1rem; }
        h2 { font-size: 1.2rem; margin: 2.5rem 0 .5rem; padding-top: .75rem; border-top: 1px solid var(--line); }
        p { max-width: 46rem; margin: .5rem 0; }
        .lead { font-size: 1.15rem; }
        .soft { color: var(--soft); }
        .caution { border-left: .25rem solid var(--flat); padding: .25rem 0 .25rem .75rem; }
        .pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1.5rem; align-items: start; margin: 1rem 0; }
        @media (max-width: 56rem) { .pair { grid-template-columns: minmax(0, 1fr); } }
        svg { display: block; width: 100%; max-width: 34rem; height: auto; font: 13px system-ui, "Segoe UI", Roboto, sans-serif; }
        svg text { fill: var(--ink); }
        svg .head { font-weight: 600; }
        svg .tick, svg .end { fill: var(--soft); font-size: 12px; }
        svg .grid { stroke: var(--line); stroke-width: 1; }
        svg .zero { stroke: var(--ink); stroke-width: 1; stroke-dasharray: 4 3; }
        svg .range { stroke-width: 2; }
        svg .bar { fill: var(--rules); }
        svg .back { fill: var(--wash); }
        svg .rules { color: var(--rules); } svg .rules-uniform-prior { color: var(--flat); } svg .popularity { color: var(--popular); } svg .uniform { color: var(--even); }
        svg .full { fill: currentColor; stroke: currentColor; stroke-width: 2; } svg .hollow { fill: var(--paper); stroke: currentColor; stroke-width: 2; }
        .stack > div { margin: 1rem 0; }
        h3 { font-size: 1rem; margin: 1.5rem 0 0; }
        .wide { overflow-x: auto; max-width: 100%; }
        .wide:focus-visible, summary:focus-visible { outline: 2px solid var(--rules); outline-offset: 2px; }
        table { border-collapse: collapse; font-size: .875rem; min-width: 100%; }
        caption { text-align: left; color: var(--soft); padding: .25rem 0; }
        th, td { text-align: left; vertical-align: top; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
        th { font-weight: 600; } tbody th { font-weight: 400; min-width: 8.5rem; } td:not(.n) { min-width: 8.5rem; } td:nth-child(n+5):last-child:not(.n) { min-width: 18rem; }
        td.n, th.n { text-align: right; white-space: nowrap; }
        summary { cursor: pointer; padding: .5rem 0; min-height: 2.75rem; display: list-item; align-content: center; }
        code { font-size: .9em; }
        @media print { details { display: block; } .wide { overflow: visible; } }
        """;
}
