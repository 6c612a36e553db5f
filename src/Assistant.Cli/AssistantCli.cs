using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using Assistant.Cli.Commands;
using Assistant.Cli.Commands.Records;
using Assistant.Cli.Commands.Rules;
using Assistant.Cli.Help;
using Assistant.Cli.RulesOutput;
using Assistant.RuleBase;
using Assistant.Storage.Databases;

namespace Assistant.Cli;

/// <summary>The command line as a function: arguments and streams in, an exit code out. No caller ever sees a stack trace.</summary>
internal static class AssistantCli
{
    /// <summary>Runs one command with nothing on standard input.</summary>
    public static Task<int> RunAsync(string[] args, TextWriter stdout, TextWriter stderr, CancellationToken cancellationToken = default) =>
        RunAsync(args, new CliConsole(TextReader.Null, stdout, stderr), cancellationToken);

    /// <summary>Runs one command.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] args, CliConsole console, CancellationToken cancellationToken = default)
    {
        // Numbers and words look the same wherever the machine stands.
        ParseResult? parsed = null;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        try
        {
            // An argument that begins with @ is a word of a question, never a file of arguments.
            var content = new ContentOptions();
            parsed = Root(console, content).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Action is ParseErrorAction)
            {
                return Misused(parsed, console.Error);
            }

            var code = await parsed.InvokeAsync(
                new InvocationConfiguration { Output = console.Out, Error = console.Error, EnableDefaultExceptionHandler = false },
                cancellationToken).ConfigureAwait(false);
            await console.Out.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            if (content.Found is { } found)
            {
                await console.Error.WriteLineAsync(found).ConfigureAwait(false);
            }

            return code;
        }
        catch (InputException wrong)
        {
            await console.Error.WriteLineAsync($"assistant: {wrong.Message}").ConfigureAwait(false);
            await console.Out.WriteAsync(RefusalJson.Of(parsed, wrong.Message, [])).ConfigureAwait(false);
            return ExitCodes.Wrong;
        }
        catch (DamagedRecordException damaged)
        {
            await console.Error.WriteLineAsync($"assistant: {damaged.Message}").ConfigureAwait(false);
            await console.Out.WriteAsync(RefusalJson.Of(parsed, damaged.Message, [])).ConfigureAwait(false);
            return ExitCodes.Wrong;
        }
        catch (InvalidRulesException wrong)
        {
            await console.Error.WriteLineAsync($"assistant: the rules cannot be used:\n{wrong.Message}").ConfigureAwait(false);
            await console.Out.WriteAsync(RefusalJson.Of(parsed, "the rules cannot be used", wrong.Problems)).ConfigureAwait(false);
            return ExitCodes.Wrong;
        }
        catch (OperationCanceledException)
        {
            await console.Error.WriteLineAsync("assistant: stopped before the end").ConfigureAwait(false);
            return ExitCodes.Failed;
        }
#pragma warning disable CA1031 // The last guard of the process: whatever it is, the caller gets one line and exit code 2.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            var cause = fault is AggregateException many ? many.GetBaseException() : fault;
            await console.Error.WriteLineAsync($"assistant: failed: {cause.GetType().Name}: {cause.Message}").ConfigureAwait(false);
            return ExitCodes.Failed;
        }
    }

    private static RootCommand Root(CliConsole console, ContentOptions content)
    {
        var root = new RootCommand("Tells how a smaller state might respond to sanctions, every sentence cited.")
        {
            content.Rules,
            content.Prompts,
            content.Data,
            AskCommand.Create(console, content),
            AssessCommand.Create(console, content),
            EvalCommand.Create(console, content),
            RulesCommand.Create(console, content),
            CompletionCommand.Create(console),
            DataCommand.Create(console, content),
            PromptsCommand.Create(console, content),
            AuditCommand.Create(console, content),
            ReplayCommand.Create(console, content),
            LedgerCommand.Create(console, content),
            FeedbackCommand.Create(console, content),
            PeopleCommand.Create(console, content),
            StatsCommand.Create(console, content),
            PauseCommand.Create(console, content),
            ResumeCommand.Create(console, content),
        };
        HelpWithExamples.Attach(root, console.Width);
        return root;
    }

    private static int Misused(ParseResult parsed, TextWriter error)
    {
        foreach (var fault in parsed.Errors)
        {
            error.WriteLine($"assistant: {fault.Message}");
        }

        error.WriteLine($"See: {HelpWithExamples.PathOf(parsed.CommandResult)} --help");
        return ExitCodes.Wrong;
    }
}
