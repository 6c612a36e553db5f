using Assistant.RuleBase;

namespace Assistant.Planner.Writing.Words;

/// <summary>What states, senders and options are called in prose.</summary>
internal sealed class Names(RuleBaseSnapshot snapshot)
{
    private static readonly string[] WantArticle =
        ["States", "Kingdom", "Emirates", "Union", "Nations", "Republic", "Islands", "Netherlands", "League", "Bank", "Commonwealth", "Fund", "Council", "Organization", "Community", "Forum", "Authority",
            "Bahamas", "Comoros", "Maldives", "Philippines"];

    private static readonly string[] WantArticleFirst = ["Organization for", "Intergovernmental", "Council of", "Association of", "Republic of", "Democratic Republic of"];

    public RuleBaseSnapshot Snapshot => snapshot;

    /// <summary>A state, a sender, or the text itself where the base knows neither.</summary>
    public string Of(string id)
    {
        var name = snapshot.Sanctions.FindSender(id)?.Name ?? (snapshot.States.TryGetValue(id, out var profile) ? profile.State.Name : id);
        return (WantArticle.Any(w => name.EndsWith(w, StringComparison.Ordinal)) || WantArticleFirst.Any(w => name.StartsWith(w, StringComparison.Ordinal))) && !name.StartsWith("the ", StringComparison.OrdinalIgnoreCase)
            ? $"the {name}"
            : name;
    }

    public string Possessive(string id) => Of(id) is var name && name.EndsWith('s') ? $"{name}’" : $"{name}’s";

    public string List(IEnumerable<string> ids) => Sentences.Join([.. ids.Select(Of)]);

    public string Label(string option, string? position) => snapshot.FindResponse(option)?.LabelFor(position) ?? option;
}
