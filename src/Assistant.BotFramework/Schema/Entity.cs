using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.BotFramework.Schema;

/// <summary>A typed piece of metadata; everything but the type is in <see cref="Properties"/>.</summary>
public sealed class Entity
{
    /// <summary>mention, clientInfo, or an IRI for schema.org objects.</summary>
    public string? Type { get; set; }

    /// <summary>Members this library does not know; they survive a round trip.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>Reads the entity as <typeparamref name="T"/>, leaving out what that type does not know.</summary>
    /// <returns>The value, or null when the entity has another shape.</returns>
    public T? GetAs<T>() where T : class => ActivityJson.Read<T>(JsonSerializer.SerializeToElement(this, ActivityJson.Options));

    /// <summary>Makes an entity of any object that serialises to a JSON object.</summary>
    public static Entity From<T>(T value) where T : class =>
        JsonSerializer.SerializeToElement(value, ActivityJson.Options).Deserialize<Entity>(ActivityJson.Options)
        ?? throw new ArgumentException("the value is no JSON object", nameof(value));

    /// <summary>A deep copy: JSON cannot change.</summary>
    internal Entity Copy() => new() { Type = Type, Properties = Properties is null ? null : new(Properties) };
}
