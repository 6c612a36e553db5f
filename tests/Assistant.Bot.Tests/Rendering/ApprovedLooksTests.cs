using System.Text.Json;
using Assistant.Bot.Rendering;
using Assistant.Bot.Teams;
using Assistant.Bot.Tests.Support;
using Assistant.BotFramework.Schema;
using Assistant.Planner.Answers;

namespace Assistant.Bot.Tests.Rendering;

/// <summary>One made answer in every look, compared with what was read and approved.</summary>
/// <remarks>After a wanted change run the tests once with APPROVE=1 and read the difference before committing it.</remarks>
public sealed class ApprovedLooksTests
{
    private static readonly JsonSerializerOptions Indented = new(ActivityJson.Options) { WriteIndented = true, NewLine = "\n" };

    [Fact]
    public Task Plain_text_reads_as_approved() => ReadsAsync("text.txt", new PlainTextRenderer().Render(MadeAnswer.Ranking).Text!);

    [Fact]
    public Task The_text_of_the_page_reads_as_approved() => ReadsAsync("webchat.md", Some.Page.Render(MadeAnswer.Ranking).Text!);

    [Fact]
    public Task The_Markdown_file_reads_as_approved() => ReadsAsync("document.md", MarkdownDocument.Of(MadeAnswer.Ranking, DateOnly.FromDateTime(Some.Day.UtcDateTime)));

    [Fact]
    public Task The_message_to_Teams_reads_as_approved()
    {
        var options = new TeamsOptions { SensitivityName = "Internal", SensitivityDescription = "For staff only" };
        return ReadsAsync("teams.json", JsonSerializer.Serialize(Some.TeamsRenderer(options).Render(MadeAnswer.Ranking), Indented));
    }

    [Fact]
    public Task The_contract_reads_as_approved() =>
        ReadsAsync("answer.json", JsonSerializer.Serialize(JsonElement.Parse(AnswerJson.Serialize(MadeAnswer.Ranking)), Indented));

    private static async Task ReadsAsync(string name, string text)
    {
        var file = Path.Combine(Folder(), name);
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            Directory.CreateDirectory(Folder());
            await File.WriteAllTextAsync(file, text);
        }

        Assert.Equal((await File.ReadAllTextAsync(file)).ReplaceLineEndings("\n"), text.ReplaceLineEndings("\n"));
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Assistant.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, "tests", "Assistant.Bot.Tests", "Approved");
    }
}
