namespace Assistant.RuleBase.Comparing;

/// <summary>Compares what two versions of a rule base say; comments, layout and the order of files do not matter.</summary>
public static class BaseComparison
{
    /// <summary>Compares two loaded versions.</summary>
    public static BaseDiff Compare(RuleBaseSnapshot before, RuleBaseSnapshot after) => new(
        before.Version,
        after.Version,
        [
            .. new RuleComparison(before, after).Compare()
                .Concat(new VocabularyComparison(before, after).Compare())
                .Concat(new StatesComparison(before, after).Compare())
                .OrderBy(c => c.Kind)
                .ThenBy(c => c.Id, StringComparer.Ordinal),
        ]);
}
