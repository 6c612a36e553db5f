using Assistant.Scoring.Impact;

namespace Assistant.Cli.Impacting;

/// <summary>What became of the answer to one question.</summary>
/// <param name="Id">Identifier in the set.</param>
/// <param name="Text">The question.</param>
/// <param name="Before">Headline before.</param>
/// <param name="After">Headline after.</param>
/// <param name="Flips">Rankings another response leads; the question stands in the scenario's place.</param>
/// <param name="Moves">Scores that moved beyond the threshold.</param>
/// <param name="OtherKind">Whether it is answered in another way, or declined for another reason.</param>
/// <param name="Reworded">Whether any sentence reads otherwise.</param>
internal sealed record QuestionChange(
    string Id, string Text, string Before, string After, IReadOnlyList<ImpactFlip> Flips, int Moves, bool OtherKind, bool Reworded)
{
    public bool IsSame => Flips.Count == 0 && Moves == 0 && !OtherKind && !Reworded;
}
