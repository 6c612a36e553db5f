using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Planner.Models.Reading;

/// <summary>Generated reader of what a model read; camelCase, shallow, each name once.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.General, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, MaxDepth = 4, AllowDuplicateProperties = false)]
[JsonSerializable(typeof(ReadQuestion))]
internal sealed partial class ReadQuestionJson : JsonSerializerContext;
