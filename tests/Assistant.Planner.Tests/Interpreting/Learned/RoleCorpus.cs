using System.Text.Json;
using Assistant.Planner.Interpreting;
using Assistant.Planner.Interpreting.Learned;
using Assistant.Planner.Questions;

namespace Assistant.Planner.Tests.Interpreting.Learned;

/// <summary>The powers named in the written questions as the trainer sees them.</summary>
internal static class RoleCorpus
{
    private static readonly MessageReader Grammar = new(Some.Base, roles: LearnedModel<LearnedRole>.Parse([]));
    private static readonly LearnedRoleReader Learned = new(Grammar.Names, LearnedModel<LearnedRole>.Parse([]));

    /// <summary>The names of a file's lines. A line tells the part of a state or a sender it lists; of the others it tells nothing, and the grammar's reading stands for them where it is right in those.</summary>
    public static IEnumerable<LearnedExample<LearnedRole>> Read(string file) =>
        WrittenTurns.Of(file).SelectMany(turn => Names(turn.Line, Grammar.Read(turn.Text, turn.Context), turn.Context));

    private static IEnumerable<LearnedExample<LearnedRole>> Names(JsonElement line, Reading reading, ConversationContext context)
    {
        var mentions = reading.Found.Mentions;
        var names = Enumerable.Range(0, mentions.Count).Where(i => LearnedRoleReader.IsTold(mentions[i]))
            .Select(i => (At: i, Read: LearnedRoleReader.Part(reading.Roles, mentions[i]), Told: Told(line, mentions[i].Ids[0]))).ToList();
        var isRight = names.All(n => n.Told is null || n.Told == n.Read);
        foreach (var (at, read, told) in names)
        {
            if ((told ?? (isRight ? read : null)) is { } part)
            {
                var features = RoleFeatures.Read(reading.Tokens, mentions, at, Learned.KindOf, context);
                yield return new LearnedExample<LearnedRole>([.. features.OrderBy(f => f.ToString(), StringComparer.Ordinal)], [part]);
            }
        }
    }

    private static LearnedRole? Told(JsonElement line, string id)
    {
        var asked = line.TryGetProperty("states", out var states) && states.EnumerateArray().Any(s => s.GetString() == id);
        // Of what is declined no more is told than whom it asks about.
        if (line.GetProperty("expect").GetProperty("intent_any").EnumerateArray().Any(i => i.GetString() == "decline"))
        {
            return asked ? LearnedRole.Asked : null;
        }

        var scenario = line.GetProperty("scenario");
        var senders = scenario.TryGetProperty("senders", out var listed) && listed.ValueKind == JsonValueKind.Array ? listed.EnumerateArray().Select(s => s.GetString()).ToList() : null;
        return asked ? LearnedRole.Asked
            : senders is null ? null
            : senders.Contains(id) ? LearnedRole.Sender
            : LearnedRole.Neither;
    }
}
