namespace Assistant.Storage.Tests.Running;

/// <summary>A few kills, for every run of the tests.</summary>
public sealed class KillTests
{
    [Fact]
    public async Task Killed_a_few_times_no_acknowledged_turn_or_feedback_is_lost_and_none_answered_twice()
    {
        using var killed = new KilledHost();
        await killed.KillAsync(3);
    }
}
