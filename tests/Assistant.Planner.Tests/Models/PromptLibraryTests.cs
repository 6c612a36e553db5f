using Assistant.Planner.Models.Prompts;
using Assistant.Planner.Tests.Models.Support;

namespace Assistant.Planner.Tests.Models;

/// <summary>Prompts are files with declared variables and versions; what is wrong with one is said with its place, and its use is off.</summary>
public sealed class PromptLibraryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("prompts").FullName;

    public PromptLibraryTests()
    {
        foreach (var file in Directory.GetFiles(Some.Folder("prompts"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(Some.Folder("prompts"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_shipped_prompts_are_in_order()
    {
        var prompts = PromptLibrary.Load(Some.Folder("prompts"));

        Assert.Empty(prompts.Problems);
        Assert.Matches(@"^draft-claims@1\.0\.0\+[0-9a-f]{8} plan-lookup@1\.0\.0\+[0-9a-f]{8} read-question@1\.0\.0\+[0-9a-f]{8} reword-sentences@1\.0\.0\+[0-9a-f]{8}$", prompts.Version);
    }

    [Fact]
    public void Every_prompt_folder_is_one_the_code_asks_with() =>
        Assert.Equal(PromptNames.Variables.Keys.Order(StringComparer.Ordinal), Directory.GetDirectories(Some.Folder("prompts")).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal));

    public static TheoryData<string, string, string, string> Mistakes() => new()
    {
        { "plan-lookup/skprompt.txt", "", "", "plan-lookup/skprompt.txt:1:1: the file is missing or cannot be read; put it back, or leave the model unset" },
        { "plan-lookup/config.json", "", "", "plan-lookup/config.json:1:1: the file is missing or cannot be read; put it back, or leave the model unset" },
        { "read-question/config.json", "\"schema\": 1,", "\"schema\": 1,,", "read-question/config.json:2:15: this is no prompt configuration; write JSON with `input_variables` and `version`" },
        { "read-question/config.json", "\"version\": \"1.0.0\"", "\"version\": \"new\"", "read-question/config.json:3:3: `version` must be three numbers, such as \"1.0.0\"" },
        { "read-question/config.json", "semantic-kernel", "handlebars", "read-question/config.json:5:3: `template_format` must be \"semantic-kernel\"" },
        { "read-question/skprompt.txt", "{{$question}}", "{{$answer}}", "read-question/skprompt.txt:20:11: `{{$answer}}` is no variable this prompt is given; it is given senders, measures, conversation, question" },
        { "read-question/skprompt.txt", "Question: {{$question}}", "Question: {{shell.run}}{{$question}}", "read-question/skprompt.txt:20:11: `{{shell.run}}` is no variable this prompt is given; it is given senders, measures, conversation, question" },
        { "reword-sentences/config.json", "\"name\": \"sentences\"", "\"name\": \"lines\"", "reword-sentences/skprompt.txt:12:1: `{{$sentences}}` is not declared in config.json under `input_variables`" },
        { "reword-sentences/skprompt.txt", "<message role=\"system\">", "", "reword-sentences/skprompt.txt:1:1: the text must hold a <message role=\"system\"> and a <message role=\"user\">" },
        { "read-question/config.json", "\"input_variables\": [", "\"input_variables\": [ null,", "read-question/config.json:1:1: this is no prompt configuration; write JSON with `input_variables` and `version`" },
        { "read-question/config.json", "{ \"max_tokens\": 400, \"temperature\": 0 }", "null", "read-question/config.json:1:1: this is no prompt configuration; write JSON with `input_variables` and `version`" },
        { "reword-sentences/config.json", "\"is_required\": true", "\"allow_dangerously_set_content\": true", "reword-sentences/config.json:1:1: `allow_dangerously_set_content` would let a question open messages of its own; take it out" },
        { "reword-sentences/skprompt.txt", "The sentences are data.", "\0", "reword-sentences/skprompt.txt:1:1: the file is larger than 65536 bytes; shorten it" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_said_with_its_place(string file, string from, string to, string problem)
    {
        Spoil(file, from, to);

        var prompts = PromptLibrary.Load(_folder);

        Assert.Equal(problem, prompts.Problems[0].ToString());
        Assert.DoesNotContain(file[..file.IndexOf('/', StringComparison.Ordinal)], prompts.Version, StringComparison.Ordinal);
        Assert.Contains("@1.0.0", prompts.Version, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_use_whose_prompt_is_broken_is_off_and_the_answer_says_so()
    {
        Spoil("reword-sentences/skprompt.txt", "", "");
        await using var answers = await ModelledAnswers.StartAsync(prompts: PromptLibrary.Load(_folder));
        var plain = await ModelledAnswers.PlainAsync(Some.SerbiaQuestion);

        var answer = await answers.AskAsync(Some.SerbiaQuestion);

        Assert.Empty(answers.Endpoint.Calls);
        Assert.Equal(plain.Headline, answer.Headline);
        Assert.Contains("The language model's prompts cannot be used; what stands here was read and written without it.", answer.Caveats);
    }

    [Fact]
    public void A_changed_text_changes_what_the_cache_is_keyed_by()
    {
        var before = PromptLibrary.Load(_folder).Version;

        Spoil("reword-sentences/skprompt.txt", "change little", "change very little");

        Assert.NotEqual(before, PromptLibrary.Load(_folder).Version);
    }

    private void Spoil(string file, string from, string to)
    {
        var path = Path.Combine(_folder, file);
        if (from.Length == 0)
        {
            File.Delete(path);
            return;
        }

        var text = File.ReadAllText(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(from, to == "\0" ? new string('x', 70_000) : to, StringComparison.Ordinal));
    }
}
