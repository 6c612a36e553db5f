namespace Assistant.Planner.Interpreting;

/// <summary>A figure assumed for one partner.</summary>
/// <param name="Partner">Who the figure is about.</param>
/// <param name="Flow">What flows: imports, gas, trade.</param>
/// <param name="Start">Index of the first word that says so.</param>
/// <param name="End">Index after the last.</param>
internal sealed record TieFigure(PowerMention Partner, string Flow, int Start, int End);
