using System.Text.Json.Serialization;

namespace Assistant.Planner.Answers;

/// <summary>Generated serializers of the contract.</summary>
[JsonSerializable(typeof(Answer))]
internal sealed partial class AnswerJsonContext : JsonSerializerContext;
