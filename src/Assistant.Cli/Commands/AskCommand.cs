using System.CommandLine;
using Assistant.Cli.Asking;
using Assistant.Cli.Batch;
using Assistant.Cli.Display;
using Assistant.Planner;
using Assistant.Planner.Answers;
using Assistant.Planner.Interpreting;
using Assistant.Planner.Questions;

namespace Assistant.Cli.Commands;

/// <summary><c>assistant ask</c>: one question, or a file of them.</summary>
internal static class AskCommand
{
    public static Command Create(CliConsole console, ContentOptions content)
    {
        var question = new Argument<string[]>("question")
        {
            Description = "What you want to know, in your own words.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var batch = new Option<string?>("--batch") { Description = "A file of questions, one JSON object per line; - for standard input.", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "The whole answer as JSON; a batch always is." };
        var full = new Option<bool>("--full") { Description = "Also what stands behind \"more\": further reasons, prospects, where scores start." };
        var model = new ModelOptions();
        var command = new Command("ask", "Answers a question about a smaller state under sanctions, with its sources.") { question, batch, json, full, model.Name, model.Endpoint };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var text = string.Join(' ', parsed.GetValue(question) ?? []).Trim();
            var file = parsed.GetValue(batch);
            if (text.Length == 0 == file is null)
            {
                throw new InputException("ask needs a question, or --batch FILE; see assistant ask --help");
            }

            using var lines = file is null ? null : BatchFile.Open(file, console);
            using var helper = model.Make(parsed, console, content);
            var compiled = content.Load(parsed, console);
            var answerer = QuestionAnswerer.Create(compiled, new GrammarInterpreter(compiled.Snapshot), TimeProvider.System, model: helper);
            if (lines is not null)
            {
                await new QuestionBatch(answerer, console).RunAsync(lines, cancellationToken).ConfigureAwait(false);
                return ExitCodes.Done;
            }

            var (answer, _) = await answerer.AnswerAsync(text, ConversationContext.Empty, AnswerOptions.Default, cancellationToken).ConfigureAwait(false);
            if (parsed.GetValue(json))
            {
                await console.Out.WriteLineAsync(AnswerJson.Serialize(answer, indented: true)).ConfigureAwait(false);
            }
            else
            {
                new AnswerView(Screen.On(console), iso => compiled.Snapshot.States[iso].State.Name).Show(answer, parsed.GetValue(full));
            }

            return ExitCodes.Done;
        });
        return command;
    }
}
