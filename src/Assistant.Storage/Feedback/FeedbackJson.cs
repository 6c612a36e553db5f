using System.Text.Json.Serialization;

namespace Assistant.Storage.Feedback;

/// <summary>Generated serializer of what the audit log tells of feedback.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FeedbackFacts))]
internal sealed partial class FeedbackJson : JsonSerializerContext;
