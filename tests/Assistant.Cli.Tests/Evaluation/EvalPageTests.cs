using System.Text.RegularExpressions;
using System.Xml.Linq;
using Assistant.Cli.Tests.Support;

namespace Assistant.Cli.Tests.Evaluation;

public sealed class EvalPageTests
{
    private static readonly string[] Questions = ["""{"id": "<script>alert(1)</script>", "text": "<b>Serbia</b> & \"quotes\"?", "kind": "<i>", "expect": {"intent_any": ["<u>"], "must": ["<em>"]}}"""];

    private static readonly Lazy<Task<string>> Episodes = new(() => Page("eval episodes", ""));
    private static readonly Lazy<Task<string>> OfQuestions = new(() => Page("eval questions -", CommandLine.Text(Questions)));

    [Fact]
    public async Task Both_pages_stand_alone_and_tell_their_pictures()
    {
        foreach (var page in new[] { await Episodes.Value, await OfQuestions.Value })
        {
            Assert.StartsWith("<!doctype html>", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"(?i)(?:src|href)=|url\(|@import|https?://", page);
            Assert.Contains("prefers-color-scheme: dark", page, StringComparison.Ordinal);
            Assert.Contains("lang=\"en\"", page, StringComparison.Ordinal);
            var pictures = Regex.Matches(page, "<svg.*?</svg>", RegexOptions.Singleline).Select(m => XElement.Parse(m.Value)).ToList();
            Assert.NotEmpty(pictures);
            Assert.All(pictures, p =>
            {
                Assert.Equal("img", p.Attribute("role")?.Value);
                Assert.False(string.IsNullOrWhiteSpace(p.Element("title")?.Value));
                Assert.False(string.IsNullOrWhiteSpace(p.Element("desc")?.Value));
            });
            Assert.True(Regex.Count(page, "<table>") >= pictures.Count, "every picture has its table");
            Assert.DoesNotContain("NaN", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_a_file_holds_is_text_on_the_page()
    {
        var page = await OfQuestions.Value;

        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("<(b|i|u|em)>", page);
    }

    [Fact]
    public async Task A_page_says_that_cases_are_few_and_coded_by_hand_and_which_rules_part_the_world()
    {
        var page = await Episodes.Value;

        Assert.Contains("were coded by hand", page, StringComparison.Ordinal);
        Assert.Contains("Does the rule base treat parts of the world alike?", page, StringComparison.Ordinal);
        Assert.Contains($"Rule base {Repository.Snapshot.Version.Number}", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_cannot_be_written_is_said_in_a_line()
    {
        var run = await CommandLine.RunAsync(["eval", "questions", "-", "--html", "no/such/folder/page.html"], CommandLine.Text(Questions));

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("assistant: --html no/such/folder/page.html: cannot be written", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eval", "assistant eval episodes cases.csv --html cases.html")]
    [InlineData("eval questions", "--html questions.html")]
    [InlineData("eval episodes", "responses_ranked")]
    public async Task Help_teaches_by_examples(string command, string example)
    {
        var run = await CommandLine.RunAsync([.. command.Split(' '), "--help"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(example, run.Out, StringComparison.Ordinal);
    }

    private static async Task<string> Page(string command, string input)
    {
        var folder = Directory.CreateTempSubdirectory("page-");
        try
        {
            var file = Path.Combine(folder.FullName, "page.html");
            var run = await CommandLine.RunAsync([.. command.Split(' '), "--html", file], input);
            Assert.True(run.ExitCode == 0, run.Error);
            return await File.ReadAllTextAsync(file);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
