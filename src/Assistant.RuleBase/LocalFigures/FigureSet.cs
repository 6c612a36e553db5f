using Assistant.RuleBase.Loading;

namespace Assistant.RuleBase.LocalFigures;

/// <summary>Figures a user may use but the project may not ship: they stay on that user's machine and are laid over the shipped ones.</summary>
/// <param name="Name">Kebab-case name on this machine.</param>
/// <param name="Dataset">Name of the dataset, as answers show it.</param>
/// <param name="Licence">Terms the user holds it under, as answers show them.</param>
/// <param name="Imported">When it was imported.</param>
/// <param name="Table">Columns iso3, year, indicator, value; its path is what problems name.</param>
public sealed record FigureSet(string Name, string Dataset, string Licence, DateTimeOffset Imported, RuleFile Table)
{
    /// <summary>What an answer names beside a figure of this set.</summary>
    public string Shown => $"{Dataset} ({Licence}; figures of this machine)";
}
