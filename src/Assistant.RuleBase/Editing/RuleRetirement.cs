using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Comparing;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Loading;

namespace Assistant.RuleBase.Editing;

/// <summary>Takes a rule out of force; it stays where it is, so that old answers still resolve.</summary>
public static class RuleRetirement
{
    /// <summary>Prepares the file.</summary>
    /// <param name="snapshot">The base as it loads.</param>
    /// <param name="files">Its files.</param>
    /// <param name="id">The rule.</param>
    /// <param name="because">Why, one sentence.</param>
    /// <exception cref="EditRefusedException">There is no such rule, or it is retired already.</exception>
    public static EditResult Retire(RuleBaseSnapshot snapshot, IReadOnlyList<RuleFile> files, string id, string because)
    {
        var rule = snapshot.FindRule(id) ?? throw new EditRefusedException($"there is no rule `{id}`; {NearestName.Suggest(id, snapshot.Rules.Select(r => r.Id))}");
        if (rule.Status == RuleStatus.Retired)
        {
            throw new EditRefusedException($"`{id}` is retired already");
        }

        var path = rule.Place.File;
        var texts = new ContentTexts(files);
        var edits = new TextEdits(texts[path]);
        var keys = new RuleKeys(texts.Rule(path, id), edits);
        keys.Set("status", "retired");
        keys.Set("retired", (SemanticVersion.Parse(snapshot.Version.Number) ?? default).Next(VersionPart.Minor).ToString());
        keys.Set("because", ContentTexts.Quoted(because));
        return new EditResult([new RuleFile(path, edits.Apply())], [new EditStep(path, $"`{id}` is retired")], [.. Next(snapshot, rule)]);
    }

    private static IEnumerable<string> Next(RuleBaseSnapshot snapshot, Rule rule)
    {
        string[] naming = [.. snapshot.Rules.Where(r => r.Id != rule.Id && r.Status != RuleStatus.Retired && LooksAt(r, rule.Id)).Select(r => $"`{r.Id}`")];
        if (naming.Length > 0)
        {
            yield return $"{string.Join(", ", naming)} looked at it and now reads it as never applying; correct what it says";
        }

        string[] opposing = [.. rule.Opposes.Where(o => snapshot.FindRule(o)?.Status == RuleStatus.Stable).Select(o => $"`{o}`")];
        if (opposing.Length > 0)
        {
            yield return $"{string.Join(", ", opposing)} stands without its other half; see whether it still holds";
        }

        string[] bare = [.. rule.Cites.Where(c => !snapshot.Rules.Any(r => r.Id != rule.Id && r.Status == RuleStatus.Stable && r.Cites.Contains(c))).Select(c => c.ToString())];
        if (bare.Length > 0)
        {
            yield return $"no rule in force carries {string.Join(", ", bare)} any more; write another, or leave it so";
        }

        yield return "run `assistant rules impact` to see what it moves, then `assistant rules bump minor`";
    }

    private static bool LooksAt(Rule rule, string id) =>
        new[] { rule.WeakenedBy, rule.StrengthenedBy }.OfType<Condition>().SelectMany(c => c.Features).Any(f => f.Kind == FeatureKind.Rule && f.Name == id);
}
