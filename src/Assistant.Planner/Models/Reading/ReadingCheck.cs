using Assistant.Planner.Interpreting;
using Assistant.Planner.Questions;
using Assistant.RuleBase;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;

namespace Assistant.Planner.Models.Reading;

/// <summary>Holds what a model read against the vocabulary, and says it as a plain question the grammar can read.</summary>
internal sealed class ReadingCheck(RuleBaseSnapshot snapshot)
{
    private const int MostStates = 6;
    private const int MostTopicWords = 8;

    private readonly SpokenNames _spoken = new(snapshot);

    /// <summary>Whether every code is known and fits the others, and every topic word is the user's own.</summary>
    public bool Holds(ReadQuestion read, string text) =>
        ReadQuestionSchema.Intents.Contains(read.Intent)
        && Distinct(read.States, MostStates) && read.States.All(s => snapshot.States.TryGetValue(s, out var profile) && profile.Class != StateClass.Great)
        && Distinct(read.Senders, MostStates) && read.Senders.All(IsPower) && !read.Senders.Intersect(read.States).Any()
        && Distinct(read.Over, MostStates) && read.Over.All(IsPower) && !read.Over.Intersect(read.States.Concat(read.Senders)).Any() && (read.Over.Count == 0 || read.Secondary)
        && Distinct(read.Measures, MostStates + 2) && read.Measures.All(ReadQuestionSchema.Terms(snapshot, "measures").Contains)
        && read.Words.All(w => w.Word is null || ReadQuestionSchema.Terms(snapshot, w.Attribute).Contains(w.Word))
        && TopicHolds(read, text);

    /// <summary>The plain question; null for an intent that asks for nothing, or asks with too little.</summary>
    public string? Plain(ReadQuestion read) => (read.Intent, read.States.Count) switch
    {
        ("assess", 1) or ("compare", > 1) when read.Senders.Count > 0 || read.Measures.Count > 0 => $"How might {Listed(read.States)} respond to {Pressure(read)}?",
        ("profile", 1) => $"What do you know about {_spoken.State(read.States[0])}?",
        ("topic", _) when read.Topic is { } topic => $"What does the document say about {topic}?",
        ("source", _) => "Where do the claims come from?",
        ("help", _) => "What can you do?",
        _ => null,
    };

    /// <summary>The grammar's reading of the plain question with what only the codes say; null where the two differ.</summary>
    public static Question? Joined(ReadQuestion read, Question plain)
    {
        if (IntentOf(read) != plain.Intent)
        {
            return null;
        }

        if (plain.Intent is not (Intent.Assess or Intent.Compare))
        {
            return plain.Intent != Intent.Profile || plain.States.SequenceEqual(read.States) ? plain : null;
        }

        var same = Same(plain.States, read.States) && Same(plain.Scenario.Senders, read.Senders) && plain.Scenario.Secondary == read.Secondary
            && (read.Measures.Count == 0 || Same(plain.Scenario.Measures, read.Measures)) && (read.Over.Count == 0 || Same(plain.Scenario.Over, read.Over));
        return same
            ? plain with
            {
                Scenario = With(plain.Scenario, read),
                Assumed = [.. plain.Assumed.Where(a => read.Words.All(w => w.Attribute != a || w.Word is null))],
            }
            : null;
    }

    private static Scenario With(Scenario scenario, ReadQuestion read) => scenario with
    {
        Breadth = read.Breadth ?? scenario.Breadth,
        Intensity = read.Intensity ?? scenario.Intensity,
        Duration = read.Duration ?? scenario.Duration,
        Phase = read.Phase ?? scenario.Phase,
        Demand = read.Demand ?? scenario.Demand,
        Posture = read.Posture ?? scenario.Posture,
    };

    private static Intent? IntentOf(ReadQuestion read) => read.Intent switch
    {
        "assess" => Intent.Assess,
        "compare" => Intent.Compare,
        "profile" => Intent.Profile,
        "topic" => Intent.Topic,
        "source" => Intent.Source,
        "help" => Intent.Help,
        _ => null,
    };

    private static bool TopicHolds(ReadQuestion read, string text)
    {
        if (read.Topic is not { } topic)
        {
            return true;
        }

        var own = Tokeniser.Words(text).ToHashSet(StringComparer.Ordinal);
        var words = Tokeniser.Words(topic).ToArray();
        return read.Intent == "topic" && words.Length is > 0 and <= MostTopicWords && words.All(own.Contains) && topic.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-');
    }

    private string Pressure(ReadQuestion read)
    {
        var pressure = _spoken.Pressure(new Scenario { Senders = read.Senders, Measures = read.Measures, Secondary = read.Secondary });
        return read.Over.Count == 0 ? pressure : $"{pressure} over its ties to {Listed(read.Over)}";
    }

    private string Listed(IReadOnlyList<string> ids) => string.Join(" and ", ids.Select(_spoken.Power));

    private bool IsPower(string id) => snapshot.States.ContainsKey(id) || snapshot.Sanctions.FindSender(id) is not null;

    private static bool Distinct(IReadOnlyList<string> codes, int most) => codes.Count <= most && codes.All(c => c is not null) && codes.Distinct(StringComparer.Ordinal).Count() == codes.Count;

    private static bool Same(IReadOnlyList<string> one, IReadOnlyList<string> other) => one.Count == other.Count && !one.Except(other).Any();
}
