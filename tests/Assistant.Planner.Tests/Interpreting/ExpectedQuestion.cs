using System.Globalization;
using Assistant.Planner.Questions;

namespace Assistant.Planner.Tests.Interpreting;

/// <summary>One line of a table: text, intent, states and further expectations, parted by <c>|</c>.</summary>
internal static class ExpectedQuestion
{
    /// <summary>Cuts a table into conversations; a line that starts with <c>&gt;</c> follows the one above.</summary>
    public static TheoryData<string> Conversations(string table)
    {
        var data = new TheoryData<string>();
        var current = "";
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.StartsWith('>'))
            {
                current += "\n" + line[1..];
                continue;
            }

            if (current.Length > 0)
            {
                data.Add(current);
            }

            current = line;
        }

        data.Add(current);
        return data;
    }

    /// <summary>Walks one conversation and checks every turn.</summary>
    public static void Check(string conversation)
    {
        var context = ConversationContext.Empty;
        foreach (var line in conversation.Split('\n'))
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            var question = Some.Interpreter.Interpret(cells[0], context);
            var got = $"'{cells[0]}' was read as {Show(question)}";
            Assert.True(cells[1].Split('/').Contains(Kebab(question.Intent)), got);
            if (cells.Length > 2 && cells[2].Length > 0)
            {
                Assert.True(string.Join(' ', question.States) == cells[2].Trim('-'), got);
            }

            foreach (var expectation in cells.Skip(3).SelectMany(c => c.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            {
                var (key, value) = (expectation.Split('=')[0], expectation.Split('=')[^1]);
                Assert.True(value.Split('/').Contains(Value(question, key)), $"{expectation} expected, but {got}");
            }

            context = After(question, context);
        }
    }

    /// <summary>What a turn leaves for the next, as the answerer leaves it.</summary>
    public static ConversationContext After(Question question, ConversationContext context) =>
        question is { Intent: Intent.Smalltalk, Topic: "reset" } ? ConversationContext.Empty
        : question.IsOpen ? context with { Pending = question, LastWasHelp = false }
        : question.Intent is Intent.Decline or Intent.Help or Intent.Smalltalk ? context with { Pending = null, LastWasHelp = question.Intent == Intent.Help }
        : new ConversationContext(question.States.Count > 0 || context.Last is not { States.Count: > 0 } ? question : context.Last, ["sanctions-alignment#p10.s1"])
        {
            LastOptions = ["resist-absorb", "diversify-partners", "hedge-quietly"],
        };

    /// <summary>The whole reading in one line.</summary>
    public static string Show(Question q) =>
        $"{Kebab(q.Intent)} [{string.Join(' ', q.States)}] "
        + string.Join(' ', Keys.Select(k => (k, v: Value(q, k))).Where(p => p.v is not "-").Select(p => $"{p.k}={p.v}"));

    private static readonly string[] Keys =
    [
        "position", "senders", "over", "measures", "breadth", "secondary", "intensity", "duration", "phase", "demand", "offers", "posture", "overrides", "assumed",
        "options", "outside", "declined", "detail", "topic", "reference", "asof", "version", "notes", "choices", "among", "facts", "locators", "levels",
        "form", "top", "lines", "aspect", "filters", "rest", "before", "original",
    ];

    /// <summary>One part of a reading as text, or <c>-</c>.</summary>
    public static string Value(Question q, string key)
    {
        var s = q.Scenario;
        var value = key switch
        {
            "position" => s.Position,
            "senders" => string.Join(',', s.Senders),
            "over" => string.Join(',', s.Over),
            "measures" => string.Join(',', s.Measures.Order(StringComparer.Ordinal)),
            "breadth" => s.Breadth,
            "secondary" => s.Secondary ? "yes" : "no",
            "intensity" => s.Intensity,
            "duration" => s.Duration,
            "phase" => s.Phase,
            "demand" => s.Demand,
            "offers" => string.Join(',', s.Offers),
            "posture" => s.Posture,
            "overrides" => string.Join(',', s.Overrides.Select(o => string.Create(CultureInfo.InvariantCulture, $"{o.Key}:{o.Value:0.##}"))),
            "levels" => string.Join(',', q.OverrideLevels.Select(o => $"{o.Key}:{o.Value}")),
            "assumed" => string.Join(',', q.Assumed.Order(StringComparer.Ordinal)),
            "options" => string.Join(',', q.Options),
            "outside" => string.Join(',', q.Outside),
            "declined" => q.Declined,
            "detail" => q.DeclinedDetail?.Replace(' ', '_'),
            "topic" => q.Topic?.Replace(' ', '_'),
            "reference" => q.RuleOrLocator,
            "asof" or "asOf" => q.AsOf?.ToString(CultureInfo.InvariantCulture),
            "version" => q.UnderVersion,
            "notes" => q.Notes.Count.ToString(CultureInfo.InvariantCulture),
            "choices" => q.Choices.Count.ToString(CultureInfo.InvariantCulture),
            "among" => q.Among?.Replace(' ', '_'),
            "facts" => q.Facts.Count.ToString(CultureInfo.InvariantCulture),
            "locators" => string.Join(',', q.Locators),
            "form" => q.Form.Kind == FormKind.Usual ? null : $"{q.Form.Kind}".ToLowerInvariant(),
            "top" => q.Form.Top?.ToString(CultureInfo.InvariantCulture),
            "lines" => q.Form.Lines?.ToString(CultureInfo.InvariantCulture),
            "aspect" => q.Aspect == Aspect.Whole ? null : $"{q.Aspect}".ToLowerInvariant(),
            "filters" => string.Join(',', q.Filters.Select(f => $"{f.Feature}:{f.Level}")),
            "rest" => q.Rest.Count.ToString(CultureInfo.InvariantCulture),
            "before" => string.Join(',', q.StatesBefore),
            "original" => q.Original is null ? null : "yes",
            _ => throw new ArgumentOutOfRangeException(nameof(key), key, "no such expectation"),
        };
        return string.IsNullOrEmpty(value) ? "-" : value;
    }

    /// <summary>An intent as the contract names it.</summary>
    public static string Kebab(Intent intent) => string.Concat(intent.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $"-{c}" : $"{c}")).ToLowerInvariant();
}
