using Assistant.Planner.Answers;

namespace Assistant.Planner.Tests.Answers;

public sealed class UlidAnswerIdsTests
{
    [Fact]
    public void One_seed_names_one_answer_of_one_rule_base_and_no_other()
    {
        var seed = Guid.CreateVersion7();

        Assert.Equal(UlidAnswerIds.Of(seed, "sha256:a"), UlidAnswerIds.Of(seed, "sha256:a"));
        Assert.NotEqual(UlidAnswerIds.Of(seed, "sha256:a"), UlidAnswerIds.Of(seed, "sha256:b"));
        Assert.NotEqual(UlidAnswerIds.Of(seed, "sha256:a"), UlidAnswerIds.Of(Guid.CreateVersion7(), "sha256:a"));
    }

    [Fact]
    public void A_seeded_identifier_begins_with_its_time_like_any_other()
    {
        var noon = new DateTimeOffset(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

        var seeded = UlidAnswerIds.Of(Guid.CreateVersion7(noon), "sha256:a");
        var fresh = new UlidAnswerIds(new Microsoft.Extensions.Time.Testing.FakeTimeProvider(noon)).Next();

        Assert.Equal(fresh[..10], seeded[..10]);
        Assert.Equal((26, 26), (fresh.Length, seeded.Length));
    }
}
