using Assistant.BotFramework.Turns;

namespace Assistant.BotFramework.State;

/// <summary>Several states that are read and saved together.</summary>
/// <param name="botStates">In the order in which they are saved.</param>
public sealed class BotStateSet(params IReadOnlyList<BotState> botStates)
{
    /// <summary>The states.</summary>
    public IReadOnlyList<BotState> BotStates { get; } = botStates;

    /// <summary>Reads them all.</summary>
    public async Task LoadAllAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        foreach (var state in BotStates) // in turn: the turn's own collection takes one writer at a time
        {
            await state.LoadAsync(turnContext, force, cancellationToken);
        }
    }

    /// <summary>Saves those that changed, one after the other: the first conflict ends it.</summary>
    public async Task SaveAllChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        foreach (var state in BotStates)
        {
            await state.SaveChangesAsync(turnContext, force, cancellationToken);
        }
    }
}
