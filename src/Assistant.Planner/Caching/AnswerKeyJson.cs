using System.Text.Json.Serialization;

namespace Assistant.Planner.Caching;

/// <summary>Generated serializer of the key, so that every part of a question enters it.</summary>
[JsonSerializable(typeof(AnswerKey.Key))]
internal sealed partial class AnswerKeyJson : JsonSerializerContext;
