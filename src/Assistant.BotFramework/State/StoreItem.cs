using System.Text.Json;

namespace Assistant.BotFramework.State;

/// <summary>One stored JSON object. No type names are kept, so nothing read back can choose what gets created.</summary>
/// <param name="Data">The content; independent of any document that could be disposed.</param>
/// <param name="ETag">See <see cref="IStoreItem.ETag"/>.</param>
public sealed record StoreItem(JsonElement Data, string? ETag = null) : IStoreItem;
