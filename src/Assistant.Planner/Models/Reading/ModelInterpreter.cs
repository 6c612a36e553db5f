using Assistant.Planner.Models.Prompts;
using Assistant.Planner.Questions;
using Assistant.RuleBase;

namespace Assistant.Planner.Models.Reading;

/// <summary>Asks a language model about questions the grammar is unsure of; whatever comes of that must be readable by the grammar itself.</summary>
/// <remarks>What the grammar is sure of, declines above all, no model is asked about.</remarks>
internal sealed class ModelInterpreter : IQuestionInterpreter
{
    private readonly IQuestionInterpreter _grammar;
    private readonly LanguageModel _model;
    private readonly ReadingCheck _check;
    private readonly OpenAI.Chat.ChatResponseFormat _schema;
    private readonly string _senders;
    private readonly string _measures;

    public ModelInterpreter(IQuestionInterpreter grammar, LanguageModel model, RuleBaseSnapshot snapshot)
    {
        (_grammar, _model) = (grammar, model);
        _check = new ReadingCheck(snapshot);
        _schema = ReadQuestionSchema.Of(snapshot);
        _senders = string.Join(", ", snapshot.Sanctions.Senders.Select(s => s.Id));
        _measures = string.Join(", ", ReadQuestionSchema.Terms(snapshot, "measures"));
    }

    public ValueTask<Question> InterpretAsync(string text, ConversationContext context, CancellationToken cancellationToken) =>
        _grammar.InterpretAsync(text, context, cancellationToken);

    public async ValueTask<Question> InterpretAsync(string text, ConversationContext context, ModelTurn turn, CancellationToken cancellationToken)
    {
        var sure = await _grammar.InterpretAsync(text, context, cancellationToken).ConfigureAwait(false);
        if (!sure.IsUnsure || !_model.Options.Reads || !turn.MayAsk)
        {
            return sure;
        }

        var answer = await _model.AskAsync(PromptNames.ReadQuestion, Variables(text, context), s => s.ResponseFormat = _schema, turn).ConfigureAwait(false);
        if (answer is null)
        {
            return sure;
        }

        if (ReadQuestion.Parse(answer.Content) is not { } read || !_check.Holds(read, text))
        {
            turn.Failed(ModelFault.Unusable);
            return sure;
        }

        return await PlainAsync(read, cancellationToken).ConfigureAwait(false) ?? sure;
    }

    private async ValueTask<Question?> PlainAsync(ReadQuestion read, CancellationToken cancellationToken)
    {
        if (_check.Plain(read) is not { } plain)
        {
            return null;
        }

        var question = await _grammar.InterpretAsync(plain, ConversationContext.Empty, cancellationToken).ConfigureAwait(false);
        return ReadingCheck.Joined(read, question) is { } joined
            ? joined with { Notes = [.. joined.Notes, $"Read with the help of a language model, as: “{plain}”"] }
            : null;
    }

    private Dictionary<string, string> Variables(string text, ConversationContext context) => new(StringComparer.Ordinal)
    {
        ["senders"] = _senders,
        ["measures"] = _measures,
        ["conversation"] = Before(context.Last),
        ["question"] = text,
    };

    // Codes alone: what somebody typed before is nobody's to read again.
    private static string Before(Question? last) => last is null
        ? "nothing"
        : $"{last.Intent} {string.Join(',', last.States)}; senders {string.Join(',', last.Scenario.Senders)}; measures {string.Join(',', last.Scenario.Measures)}";
}
