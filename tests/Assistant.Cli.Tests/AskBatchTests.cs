using System.Text.Json;
using Assistant.Cli.Batch;
using Assistant.Cli.Tests.Support;

namespace Assistant.Cli.Tests;

public sealed class AskBatchTests
{
    [Fact]
    public async Task Rows_are_answered_in_order_with_their_id_first()
    {
        var input = string.Concat(Enumerable.Range(0, 40).Select(i => $$"""{"id": "q{{i}}", "text": "What do you know about {{(i % 2 == 0 ? "Georgia" : "Vietnam")}}?"}""" + "\n"));

        var run = await CommandLine.RunAsync(["ask", "--batch", "-", "--json"], input);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Enumerable.Range(0, 40).Select(i => $"q{i}"), run.JsonLines.Select(a => a.GetProperty("id").GetString()));
        Assert.All(run.JsonLines, a => Assert.Equal(["id", "schemaVersion"], a.EnumerateObject().Take(2).Select(m => m.Name)));
        Assert.Equal(["GEO", "VNM"], run.JsonLines.Take(2).Select(a => a.GetProperty("states")[0].GetString()));
    }

    [Fact]
    public async Task Turns_of_one_conversation_know_what_came_before_and_others_do_not()
    {
        var run = await CommandLine.RunAsync(["ask", "--batch", "-", "--json"], CommandLine.Text(
            """{"id": "1", "conversation": "a", "text": "How might Georgia respond to a Russian trade ban?"}""",
            """{"id": "2", "conversation": "b", "text": "How might Vietnam respond to US sanctions on technology?"}""",
            """{"id": "3", "conversation": "a", "text": "And if it is comprehensive?"}""",
            """{"id": "4", "text": "And if it is comprehensive?"}""",
            """{"id": "5", "conversation": "b", "text": "And if it is comprehensive?"}"""));

        var states = run.JsonLines.Select(a => string.Join(',', a.GetProperty("states").EnumerateArray().Select(s => s.GetString()))).ToList();
        Assert.Equal(["GEO", "VNM", "GEO", "", "VNM"], states);
        Assert.Equal("comprehensive", run.JsonLines[2].GetProperty("scenario").GetProperty("breadth").GetString());
        Assert.Equal("technology", run.JsonLines[4].GetProperty("scenario").GetProperty("measures")[0].GetString());
        Assert.Equal("clarify", run.JsonLines[3].GetProperty("intent").GetString());
    }

    [Fact]
    public async Task A_line_that_cannot_be_read_gives_its_number_and_the_rest_go_on()
    {
        var run = await CommandLine.RunAsync(["ask", "--batch", "-", "--json"], "\uFEFF" + CommandLine.Text(
            "{\"id\": \"good\", \"text\": \"What do you know about Serbia?\"}\r",
            "no json at all",
            "",
            """{"id": "textless", "text": 5}""",
            """{"id": "twice", "id": "twice", "text": "hello"}""",
            "[1, 2]",
            $$"""{"id": "long", "text": "{{new string('x', BoundedLines.MaximumLength)}}"}""",
            """{"id": 7, "text": "What do you know about Serbia?"}"""));

        Assert.Equal(0, run.ExitCode);
        var rows = run.JsonLines;
        Assert.Equal(7, rows.Length);
        Assert.Equal("profile", rows[0].GetProperty("intent").GetString());
        Assert.Equal([2, 4, 5, 6, 7], rows[1..6].Select(r => r.GetProperty("line").GetInt32()));
        Assert.All(rows[1..6], r => Assert.Equal(["id", "line", "error"], r.EnumerateObject().Select(m => m.Name)));
        Assert.Equal("textless", rows[2].GetProperty("id").GetString());
        Assert.Equal(JsonValueKind.Null, rows[1].GetProperty("id").ValueKind);
        Assert.Equal(7, rows[6].GetProperty("id").GetInt32());
        Assert.Equal("profile", rows[6].GetProperty("intent").GetString());
    }

    [Fact]
    public async Task A_file_is_read_like_standard_input()
    {
        var folder = Directory.CreateTempSubdirectory("questions-");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "questions.jsonl"), """{"id": "å", "text": "What do you know about Côte d'Ivoire?"}""");

            var run = await CommandLine.RunAsync(
                ["ask", "--batch", "questions.jsonl", "--json", "--rules", Repository.Rules], "", c => c with { Folder = folder.FullName });

            Assert.Equal("å", run.Json.GetProperty("id").GetString());
            Assert.Equal("CIV", run.Json.GetProperty("states")[0].GetString());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task An_empty_batch_is_done()
    {
        var run = await CommandLine.RunAsync(["ask", "--batch", "-", "--json"], "");

        Assert.Equal((0, "", ""), (run.ExitCode, run.Out, run.Error));
    }
}
