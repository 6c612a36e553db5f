using System.Text.Json;
using Assistant.Cli.Tests.Support;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Loading;

namespace Assistant.Cli.Tests.Importing;

public sealed class RulesImportTests : IDisposable
{
    private const string Essay = """
        Ports under pressure
        12 May 2026
        Small port states may look for new suppliers elsewhere. Banks often stop first.
        ADVERTISEMENT
        What reserves can do
        Thin foreign reserves can force a state to accept conditions for relief. It happened to Dr. J. Smith's country.
        Related Articles
        Another text may be read elsewhere.
        """;

    private readonly SourceFiles _sources = new();
    private readonly RulesCopy _rules = new();

    public void Dispose()
    {
        _sources.Dispose();
        _rules.Dispose();
    }

    [Fact]
    public async Task Plain_text_becomes_a_sheet_and_drafts_that_load_and_are_named_by_a_check()
    {
        var run = await ImportAsync(_sources.Text("essay.txt", Essay));
        var check = await CommandLine.RunAsync("rules", "check", "--rules", _rules.Folder);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["title", "p1.s1", "p1.s2", "h1", "p2.s1", "p2.s2", "r1"], Locators(run));
        var document = RuleBaseLoader.Load(_rules.Folder).Documents["port-study"];
        Assert.Equal(("Ports under pressure", new DateOnly(2026, 5, 12)), (document.Title, document.Published));
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("claims/port-study.yaml:5:7: RB024", check.Out.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.DoesNotContain("new suppliers elsewhere", File.ReadAllText(Path.Combine(_rules.Folder, "claims", "port-study.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_never_fire()
    {
        var question = "How might Serbia respond to US secondary sanctions on its energy sector?";
        var before = await CommandLine.RunAsync("ask", question, "--json", "--rules", _rules.Folder);
        await ImportAsync(_sources.Text("essay.txt", Essay));
        var after = await CommandLine.RunAsync("ask", question, "--json", "--rules", _rules.Folder);

        Assert.Contains(RuleBaseLoader.Load(_rules.Folder).Rules, r => r is { Topic: "port-study", Status: RuleStatus.Draft });
        Assert.Equal(Told(before), Told(after));
        Assert.DoesNotContain("port-study", after.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_written_over_and_nothing_on_trial()
    {
        var file = _sources.Text("essay.txt", Essay);

        var trial = await ImportAsync(file, "--dry-run");
        Assert.False(File.Exists(Path.Combine(_rules.Folder, "documents", "port-study.yaml")));
        var first = await ImportAsync(file);
        var second = await ImportAsync(file);

        Assert.Equal((0, 0, 1), (trial.ExitCode, first.ExitCode, second.ExitCode));
        Assert.Contains("there already", second.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Html_gives_its_article_and_nothing_that_runs_or_leads_elsewhere()
    {
        var run = await ImportAsync(_sources.Text("essay.html", """
            <html><head><script>may("be");</script></head><body><nav>Home may lead elsewhere.</nav><article><h1>Ports under pressure</h1><p>12 May 2026</p>
            <p>Small <b>port</b> states may<br>wait. Banks often stop.</p><div>Loose text can count.<script>alert("It may be text.")</script><style>p{}</style></div>
            <h2>Money</h2><ul><li>Reserves usually help a state.</li></ul><p hidden>Hidden text may not count.</p><table><tr><td>Cells may not.</td></tr></table></article>
            <footer>Rights may be reserved.</footer></body></html>
            """), "--dry-run");

        Assert.Equal(["title", "p1.s1", "p1.s2", "p2.s1", "h1", "p3.s1"], Locators(run));
        Assert.Equal("2026-05-12", run.Json.GetProperty("items")[0].GetProperty("published").GetString());
    }

    [Fact]
    public async Task Markdown_gives_its_prose()
    {
        var run = await ImportAsync(_sources.Text("essay.md", """
            ---
            title: not text
            ---
            # Ports under pressure

            2026-05-12

            Small states **may** wait, see [the list](http://nowhere.invalid). Banks `often` stop
            at once.

            ## Money

            - Reserves usually help a state.

            <script>alert("may")</script>

            | may | not |
            |-----|-----|
            | a   | b   |
            """), "--dry-run");

        Assert.Equal(["title", "p1.s1", "p1.s2", "h1", "p2.s1"], Locators(run));
    }

    [Fact]
    public async Task Docx_gives_headings_by_the_names_of_their_styles()
    {
        var run = await ImportAsync(_sources.Docx("essay.docx", ("Titel", "Ports under pressure"), ("", "12 May 2026"), ("", "Small states may wait. Banks often stop."), ("berschrift1", "Money")), "--dry-run");

        Assert.Equal(["title", "p1.s1", "p1.s2", "h1", "p2.s1"], Locators(run));
        Assert.Equal("Ports under pressure", run.Json.GetProperty("items")[0].GetProperty("title").GetString());
    }

    [Fact]
    public async Task Pdf_gives_the_page_of_each_sentence()
    {
        var run = await ImportAsync(
            _sources.Pdf(
                "essay.pdf",
                [(18, "Ports under pressure"), (11, "\nSmall port states may look for new sup-"), (11, "pliers elsewhere in the region. Banks"), (11, "often stop first, and nobody pays for what"), (11, "was ordered long ago.")],
                [(16, "Money"), (11, "\nReserves usually help a state to hold out for"), (11, "a year or two.")]),
            "--dry-run", "--published", "2026-05-12");

        Assert.Equal([("title", 1), ("p1.s1", 1), ("p1.s2", 1), ("h1", 2), ("p2.s1", 2)], run.Json.GetProperty("items")[0].GetProperty("locators").EnumerateArray().Select(l => (l.GetProperty("locator").GetString()!, l.GetProperty("page").GetInt32())));
        Assert.Equal(Hash("Small port states may look for new suppliers elsewhere in the region."), run.Json.GetProperty("items")[0].GetProperty("locators")[1].GetProperty("sha256").GetString());
    }

    [Fact]
    public async Task Heads_and_feet_of_pages_are_no_text()
    {
        (double, string)[] Page(int number, string text) =>
            [(9, $"Quarterly of ports, page {number}"), (18, "\nPart " + number), (11, "\n" + text), (11, "and that is all this page of print has to say of it."), (9, "\nwritten by nobody")];

        var run = await ImportAsync(
            _sources.Pdf("essay.pdf", Page(1, "Small port states may wait for quite a while,"), Page(2, "Banks often stop before anybody else does,"), Page(3, "Reserves usually help a state that has some,")),
            "--dry-run", "--published", "2026-05-12");

        Assert.Equal(["title", "p1.s1", "h1", "p2.s1", "h2", "p3.s1"], Locators(run));
    }

    private static string Hash(string sentence) => RuleBase.Importing.SentenceHash.Of(sentence);

    private Task<CliRun> ImportAsync(string file, params string[] more) =>
        CommandLine.RunAsync(["rules", "import", file, "--id", "port-study", "--rules", _rules.Folder, "--json", .. more]);

    private static string[] Locators(CliRun run) => [.. run.Json.GetProperty("items")[0].GetProperty("locators").EnumerateArray().Select(l => l.GetProperty("locator").GetString()!)];

    /// <summary>What an answer says, without which content it says it from.</summary>
    private static string[] Told(CliRun run) => [.. new[] { "headline", "responses", "sentences", "citations", "data", "caveats" }.Select(k => JsonSerializer.Serialize(run.Json.GetProperty(k)))];
}
