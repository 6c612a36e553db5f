namespace Assistant.Planner.Interpreting;

/// <summary>What a message says about the size of the measures.</summary>
/// <param name="Breadth">targeted, sectoral or comprehensive; null when nothing was said.</param>
/// <param name="ClosesBorder">Whether a border is closed or a blockade laid.</param>
/// <param name="NamesEmbargo">Whether an embargo is named without a good.</param>
/// <param name="Contradiction">Two sizes that exclude each other, or null.</param>
internal sealed record HeardBreadth(string? Breadth, bool ClosesBorder, bool NamesEmbargo, string? Contradiction);
