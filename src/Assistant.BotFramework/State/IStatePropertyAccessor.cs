using Assistant.BotFramework.Turns;

namespace Assistant.BotFramework.State;

/// <summary>One named value within a state.</summary>
/// <typeparam name="T">A type System.Text.Json can write and read.</typeparam>
public interface IStatePropertyAccessor<T>
{
    /// <summary>The value's name.</summary>
    string Name { get; }

    /// <summary>Reads the value; changes to the object itself are saved with the state.</summary>
    /// <returns>The value; when there is none, what <paramref name="defaultValueFactory"/> makes, else the default.</returns>
    Task<T?> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory = null, CancellationToken cancellationToken = default);

    /// <summary>Sets the value, to be written when the state is saved.</summary>
    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);

    /// <summary>Forgets the value.</summary>
    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
