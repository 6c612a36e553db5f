using System.Globalization;
using Assistant.Planner.Execution;

namespace Assistant.Planner.Writing.Words;

/// <summary>The fixed parts of sentences about the smallest change that flips a ranking.</summary>
internal sealed class FlipWords(Names names)
{
    /// <summary>Begins the sentence about a change that was found.</summary>
    public const string Lead = "The smallest change that flips the ranking: if ";

    /// <summary>Stands in the sentence about a search that found none.</summary>
    public const string None = "no one or two changes of what the claims look at would put ";

    /// <summary>Ends the sentence about the one change alone that flips a ranking at the least cost.</summary>
    public const string Smallest = ": no smaller single change flips it.";

    /// <summary>Begins the sentence about a search for one change alone that found none.</summary>
    public const string NoneAlone = "No single change of what the claims look at would put another response first for ";

    private readonly ChangeWords _changes = new(names.Snapshot);

    /// <summary>"The smallest change …: if relief against concessions were on offer, Georgia would most plausibly".</summary>
    public string Opening(FlipFound flip) =>
        $"{Lead}{string.Join(" and ", flip.Changes.Select(_changes.If))}, {names.Of(flip.Now.State)} would most plausibly";

    /// <summary>"it leads by 5 points, where it trailed by 32".</summary>
    public static string Margin(FlipFound flip)
    {
        var option = flip.Changed!.Assessment.First.Option;
        var displaced = flip.Now.Assessment.First.Option;
        var leads = CaseWriter.Percent(flip.Changed.Assessment.First.Score) - CaseWriter.Percent(flip.Changed.Assessment.Of(displaced).Score);
        var trailed = CaseWriter.Percent(flip.Now.Assessment.First.Score) - CaseWriter.Percent(flip.Now.Assessment.Of(option).Score);
        var by = leads <= 0 ? "by less than one point" : $"by {Points(leads)}";
        return $"it leads {by}, where it trailed by {Points(trailed)}";
    }

    private static string Points(int points) => points == 1 ? "1 point" : string.Create(CultureInfo.InvariantCulture, $"{points} points");
}
