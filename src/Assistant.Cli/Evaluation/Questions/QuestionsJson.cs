using System.Text.Json;
using Assistant.Cli.Batch;

namespace Assistant.Cli.Evaluation.Questions;

/// <summary>An evaluation over questions as JSON.</summary>
internal static class QuestionsJson
{
    public static string Of(QuestionsResult result) => JsonSerializer.Serialize(
        new
        {
            schemaVersion = "1",
            source = result.Source,
            ruleBase = new { version = result.Base.Version.Number, hash = "sha256:" + result.Base.Version.Hash },
            questions = result.Turns.Count,
            figures = result.Shares.ToDictionary(s => s.Id, s => Of(s.Tally)),
            scenarioAttributes = result.Attributes.ToDictionary(a => a.Attribute, a => Of(a.Tally)),
            falseDeclines = result.Declines.False,
            declinesByReason = result.Declines.ByReason.Select(r => new { reason = r.Reason, recall = Of(r.Recall) }),
            expectedClaims = result.Claims is { } claims ? new { recall = JsonLines.Four(claims.Recall), lines = claims.Lines } : null,
            droppedByVerifier = result.Dropped,
            kinds = result.Kinds.ToDictionary(k => k.Kind, k => Of(k.Tally)),
            misses = result.Misses.Select(Of),
            citationFaults = result.Turns.Where(t => t.Citations.Faults.Count > 0).Select(t => new { id = t.Turn.Expected.Id, faults = t.Citations.Faults }),
            notDecidedMechanically = result.Undecided.Select(Of),
        },
        JsonLines.Indented);

    private static object Of(Tally tally) => new { right = tally.Right, of = tally.Of, share = JsonLines.Four(tally.Share) };

    private static object Of((GradedTurn Turn, Check Check) found) => new
    {
        id = found.Turn.Turn.Expected.Id,
        line = found.Turn.Turn.Expected.Line,
        text = found.Turn.Turn.Expected.Text,
        what = found.Check.What,
        expected = found.Check.Expected,
        came = found.Check.Came,
    };
}
