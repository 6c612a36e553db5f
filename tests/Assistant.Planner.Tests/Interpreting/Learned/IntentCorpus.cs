using System.Text.Json;
using Assistant.Planner.Interpreting;
using Assistant.Planner.Interpreting.Learned;
using Assistant.Planner.Questions;

namespace Assistant.Planner.Tests.Interpreting.Learned;

/// <summary>The written questions of the tests as the trainer sees them.</summary>
internal static class IntentCorpus
{
    private static readonly MessageReader Reader = new(Some.Base);

    /// <summary>The files learnt from, in order.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Directory.EnumerateFiles(Folder, "*-questions.jsonl").Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(Some.Root, "tests", "Assistant.Planner.Tests", "Interpreting");

    /// <summary>The lines of a file whose intent the model tells; what is asked back, or declined for whom it names, is not learnt.</summary>
    public static IEnumerable<LearnedExample<LearnedIntent>> Read(string file)
    {
        foreach (var (line, text, context) in WrittenTurns.Of(file))
        {
            var intents = Intents(line.GetProperty("expect")).Distinct().ToArray();
            if (intents.Length > 0)
            {
                yield return new LearnedExample<LearnedIntent>([.. IntentFeatures.Read(Reader.Read(text, context)).OrderBy(f => f.ToString(), StringComparer.Ordinal)], intents);
            }
        }
    }

    private static IEnumerable<LearnedIntent> Intents(JsonElement expect)
    {
        foreach (var intent in Strings(expect, "intent_any"))
        {
            if (intent == "decline")
            {
                foreach (var reason in Strings(expect, "declined_any"))
                {
                    if (reason switch { "out-of-scope" => LearnedIntent.OutOfScope, "legal-advice" => LearnedIntent.LegalAdvice, "harmful" => LearnedIntent.Harmful, _ => (LearnedIntent?)null } is { } declined)
                    {
                        yield return declined;
                    }
                }
            }
            else if (Enum.TryParse<LearnedIntent>(intent.Replace("compare", "assess", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var known))
            {
                yield return known;
            }
        }
    }

    private static IEnumerable<string> Strings(JsonElement expect, string name) => expect.GetProperty(name).EnumerateArray().Select(e => e.GetString()!);
}
