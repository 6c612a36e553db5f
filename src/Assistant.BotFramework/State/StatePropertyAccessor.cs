using Assistant.BotFramework.Turns;

namespace Assistant.BotFramework.State;

internal sealed class StatePropertyAccessor<T>(BotState state, string name) : IStatePropertyAccessor<T>
{
    public string Name { get; } = name;

    public async Task<T?> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory, CancellationToken cancellationToken)
    {
        var loaded = await state.LoadedAsync(turnContext, cancellationToken);
        if (loaded.TryGet<T>(Name, out var value))
        {
            return value;
        }

        if (defaultValueFactory is null)
        {
            return default;
        }

        var made = defaultValueFactory();
        loaded.Set(Name, made);
        return made;
    }

    public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken) =>
        (await state.LoadedAsync(turnContext, cancellationToken)).Set(Name, value);

    public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        (await state.LoadedAsync(turnContext, cancellationToken)).Remove(Name);
}
