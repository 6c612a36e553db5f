namespace Assistant.Bot.Rendering;

/// <summary>The looks an answer can have; the first that fits a channel is taken.</summary>
internal sealed class AnswerRenderers(params IReadOnlyList<IAnswerRenderer> looks)
{
    private readonly IReadOnlyList<IAnswerRenderer> _renderers = [.. looks.Select(look => new TracedRenderer(look))];

    /// <summary>Every look there is; plain text fits every channel and stands last.</summary>
    public static AnswerRenderers All { get; } = new(new WebChatRenderer(), new TeamsRenderer(), new PlainTextRenderer());

    public IAnswerRenderer For(string? channelId) => _renderers.First(renderer => renderer.IsFor(channelId));
}
