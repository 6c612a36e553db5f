using System.Text.Json.Serialization;

namespace Assistant.Planner.Caching;

/// <summary>Generated serializer of the circumstances, so that every part of them enters the key.</summary>
[JsonSerializable(typeof(AnswerKey.Parts))]
internal sealed partial class AnswerKeyJson : JsonSerializerContext;
