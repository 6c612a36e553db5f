using Assistant.BotFramework.Inbox;
using Assistant.BotFramework.Turns;

namespace Assistant.BotFramework.State;

/// <summary>Values that outlive the turn, read once per turn and written when they changed.</summary>
/// <param name="storage">Where they are kept.</param>
/// <param name="contextServiceKey">The name under which the turn carries what was read.</param>
public abstract class BotState(IStorage storage, string contextServiceKey)
{
    /// <summary>Names a value of this state.</summary>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name) => new StatePropertyAccessor<T>(this, name);

    /// <summary>Reads the state, unless this turn already did; always with <paramref name="force"/>.</summary>
    public async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        if (force || turnContext.TurnState.Get<LoadedState>(contextServiceKey) is null)
        {
            var key = GetStorageKey(turnContext);
            var items = await storage.ReadAsync([key], cancellationToken);
            turnContext.TurnState.Set(contextServiceKey, new LoadedState(items.GetValueOrDefault(key)));
        }
    }

    /// <summary>Writes the state if it changed; always with <paramref name="force"/>.</summary>
    /// <remarks>In a turn that is kept in the inbox the change is kept with the turn's end; a conflict then runs the turn again.</remarks>
    /// <exception cref="StateConflictException">Another turn wrote in between; nothing was written.</exception>
    public async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        if (turnContext.TurnState.Get<LoadedState>(contextServiceKey) is not { } loaded)
        {
            return;
        }

        var changed = loaded.Changed();
        if (changed is null && !force)
        {
            return;
        }

        var json = changed ?? loaded.Current();
        var key = GetStorageKey(turnContext);
        if (turnContext.TurnState.Get<TurnEffects>() is { } effects)
        {
            effects.State[key] = new StoreItem(json, loaded.ETag); // written with the turn's end
            loaded.Saved(json, loaded.ETag);
            return;
        }

        var tags = await storage.WriteAsync(
            new Dictionary<string, StoreItem> { [key] = new(json, loaded.ETag) }, cancellationToken);
        loaded.Saved(json, tags.GetValueOrDefault(key));
    }

    /// <summary>Empties the state for this turn; saving makes it last.</summary>
    public async Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        (await LoadedAsync(turnContext, cancellationToken)).Clear();

    /// <summary>Removes the state from storage.</summary>
    public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        turnContext.TurnState.Remove(contextServiceKey);
        turnContext.TurnState.Get<TurnEffects>()?.State.Remove(GetStorageKey(turnContext));
        await storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>The key the state is stored under; see <see cref="StorageKey"/>.</summary>
    /// <exception cref="InvalidOperationException">The activity does not say whose state it is.</exception>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    internal async Task<LoadedState> LoadedAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await LoadAsync(turnContext, cancellationToken: cancellationToken);
        return turnContext.TurnState.Get<LoadedState>(contextServiceKey)!;
    }
}
