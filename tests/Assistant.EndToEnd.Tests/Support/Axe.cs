using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Assistant.EndToEnd.Tests.Support;

/// <summary>What axe finds on a page that keeps somebody out.</summary>
internal static class Axe
{
    public static async Task AssertInOrderAsync(Visit visit)
    {
        var found = await visit.Page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        Assert.Empty(found.Violations.Where(v => v.Impact is "serious" or "critical")
            .Select(v => $"{v.Id}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}"));
    }
}
