using System.Text.Json.Serialization;

namespace Assistant.Storage.Ledger;

/// <summary>Generated serializers of the ledger. What lacks a part that it must have is damaged.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(LedgerAssessment))]
[JsonSerializable(typeof(LedgerOutcome))]
[JsonSerializable(typeof(LedgerFacts))]
internal sealed partial class LedgerJson : JsonSerializerContext;
