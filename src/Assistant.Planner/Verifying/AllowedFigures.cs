using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Planner.Execution;
using Assistant.Planner.Writing;
using Assistant.Planner.Writing.Words;
using Assistant.RuleBase;

namespace Assistant.Planner.Verifying;

/// <summary>The numbers a sentence may hold: those its cites print, in the one form in which answers print them.</summary>
internal sealed partial class AllowedFigures(RuleBaseSnapshot snapshot)
{
    /// <summary>The numbers of a text, as they stand there; most texts hold no digit, and need no closer look.</summary>
    public static IReadOnlyList<string> In(string text) => text.Any(char.IsDigit) ? [.. Number().Matches(text).Select(m => m.Value)] : [];

    public HashSet<string> For(Grounds grounds)
    {
        var allowed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, figure) in grounds.Figures)
        {
            Allow(figure.Value is { } value ? FigureFormat.Value(value, figure.Unit) : "");
            Allow(figure.Year?.ToString(CultureInfo.InvariantCulture));
            Allow(figure.Label);
        }

        foreach (var (_, response) in grounds.Responses)
        {
            Allow($"{CaseWriter.Percent(response.Score)} {CaseWriter.Percent(response.Low)} {CaseWriter.Percent(response.High)}");
        }

        foreach (var (_, response) in grounds.Episodes)
        {
            Allow(string.Create(CultureInfo.InvariantCulture, $"{CaseWriter.Percent(response.Prior.Value)} {response.Prior.Chosen} {response.Prior.Episodes}"));
        }

        foreach (var subject in grounds.Cases)
        {
            Allow(subject.Assessment.AsOf?.ToString(CultureInfo.InvariantCulture));
            foreach (var (id, value) in subject.Assessment.Scenario.Overrides)
            {
                Allow(FigureFormat.Value(value, snapshot.Indicators.GetValueOrDefault(id)?.Unit ?? ""));
            }
        }

        foreach (var rule in grounds.Rules)
        {
            Allow(rule.Claim);
        }

        foreach (var document in grounds.Located.Select(l => snapshot.Documents[l.Document]))
        {
            Allow(document.Published.ToString("d yyyy", CultureInfo.InvariantCulture));
            Allow(document.Title);
        }

        return allowed;

        void Allow(string? text)
        {
            allowed.UnionWith(In(text ?? ""));
        }
    }

    [GeneratedRegex(@"(?<![\d.])(?:(?<=^|[\s(])-)?\d+(?:[.,]\d+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
