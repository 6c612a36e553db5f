using System.CommandLine;
using Assistant.Cli.Records;
using Assistant.Planner;
using Assistant.Planner.Answers;
using Assistant.Planner.Interpreting;
using Assistant.Planner.Questions;
using Assistant.Scoring;
using Assistant.Storage.Ledger;
using Assistant.Storage.Replay;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Cli.Commands.Records;

/// <summary><c>assistant ledger record</c>: freezes an assessment under a person's name.</summary>
internal static class LedgerRecordCommand
{
    public static Command Create(CliConsole console, ContentOptions content)
    {
        var question = new Argument<string[]>("question") { Description = "The question to assess now.", Arity = ArgumentArity.ZeroOrMore };
        var answer = new Option<string?>("--answer") { Description = "Instead an answer the host recorded; its question is frozen as it was read, without the words of who asked it.", HelpName = "ID" };
        var by = new Option<string>("--by") { Description = "Who freezes it.", HelpName = "NAME", Required = true };
        var horizon = new Option<string>("--horizon") { Description = "The day by which the response is expected, such as 2027-06-30.", HelpName = "DAY", Required = true };
        var state = new Option<string?>("--state") { Description = "Which state, where the answer ranks several.", HelpName = "ISO3" };
        var json = new Option<bool>("--json") { Description = "As JSON." };
        var command = new Command("record", "Freezes an assessment: it can be resolved later, never changed.") { question, answer, by, horizon, state, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var text = string.Join(' ', parsed.GetValue(question) ?? []).Trim();
            if (text.Length == 0 == parsed.GetValue(answer) is null || string.IsNullOrWhiteSpace(parsed.GetValue(by)))
            {
                throw new InputException("ledger record needs a question or --answer ID, and a name in --by; see assistant ledger record --help");
            }

            var until = Dates.Read("--horizon", parsed.GetValue(horizon)!);
            if (until < DateOnly.FromDateTime(console.Time.GetUtcNow().UtcDateTime))
            {
                throw new InputException(FormattableString.Invariant($"--horizon {until:yyyy-MM-dd}: is past; a forecast is frozen before the facts"));
            }

            await using var records = RecordsRun.OpenOrMake(parsed, console, content);
            var compiled = content.Load(parsed, console);
            var assessed = parsed.GetValue(answer) is { } id
                ? await RecordedAsync(records.GetRequiredService<RecordedAnswers>(), id, cancellationToken).ConfigureAwait(false)
                : await AssessedAsync(text, compiled, console.Time, cancellationToken).ConfigureAwait(false);
            var frozen = Frozen(assessed, parsed.GetValue(by)!.Trim(), until, parsed.GetValue(state));
            if (parsed.GetValue(answer) is not null)
            {
                // Whoever asked it may be forgotten, and the ledger forgets nothing.
                frozen = frozen with { AnswerId = assessed.AnswerId, Question = PlainQuestion.Of(compiled.Snapshot, frozen.State, assessed.Scenario) };
            }

            var number = await records.GetRequiredService<IForecastLedger>().RecordAsync(frozen, cancellationToken).ConfigureAwait(false);
            await console.Out.WriteLineAsync(parsed.GetValue(json)
                ? RecordsJson.Of(new { schemaVersion = "1", number, assessment = frozen })
                : FormattableString.Invariant($"{number}: frozen by {frozen.By}: {frozen.State}, first {frozen.Forecasts[0].Option} ({frozen.Forecasts[0].Score * 100:0}), until {until:yyyy-MM-dd}, rule base {frozen.RuleBase}"))
                .ConfigureAwait(false);
            return ExitCodes.Done;
        });
        return command;
    }

    private static async Task<Answer> RecordedAsync(RecordedAnswers answers, string id, CancellationToken cancellationToken) =>
        (await answers.FindAsync(id, cancellationToken).ConfigureAwait(false))?.Delivered.Answer ?? throw new InputException($"--answer {id}: no such answer is kept");

    private static async Task<Answer> AssessedAsync(string text, CompiledRuleBase compiled, TimeProvider time, CancellationToken cancellationToken)
    {
        var answerer = QuestionAnswerer.Create(compiled, new GrammarInterpreter(compiled.Snapshot), time);
        return (await answerer.AnswerAsync(text, ConversationContext.Empty, AnswerOptions.Default, cancellationToken).ConfigureAwait(false)).Answer;
    }

    private static LedgerAssessment Frozen(Answer answer, string by, DateOnly horizon, string? state)
    {
        var responses = answer.Responses.Where(r => r.Variant != "base").ToList();
        var states = responses.Select(r => r.State).Distinct().ToList();
        var chosen = state ?? (states.Count == 1 ? states[0] : null);
        if (chosen is null || !states.Contains(chosen))
        {
            throw new InputException(states.Count == 0
                ? "the answer ranks no responses, so there is nothing to freeze; ask how a state might respond"
                : $"the answer ranks {string.Join(", ", states)}; name one of them with --state");
        }

        var ranking = responses.Where(r => r.State == chosen).DistinctBy(r => r.Id).Select(r => new LedgerForecast(r.Id, Math.Round(r.Score, 4))).ToList();
        return new LedgerAssessment(by, answer.Question, chosen, horizon, $"{answer.RuleBase.Version} {answer.RuleBase.Hash}", null, ranking);
    }
}
