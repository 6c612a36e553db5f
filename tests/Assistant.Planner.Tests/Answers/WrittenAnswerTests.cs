using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Assistant.Planner.Answers;
using Assistant.Planner.Caching;
using Assistant.Planner.Questions;

namespace Assistant.Planner.Tests.Answers;

public sealed class WrittenAnswerTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_answer_from_the_cache_is_written_byte_by_byte_as_if_it_were_written_anew(bool isRelaxed)
    {
        var encoder = isRelaxed ? JavaScriptEncoder.UnsafeRelaxedJsonEscaping : JavaScriptEncoder.Default;
        using var cache = new AnswerCache();
        var answerer = QuestionAnswerer.Create(Some.Compiled, new FixedInterpreter(Some.Question()), TimeProvider.System, cache);
        await answerer.AnswerAsync("How might Serbia respond?", ConversationContext.Empty, AnswerOptions.Default);

        var (again, _) = await answerer.AnswerAsync("  How might Serbia  respond?  “<&\u00e9>” ", ConversationContext.Empty, AnswerOptions.Default);
        var (given, _) = await answerer.AnswerAsync("How might  Serbia respond?", ConversationContext.Empty, AnswerOptions.Default);

        Assert.Null(WrittenAnswer.Of(given with { Caveats = ["Another one."] }));
        Assert.NotNull(WrittenAnswer.Of(given));
        foreach (var answer in new[] { again, given, given with { Caveats = ["Another one."] }, given with { AsOf = 1999 } })
        {
            Assert.Equal(Text(encoder, writer => AnswerJson.WriteAnew(writer, answer)), Text(encoder, writer => AnswerJson.Write(writer, answer)));
        }
    }

    private static string Text(JavaScriptEncoder encoder, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = encoder }))
        {
            writer.WriteStartArray();
            write(writer);
            write(writer);
            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
