using System.Text.RegularExpressions;
using Assistant.Planner.Writing;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;

namespace Assistant.Planner.Tests.Writing;

/// <summary>What an answer says of a state's ties stands in the table of ties, for every state.</summary>
public sealed partial class TiesToldTests
{
    private static readonly Dictionary<string, Scenario> Pressures = new()
    {
        ["american energy"] = Some.Pressure("energy"),
        ["american trade and finance"] = Some.Pressure(),
        ["secondary over Russia"] = Some.SerbianCase,
        ["Chinese trade"] = Some.Pressure("trade") with { Senders = ["CHN"] },
    };

    public static TheoryData<string> Names() => [.. Pressures.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_tie_is_told_only_where_it_is_listed_and_as_strong_as_it_is_listed(string pressure)
    {
        foreach (var profile in Some.Base.States.Values.Where(s => s.Class != StateClass.Great))
        {
            var subject = Some.Case(profile.State.Iso3, Pressures[pressure], ranges: false);
            var figures = subject.Assessment.Figures.ToDictionary(f => f.Name, StringComparer.Ordinal);
            foreach (var sentence in Some.Draft(Some.Findings(subject)).Sentences)
            {
                var told = sentence.Cites.OfType<Cite.Data>().Select(c => figures.GetValueOrDefault(c.Figure)).Where(f => f?.Feature.Kind == FeatureKind.Tie).ToList();
                foreach (var figure in told.Where(f => f!.Channel is null))
                {
                    Assert.Contains("is listed", sentence.Text, StringComparison.Ordinal);
                    Assert.Equal(0, figure!.Value);
                }

                foreach (var figure in told.Where(f => f!.Channel is not null))
                {
                    var row = Assert.Single(profile.Ties, t => t.Channel == figure!.Channel && t.Partner == figure.Partner);
                    Assert.Equal(row.Year, figure!.Year);
                    if (told.Count == 1 && Amount().Match(sentence.Text) is { Success: true } amount)
                    {
                        Assert.Equal(Expected(row), amount.Value);
                    }
                }
            }
        }
    }

    /// <summary>The coding rule of the ties: sole from 60 per cent of a flow, major from 20, else some.</summary>
    private static string Expected(Tie row) => (row.Share ?? (row.Strength >= 1 ? 1 : row.Strength > 0.5 ? 0.3 : 0.1)) switch
    {
        >= 0.6 => "most of",
        >= 0.2 => "a large part of",
        _ => "part of",
    };

    [GeneratedRegex("(?<= |^)(most of|a large part of|part of)(?= [^;]*, which )", RegexOptions.None, 1000)]
    private static partial Regex Amount();
}
