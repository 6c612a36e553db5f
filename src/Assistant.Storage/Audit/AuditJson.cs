using System.Text.Json.Serialization;

namespace Assistant.Storage.Audit;

/// <summary>Generated serializers of what the audit log holds.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AuditCheckpoint))]
internal sealed partial class AuditJson : JsonSerializerContext;
