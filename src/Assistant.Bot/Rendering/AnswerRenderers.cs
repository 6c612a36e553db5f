using Assistant.Bot.Rendering.Cards;
using Assistant.Bot.Teams;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Rendering;

/// <summary>The looks an answer can have; the first that fits a channel is taken.</summary>
internal sealed class AnswerRenderers(params IReadOnlyList<IAnswerRenderer> looks)
{
    private readonly IReadOnlyList<IAnswerRenderer> _renderers = [.. looks.Select(look => new TracedRenderer(look))];

    /// <summary>Every look there is; plain text fits every channel and stands last.</summary>
    public static AnswerRenderers All(StateNames names, AnswerCard card, IOptions<TeamsOptions> teams, TimeProvider time) =>
        new(new WebChatRenderer(names.Of), new TeamsRenderer(card, teams, time), new PlainTextRenderer());

    public IAnswerRenderer For(string? channelId) => _renderers.First(renderer => renderer.IsFor(channelId));
}
