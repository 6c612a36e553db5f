using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Content;

public sealed class RealBaseTests
{
    [Fact]
    public void The_rules_folder_loads_without_problems()
    {
        Assert.Empty(RealBase.Result.Problems.Select(p => p.ToString()));
    }
}
