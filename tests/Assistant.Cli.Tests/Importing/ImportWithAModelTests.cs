using Assistant.Cli.Tests.Support;
using Assistant.Planner.Tests.Models.Support;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Loading;

namespace Assistant.Cli.Tests.Importing;

/// <summary>A model that is named drafts claims; what does not hold, and all of a model that fails, stays to be written.</summary>
public sealed class ImportWithAModelTests : IDisposable
{
    private const string Essay = """
        Ports under pressure
        12 May 2026
        Small port states may look for new suppliers elsewhere once their banks are cut off from abroad by a larger power. Reserves usually give a state time to wait for relief.
        """;

    private const string Sound = "Where foreign banks are out of reach, a small state may turn to other sellers.";
    private const string Usual = "A state that holds reserves usually sits pressure out until relief comes.";

    private readonly SourceFiles _sources = new();
    private readonly RulesCopy _rules = new();

    public void Dispose()
    {
        _sources.Dispose();
        _rules.Dispose();
    }

    [Fact]
    public async Task Claims_in_other_words_stand_in_the_drafts_and_name_the_model()
    {
        await using var model = await FakeEndpoint.StartAsync(call => FakeReplies.Say(call, $"1: {Sound}\n2: {Usual}"));

        var run = await ImportAsync(model);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("gpt drafted 2 of 2 claims\n", run.Out, StringComparison.Ordinal);
        Assert.Equal([Sound, Usual], Drafts().Select(d => d.Claim));
        Assert.All(Drafts(), d => Assert.EndsWith("Claim drafted by gpt; hold it against its sentence.", d.Notes, StringComparison.Ordinal));
        Assert.Contains("Small port states may look", Assert.Single(model.Calls).Said("user"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("repeats nine words of the source in a row", "Once their banks are cut off from abroad by a larger power, states may look around.")]
    [InlineData("brings in a name or a figure its sentence has not", "Small states such as Serbia may look for other sellers.")]
    [InlineData("brings in a name or a figure its sentence has not", "Small states may look for 12 other sellers.")]
    [InlineData("is more certain, or less, than its sentence", "Small states look for other sellers in such a case.")]
    [InlineData("shares too little with its sentence", "Whoever pays may choose the music.")]
    [InlineData("is no single plain sentence", "Small states may look elsewhere. They often do.")]
    [InlineData("is no single plain sentence", "See https://example.org/ for what states may do.")]
    [InlineData("found no claim in it", "none")]
    public async Task A_claim_that_does_not_hold_stays_to_be_written_and_the_note_says_why(string why, string claim)
    {
        await using var model = await FakeEndpoint.StartAsync(call => FakeReplies.Say(call, $"1: {claim}\n2: {Usual}"));

        var run = await ImportAsync(model);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("gpt drafted 1 of 2 claims, 1 more were not taken\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(["TODO", Usual], Drafts().Select(d => d.Claim));
        Assert.EndsWith($"The claim gpt drafted was not taken: it {why}.", Drafts()[0].Notes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_fails_costs_the_claims_and_nothing_else()
    {
        await using var model = await FakeEndpoint.StartAsync(call => FakeReplies.Status(call, 401));

        var run = await ImportAsync(model);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("gpt drafted 0 of 2 claims. The language model could not be reached\n", run.Out, StringComparison.Ordinal);
        Assert.All(Drafts(), d => Assert.Equal("TODO", d.Claim));
        Assert.All(Drafts(), d => Assert.EndsWith("gpt drafted no claim: The language model could not be reached.", d.Notes, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lines_nobody_asked_for_are_passed_over()
    {
        await using var model = await FakeEndpoint.StartAsync(call => FakeReplies.Say(call, $"Here you are:\n7: {Sound}\n2: {Usual}\n1: {Sound}\n"));

        await ImportAsync(model);

        Assert.Equal(["TODO", Usual], Drafts().Select(d => d.Claim));
    }

    [Fact]
    public async Task Nobody_is_asked_where_no_model_is_named()
    {
        var run = await CommandLine.RunAsync("rules", "import", _sources.Text("essay.txt", Essay), "--id", "port-study", "--rules", _rules.Folder);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(Drafts(), d => Assert.Equal("TODO", d.Claim));
    }

    private Task<CliRun> ImportAsync(FakeEndpoint model) => CommandLine.RunAsync(
        "rules", "import", _sources.Text("essay.txt", Essay), "--id", "port-study", "--rules", _rules.Folder, "--model", "gpt", "--model-endpoint", model.Address);

    private List<Rule> Drafts() => [.. RuleBaseLoader.Load(_rules.Folder).Rules.Where(r => r.Topic == "port-study").OrderBy(r => r.Id, StringComparer.Ordinal)];
}
