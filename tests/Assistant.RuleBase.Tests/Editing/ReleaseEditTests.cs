using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Comparing;
using Assistant.RuleBase.Editing;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Editing;

public sealed class ReleaseEditTests
{
    private static readonly (string, string, string) Weaker = ("claims/trade.yaml", "up: [0.3, 0.6] }\n  weakened_by", "up: [0.4, 0.6] }\n  weakened_by");

    private static readonly DateOnly Day = new(2026, 12, 1);

    [Fact]
    public void A_retired_rule_keeps_its_text_and_tells_why()
    {
        var texts = SmallBase.Texts;

        var edit = RuleRetirement.Retire(Some.Snapshot(texts), new RuleTexts(texts).ReadAll(), "trade.wide-base", "Says \"nothing\" new.");

        var text = Assert.Single(edit.Files).Text;
        Assert.Equal(
            texts["claims/trade.yaml"]
                .Replace("- id: trade.wide-base\n  status: stable", "- id: trade.wide-base\n  status: retired", StringComparison.Ordinal)
                .Replace("on: 2026-11-23 }\n  since: 1.0.0\n- id: trade.bear-it", "on: 2026-11-23 }\n  since: 1.0.0\n  retired: 1.1.0\n  because: \"Says \\\"nothing\\\" new.\"\n- id: trade.bear-it", StringComparison.Ordinal),
            text);
        Assert.Contains(edit.Next, n => n.StartsWith("`trade.bear-it` looked at it", StringComparison.Ordinal));
        Assert.Contains(edit.Next, n => n.StartsWith("`trade.narrow-base` stands without its other half", StringComparison.Ordinal));
        var rule = Some.Snapshot(With(texts, edit)).FindRule("trade.wide-base")!;
        Assert.Equal((RuleStatus.Retired, "Says \"nothing\" new."), (rule.Status, rule.Because));
    }

    [Theory]
    [InlineData("trade.wide-bse", "there is no rule `trade.wide-bse`; did you mean `trade.wide-base`?")]
    public void An_unknown_rule_is_not_retired(string id, string message) => Assert.Equal(
        message,
        Assert.Throws<EditRefusedException>(() => RuleRetirement.Retire(Some.Snapshot(SmallBase.Texts), new RuleTexts(SmallBase.Texts).ReadAll(), id, "x")).Message);

    [Fact]
    public void A_raised_version_passes_the_check_for_releases()
    {
        var texts = Some.With(Weaker);
        texts[Changelog.File] = "# Changes\n\n## 1.0.0 (2026-11-23)\n\nFirst.\n";

        var released = With(texts, Raise(texts, VersionPart.Minor));

        Assert.Equal(
            "# Changes\n\n## 1.1.0 (2026-12-01)\n\nMinor.\n\n- `trade.narrow-base` changed: export concentration now counts from 40 % instead of 30 %.\n\n## 1.0.0 (2026-11-23)\n\nFirst.\n",
            released[Changelog.File]);
        var snapshot = Some.Snapshot(released);
        Assert.Equal(("1.1.0", Day, "1.1.0"), (snapshot.Version.Number, snapshot.Released, snapshot.FindRule("trade.narrow-base")!.Revised));
        Assert.Empty(ReleaseCheck.Problems(Some.Snapshot(SmallBase.Texts), snapshot, new RuleTexts(released).ReadAll(), "main"));
    }

    [Fact]
    public void A_part_that_is_too_small_is_refused()
    {
        var refused = Assert.Throws<EditRefusedException>(() => Raise(Some.With(Weaker), VersionPart.Patch));

        Assert.Equal("what changed since main asks for a minor version, such as rule `trade.narrow-base` changed; run `assistant rules bump minor`", refused.Message);
    }

    [Fact]
    public void Nothing_changed_is_nothing_to_release()
    {
        var refused = Assert.Throws<EditRefusedException>(() => Raise(Some.With(), VersionPart.Major));

        Assert.StartsWith("nothing an answer could show has changed since main", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_is_raised_once()
    {
        var texts = Some.With(Weaker);
        var released = With(texts, Raise(texts, VersionPart.Minor));

        var refused = Assert.Throws<EditRefusedException>(() => Raise(released, VersionPart.Minor));

        Assert.StartsWith("the version was raised already, from 1.0.0 at main to 1.1.0", refused.Message, StringComparison.Ordinal);
    }

    private static EditResult Raise(Dictionary<string, string> texts, VersionPart part)
    {
        var snapshot = Some.Snapshot(texts);
        return VersionBump.Raise(snapshot, new RuleTexts(texts).ReadAll(), BaseComparison.Compare(Some.Snapshot(SmallBase.Texts), snapshot), "main", part, Day);
    }

    private static Dictionary<string, string> With(IReadOnlyDictionary<string, string> texts, EditResult edit)
    {
        var with = texts.ToDictionary(t => t.Key, t => t.Value, StringComparer.Ordinal);
        foreach (var file in edit.Files)
        {
            with[file.Path] = file.Text;
        }

        return with;
    }
}
