using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Assistant.Planner.Answers;
using Assistant.Storage.Feedback;

namespace Assistant.Cli.Records;

/// <summary>A complaint as the draft of a rule's case, in the layout of <c>claims/TOPIC.cases.yaml</c>.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Yaml">The case, comments and all.</param>
internal sealed partial record DraftCase(string Rule, string Yaml)
{
    /// <summary>The file it would belong to.</summary>
    public string File => $"{Rule.Split('.')[0]}.cases.yaml";

    /// <summary>The draft of a complaint, or null where there is no rule and no state to hang it on.</summary>
    public static DraftCase? Of(FeedbackItem complaint, Answer answer)
    {
        var response = answer.Responses.FirstOrDefault(r => r.Contributions.Any(c => c.Rule == complaint.Rule)) ?? answer.Responses.FirstOrDefault(r => r.Variant != "base");
        var rule = complaint.Rule is { } named && RuleId().IsMatch(named) ? named : response?.Contributions is [var strongest, ..] ? strongest.Rule : null;
        var state = response?.State ?? (answer.States is [var first, ..] ? first : null);
        if (rule is null || state is null)
        {
            return null;
        }

        var yaml = new StringBuilder();
        yaml.Append(CultureInfo.InvariantCulture, $"# Feedback {complaint.Entry} of {complaint.At:yyyy-MM-dd} on answer {complaint.AnswerId} under rule base {answer.RuleBase.Version}: {complaint.Reason ?? "no reason given"}\n");
        if (complaint.Rule is null)
        {
            yaml.Append("# No rule was named; this is the one that moved the leading response most.\n");
        }

        if (complaint.Text is { Length: > 0 } said)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"# Said: {OneLine.Of(said)}\n");
        }

        if (response?.Contributions.FirstOrDefault(c => c.Rule == rule) is { } contribution)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"# In the answer it moved {response.Id} of {response.State} by {contribution.Delta:0.00}.\n");
        }

        if (answer.Scenario.Overrides.Count > 0 || answer.AsOf is not null)
        {
            yaml.Append("# The question assumed figures or a year that a case of a real state cannot hold; use a made profile instead.\n");
        }

        yaml.Append(CultureInfo.InvariantCulture, $"- rule: {rule}\n  name: {Name(complaint, state)}\n  given: {{ state: {state}, scenario: {Scenario(answer.Scenario)} }}\n");
        yaml.Append("  expect: { activation: 0 } # if the complaint holds, the rule should not apply here\n");
        return new DraftCase(rule, yaml.ToString());
    }

    private static string Name(FeedbackItem complaint, string state) =>
        FormattableString.Invariant($"Somebody found this {complaint.Reason ?? "unhelpful"} for {state} (feedback {complaint.Entry})");

    private static string Scenario(AnswerScenario scenario)
    {
        var parts = new List<string> { $"position: {scenario.Position}" };
        Many("senders", scenario.Senders);
        Many("over", scenario.Over);
        Many("measures", scenario.Measures);
        One("breadth", scenario.Breadth);
        One("secondary", scenario.Secondary ? "true" : null);
        One("intensity", scenario.Intensity);
        One("duration", scenario.Duration);
        One("phase", scenario.Phase);
        One("demand", scenario.Demand);
        Many("offers", scenario.Offers);
        One("posture", scenario.Posture);
        return $"{{ {string.Join(", ", parts)} }}";

        void One(string name, string? value)
        {
            if (value is not null)
            {
                parts.Add($"{name}: {value}");
            }
        }

        void Many(string name, IReadOnlyList<string> values)
        {
            if (values.Count > 0)
            {
                parts.Add($"{name}: [{string.Join(", ", values)}]");
            }
        }
    }

    [GeneratedRegex(@"^[a-z][a-z0-9-]{0,60}\.[a-z0-9-]{1,100}\z")]
    private static partial Regex RuleId();
}
