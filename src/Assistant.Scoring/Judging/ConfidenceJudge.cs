using Assistant.RuleBase.States;
using Assistant.Scoring.Draws;
using Assistant.Scoring.Results;

namespace Assistant.Scoring.Judging;

/// <summary>How far a ranking carries: confidence kept apart from likelihood (scoring method, sections 7.5, 7.6 and 8).</summary>
internal sealed class ConfidenceJudge(CompiledRuleBase compiled)
{
    private const double AbstainUnder = 0.4;
    private const double ParticularFrom = 0.3;
    private const double SeparatedFrom = 0.2;
    private const double SeparatedInDraws = 0.75;

    private static readonly string[] Levels = ["low", "moderate", "high"];

    public AssessmentConfidence Judge(
        IReadOnlyList<ResponseScore> responses,
        int[] order,
        DrawResult? draws,
        DrawContext? context,
        FiguresOfCase used,
        StateClass stateClass,
        bool firstHolds)
    {
        var reasons = new List<string>();
        var level = Level(responses[0], used.Coverage, reasons);
        if (compiled.Snapshot.Documents.Count == 1 && level == 2)
        {
            level = 1;
            reasons.Add("a single source document");
        }

        if (stateClass == StateClass.Middle && level > 0)
        {
            level--;
            reasons.Add("a middle power; the source speaks of smaller states");
        }

        return new AssessmentConfidence(
            Levels[level], reasons, used.Coverage, used.Coverage < AbstainUnder,
            responses.All(r => r.Choice.Sum(c => Math.Abs(c.Delta)) < ParticularFrom),
            NotSeparated(responses, order, draws), firstHolds, MostUseful(order, draws, context, used));
    }

    private static int Level(ResponseScore first, double coverage, List<string> reasons)
    {
        var width = first.High - first.Low;
        AddIf(coverage < 0.5, "under half of the figures needed are known", reasons);
        AddIf(first.IndependentGroups <= 1, "at most one independent point speaks about the leading response", reasons);
        AddIf(width > 0.45, "the range of the leading response is wide", reasons);
        if (reasons.Count > 0)
        {
            return 0;
        }

        AddIf(coverage < 0.8, "some figures needed are missing", reasons);
        AddIf(first.IndependentGroups < 3, "fewer than three independent points speak about the leading response", reasons);
        AddIf(first.Conflict >= 0.4, "the claims about the leading response disagree", reasons);
        AddIf(width >= 0.25, "the range of the leading response is not narrow", reasons);
        return reasons.Count > 0 ? 1 : 2;
    }

    private static void AddIf(bool holds, string reason, List<string> reasons)
    {
        if (holds)
        {
            reasons.Add(reason);
        }
    }

    private static List<(string Better, string Worse)> NotSeparated(IReadOnlyList<ResponseScore> responses, int[] order, DrawResult? draws)
    {
        var pairs = new List<(string, string)>();
        for (var i = 0; i + 1 < responses.Count; i++)
        {
            var close = Math.Round(responses[i].LogOdds - responses[i + 1].LogOdds, 9) < SeparatedFrom;
            if (close || (draws is not null && draws.PAbove(order[i], order[i + 1]) < SeparatedInDraws))
            {
                pairs.Add((responses[i].Option, responses[i + 1].Option));
            }
        }

        return pairs;
    }

    /// <summary>The missing figure whose draws move the first two options most.</summary>
    private string? MostUseful(int[] order, DrawResult? draws, DrawContext? context, FiguresOfCase used)
    {
        if (draws is null || context is null || order.Length < 2)
        {
            return null;
        }

        var best = used.MissingOfLeaders
            .Where(f => !context.Of(f).IsConstant)
            .Select(f => (Feature: f, Moves: order.Take(2).Sum(o => Vectors.Moves(context.Of(f).Values.AsSpan(0, context.Draws), draws.LogOdds[o].AsSpan(0, context.Draws)))))
            .Where(x => Math.Round(x.Moves, 9) > 0)
            .OrderByDescending(x => Math.Round(x.Moves, 9))
            .ThenBy(x => x.Feature)
            .FirstOrDefault((Feature: -1, Moves: 0.0));
        return best.Feature < 0 ? null : compiled.Program.Features[best.Feature].ToString();
    }
}
