using Assistant.Planner.Questions;

namespace Assistant.Planner.Interpreting.Learned;

/// <summary>What of a message the model sees: its words with every name, figure and response put as a kind, and signs of what the readers found.</summary>
/// <remarks>No state, sender or response is told from another, so none can carry weight.</remarks>
internal static class IntentFeatures
{
    private static readonly Cue[] Cues = Enum.GetValues<Cue>();
    private static readonly string[] CueSigns = [.. Cues.Select(c => $"#cue:{c}")];
    private static readonly string[] LastSigns = [.. Enum.GetValues<Intent>().Select(i => $"#last:{i}")];
    private static readonly string[] AspectSigns = [.. Enum.GetValues<Aspect>().Select(a => $"#aspect:{a}")];
    private static readonly string[] AskedSigns = ["#asked:0", "#asked:1", "#asked:2"];
    private static readonly string[] LengthSigns = ["#words:1", "#words:4", "#words:8", "#words:16"];

    /// <summary>The features of a message, each once.</summary>
    public static IReadOnlySet<LearnedFeature> Read(Reading reading)
    {
        var features = new HashSet<LearnedFeature>(3 * reading.Tokens.Count + 16);
        Words(reading, features);
        Signs(reading, features);
        return features;
    }

    private static void Words(Reading reading, HashSet<LearnedFeature> features)
    {
        var before = "^";
        for (var i = 0; i < reading.Tokens.Count;)
        {
            var (word, next) = Kind(reading, i);
            if (reading.Tokens[i].StartsSentence)
            {
                features.Add(new LearnedFeature(before, "$"));
                before = "^";
            }

            features.Add(new LearnedFeature(word));
            features.Add(new LearnedFeature(before, word));
            (before, i) = (word, next);
        }

        features.Add(new LearnedFeature(before, "$"));
    }

    // The word, or what stands for it and all words of the same name.
    private static (string Word, int Next) Kind(Reading reading, int i)
    {
        if (reading.Found.At(i) is { } mention)
        {
            return (mention.Kind switch
            {
                PowerNameKind.Organisation or PowerNameKind.Region => "GROUP",
                PowerNameKind.Term or PowerNameKind.NoState => "PLACE",
                _ when mention.Ids.Count > 1 => "GROUP",
                _ => "POWER",
            }, mention.End);
        }

        foreach (var (start, end) in reading.Options.Matches)
        {
            if (start <= i && i < end)
            {
                return ("RESPONSE", end);
            }
        }

        var token = reading.Tokens[i];
        return (!char.IsAsciiDigit(token.Text[0]) ? token.Text
            : token.Text.Length == 4 && token.Text[0] is '1' or '2' ? "YEAR"
            : "NUMBER", i + 1);
    }

    private static void Signs(Reading reading, HashSet<LearnedFeature> features)
    {
        void Add(string sign, bool shows)
        {
            if (shows)
            {
                features.Add(new LearnedFeature(sign));
            }
        }

        var (heard, last) = (reading.Heard.Scenario, reading.Context.Last);
        var asked = AskedSigns[Math.Min(reading.Roles.Asked.Count, AskedSigns.Length - 1)];
        var since = last is null ? "#last:none" : LastSigns[(int)last.Intent];
        Add("#", true);
        Add(asked, true);
        Add(since, true);
        features.Add(new LearnedFeature(last is null ? "#last:none" : "#last", asked));
        Add("#pending", reading.Context.Pending is not null);
        Add("#group", reading.Group is not null);
        Add("#sender", heard.Senders.Count > 0);
        Add("#over", heard.Over.Count > 0);
        Add("#measure", heard.Measures.Count > 0);
        Add("#pressure", reading.Heard.NamesPressure);
        features.Add(new LearnedFeature(asked, heard.Senders.Count + heard.Measures.Count > 0 || reading.Heard.NamesPressure ? "#pressed" : "#unpressed"));
        Add("#attribute", heard.Breadth is not null || heard.Intensity is not null || heard.Duration is not null || heard.Phase is not null || heard.Demand is not null || heard.Posture is not null || heard.Offers.Count > 0);
        Add("#response", reading.Options.Options.Count > 0);
        Add("#value", reading.Overrides.Values.Count + reading.Overrides.Changes.Count > 0);
        Add("#indicator", reading.Overrides.Named.Count > 0);
        Add("#filter", reading.Filters.Count > 0);
        Add("#reference", reading.Reference is not null || reading.Paragraph.Count > 0);
        Add("#form", reading.Form != QuestionForm.Usual);
        Add("#place", reading.Place is not null);
        Add("#subject", reading.IsOnSubject);
        Add(AspectSigns[(int)reading.Aspect], reading.Aspect != Aspect.Whole);
        Add(LengthSigns[reading.Tokens.Count switch { <= 3 => 0, <= 7 => 1, <= 15 => 2, _ => 3 }], true);
        features.UnionWith(DealingSigns.Read(reading.Tokens));

        for (var i = 0; i < Cues.Length; i++)
        {
            Add(CueSigns[i], reading.Cues.Has(Cues[i]));
        }
    }
}
