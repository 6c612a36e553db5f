namespace Assistant.BotFramework.Turns;

/// <summary>What the parts of a turn hand each other, by name or by type.</summary>
public sealed class TurnContextStateCollection : Dictionary<string, object>
{
    /// <summary>Reads a value.</summary>
    /// <returns>The value, or null when there is none of that name and type.</returns>
    public T? Get<T>(string key) where T : class => TryGetValue(key, out var value) ? value as T : null;

    /// <summary>Reads the value kept under its type.</summary>
    public T? Get<T>() where T : class => Get<T>(typeof(T).FullName!);

    /// <summary>Keeps a value under a name, in place of an earlier one.</summary>
    public void Set<T>(string key, T value) where T : class => this[key] = value;

    /// <summary>Keeps a value under its type, in place of an earlier one.</summary>
    public void Set<T>(T value) where T : class => Set(typeof(T).FullName!, value);
}
